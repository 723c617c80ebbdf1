"""Text: the article as it is, then who is in it and what is said."""

from collections.abc import Iterable, Iterator

from newsreader.domain import Annotated
from newsreader.domain.visible import on_one_line

from .listing import by_kind, counts

_RULE = "─" * 40


def plain(found: Iterable[Annotated], several: bool) -> Iterator[str]:
    """Each article with its lists; where several were asked for, under its source."""
    before = ""
    for annotated in found:
        source = f"==> {on_one_line(annotated.article.source)} <==\n" if several else ""
        yield before + source + "\n".join(_lines(annotated)) + "\n"
        before = "\n"


def _lines(annotated: Annotated) -> Iterator[str]:
    text = annotated.article.text
    yield text.rstrip("\n")
    if annotated.entities or annotated.quotes:
        yield "\n" + _RULE
    for heading, entities in by_kind(annotated):
        yield f"\n{heading}"
        yield from (
            f"  {on_one_line(entity.name)} ({counts(annotated, entity)})" for entity in entities
        )
    if annotated.quotes:
        yield "\nQuotations"
    for quote in annotated.quotes:
        speaker = annotated.speaker_of(quote)
        said = f"“{on_one_line(quote.span.of(text))}”"
        yield f"  {on_one_line(speaker)}: {said}" if speaker else f"  {said}"
