"""The lines that the reader's process and its child exchange: one JSON object each."""

import json
from collections.abc import Iterator
from typing import Literal, TypedDict

from newsreader.domain.record import Record


class Annotate(TypedDict):
    """To the child: read this article, and forget any other."""

    do: Literal["annotate"]
    number: int
    """Counts the requests; every answer carries it."""
    text: str
    paragraphs: list[tuple[int, int]]
    """Start and end of each, as code points in ``text``."""
    language: str | None
    """None: find out."""
    first: int
    """The index of the paragraph to begin with."""


class Look(TypedDict):
    """To the child: somebody reads there now."""

    do: Literal["look"]
    paragraph: int


class Stop(TypedDict):
    """To the child: nobody waits for the article any more."""

    do: Literal["stop"]


class Findings(TypedDict):
    """From the child: a piece of all that has been found so far."""

    number: int
    read: int
    """How many paragraphs have been read."""
    complete: bool
    """Whether that is the whole article."""
    last: bool
    """Whether these findings have no further piece."""
    record: Record


class Refusal(TypedDict):
    """From the child: why this article cannot be read, as the user may be told."""

    number: int
    refusal: str


Request = Annotate | Look | Stop
Answer = Findings | Refusal

# The process that draws makes values of a piece between two frames: 100 entities with their
# mentions take it about a millisecond, all those of a book would take a tenth of a second.
_PIECE = 100


def line(message: Request | Answer) -> bytes:
    """The message as it travels: ASCII, so that no character is lost, not even half a pair."""
    return json.dumps(message).encode("ascii") + b"\n"


def pieces(record: Record) -> Iterator[Record]:
    """The findings in pieces that are each quickly read; at least one."""
    entities, quotes = record["entities"], record["quotes"]
    for start in range(0, max(len(entities), len(quotes), 1), _PIECE):
        end = start + _PIECE
        yield record | {"entities": entities[start:end], "quotes": quotes[start:end]}
