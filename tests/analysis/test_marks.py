"""Direct quotations, by their marks."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.marks import quotations

QUOTED = [
    ("« Nous ne céderons pas », dit-elle.", ["Nous ne céderons pas"]),
    ("«\u00a0Nous ne céderons pas\u202f!\u00a0»", ["Nous ne céderons pas\u202f!"]),
    ("Elle dit : “We will not yield.” Then left.", ["We will not yield."]),
    ('He said: "We will not yield." Then left.', ["We will not yield."]),
    ("„Wir geben nicht nach“, sagte sie.", ["Wir geben nicht nach"]),
    ("‹ Nous ne céderons pas ›", ["Nous ne céderons pas"]),
    ("« Un premier mot », puis « un second mot ».", ["Un premier mot", "un second mot"]),
    ('"One two three," he said, "four five six."', ["One two three,", "four five six."]),
    # Of nested quotations the outermost.
    ("« Il m’a dit “je ne viens pas” hier »", ["Il m’a dit “je ne viens pas” hier"]),
    ("« Il a dit « je ne viens pas » hier »", ["Il a dit « je ne viens pas » hier"]),
    ("“He said «no way out» then”", ["He said «no way out» then"]),
    # A mark without its partner spoils no other.
    ("« Ouvert jamais fermé. « Une autre phrase », dit-il.", ["Une autre phrase"]),
    ("Fermé » jamais ouvert. « Une autre phrase », dit-il.", ["Une autre phrase"]),
    ("« Deux mots “ et encore » puis ” rien", ["Deux mots “ et encore"]),
    ('Un "orphelin et "une autre phrase" ici', ["une autre phrase"]),
    ('Un écran de 27" et "une autre phrase" ici', ["une autre phrase"]),
    # Fewer than three words, where the text says that somebody says them.
    ("Il répond : « Jamais »", ["Jamais"]),
    ("« Jamais », a-t-il dit.", ["Jamais"]),
    ("« Jamais ! »", ["Jamais !"]),
    ("“Never,” she said.", ["Never,"]),
    ("« Jamais », affirme le maire.", ["Jamais"]),
]

NOT_QUOTED = [
    "le film « Titanic » est ressorti",
    "une « réforme » de plus",
    "les films « Titanic », « Avatar » et d’autres",
    "l’homme d’aujourd’hui qu’on n’attendait pas",
    "the workers’ rights and the minister’s plans",
    "le « Roc’h Avel » est à quai",
    "the so-called “Golden Mile.” Then",
    "« »",
    "« … »",
    '""',
    "un écran de 27\" et de 5' de long",
    "»«",
    "",
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_what_stands_between_marks_is_a_quotation(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == expected


@pytest.mark.parametrize("text", NOT_QUOTED)
def test_titles_ironies_and_apostrophes_are_none(text: str) -> None:
    assert quotations(text) == []


@given(st.text(alphabet='«»“”„‹›"’ a.,:\u00a0\n'))
def test_quotations_lie_in_the_text_in_order_and_apart(text: str) -> None:
    spans = quotations(text)
    assert all(len(span) and span.end <= len(text) for span in spans)
    assert all(span.of(text).strip() == span.of(text) for span in spans)
    assert all(one.end < other.start for one, other in pairwise(spans))


@given(st.lists(st.sampled_from(["«", "»", "“", "”"]), max_size=12))
def test_orphans_around_a_quotation_of_other_marks_leave_it_alone(orphans: list[str]) -> None:
    text = "".join(orphans) + " „Wir geben nicht nach“"
    assert any(span.of(text).endswith("Wir geben nicht nach") for span in quotations(text))


@pytest.mark.parametrize("unit", ["« a ", "« un deux trois » ", '"', "« “ ", "» ” ", '"a b c" '])
def test_many_marks_take_time_in_proportion(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        begin = time.process_time()
        quotations(text)
        return time.process_time() - begin

    seconds(1_000)
    assert seconds(40_000) < 12 * seconds(10_000) + 0.05
