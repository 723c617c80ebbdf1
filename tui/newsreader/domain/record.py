"""Findings as plain data: the one shape in which they are printed, stored and sent.

The shape is ``newsreader/1`` as the JSON Schema beside the command line describes it.
"""

from typing import Any, NotRequired, TypedDict

from .annotated import Annotated
from .article import Article
from .entity import Entity, EntityKind, Mention, Naming
from .quote import Quote, QuoteKind, Speaker
from .span import Span

SCHEMA = "newsreader/1"


class SpanRecord(TypedDict):
    """A stretch of the article's text, with the characters it covers."""

    start: int
    end: int
    text: str


class MentionRecord(SpanRecord):
    """A mention."""

    how: str


class EntityRecord(TypedDict):
    """An entity and where it is named."""

    id: str
    kind: str
    name: str
    aliases: list[str]
    role: str | None
    mentions: list[MentionRecord]


class SpeakerRecord(SpanRecord):
    """The source of a quotation."""

    entity: str | None
    confidence: float


class QuoteRecord(SpanRecord):
    """A quotation."""

    kind: str
    cue: SpanRecord | None
    speaker: SpeakerRecord | None


class Record(TypedDict):
    """An article's findings; ``text`` is left out where the article is at hand."""

    schema: str
    source: str
    title: str | None
    language: str | None
    pipeline: str | None
    text: NotRequired[str]
    entities: list[EntityRecord]
    quotes: list[QuoteRecord]


def to_record(annotated: Annotated, *, with_text: bool = True) -> Record:
    """The findings as plain data, ready for JSON."""
    article = annotated.article
    text = article.text
    record: Record = {
        "schema": SCHEMA,
        "source": article.source,
        "title": article.title,
        "language": annotated.language,
        "pipeline": annotated.pipeline,
        "entities": [_entity_record(entity, text) for entity in annotated.entities],
        "quotes": [_quote_record(quote, text) for quote in annotated.quotes],
    }
    return record | {"text": text} if with_text else record


def from_record(article: Article, record: Record, *, complete: bool = True) -> Annotated:
    """The findings again, on the article they were made of.

    Raises:
        KeyError, TypeError, ValueError: the record is not of our shape or not of this article.
    """
    end = len(article.text)
    return Annotated(
        article=article,
        language=record["language"],
        pipeline=record["pipeline"],
        entities=tuple(_entity(entity, end) for entity in record["entities"]),
        quotes=tuple(_quote(quote, end) for quote in record["quotes"]),
        complete=complete,
    )


def _span_record(span: Span, text: str) -> SpanRecord:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _entity_record(entity: Entity, text: str) -> EntityRecord:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "role": entity.role,
        "mentions": [
            {**_span_record(mention.span, text), "how": mention.how.value}
            for mention in entity.mentions
        ],
    }


def _quote_record(quote: Quote, text: str) -> QuoteRecord:
    speaker = quote.speaker
    return {
        "kind": quote.kind.value,
        **_span_record(quote.span, text),
        "cue": _span_record(quote.cue, text) if quote.cue else None,
        "speaker": {
            **_span_record(speaker.span, text),
            "entity": speaker.entity,
            "confidence": speaker.confidence,
        }
        if speaker
        else None,
    }


def _span(record: Any, end: int) -> Span:
    span = Span(record["start"], record["end"])
    if span.end > end:
        raise ValueError(f"the text ends at {end}, before {span.end}")
    return span


def _entity(record: EntityRecord, end: int) -> Entity:
    return Entity(
        id=record["id"],
        kind=EntityKind(record["kind"]),
        name=record["name"],
        mentions=tuple(
            Mention(_span(mention, end), Naming(mention["how"])) for mention in record["mentions"]
        ),
        aliases=tuple(record["aliases"]),
        role=record["role"],
    )


def _quote(record: QuoteRecord, end: int) -> Quote:
    speaker = record["speaker"]
    return Quote(
        kind=QuoteKind(record["kind"]),
        span=_span(record, end),
        cue=_span(record["cue"], end) if record["cue"] else None,
        speaker=Speaker(_span(speaker, end), speaker["entity"], speaker["confidence"])
        if speaker
        else None,
    )
