from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain import Span
from newsreader.ui.fold import Foldable
from newsreader.ui.layout import Gap, Layout

TEXT = "aa\nbb\ncc\ndd\nee"
PARAGRAPHS = [Span(start, start + 2) for start in range(0, len(TEXT), 3)]


def rows(kept: list[int] | None) -> list[str | int | None]:
    layout = Layout(Foldable(TEXT, PARAGRAPHS).fold(10), len(PARAGRAPHS), kept)
    found: list[str | int | None] = []
    for row in range(layout.height):
        match layout[row]:
            case Gap(paragraphs=count):
                found.append(count)
            case Span() as line:
                found.append(line.of(TEXT))
            case None:
                found.append(None)
    return found


def test_without_a_filter_every_paragraph_is_there() -> None:
    assert rows(None) == ["aa", "", "bb", "", "cc", "", "dd", "", "ee", ""]


def test_a_filter_folds_the_rest_away_and_says_how_many() -> None:
    assert rows([1, 2, 4]) == [1, None, "bb", "", "cc", "", 1, None, "ee", ""]


def test_a_filter_that_keeps_nothing_is_one_gap() -> None:
    assert rows([]) == [5, None]


def test_an_article_without_paragraphs_has_no_rows() -> None:
    assert Layout(Foldable("", []).fold(10), 0).height == 0


@given(st.sets(st.integers(0, 4)), st.integers(0, 4))
def test_an_offset_is_found_on_its_row_or_its_gap(kept: set[int], paragraph: int) -> None:
    layout = Layout(Foldable(TEXT, PARAGRAPHS).fold(10), len(PARAGRAPHS), sorted(kept))
    row = layout[layout.row_of(PARAGRAPHS[paragraph].start)]
    if paragraph in kept:
        assert row == PARAGRAPHS[paragraph]
    else:
        assert isinstance(row, Gap)
