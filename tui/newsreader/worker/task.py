"""One article being read in the child."""

from collections.abc import Callable, Sequence
from typing import Protocol

from newsreader.domain import Annotated, Article, Span
from newsreader.domain.record import to_record

from .order import Order
from .pace import Pace
from .protocol import Annotate, Findings, pieces


class Reading(Protocol):
    """An article that the analysis can read a few paragraphs at a time."""

    def read(self, paragraphs: Sequence[int]) -> None:
        """Reads the paragraphs of these indices."""
        ...

    def findings(self) -> Annotated:
        """All that has been found so far."""
        ...


def article_of(request: Annotate) -> Article:
    """The article as far as its analysis needs it."""
    paragraphs = tuple(Span(start, end) for start, end in request["paragraphs"])
    return Article(text=request["text"], source="", paragraphs=paragraphs)


class Task:
    """Reads an article in the order wanted, and sends findings as they become due."""

    def __init__(
        self, request: Annotate, reading: Reading, send: Callable[[Findings], None]
    ) -> None:
        """Reads nothing yet."""
        self._number = request["number"]
        self._reading = reading
        self._send = send
        self._order = Order([end - start for start, end in request["paragraphs"]], request["first"])
        self._pace = Pace()
        self._unreported = set(range(len(request["paragraphs"])))
        self._read_since: list[int] = []
        self._wanted = True

    def look_at(self, paragraph: int) -> None:
        """Reads on from there; what is new in view is sent whether due or not."""
        self._wanted = not self._unreported.isdisjoint(self._order.view(paragraph))
        self._order.look_at(paragraph)

    def step(self) -> bool:
        """Reads one batch; False when that was the last."""
        batch = self._order.batch()
        self._reading.read(batch)
        self._read_since += batch
        if self._wanted or self._pace.due or self._order.exhausted:
            self._report()
        return not self._order.exhausted

    def _report(self) -> None:
        self._wanted = False
        self._unreported.difference_update(self._read_since)
        self._read_since.clear()
        with self._pace.sending():
            record = to_record(self._reading.findings(), with_text=False)
            parts = list(pieces(record))
            for index, part in enumerate(parts, start=1):
                self._send(
                    {
                        "number": self._number,
                        "read": self._order.read,
                        "complete": self._order.exhausted,
                        "last": index == len(parts),
                        "record": part,
                    }
                )
