"""A text folded into screen lines: characters become cells here and in ``paint``.

A fold is one array of the offsets at which lines begin; all else is worked out for the few lines
that are looked at. One regular expression makes the lines where every character is one cell wide,
so that a million words fold in a twentieth of a second; only paragraphs with other characters are
measured one by one.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from rich.cells import split_graphemes

from newsreader.domain import Span
from newsreader.domain.visible import on_one_line

# One cell each in every terminal: Latin, Greek and Cyrillic letters, and the punctuation of the
# press. Left out are combining marks, soft hyphens, and whatever is drawn wide or not at all.
_UNEVEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f"
    "\u2010-\u2027\u202f-\u203a\u20ac\u2122]"
)
_BREAKS = " \t\n\u2028\u2029"


class Foldable:
    """A text as it is before one knows how wide its lines may be."""

    def __init__(self, text: str, paragraphs: Sequence[Span]) -> None:
        """Finds out which paragraphs need measuring; their line ends count as spaces."""
        self.paragraphs = paragraphs
        self.text = text
        self._flat = _flat(text, paragraphs)
        uneven = set() if text.isascii() else _uneven(text, paragraphs)
        self._runs = [
            (is_uneven, list(indices))
            for is_uneven, indices in groupby(range(len(paragraphs)), uneven.__contains__)
        ]

    def fold(self, width: int) -> "Fold":
        """The lines of at most ``width`` cells."""
        starts = array("q")
        for is_uneven, indices in self._runs:
            if is_uneven:
                for index in indices:
                    starts.extend(_uneven_lines(self.text, self.paragraphs[index], width))
            else:
                run = Span(self.paragraphs[indices[0]].start, self.paragraphs[indices[-1]].end)
                starts.extend(_even_lines(self._flat, run, width))
        return Fold(self, starts, width)


class Fold:
    """The lines of a text at one width, an empty one after each paragraph."""

    def __init__(self, source: Foldable, starts: Sequence[int], width: int) -> None:
        """Takes the offsets, ascending, at which lines begin."""
        self.width = width
        self._text = source.text
        self._paragraphs = source.paragraphs
        self._starts = starts

    def __len__(self) -> int:
        return len(self._starts) + len(self._paragraphs)

    def __getitem__(self, line: int) -> Span:
        paragraph = self._paragraph_of(line)
        index = line - paragraph
        if index == self._lines_before(paragraph + 1):
            end = self._paragraphs[paragraph].end
            return Span(end, end)
        start = self._starts[index]
        following = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        end = min(following, self._paragraphs[paragraph].end)
        return Span(start, start + len(self._text[start:end].rstrip(_BREAKS)))

    def lines_of(self, first: int, last: int) -> range:
        """The lines of the paragraphs from ``first`` up to ``last``, with the empty ones."""
        return range(self._first_line(first), self._first_line(last + 1))

    def line_at(self, offset: int) -> int:
        """The line on which the character at ``offset`` stands."""
        index = max(bisect_right(self._starts, offset) - 1, 0)
        start = self._starts[index] if self._starts else 0
        before = bisect_right(self._paragraphs, start, key=_start) - 1
        return index + max(before, 0)

    def _lines_before(self, paragraph: int) -> int:
        if paragraph == len(self._paragraphs):
            return len(self._starts)
        return bisect_left(self._starts, self._paragraphs[paragraph].start)

    def _first_line(self, paragraph: int) -> int:
        return self._lines_before(paragraph) + paragraph

    def _paragraph_of(self, line: int) -> int:
        return bisect_right(range(len(self._paragraphs)), line, key=self._first_line) - 1


def _start(span: Span) -> int:
    return span.start


def _flat(text: str, paragraphs: Sequence[Span]) -> str:
    """The text with a space for every line end within a paragraph, one for one."""
    if not any("\n" in text[span.start : span.end] for span in paragraphs):
        return text
    pieces, end = [], 0
    for span in paragraphs:
        pieces += [text[end : span.start], span.of(text).replace("\n", " ")]
        end = span.end
    return "".join([*pieces, text[end:]])


def _uneven(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """The indices of the paragraphs that hold a character of no cell, or of two."""
    found: set[int] = set()
    match = _UNEVEN.search(text)
    while match:
        paragraph = max(bisect_right(paragraphs, match.start(), key=_start) - 1, 0)
        found.add(paragraph)
        following = paragraph + 1
        match = (
            _UNEVEN.search(text, paragraphs[following].start)
            if following < len(paragraphs)
            else None
        )
    return found


@lru_cache(maxsize=8)
def _even_line(width: int) -> re.Pattern[str]:
    """Matches one line, and the spaces after it up to where the next begins.

    A line is as much as fits up to a space or after a hyphen, or else a cut word.
    """
    # Not within "a-t-il": a hyphen parts words of two letters or more.
    fitting = rf".{{1,{width}}}(?:(?![^ \t\n])|(?<=[-/])(?<=\w\w.)(?=\w\w))"
    return re.compile(rf"(?:{fitting}|[^ \t\n]{{1,{width}}})[ \t\n]*")


def _even_lines(flat: str, run: Span, width: int) -> "array[int]":
    lines = _even_line(width).finditer(flat, run.start, run.end)
    return array("q", [line.start() for line in lines])


def _uneven_lines(text: str, paragraph: Span, width: int) -> Iterator[int]:
    """Cuts after a space, around a wide character or, in a word too long, between characters."""
    start = cut = 0
    cells = cells_since_cut = 0
    shown = on_one_line(paragraph.of(text))
    if shown:
        yield paragraph.start
    for left, right, size in split_graphemes(shown)[0]:
        blank = shown[left:right] == " "
        if size > 1 and cells:
            cut, cells_since_cut = left, 0
        if not blank and cells + size > width and left > start:
            cut, cells_since_cut = (cut, cells_since_cut) if cut > start else (left, 0)
            yield paragraph.start + cut
            start, cells = cut, cells_since_cut
        cells += size
        cells_since_cut += size
        if blank or size > 1:
            cut, cells_since_cut = right, 0


def character_at(text: str, line: Span, cell: int) -> int | None:
    """The offset of the character that a line shows at a cell; None beside the line."""
    cells = 0
    for left, _, size in split_graphemes(on_one_line(line.of(text)))[0]:
        if cells <= cell < cells + size:
            return line.start + left
        cells += size
    return None
