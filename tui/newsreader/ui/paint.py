"""A line and what is marked on it, cut into pieces of one look each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from newsreader.domain import Span
from newsreader.domain.visible import on_one_line


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text and the name of the look it gets."""

    span: Span
    look: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a line that look alike."""

    text: str
    """Fit for a terminal, one character for each of the article's."""
    looks: tuple[str, ...]
    """The looks, the later over the earlier."""


def paint(text: str, line: Span, marks: Iterable[Mark]) -> Iterator[Piece]:
    """The pieces of a line, from left to right; the later of two marks lies over the earlier."""
    touching = [mark for mark in marks if mark.span.overlaps(line)]
    edges = {line.start, line.end}
    for mark in touching:
        edges.add(max(mark.span.start, line.start))
        edges.add(min(mark.span.end, line.end))
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        looks = tuple(mark.look for mark in touching if start in mark.span)
        yield Piece(on_one_line(text[start:end]), looks)
