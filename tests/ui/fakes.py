"""A small article, all that is in it, and a ten-line annotator that finds it."""

import asyncio
from collections.abc import AsyncIterator

from newsreader.domain import (
    Annotated,
    Article,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Span,
    Speaker,
)

TEXT = """\
Une digue contestée à Roscanvel
Le maire Yann Kervella a promis une digue. « Elle sera finie avant l’hiver », a-t-il dit.
Les pêcheurs n’y croient pas. L’association Mer vive demande une étude.
Kervella répond que l’étude est faite. « Nous avons tout publié », assure Nolwenn Le Dantec.
À Roscanvel, les travaux commencent lundi. Kervella viendra.
"""
NAMES = {
    "Yann Kervella": (EntityKind.PERSON, ("Kervella",)),
    "Nolwenn Le Dantec": (EntityKind.PERSON, ()),
    "Mer vive": (EntityKind.ORGANISATION, ()),
    "Roscanvel": (EntityKind.PLACE, ()),
}


def spans_of(words: str, text: str = TEXT) -> list[Span]:
    """Every place where the words stand."""
    found: list[Span] = []
    start = text.find(words)
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = text.find(words, start + 1)
    return found


def make_article(text: str = TEXT) -> Article:
    """An article with a paragraph a line, the first of them its headline."""
    paragraphs, start = [], 0
    for line in text.splitlines():
        paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    return Article(text, "digue.txt", tuple(paragraphs), headline=paragraphs[0])


def make_annotated(article: Article) -> Annotated:
    """What a perfect analysis finds in the article above."""
    entities = []
    for number, (name, (kind, aliases)) in enumerate(NAMES.items(), 1):
        spans = set(spans_of(name))
        for alias in aliases:
            spans |= {s for s in spans_of(alias) if not any(n.covers(s) for n in spans)}
        mentions = tuple(Mention(span) for span in sorted(spans))
        entities.append(Entity(f"e{number}", kind, name, mentions, aliases))
    quotes = (
        Quote(QuoteKind.DIRECT, spans_of("Elle sera finie avant l’hiver")[0]),
        Quote(
            QuoteKind.DIRECT,
            spans_of("Nous avons tout publié")[0],
            cue=spans_of("assure")[0],
            speaker=Speaker(spans_of("Nolwenn Le Dantec")[0], "e2", 0.9),
        ),
    )
    return Annotated(article, "fr", "test 1", tuple(entities), quotes, complete=True)


class FakeAnnotator:
    """Finds what there is as soon as it is let."""

    def __init__(self) -> None:
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.failure: Exception | None = None
        self.asked: list[Article] = []
        self.looked_at: list[int] = []
        self.closed = False

    async def annotate(
        self, article: Article, language: str | None, first: int = 0
    ) -> AsyncIterator[Annotated]:
        self.asked.append(article)
        await self.may_answer.wait()
        if self.failure:
            raise self.failure
        yield make_annotated(article)

    def look_at(self, paragraph: int) -> None:
        self.looked_at.append(paragraph)

    def close(self) -> None:
        self.closed = True
