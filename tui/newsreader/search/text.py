"""Searching a text as one types, without accents and case."""

from functools import cached_property

from newsreader.domain import Span

from .fold import fold

_MOST = 10_000
"""Hits; nobody steps through more, and a single letter is in a long text a million times."""


class Text:
    """A text to be searched; folded when it is first searched, and kept so."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _folded(self) -> str:
        return fold(self._text)

    def find(self, query: str) -> tuple[Span, ...]:
        """Where the query stands in the text, from the beginning on; at most 10,000 places."""
        wanted = fold(query.strip())
        found: list[Span] = []
        start = self._folded.find(wanted) if wanted else -1
        while start >= 0 and len(found) < _MOST:
            found.append(Span(start, start + len(wanted)))
            start = self._folded.find(wanted, start + len(wanted))
        return tuple(found)
