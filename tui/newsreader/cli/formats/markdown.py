"""Markdown: who is in the article, and who said what."""

import re
from collections.abc import Iterable, Iterator

from newsreader.domain import Annotated
from newsreader.domain.visible import on_one_line

from .listing import by_kind, counts, title_of

_SYNTAX = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&$:@])")


def markdown(found: Iterable[Annotated], several: bool) -> Iterator[str]:
    """A chapter for each article."""
    before = ""
    for annotated in found:
        yield before + "\n".join(_lines(annotated)) + "\n"
        before = "\n"


def _lines(annotated: Annotated) -> Iterator[str]:
    text = annotated.article.text
    yield f"# {_escaped(title_of(annotated))}"
    yield f"\nSource: {_escaped(annotated.article.source)}"
    for heading, entities in by_kind(annotated):
        yield f"\n## {heading}\n"
        for entity in entities:
            yield f"- {_escaped(entity.name)} ({counts(annotated, entity)})"
    if annotated.quotes:
        yield "\n## Quotations"
    for quote in annotated.quotes:
        speaker = annotated.speaker_of(quote) or "nobody named"
        cue = f", “{_escaped(quote.cue.of(text))}”" if quote.cue else ""
        yield f"\n> {_escaped(quote.span.of(text))}"
        yield f">\n> — {_escaped(speaker)} ({quote.kind.value}{cue})"


def _escaped(text: str) -> str:
    """On one line, and nothing in it is markup."""
    return _SYNTAX.sub(r"\\\1", " ".join(on_one_line(text).split()))
