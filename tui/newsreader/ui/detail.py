"""A closer look at what is highlighted in the sidebar."""

from collections.abc import Iterator

from newsreader.domain import Annotated, Entity, Quote
from newsreader.domain.sentence import sentence_at
from newsreader.domain.visible import on_one_line

from .attribution import explanation, speaker_name

_SHOWN = 20


def entity_detail(annotated: Annotated, entity: Entity) -> str:
    """What an article says of a name: its role, its other forms, its words, where it is named."""
    return "\n".join(_entity_lines(annotated, entity))


def _entity_lines(annotated: Annotated, entity: Entity) -> Iterator[str]:
    text = annotated.article.text
    yield on_one_line(entity.name)
    if entity.role:
        yield on_one_line(entity.role)
    if entity.aliases:
        yield "also " + ", ".join(map(on_one_line, entity.aliases))
    for quote in annotated.quotes_by(entity.id)[:_SHOWN]:
        yield f"“{one_line(quote.span.of(text))}”"
    for quote in annotated.quotes_about(entity.id)[:_SHOWN]:
        name = speaker_name(annotated, quote) or "somebody"
        yield f"{name} of them: “{one_line(quote.span.of(text))}”"
    last = None
    for mention in entity.mentions[:_SHOWN]:
        sentence = sentence_at(annotated.article, mention.span.start)
        if sentence != last:
            yield f"· {one_line(sentence.of(text))}"
        last = sentence


def quote_detail(annotated: Annotated, quote: Quote) -> str:
    """A quotation in full, with its kind and its source."""
    text = annotated.article.text
    said = f"“{one_line(quote.span.of(text))}”"
    return "\n".join([f"{quote.kind} quotation", explanation(annotated, quote), said])


def one_line(text: str) -> str:
    """The text fit for a terminal, its white space collapsed."""
    return " ".join(on_one_line(text).split())
