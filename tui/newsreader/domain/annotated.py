"""An article together with what was found in it."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .article import Article
from .entity import Entity, Mention
from .quote import Quote
from .span import Span


@dataclass(frozen=True)
class Annotated:
    """An article and its findings.

    Without slots, because its indexes are made when they are first asked for.
    """

    article: Article
    language: str | None = None
    """The code of the article's language, such as ``fr``; None while it is not known."""
    pipeline: str | None = None
    """Name and version of what found the entities; None where no pipeline reads the language."""
    entities: tuple[Entity, ...] = ()
    """In the order of their first mention."""
    quotes: tuple[Quote, ...] = ()
    """In the order of the text."""
    complete: bool = False
    """Whether the whole article has been read."""

    @cached_property
    def mentions(self) -> tuple[tuple[Mention, Entity], ...]:
        """Every mention with its entity, in the order of the text."""
        found = ((mention, entity) for entity in self.entities for mention in entity.mentions)
        return tuple(sorted(found, key=lambda pair: pair[0].span))

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention, _ in self.mentions]

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quote.span.start for quote in self.quotes]

    @cached_property
    def _by_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def _quotes_by(self) -> dict[str, tuple[Quote, ...]]:
        spoken: dict[str, list[Quote]] = {}
        for quote in self.quotes:
            if quote.speaker and quote.speaker.entity:
                spoken.setdefault(quote.speaker.entity, []).append(quote)
        return {entity: tuple(quotes) for entity, quotes in spoken.items()}

    def entity(self, entity_id: str) -> Entity | None:
        """The entity of that id."""
        return self._by_id.get(entity_id)

    def quotes_by(self, entity_id: str) -> tuple[Quote, ...]:
        """What the entity says, in the order of the text."""
        return self._quotes_by.get(entity_id, ())

    def speaker_of(self, quote: Quote) -> str | None:
        """Who says it: the entity's name, or else the words of the article; None of nobody."""
        if quote.speaker is None:
            return None
        entity = self.entity(quote.speaker.entity) if quote.speaker.entity else None
        return entity.name if entity else quote.speaker.span.of(self.article.text)

    def quotes_about(self, entity_id: str) -> tuple[Quote, ...]:
        """What others say in which the entity is named, in the order of the text."""
        entity = self.entity(entity_id)
        quotes = (
            (q for mention in entity.mentions for q in self.quotes_in(mention.span))
            if entity
            else ()
        )
        others = (q for q in quotes if not (q.speaker and q.speaker.entity == entity_id))
        return tuple(dict.fromkeys(others))

    def counterpart(self, entity_id: str, other: "Annotated") -> Entity | None:
        """The entity of ``other`` findings that is named where this one is named first."""
        entity = self.entity(entity_id)
        found = other.at(entity.mentions[0].span.start) if entity else None
        return found[1] if found else None

    def at(self, offset: int) -> tuple[Mention, Entity] | None:
        """The mention that covers the character at ``offset``, with its entity."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset in self.mentions[index][0].span:
            return self.mentions[index]
        return None

    def mentions_in(self, span: Span) -> Iterator[tuple[Mention, Entity]]:
        """The mentions that touch ``span``, in order; mentions do not overlap each other."""
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        while index < len(self.mentions) and self.mentions[index][0].span.start < span.end:
            if self.mentions[index][0].span.overlaps(span):
                yield self.mentions[index]
            index += 1

    def quotes_in(self, span: Span) -> Iterator[Quote]:
        """The quotations that touch ``span``, in order; quotations do not overlap each other."""
        index = max(bisect_right(self._quote_starts, span.start) - 1, 0)
        while index < len(self.quotes) and self.quotes[index].span.start < span.end:
            if self.quotes[index].span.overlaps(span):
                yield self.quotes[index]
            index += 1
