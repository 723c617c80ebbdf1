"""What is marked on a line of an article."""

from bisect import bisect_right
from collections.abc import Iterator

from newsreader.domain import Span

from .attention import Attention
from .paint import Mark


def marks_on(line: Span, attention: Attention) -> Iterator[Mark]:
    """The marks that touch a line, the later to lie over the earlier.

    The looks are named for what they show: the kinds of entities, and headline, quote, target (the
    mentions of the targeted entity), hit and cursor.
    """
    annotated = attention.annotated
    if annotated.article.headline:
        yield Mark(annotated.article.headline, "headline")
    for quote in annotated.quotes_in(line):
        yield Mark(quote.span, "quote")
    for mention, entity in annotated.mentions_in(line):
        yield Mark(mention.span, entity.kind.value)
        if entity.id == attention.target and mention.span != attention.cursor:
            yield Mark(mention.span, "target")
    first = bisect_right(attention.hits, line.start, key=lambda hit: hit.end)
    last = bisect_right(attention.hits, line.end, key=lambda hit: hit.start)
    yield from (Mark(hit, "hit") for hit in attention.hits[first:last])
    if attention.cursor:
        yield Mark(attention.cursor, "cursor")
