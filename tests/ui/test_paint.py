from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain import Span
from newsreader.ui.paint import Mark, Piece, paint

TEXT = "Pat Ryder a parlé à Kiev hier."
SPANS = st.builds(
    lambda a, b: Span(min(a, b), max(a, b)), st.integers(0, len(TEXT)), st.integers(0, len(TEXT))
)


def test_a_line_is_cut_where_marks_begin_and_end() -> None:
    marks = [Mark(Span(0, 9), "person"), Mark(Span(4, 12), "target")]
    assert list(paint(TEXT, Span(2, 14), marks)) == [
        Piece("t ", ("person",)),
        Piece("Ryder", ("person", "target")),
        Piece(" a ", ("target",)),
        Piece("pa", ()),
    ]


def test_control_characters_are_shown_as_marks() -> None:
    (piece,) = paint("\x1b[2J\u202eabc", Span(0, 8), [])
    assert piece.text == "␛[2J·abc"


@given(SPANS, st.lists(st.builds(Mark, SPANS, st.sampled_from(["person", "target"]))))
def test_painting_loses_no_character(line: Span, marks: list[Mark]) -> None:
    assert "".join(piece.text for piece in paint(TEXT, line, marks)) == line.of(TEXT)
