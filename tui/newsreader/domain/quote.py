"""What was said, and by whom."""

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class QuoteKind(StrEnum):
    """How the text shows that words are somebody's."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    UNMARKED = "unmarked"


@dataclass(frozen=True, slots=True)
class Speaker:
    """The mention that is the source of a quotation."""

    span: Span
    entity: str | None
    """The id of the entity it stands for, where that is known."""
    confidence: float
    """From 0 to 1: how sure the attribution is."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One contiguous piece of somebody's words."""

    kind: QuoteKind
    span: Span
    cue: Span | None = None
    """The words that report it, such as "a déclaré"."""
    speaker: Speaker | None = None
