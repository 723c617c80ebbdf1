"""What was written: a text, its paragraphs, and what it says of itself."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from .span import Span


@dataclass(frozen=True)
class Article:
    """A news article as it was read from its source; without slots, for its index."""

    text: str
    """The whole text, title and byline included where the source shows them."""
    source: str
    """Where it came from, as the user would name it: a path, an address, ``-``."""
    paragraphs: tuple[Span, ...]
    """In order, without overlap, never empty; what lies between them is white space."""
    headline: Span | None = None
    """Where the title stands in the text."""
    byline: str | None = None
    """Who wrote it, without the word "by"."""
    published: date | None = None
    """The day it appeared, where the text says so."""

    @property
    def title(self) -> str | None:
        """The headline on one line, white space collapsed."""
        return " ".join(self.headline.of(self.text).split()) if self.headline else None

    def paragraph_at(self, offset: int) -> int:
        """The index of the last paragraph that begins at or before ``offset``; at least 0."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]
