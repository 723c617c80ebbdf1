"""The rules on passages made by hand, and on any words at all."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.analysis.speech.passage import Passage
from newsreader.analysis.speech.quotations import quotations

MakePassage = Callable[[str, str], Passage]

MARKS = "« » “ ” \" ' ‘ ’ , . : ; ! ? — – ( ) « »"
WORDS = (
    "dit/V déclaré/P a/A a-t-il assure/V que qu' selon d'après le la maire Blinken il elle on nous "
    "est/A fermée/P said/V says/V that told/V according to he we Ortiz et mais ajoutant/P lundi "
    "de l' auprès comme et"
)
PIECES = [*MARKS.split(), *WORDS.split()]


@pytest.mark.parametrize(
    ("tagged", "expected"),
    [
        (
            "La route est/A fermée/P, a/A déclaré/P lundi le maire.",
            [("unmarked", "La route est fermée", "le maire")],
        ),
        (
            "Le maire déclare/V que la route est/A fermée/P.",
            [("indirect", "la route est fermée", "Le maire")],
        ),
        ("« La route est/A fermée/P », dit/V-il.", [("direct", "La route est fermée", "il")]),
        (
            "Le maire affirme/V que la route est/A « trop étroite ».",
            [("mixed", "la route est « trop étroite »", "Le maire")],
        ),
        ("Le maire n'affirme/V pas que la route est/A fermée/P.", []),
        ("Rappelons/V que la route est/A fermée/P.", []),
        ("Le train, parti/P tard, a/A rattrapé/P la route.", []),
    ],
)
def test_who_said_what(
    make_passage: MakePassage, tagged: str, expected: list[tuple[str, str, str]]
) -> None:
    passage = make_passage(tagged, "fr")
    text = passage.text
    found = quotations(passage)
    assert [
        (each.kind.value, each.span.of(text), each.speaker.of(text) if each.speaker else "")
        for each in found
    ] == expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["fr", "en"]))
def test_any_words_at_all_give_spans_in_the_text_that_do_not_overlap(
    make_passage: MakePassage, pieces: list[str], language: str
) -> None:
    passage = make_passage(" ".join(pieces), language)
    found = quotations(passage)
    for each in found:
        assert each.span.of(passage.text).strip()
        for part in (each.cue, each.speaker):
            assert part is None or part.of(passage.text).strip()
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
