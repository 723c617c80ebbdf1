"""Articles as careless software or people hand them on."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.markup import MarkedArticle, parse
from training.variants import CHANGES, NASTY, paragraphs, varied

Change = Callable[[MarkedArticle], MarkedArticle]
ARTICLE = parse(
    "x", "[[PER:e|Éric Roux]] part\n\nÀ l’[[LOC:e|Élysée]], [[PER:e|Roux]] « rit » & dort."
)


@pytest.mark.parametrize("name", CHANGES)
@given(text=st.text())
def test_no_change_of_spelling_moves_a_character(name: str, text: str) -> None:
    assert len(CHANGES[name](text)) == len(text)


def test_accents_leave_their_letters() -> None:
    assert CHANGES["unaccented"]("Élysée, œuvre, ½") == "Elysee, œuvre, ½"


@pytest.mark.parametrize(("name", "change"), NASTY)
def test_names_are_still_marked_in_every_variant(name: str, change: Change) -> None:
    changed = change(ARTICLE)
    assert len(changed.names) == len(ARTICLE.names)
    assert changed.names[1].span.of(changed.text).lower().endswith(("e", "&eacute;e"))


def test_remains_of_html_stand_for_the_same_text() -> None:
    changed = dict(NASTY)["remains of HTML"](ARTICLE)
    assert changed.text.startswith("<b>&Eacute;ric Roux</b> part")
    assert "&laquo; rit &raquo; &amp; dort" in changed.text


def test_wrapped_lines_break_at_spaces_alone() -> None:
    article = parse("x", " ".join(["mot"] * 40))
    wrapped = dict(NASTY)["wrapped lines"](article).text
    assert wrapped.replace("\n", " ") == article.text
    assert max(map(len, wrapped.split("\n"))) <= 60


def test_paragraphs_keep_their_names() -> None:
    first, second = paragraphs(ARTICLE)
    assert [name.span.of(first.text) for name in first.names] == ["Éric Roux"]
    assert [name.span.of(second.text) for name in second.names] == ["Élysée", "Roux"]


def test_most_texts_are_left_as_they_are_but_for_apostrophes() -> None:
    draw = random.Random(1)
    plain = [varied(ARTICLE, draw, lambda _: None).text.replace("'", "’") for _ in range(200)]
    assert 120 < plain.count(ARTICLE.text) < 200
