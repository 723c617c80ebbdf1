"""A text folded into screen lines: characters become cells here and in ``paint``.

A line is a stretch of the text. Lines are held in two arrays of offsets and made by one regular
expression where every character is one cell wide, so that a million words fold in a fraction of
a second; only paragraphs with other characters are measured one by one.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rich.cells import split_graphemes

from newsreader.domain import Span
from newsreader.domain.visible import on_one_line

# One cell each in every terminal: Latin, Greek and Cyrillic letters, and the punctuation of the
# press. Left out are combining marks, soft hyphens, and whatever is drawn wide or not at all.
_UNEVEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f"
    "\u2010-\u2027\u202f-\u203a\u20ac\u2122]"
)


class Fold:
    """The lines of a text at one width, an empty one after each paragraph."""

    def __init__(self, text: str, paragraphs: Sequence[Span], width: int) -> None:
        self.width = width
        self._starts = array("q")
        self._ends = array("q")
        self._first = array("q")
        plain = text.isascii()
        for paragraph in paragraphs:
            self._first.append(len(self._starts))
            even = plain or not _UNEVEN.search(text, paragraph.start, paragraph.end)
            lines = _even_lines if even else _uneven_lines
            for start, end in lines(text, paragraph, width):
                self._starts.append(start)
                self._ends.append(end)
            self._starts.append(paragraph.end)
            self._ends.append(paragraph.end)
        self._first.append(len(self._starts))

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, line: int) -> Span:
        return Span(self._starts[line], self._ends[line])

    def lines_of(self, first: int, last: int) -> range:
        """The lines of the paragraphs from ``first`` up to ``last``, with the empty ones."""
        return range(self._first[first], self._first[last + 1])

    def line_at(self, offset: int) -> int:
        """The line on which the character at ``offset`` stands."""
        line = max(bisect_right(self._starts, offset) - 1, 0)
        # An empty line begins where its paragraph ends; what ends there belongs to the text.
        return line - 1 if line and self._starts[line] == self._ends[line] else line


@lru_cache(maxsize=8)
def _even_line(width: int) -> re.Pattern[str]:
    """Matches one line: as much as fits up to a space or after a hyphen, or else a cut word."""
    within = f"(?:.{{0,{width - 2}}}[^ \t\n])?" if width > 1 else ""
    # Not within "a-t-il": a hyphen parts words of two letters or more.
    fitting = rf"[^ \t\n]{within}(?:(?![^ \t\n])|(?<=\w\w[-/])(?=\w\w))"
    return re.compile(rf"{fitting}|[^ \t\n]{{1,{width}}}", re.DOTALL)


def _even_lines(text: str, paragraph: Span, width: int) -> Iterator[tuple[int, int]]:
    for line in _even_line(width).finditer(text, paragraph.start, paragraph.end):
        yield line.span()


def _uneven_lines(text: str, paragraph: Span, width: int) -> Iterator[tuple[int, int]]:
    """Cuts after a space, around a wide character or, in a word too long, between characters."""
    start = cut = end = 0
    cells = cells_since_cut = 0
    shown = on_one_line(paragraph.of(text))
    for left, right, size in split_graphemes(shown)[0]:
        blank = shown[left:right] == " "
        if size > 1 and cells:
            cut, cells_since_cut = left, 0
        if not blank and cells + size > width and left > start:
            cut, cells_since_cut = (cut, cells_since_cut) if cut > start else (left, 0)
            yield paragraph.start + start, paragraph.start + min(end, cut)
            start, cells = cut, cells_since_cut
        if blank and not cells:
            start = cut = right
            continue
        cells += size
        cells_since_cut += size
        if blank or size > 1:
            cut, cells_since_cut = right, 0
        if not blank:
            end = right
    if end > start:
        yield paragraph.start + start, paragraph.start + end


def character_at(text: str, line: Span, cell: int) -> int | None:
    """The offset of the character that a line shows at a cell; None beside the line."""
    cells = 0
    for left, _, size in split_graphemes(on_one_line(line.of(text)))[0]:
        if cells <= cell < cells + size:
            return line.start + left
        cells += size
    return None
