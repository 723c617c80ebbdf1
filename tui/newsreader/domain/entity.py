"""Who and what an article names."""

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class EntityKind(StrEnum):
    """The kinds of things that have names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


class Naming(StrEnum):
    """How a mention refers to its entity."""

    NAME = "name"
    ACRONYM = "acronym"
    ROLE = "role"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text that refers to an entity."""

    span: Span
    how: Naming = Naming.NAME


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation or place of the real world, with all its mentions."""

    id: str
    """Unique within the article, such as ``e1``."""
    kind: EntityKind
    name: str
    """The fullest form in the text."""
    mentions: tuple[Mention, ...]
    """In the order of the text; at least one."""
    aliases: tuple[str, ...] = ()
    """The other forms in which it is named, the most frequent first."""
    role: str | None = None
    """What the text says this person is, such as "secrétaire d’État"."""
