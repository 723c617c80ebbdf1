"""What the rules say of a passage: whose words stand where, and what says so."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from newsreader.domain import QuoteKind, Span

from .passage import Range


class How(Enum):
    """By which construct a quotation is known, with how often that is right about the speaker."""

    INCISE = "incise"
    COLON = "colon"
    CLAUSE = "clause"
    SOURCE = "source"
    OBJECT = "object"
    CONTINUED = "continued"
    NEARBY = "nearby"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Report:
    """Words of somebody's, as the rules see them."""

    how: How
    content: Range
    """The words that were said, or those that report what was said."""
    cue: Range | None
    speaker: Range | None
    unmarked: bool = False
    """Whether these are the words themselves, without marks, rather than a clause about them."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a paragraph says of the words that the next one begins with: *Ms Whitlock wrote:*."""

    cue: Span
    speaker: Span | None

    def moved(self, move: Callable[[Span], Span]) -> "Announcement":
        """The same in another text, where ``move`` says its characters are."""
        return Announcement(move(self.cue), move(self.speaker) if self.speaker else None)


@dataclass(frozen=True, slots=True)
class Found:
    """A quotation in a passage, by its characters."""

    how: How
    kind: QuoteKind
    span: Span
    cue: Span | None
    speaker: Span | None
    opened: bool = False
    """Whether its marks are not closed in this paragraph, so that the next may go on."""

    def moved(self, move: Callable[[Span], Span]) -> "Found":
        """The same in another text, where ``move`` says its characters are."""
        return replace(
            self,
            span=move(self.span),
            cue=move(self.cue) if self.cue else None,
            speaker=move(self.speaker) if self.speaker else None,
        )
