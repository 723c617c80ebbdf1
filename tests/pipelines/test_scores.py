"""How well a pipeline says it does."""

import json
import math

import pytest

from newsreader.domain import EntityKind
from newsreader.pipelines.scores import LabelScore, Scores, scores_in


def test_labels_of_any_convention_are_scored_by_what_they_stand_for() -> None:
    per_type = {"PERSON": {"p": 0.8, "r": 0.8, "f": 0.8}, "GPE": {"f": 0.9}, "LOC": {"f": 0.6}}
    scores = scores_in({"ents_per_type": {**per_type, "DATE": {"f": 0.7}}})
    assert scores.of(EntityKind.PERSON) == (LabelScore("PERSON", EntityKind.PERSON, 0.8),)
    assert [(score.label, score.f) for score in scores.of(EntityKind.PLACE)] == [
        ("GPE", 0.9),
        ("LOC", 0.6),
    ]
    assert len(scores.labels) == 3


def test_names_in_all_and_dependencies_are_scored() -> None:
    scores = scores_in({"ents_f": 0.85, "dep_las": 1})
    assert scores == Scores(names=0.85, dependencies=1.0)


@pytest.mark.parametrize(
    "performance",
    [
        None,
        [],
        "0.9",
        {"ents_f": None, "dep_las": "0.8", "ents_per_type": None},
        {"ents_f": True, "dep_las": math.nan, "ents_per_type": []},
        {"ents_f": 85.0, "dep_las": -1, "ents_per_type": {"PER": 0.9, "ORG": {"f": None}}},
    ],
    ids=json.dumps,
)
def test_what_is_no_score_is_left_out(performance: object) -> None:
    assert scores_in(performance) == Scores()
