"""Which lines stand on which rows: the whole text, or the paragraphs a filter keeps."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.domain import Span

from .fold import Fold


@dataclass(frozen=True, slots=True)
class Gap:
    """A row that stands for paragraphs folded away."""

    paragraphs: int
    """How many."""


class Layout:
    """The rows of an article view; what it costs depends on what is kept, not on the text."""

    def __init__(self, fold: Fold, paragraphs: int, kept: Sequence[int] | None = None) -> None:
        """Lays out all of the ``paragraphs``, or those of them whose ascending indices are kept."""
        self._fold = fold
        self._rows: list[int] = []
        self._parts: list[range | Gap] = []
        self.height = 0
        if kept is None:
            self._add(fold.lines_of(0, paragraphs - 1) if paragraphs else range(0))
            return
        next_paragraph = 0
        for first, last in _runs(kept):
            self._skip(first - next_paragraph)
            self._add(fold.lines_of(first, last))
            next_paragraph = last + 1
        self._skip(paragraphs - next_paragraph)

    def _add(self, part: range | Gap) -> None:
        self._rows.append(self.height)
        self._parts.append(part)
        # A gap is followed by an empty row, as a paragraph is.
        self.height += 2 if isinstance(part, Gap) else len(part)

    def _skip(self, paragraphs: int) -> None:
        if paragraphs:
            self._add(Gap(paragraphs))

    def __getitem__(self, row: int) -> Span | Gap | None:
        """What stands on a row: a stretch of the text, a gap, or nothing."""
        if not 0 <= row < self.height:
            return None
        index = bisect_right(self._rows, row) - 1
        part, within = self._parts[index], row - self._rows[index]
        if isinstance(part, Gap):
            return part if within == 0 else None
        return self._fold[part[within]]

    def row_of(self, offset: int) -> int:
        """The row of the character at ``offset`` or, where it is folded away, of its gap."""
        line = self._fold.line_at(offset)
        row = 0
        for start, part in zip(self._rows, self._parts, strict=True):
            if isinstance(part, Gap):
                row = start
            elif line < part.start:
                break
            elif line in part:
                return start + line - part.start
            else:
                row = start + len(part)
        return min(row, max(self.height - 1, 0))

    def offset_at(self, row: int) -> int:
        """Where the first character on or after ``row`` stands; 0 where there is none."""
        for below in range(max(row, 0), self.height):
            if isinstance(line := self[below], Span):
                return line.start
        return 0


def _runs(indices: Sequence[int]) -> list[tuple[int, int]]:
    """The unbroken runs in ascending indices, each with its first and its last."""
    runs: list[tuple[int, int]] = []
    for index in indices:
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs
