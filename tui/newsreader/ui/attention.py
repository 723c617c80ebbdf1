"""What a reader looks at and looks for: the one state of the reading screen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

from newsreader.domain import Annotated, Article, Entity, Filter, Span
from newsreader.search import Names

from .stepping import position

NOTHING = Annotated(Article("", "", ()))
"""What there is before an article is opened."""
NO_FILTER = Filter()
"""Shows every paragraph."""


@dataclass(frozen=True)
class Attention:
    """An article with its findings, and what of it has been singled out."""

    annotated: Annotated = NOTHING
    target: str | None = None
    """The id of the entity whose mentions are lit and stepped through."""
    hits: tuple[Span, ...] = ()
    """Where the text searched for stands."""
    filter: Filter = NO_FILTER
    """Whose paragraphs are shown."""
    cursor: Span | None = None
    """The mention, quotation or hit that was gone to last."""

    @property
    def entity(self) -> Entity | None:
        """The entity that is targeted."""
        return self.annotated.entity(self.target) if self.target else None

    @cached_property
    def kept(self) -> tuple[int, ...] | None:
        """The indices of the paragraphs that the filter lets through; None of all."""
        return self.filter.paragraphs(self.annotated) if self.filter else None

    def visible(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Those of the spans that stand in paragraphs shown."""
        if self.kept is None:
            return tuple(spans)
        kept = frozenset(self.kept)
        paragraph_at = self.annotated.article.paragraph_at
        return tuple(span for span in spans if paragraph_at(span.start) in kept)

    @cached_property
    def followed(self) -> tuple[Span, ...]:
        """What can be stepped through: the hits of a search, or else the target's mentions."""
        if self.hits:
            return self.visible(self.hits)
        mentions = self.entity.mentions if self.entity else ()
        return self.visible([mention.span for mention in mentions])

    @property
    def followed_at(self) -> int | None:
        """Which of those the cursor is on."""
        return position(self.followed, self.cursor)

    def at(self, cursor: Span) -> Self:
        """With the cursor there; a filter that hides the place gives way."""
        return replace(
            self, cursor=cursor, filter=self.filter if self.visible([cursor]) else NO_FILTER
        )

    def aimed(self, entity: str, mention: Span | None = None) -> Self:
        """With that entity as the target, and the cursor on a mention: the first to be seen."""
        aimed = replace(self, target=entity, hits=())
        if mention is None and aimed.entity:
            mention = next(iter(aimed.followed), aimed.entity.mentions[0].span)
        return aimed.at(mention) if mention else self

    def searched(self, hits: tuple[Span, ...]) -> Self:
        """With what a search of the text found."""
        return replace(self, hits=hits, cursor=None)

    def filtered(self, by: str) -> Self:
        """With that entity added to the filter or, where it was in, taken out."""
        return replace(self, filter=self.filter.toggled(by))

    def filtered_by_name(self, name: str) -> Self | None:
        """With the entity that a name fits best as target and filter; None of nobody."""
        entities = self.annotated.entities
        hits = Names([(entity.name, *entity.aliases) for entity in entities]).rank(name, limit=1)
        if not hits:
            return None
        entity = entities[hits[0].index].id
        return self.unfiltered().filtered(entity).aimed(entity)

    def filtered_by_all(self, every: bool) -> Self:
        """With a filter that wants every entity in a paragraph, or any."""
        return replace(self, filter=replace(self.filter, every=every))

    def unfiltered(self) -> Self:
        """With every paragraph shown."""
        return replace(self, filter=NO_FILTER)

    def untargeted(self) -> Self:
        """With nothing singled out."""
        return replace(self, target=None, hits=(), cursor=None)

    def carried(self, new: Annotated) -> Self:
        """On fuller findings about the same article; what was chosen stays chosen."""
        entity = self.annotated.counterpart(self.target, new) if self.target else None
        return replace(
            self,
            annotated=new,
            target=entity.id if entity else None,
            filter=self.filter.carried(self.annotated, new),
        )
