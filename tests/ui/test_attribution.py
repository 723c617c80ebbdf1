"""Whose words they are, and what is said of it."""

from dataclasses import replace

import pytest

from newsreader.domain import Annotated, Mention, Quote, QuoteKind, Speaker
from newsreader.ui.attention import Attention
from newsreader.ui.attribution import by_speaker, explanation
from newsreader.ui.detail import entity_detail
from newsreader.ui.rows import quote_rows
from newsreader.ui.status import looked_at
from tests.ui.fakes import make_article, spans_of

TEXT = """\
Yann Kervella a promis une digue. « Elle sera finie », a-t-il dit. « Bientôt », selon Nolwenn.
« Kervella ment », assure Nolwenn."""
KERVELLA, NOLWENN = "e1", "e2"


@pytest.fixture
def told(annotated: Annotated) -> Annotated:
    """Two of Nolwenn's and one of his, whom a pronoun stands for."""
    nolwenn = spans_of("Nolwenn", TEXT)

    def quote(words: str, cue: str | None, speaker: Speaker) -> Quote:
        said = spans_of(cue, TEXT)[0] if cue else None
        return Quote(QuoteKind.DIRECT, spans_of(words, TEXT)[0], said, speaker)

    kervella = annotated.entities[0]
    return Annotated(
        make_article(TEXT),
        entities=(replace(kervella, mentions=_mentions("Kervella")),),
        quotes=(
            quote("Elle sera finie", "dit", Speaker(spans_of("il", TEXT)[0], KERVELLA, 0.81)),
            quote("Bientôt", "selon", Speaker(nolwenn[0], None, 0.9)),
            quote("Kervella ment", None, Speaker(nolwenn[1], None, 0.5)),
        ),
        complete=True,
    )


def _mentions(name: str) -> tuple[Mention, ...]:
    return tuple(Mention(span) for span in spans_of(name, TEXT))


def test_who_says_most_comes_first(told: Annotated) -> None:
    assert [(name, of) for _, name, of in by_speaker(told)] == [
        ("Nolwenn", 2),
        ("Nolwenn", 2),
        ("Yann Kervella", 1),
    ]


def test_a_row_tells_how_many_are_theirs_and_which_are_unsure(told: Annotated) -> None:
    assert [(row.text, row.counts) for row in quote_rows(told)] == [
        ("Nolwenn: Bientôt", "2q"),
        ("Nolwenn?: Kervella ment", "2q"),
        ("Yann Kervella: Elle sera finie", "1q"),
    ]


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (0, "“il” → Yann Kervella: the last man named, 0.81"),
        (1, "Nolwenn: “selon”, 0.90"),
        (2, "Nolwenn: spoke last, no verb says so, 0.50"),
    ],
)
def test_an_attribution_is_explained(told: Annotated, index: int, expected: str) -> None:
    assert explanation(told, told.quotes[index]) == expected
    assert looked_at(Attention(told).at(told.quotes[index].span)) == expected


def test_words_of_nobody_are_called_so(told: Annotated) -> None:
    quote = replace(told.quotes[0], speaker=None)
    assert explanation(told, quote) == "direct, by nobody named"


def test_a_closer_look_tells_what_is_said_by_and_about_somebody(told: Annotated) -> None:
    lines = entity_detail(told, told.entities[0]).splitlines()
    assert "“Elle sera finie”" in lines
    assert "Nolwenn of them: “Kervella ment”" in lines
