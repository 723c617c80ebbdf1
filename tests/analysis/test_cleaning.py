"""What a pipeline is given to read."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.cleaning import clean, pieces
from newsreader.domain import Span


def test_every_kind_of_space_becomes_a_plain_one() -> None:
    assert clean("«\u00a0Non\u202f!\u2009» dit\nPaul\tRoux") == "« Non ! » dit Paul Roux"


def test_apostrophes_are_left_alone_unless_one_is_preferred() -> None:
    assert clean("l'eau, l’air") == "l'eau, l’air"
    assert clean("l'eau, l’air", apostrophe="’") == "l’eau, l’air"


@given(st.text())
def test_cleaning_moves_no_character(text: str) -> None:
    cleaned = clean(text, apostrophe="’")
    assert len(cleaned) == len(text)
    cleaned.encode()
    assert all(
        new == old or old.isspace() or old == "'" or "\ud800" <= old <= "\udfff"
        for new, old in zip(cleaned, text, strict=True)
    )


def test_a_long_paragraph_is_cut_behind_a_sentence() -> None:
    text = "Une phrase courte. " * 10
    cut = [span.of(text) for span in pieces(text, Span(0, len(text)), limit=60)]
    assert len(cut) > 1
    assert all(piece.endswith(". ") for piece in cut)


def test_without_a_sentence_it_is_cut_behind_a_word() -> None:
    text = "mot " * 50
    assert all(span.of(text).endswith(" ") for span in pieces(text, Span(0, len(text)), limit=30))


def test_without_a_space_it_is_cut_anywhere() -> None:
    text = "a" * 100
    assert [len(span) for span in pieces(text, Span(0, 100), limit=30)] == [30, 30, 30, 10]


@given(st.text(alphabet="ab .!»\n", max_size=300), st.integers(1, 40), st.data())
def test_pieces_cover_the_span_and_nothing_else(text: str, limit: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    cut = list(pieces(text, span, limit))
    assert "".join(piece.of(text) for piece in cut) == span.of(text)
    assert all(len(piece) <= limit for piece in cut)
