"""Names corrected by hand in texts that are not ours to hand on: their places alone are kept."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from newsreader.domain import Span
from training.markup import KINDS, Marked, MarkedArticle

from .files import records


def corrected(texts: Iterable[MarkedArticle], path: Path) -> Iterator[MarkedArticle]:
    """The texts with the names of a file, ``{"id", "names": [[start, end, label], …]}`` a line.

    One that is not in the file was not changed.

    Raises:
        ValueError: a place lies outside its text, which must then be another version.
    """
    names = {record["id"]: record["names"] for record in records(path)}
    for text in texts:
        if (listed := names.get(text.name)) is None:
            yield text
        else:
            yield replace(text, names=tuple(_marked(text, name) for name in listed))


def _marked(text: MarkedArticle, name: tuple[int, int, str]) -> Marked:
    start, end, label = name
    span = Span(start, end)
    if not 0 < end - start == len(span.of(text.text)):
        raise ValueError(f"{text.name}: {start} to {end} is not in the text")
    return Marked(span, KINDS[label], span.of(text.text))
