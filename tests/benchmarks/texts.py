"""What is read while it is measured: an article, and as long a text as is wanted."""

import random
import re
from collections.abc import AsyncIterator
from pathlib import Path

from newsreader.domain import (
    Annotated,
    Article,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Span,
)

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLE = SEEDS / "000_2644f1ce6ae84bf1.txt"
FIRST_WORDS = "Nous ne les avons pas encore vus fournir une aide"
"""How the first paragraph of the article begins."""
FIRST_NAME = "Pat Ryder"
"""The first name in it; it does not stand in the headline."""

NAMES = {
    "Antony Blinken": EntityKind.PERSON,
    "Pat Ryder": EntityKind.PERSON,
    "Wang Yi": EntityKind.PERSON,
    "John Kirby": EntityKind.PERSON,
    "Soizic Kerdoncuff": EntityKind.PERSON,
    "Nolwenn Abgrall": EntityKind.PERSON,
    "Irène Castellan": EntityKind.PERSON,
    "Victor Valence": EntityKind.PERSON,
    "Wall Street Journal": EntityKind.ORGANISATION,
    "POLITICO": EntityKind.ORGANISATION,
    "LAG": EntityKind.ORGANISATION,
    "CTP": EntityKind.ORGANISATION,
    "Russie": EntityKind.PLACE,
    "Grenoble": EntityKind.PLACE,
}
"""The names that are lit in a long text."""

_FRENCH = ("000_2644f1ce6ae84bf1", "le-ferry-reste-a-quai", "les-glaciers-ecoutes-de-travers")
_SEED = 20240314
_PARAGRAPH = (40, 80)
"""The fewest and the most words of a paragraph, but for what its last sentence adds."""
_QUOTATION = re.compile(r"(?<=« )[^«»\n]+(?= »)")


def long_text(words: int) -> str:
    """So many words of the French seeds, their sentences shuffled; no two paragraphs are alike."""
    source = random.Random(_SEED)
    sentences = _sentences()
    paragraphs: dict[str, None] = {}
    left = words
    while left > 0:
        paragraph = _paragraph(source, sentences)
        if paragraph not in paragraphs:
            paragraphs[paragraph] = None
            left -= len(paragraph.split())
    return "\n".join(paragraphs) + "\n"


def _sentences() -> list[str]:
    seeds = [(SEEDS / f"{name}.txt").read_text(encoding="utf-8") for name in _FRENCH]
    lines = [line.strip() for seed in seeds for line in seed.splitlines() if line.strip()]
    return [sentence for line in lines for sentence in re.split(r"(?<=[.!?…]) ", line)]


def _paragraph(source: random.Random, sentences: list[str]) -> str:
    wanted = source.randint(*_PARAGRAPH)
    chosen: list[str] = []
    while wanted > 0:
        chosen.append(source.choice(sentences))
        wanted -= len(chosen[-1].split())
    return " ".join(chosen)


class ExactSearch:
    """Finds the names and what stands in guillemets: a million words need not be analysed."""

    async def annotate(
        self, article: Article, language: str | None, first: int = 0
    ) -> AsyncIterator[Annotated]:
        """All that there is, at once."""
        found = ((name, kind, _mentions(name, article)) for name, kind in NAMES.items())
        yield Annotated(
            article,
            "fr",
            "exact search",
            tuple(
                Entity(f"e{number}", kind, name, mentions)
                for number, (name, kind, mentions) in enumerate(found, start=1)
                if mentions
            ),
            tuple(
                Quote(QuoteKind.DIRECT, Span(*match.span()))
                for match in _QUOTATION.finditer(article.text)
            ),
            complete=True,
        )

    def look_at(self, paragraph: int) -> None:
        """Everything has been found already."""

    def close(self) -> None:
        """There is nothing to stop."""


def _mentions(name: str, article: Article) -> tuple[Mention, ...]:
    places = re.finditer(rf"\b{name}\b", article.text)
    return tuple(Mention(Span(*match.span())) for match in places)
