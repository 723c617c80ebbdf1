"""How well a pipeline did on texts it was not trained on, as far as it says so."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.domain import EntityKind

from .labels import KINDS


@dataclass(frozen=True, slots=True)
class LabelScore:
    """How well names with one label are found."""

    label: str
    """As the pipeline has it, such as ``PER`` or ``GPE``."""
    kind: EntityKind
    """What the label stands for."""
    f: float
    """The harmonic mean of precision and recall, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Scores:
    """All scores we have a use for, from 0 to 1; None where the pipeline does not say."""

    labels: tuple[LabelScore, ...] = ()
    """Several may be of one kind; how to weigh them, a pipeline does not say."""
    names: float | None = None
    """F of names of all labels, those that are no names for us among them."""
    dependencies: float | None = None
    """The share of words with the right head and relation (LAS)."""

    def of(self, kind: EntityKind) -> tuple[LabelScore, ...]:
        """The scores of the labels of one kind."""
        return tuple(score for score in self.labels if score.kind is kind)


def scores_in(performance: object) -> Scores:
    """The scores in the part ``performance`` of a ``meta.json``."""
    if not isinstance(performance, dict):
        return Scores()
    return Scores(
        labels=tuple(_label_scores(performance.get("ents_per_type"))),
        names=_share(performance.get("ents_f")),
        dependencies=_share(performance.get("dep_las")),
    )


def _label_scores(per_type: object) -> Iterator[LabelScore]:
    for label, score in per_type.items() if isinstance(per_type, dict) else ():
        f = _share(score.get("f")) if isinstance(score, dict) else None
        if label in KINDS and f is not None:
            yield LabelScore(label, KINDS[label], f)


def _share(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # NaN, which Python's JSON lets through, is not between two numbers either.
    return float(value) if 0 <= value <= 1 else None
