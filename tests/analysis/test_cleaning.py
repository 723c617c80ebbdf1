"""What a pipeline is given to read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.cleaning import clean, pieces
from newsreader.domain import Span


def test_every_kind_of_space_becomes_a_plain_one() -> None:
    assert clean("«\u00a0Non\u202f!\u2009» dit\nPaul\tRoux").text == "« Non ! » dit Paul Roux"


def test_apostrophes_are_left_alone_unless_one_is_preferred() -> None:
    assert clean("l'eau, l’air").text == "l'eau, l’air"
    assert clean("l'eau, l’air", apostrophe="’").text == "l’eau, l’air"


REMAINS = [
    ("l&#39;&Eacute;lys&eacute;e", "l'Élysée"),
    ("<b>Pat</b> Ryder", "Pat Ryder"),
    ("Marks &amp; Spencer", "Marks & Spencer"),
    ("AT&T et R&D; a < b > c", "AT&T et R&D; a < b > c"),
    ('le <a href="https://x.org/?a=1&amp;b=2">Monde</a>', "le Monde"),
    ("&nbsp;Oui&#160;!", " Oui !"),
    ("&unknown; &#0; &#xD800;", "&unknown; \ufffd \ufffd"),
]


@pytest.mark.parametrize(("text", "meant"), REMAINS)
def test_what_html_left_is_read_as_it_was_meant(text: str, meant: str) -> None:
    assert clean(text).text == meant


def test_a_stretch_of_the_cleaned_text_is_found_in_the_text_as_it_was_given() -> None:
    text = "Selon <b>&Eacute;ric</b> Roux&nbsp;:"
    cleaned = clean(text)
    span = Span(6, 15)
    assert span.of(cleaned.text) == "Éric Roux"
    assert cleaned.original(span).of(text) == "&Eacute;ric</b> Roux"
    assert cleaned.words(span) == "Éric Roux"


def test_words_are_shown_as_they_were_given_where_only_space_and_apostrophes_changed() -> None:
    cleaned = clean("l'État\u00a0français", apostrophe="’")
    assert cleaned.words(Span(0, len(cleaned.text))) == "l'État\u00a0français"


@given(st.text(alphabet=st.sampled_from("ab<>/&;#x'’é \n\u00a0\ud800amp")))
def test_cleaning_keeps_the_order_and_the_place_of_every_character(text: str) -> None:
    cleaned = clean(text, apostrophe="’")
    cleaned.text.encode()
    kept = tuple(Span(i, i + 1) for i in range(len(text)))
    places = kept if cleaned.places is None else cleaned.places
    assert len(places) == len(cleaned.text)
    assert all(before.end <= after.start or before == after for before, after in pairwise(places))
    assert all(0 <= place.start < place.end <= len(text) for place in places)


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
