"""Articles in which every name is marked by hand: ``[[PER:key|Pat Ryder]]``.

The label is PER, ORG, LOC or MISC; the key is the same for all names that one person or thing has
in the article. What is marked is the name alone, without title, article or possessive.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsreader.domain import EntityKind, Span

KINDS = {
    "PER": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "LOC": EntityKind.PLACE,
    "MISC": EntityKind.OTHER,
}
LABELS = {kind: label for label, kind in KINDS.items()}
_MARK = re.compile(r"\[\[(PER|ORG|LOC|MISC):([^|\[\]]+)\|([^\[\]|]+)\]\]")


@dataclass(frozen=True, slots=True)
class Marked:
    """A name as it was marked."""

    span: Span
    kind: EntityKind
    key: str
    """Whom or what it names, within the article."""


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """A text without its marks, and what they said."""

    name: str
    text: str
    names: tuple[Marked, ...]


def parse(name: str, marked: str) -> MarkedArticle:
    """The article that was marked.

    Raises:
        ValueError: a mark is not well formed.
    """
    pieces: list[str] = []
    names: list[Marked] = []
    end = length = 0
    for mark in _MARK.finditer(marked):
        label, key, words = mark.groups()
        pieces += [marked[end : mark.start()], words]
        start = length + mark.start() - end
        length = start + len(words)
        names.append(Marked(Span(start, length), KINDS[label], key))
        end = mark.end()
    text = "".join([*pieces, marked[end:]])
    if "[[" in text or "]]" in text:
        raise ValueError(f"{name}: a mark is not well formed")
    return MarkedArticle(name, text, tuple(names))


def marked_articles(folder: Path) -> Iterator[MarkedArticle]:
    """The marked articles in a folder, in the order of their names."""
    for path in sorted(folder.glob("*.txt")):
        yield parse(path.stem, path.read_text(encoding="utf-8"))
