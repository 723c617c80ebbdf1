"""A name as it was found, before it is known whose it is."""

from dataclasses import dataclass

from newsreader.domain import EntityKind, Span


@dataclass(frozen=True, slots=True)
class Name:
    """One place in an article where somebody or something is named."""

    span: Span
    text: str
    kind: EntityKind
