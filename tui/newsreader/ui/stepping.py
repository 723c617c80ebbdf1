"""From one thing to the next in a text, and around its end."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.domain import Span


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step leads."""

    index: int
    wrapped: bool
    """Whether it went around the end, or the beginning, of the text."""


def step(spans: Sequence[Span], offset: int, by: int) -> Step | None:
    """From ``offset`` to the next span (``by`` 1) or the previous one (-1); None of none.

    The spans are in the order of the text. The one that begins at the offset is where we stand,
    and so is no step.
    """
    if not spans:
        return None
    if by > 0:
        index = bisect_right(spans, offset, key=lambda span: span.start)
    else:
        index = bisect_left(spans, offset, key=lambda span: span.start) - 1
    return Step(index % len(spans), wrapped=not 0 <= index < len(spans))


def position(spans: Sequence[Span], here: Span | None) -> int | None:
    """The index of the span that we stand on."""
    if here is None:
        return None
    index = bisect_left(spans, here)
    return index if index < len(spans) and spans[index] == here else None
