"""Which paragraphs are read next."""

from collections.abc import Sequence

IN_VIEW = 1_500
"""Characters that are taken to be on the screen from the paragraph somebody looks at.

A terminal of 80 × 24 shows about as many, and a pipeline reads them in a fifth of a second.
"""

_LARGEST = 20_000
"""Characters of the largest batch: larger ones gain nothing and answer later."""


class Order:
    """The paragraphs of an article in the order in which they are wanted, in growing batches.

    First those in view, then onwards from there to the end, then from the beginning.
    """

    def __init__(self, lengths: Sequence[int], first: int = 0) -> None:
        """Takes the paragraphs' lengths in characters and the index of the one to begin with."""
        self._lengths = lengths
        self._unread = bytearray(b"\1" * len(lengths))
        self._left = len(lengths)
        self.look_at(first)

    @property
    def read(self) -> int:
        """How many paragraphs have been handed out."""
        return len(self._lengths) - self._left

    @property
    def exhausted(self) -> bool:
        """Whether every paragraph has been handed out."""
        return not self._left

    def view(self, paragraph: int) -> range:
        """The paragraphs that somebody sees who looks at this one; 0 if it is not there."""
        start = self._known(paragraph)
        end, characters = start, 0
        while end < len(self._lengths) and characters < IN_VIEW:
            characters += self._lengths[end]
            end += 1
        return range(start, end)

    def look_at(self, paragraph: int) -> None:
        """Goes on from this paragraph, with a small batch first; one that is not there is 0."""
        self._next = self._known(paragraph)
        self._size = IN_VIEW

    def batch(self) -> list[int]:
        """The next paragraphs, each handed out once; none when all have been."""
        chosen: list[int] = []
        characters = 0
        while self._left and characters < self._size:
            paragraph = self._advance()
            # A long paragraph does not make those before it wait.
            if chosen and characters + self._lengths[paragraph] > _LARGEST:
                break
            self._unread[paragraph] = 0
            self._left -= 1
            chosen.append(paragraph)
            characters += self._lengths[paragraph]
        self._size = min(self._size * 2, _LARGEST)
        return chosen

    def _known(self, paragraph: int) -> int:
        return paragraph if 0 <= paragraph < len(self._lengths) else 0

    def _advance(self) -> int:
        found = self._unread.find(1, self._next)
        self._next = found if found >= 0 else self._unread.find(1)
        return self._next
