"""Sentences with one word a line and its tag in a column: UNER, CrossNER, WikiGold, WNUT."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from newsreader.domain import EntityKind, Span
from training.markup import Marked, MarkedArticle

from .detokenise import joined
from .files import lines

PERSON, ORGANISATION, PLACE, OTHER = EntityKind

UNER: Mapping[str, EntityKind] = {"PER": PERSON, "ORG": ORGANISATION, "LOC": PLACE}
WIKIGOLD: Mapping[str, EntityKind] = {**UNER, "MISC": OTHER}
WNUT: Mapping[str, EntityKind] = {
    "person": PERSON,
    "location": PLACE,
    "corporation": ORGANISATION,
    "group": ORGANISATION,
    "product": OTHER,
    "creative-work": OTHER,
}
CROSSNER: Mapping[str, EntityKind] = {
    **dict.fromkeys(["person", "politician", "writer", "scientist", "researcher"], PERSON),
    "musicalartist": PERSON,
    **dict.fromkeys(["organisation", "politicalparty", "university", "band"], ORGANISATION),
    **dict.fromkeys(["magazine", "academicjournal"], ORGANISATION),
    **dict.fromkeys(["country", "location"], PLACE),
    **dict.fromkeys(["event", "election", "award", "book", "poem", "album", "song"], OTHER),
    **dict.fromkeys(["product", "conference", "programlang", "astronomicalobject"], OTHER),
}
"""Genres, fields, algorithms, proteins and the like are no names to us. CrossNER's ``misc`` is
mostly demonyms, and is passed over too."""


def sentences(
    path: Path, labels: Mapping[str, EntityKind], *, word: int = 0, tag: int = -1
) -> Iterator[MarkedArticle]:
    """The sentences of a file whose columns are parted by white space.

    A tag is ``O`` or ``B-`` or ``I-`` and a label; an ``I-`` that continues nothing begins.
    """
    for number, rows in enumerate(_blocks(lines(path))):
        words = [row[word] for row in rows]
        tags = [row[tag] for row in rows]
        yield sentence(f"{path.name}-{number}", words, tags, labels)


def sentence(
    name: str, words: Sequence[str], tags: Sequence[str], labels: Mapping[str, EntityKind]
) -> MarkedArticle:
    """The words as running text, with the names that their tags mark."""
    text, places = joined(words)
    names = [
        Marked(span, labels[label], span.of(text))
        for first, last, label in _runs(tags)
        if label in labels
        for span in [Span(places[first].start, places[last].end)]
    ]
    return MarkedArticle(name, text, tuple(names))


def _runs(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    start, label = 0, ""
    for i, tag in enumerate([*tags, "O"]):
        part, _, here = tag.partition("-")
        if label and (part != "I" or here != label):
            yield start, i - 1, label
            label = ""
        if here and not label:
            start, label = i, here


def _blocks(rows: Iterable[str]) -> Iterator[list[list[str]]]:
    block: list[list[str]] = []
    for row in rows:
        if row.startswith("# ") or row.startswith("-DOCSTART-"):
            continue
        if row.strip():
            block.append(row.split("\t") if "\t" in row else row.split(" "))
        elif block:
            yield block
            block = []
    if block:
        yield block
