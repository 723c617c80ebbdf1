"""Whether a text was broken into lines of one width, and which line ends are such breaks.

A line was broken there when the first word of the next one would not have fitted any more. One
width explains nearly all line ends of a wrapped text and few of a poem or a list, whose lines begin
with a capital or a bullet besides.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, islice, pairwise
from typing import NamedTuple, Self

NARROWEST = 30
"""In characters. Shorter lines are verse, lists, or the last of their paragraph."""
WIDEST = 120
"""In characters. Nobody wraps wider; longer lines are whole paragraphs."""
_EXPLAINED = 0.6
"""The share of line ends that one width must explain; the rest are ends of paragraphs."""
_RUN_ON = 0.5
"""The share of those that must go on in small letters: in prose 0.7 to 0.97, in verse few."""
_FEWEST = 2
"""Line ends that must speak for a width: one always fits some width."""
_ENOUGH = 5_000
"""Line ends to look at; a long text was wrapped by the same hand to its end."""

_SENTENCE_ENDS = ".!?…:;"
_CLOSING = "»”\"')]\u00a0\u202f "
_BULLETS = frozenset("-–—•*")


class Line(NamedTuple):
    """A line that is not blank."""

    start: int
    """The offset of its first word."""
    words: str
    """The line without the white space around it."""
    width: int
    """In characters, indentation included."""
    follows: bool
    """Whether it stands right under another, with no blank line between."""

    @property
    def first_word(self) -> int:
        """The length of the first word."""
        space = self.words.find(" ")
        return len(self.words) if space < 0 else space

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence may end with this line."""
        return self.words.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS

    @property
    def runs_on(self) -> bool:
        """Whether it begins as the middle of a sentence does."""
        return self.words[0].islower()

    @property
    def begins_item(self) -> bool:
        """Whether it begins with a bullet or with the dash of a dialogue."""
        return self.words[0] in _BULLETS and self.words[1:2].isspace()


class Wrapping(NamedTuple):
    """The line ends of a text that was wrapped at ``width`` characters."""

    width: int

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Self | None:
        """How the text was wrapped; None where each line stands for itself."""
        within = (pair for pair in pairwise(lines) if pair[1].follows)
        telling = (pair for pair in within if pair[0].width >= NARROWEST)
        ends = list(islice(telling, _ENOUGH))
        width = _width_that_explains_most(ends)
        broken = [below for line, below in ends if _is_full(line, below, width)]
        if len(broken) < max(_FEWEST, _EXPLAINED * len(ends)):
            return None
        if sum(below.runs_on for below in broken) < _RUN_ON * len(broken):
            return None
        return cls(width)

    def joins(self, line: Line, below: Line) -> bool:
        """Whether two lines belong to one paragraph."""
        if not below.follows:
            return False
        if below.begins_item:
            return not line.ends_sentence and _is_full(line, below, self.width)
        # Programs that even their lines out leave some that could have held one word more.
        runs_on = below.runs_on and not line.ends_sentence
        return _is_full(line, below, self.width) or (runs_on and line.width * 2 > self.width)


def _is_full(line: Line, below: Line, width: int) -> bool:
    return line.width <= width < line.width + 1 + below.first_word


def _width_that_explains_most(ends: Sequence[tuple[Line, Line]]) -> int:
    changes: Counter[int] = Counter()
    for line, below in ends:
        changes[line.width] += 1
        changes[line.width + 1 + below.first_word] -= 1
    explained = enumerate(accumulate(changes[width] for width in range(WIDEST + 1)))
    return max(explained, key=lambda pair: (pair[1], pair[0]))[0]
