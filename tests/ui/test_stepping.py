import pytest

from newsreader.domain import Span
from newsreader.ui.stepping import Step, position, step

SPANS = (Span(5, 8), Span(10, 12), Span(20, 30))


@pytest.mark.parametrize(
    ("offset", "by", "expected"),
    [
        (-1, 1, Step(0, wrapped=False)),
        (5, 1, Step(1, wrapped=False)),
        (7, 1, Step(1, wrapped=False)),
        (20, 1, Step(0, wrapped=True)),
        (20, -1, Step(1, wrapped=False)),
        (7, -1, Step(0, wrapped=False)),
        (5, -1, Step(2, wrapped=True)),
    ],
)
def test_a_step_leads_to_the_next_span_and_around_the_end(
    offset: int, by: int, expected: Step
) -> None:
    assert step(SPANS, offset, by) == expected


def test_there_is_no_step_where_there_is_nothing() -> None:
    assert step((), 0, 1) is None


def test_the_position_is_that_of_the_span_itself() -> None:
    assert position(SPANS, Span(10, 12)) == 1
    assert position(SPANS, Span(10, 11)) is None
    assert position(SPANS, None) is None
