"""Which paragraphs are about somebody."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from .annotated import Annotated


@dataclass(frozen=True, slots=True)
class Filter:
    """The entities a reader wants to read about; of none, it lets everything through."""

    entities: tuple[str, ...] = ()
    """Their ids, in the order in which they were chosen."""
    every: bool = False
    """Whether a paragraph must be about all of them, rather than any."""

    def __bool__(self) -> bool:
        return bool(self.entities)

    def toggled(self, entity_id: str) -> Self:
        """The filter with that entity added or, where it was in, taken out."""
        others = tuple(entity for entity in self.entities if entity != entity_id)
        entities = others if entity_id in self.entities else (*self.entities, entity_id)
        return type(self)(entities, self.every)

    def carried(self, old: Annotated, new: Annotated) -> Self:
        """The same filter on fuller findings, in which entities may have other ids."""
        entities = (old.counterpart(entity, new) for entity in self.entities)
        return type(self)(tuple(entity.id for entity in entities if entity), self.every)

    def paragraphs(self, annotated: Annotated) -> tuple[int, ...]:
        """The indices, ascending, of the paragraphs in which the entities are named or speak."""
        about = [set(_paragraphs_about(annotated, entity)) for entity in self.entities]
        if not about:
            return tuple(range(len(annotated.article.paragraphs)))
        return tuple(sorted(set.intersection(*about) if self.every else set.union(*about)))


def _paragraphs_about(annotated: Annotated, entity_id: str) -> Iterable[int]:
    article = annotated.article
    entity = annotated.entity(entity_id)
    if entity:
        yield from (article.paragraph_at(mention.span.start) for mention in entity.mentions)
    for quote in annotated.quotes_by(entity_id):
        yield from range(
            article.paragraph_at(quote.span.start), article.paragraph_at(quote.span.end - 1) + 1
        )
