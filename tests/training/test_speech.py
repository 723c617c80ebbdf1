"""Passages with their quotations marked, and how what is found in them is counted."""

from pathlib import Path

import pytest

from newsreader.domain import Quote, QuoteKind, Span, Speaker
from training.quotation import Tokens, shared, tally
from training.speech import parse, passages

DEVELOPMENT = Path(__file__).parents[1] / "development" / "quotes"
MARKED = (
    "« <q 1 direct>Les trains</q>, <c 1 2>insiste</c> <s 1 2>la directrice</s>, "
    "<q 2 direct>rouleront lundi.</q> » Puis <s 3 =Odile Garnier>elle</s> <c 3>dit</c> que "
    "<q 3 indirect optional>tout va bien</q>."
)
PASSAGE = parse("trains", MARKED)


def quote(words: str, kind: QuoteKind, speaker: str | None = None) -> Quote:
    start = PASSAGE.text.index(words)
    at = PASSAGE.text.index(speaker) if speaker else 0
    source = Speaker(Span(at, at + len(speaker)), None, 0.9) if speaker else None
    return Quote(kind, Span(start, start + len(words)), None, source)


def test_marks_are_taken_out_and_say_who_said_what() -> None:
    assert PASSAGE.text == (
        "« Les trains, insiste la directrice, rouleront lundi. » Puis elle dit que tout va bien."
    )
    first, second, third = PASSAGE.quotations
    assert first.span.of(PASSAGE.text) == "Les trains"
    assert first.cue == second.cue
    assert second.speaker
    assert second.speaker.of(PASSAGE.text) == "la directrice"
    assert (third.kind, third.optional, third.named) == (QuoteKind.INDIRECT, True, "Odile Garnier")


@pytest.mark.parametrize(
    "marked", ["<q 1 direct>Oui", "Oui</q>", "<c 1>dit</c>", "<q 1 direct>A</c>", "<q un>A</q>"]
)
def test_a_mark_that_is_not_well_formed_is_told(marked: str) -> None:
    with pytest.raises(ValueError, match="faulty"):
        parse("faulty", marked)


def test_all_that_is_right_counts_and_the_optional_is_not_asked_for() -> None:
    found = [
        quote("Les trains", QuoteKind.DIRECT, "la directrice"),
        quote("rouleront lundi", QuoteKind.DIRECT, "la directrice"),
    ]
    counts = tally([PASSAGE], [found])
    assert (counts.marked, counts.found, counts.strict, counts.with_speaker) == (2, 2, 2, 2)
    assert counts.errors == []


def test_what_is_missed_wrong_or_somebody_elses_is_told() -> None:
    found = [
        quote("Les trains", QuoteKind.DIRECT, "Puis"),
        quote("Puis elle", QuoteKind.DIRECT),
        quote("que tout va bien", QuoteKind.INDIRECT),
    ]
    counts = tally([PASSAGE], [found])
    assert (counts.marked, counts.found, counts.loose, counts.with_speaker) == (2, 2, 1, 0)
    assert [error.split(": ")[1][0] for error in counts.errors] == ["?", "-", "+"]


def test_a_leading_que_does_not_matter() -> None:
    tokens = Tokens("il dit que tout va bien")
    assert shared(tokens.of(Span(7, 23)), tokens.of(Span(11, 23))) == 1


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_passages_that_judge_are_not_those_that_choose(language: str) -> None:
    choosing = list(passages(DEVELOPMENT / language / "choosing"))
    judging = list(passages(DEVELOPMENT / language / "judging"))
    assert len(choosing) > 100
    assert len(judging) > 100
    assert not {each.text for each in choosing} & {each.text for each in judging}
