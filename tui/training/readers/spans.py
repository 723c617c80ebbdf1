"""Texts with character offsets, one JSON object a line: WiNER, and the spans over treebanks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from newsreader.domain import EntityKind, Span
from training.markup import KINDS, Marked, MarkedArticle

from .files import records

WINER: Mapping[str, EntityKind] = {
    "Person": EntityKind.PERSON,
    "Organization": EntityKind.ORGANISATION,
    "Location": EntityKind.PLACE,
    "Event": EntityKind.OTHER,
    "Product": EntityKind.OTHER,
}


_NAME = re.compile(r"\s*(?:(?:la|le|les|the|du|des)\s+|[ld]['’]\s*)?(\S(?:.*\S)?)\s*", re.DOTALL)


def marked_texts(path: Path, labels: Mapping[str, EntityKind] = KINDS) -> Iterator[MarkedArticle]:
    """The texts of a file; where names nest, the longest is kept. Other labels are passed over."""
    for number, record in enumerate(records(path)):
        text = record["text"]
        names = [
            Marked(span, labels[label], span.of(text))
            for start, end, label in record["ents"]
            if label in labels and (span := _trimmed(text, start, end))
        ]
        name = record.get("id", f"{path.stem}-{number}")
        yield MarkedArticle(name, text, longest(names))


def longest(names: Sequence[Marked]) -> tuple[Marked, ...]:
    """The names without those that overlap a longer one, in the order of the text."""
    kept: list[Marked] = []
    for name in sorted(names, key=lambda name: (-len(name.span), name.span.start)):
        if all(name.span.end <= k.span.start or k.span.end <= name.span.start for k in kept):
            kept.append(name)
    return tuple(sorted(kept, key=lambda name: name.span))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    # A determiner in lower case is no part of a name, and what has no capital is none.
    match = _NAME.fullmatch(text, start, end)
    return Span(match.start(1), match.end(1)) if match and not match[1].islower() else None
