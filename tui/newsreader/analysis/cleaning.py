"""What a pipeline is given to read: an article's text without what careless software left in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from newsreader.domain import Span

LIMIT = 10_000
"""The longest piece, in characters: what a pipeline keeps in memory grows with it."""

_SPACE = re.compile(r"[\s\ud800-\udfff]")
"""White space, and half characters that no pipeline can encode."""
_SENTENCE_END = re.compile(r"[.!?…][\"»”’)\]]*\s")
_REMAINS = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}\d{0,2});|</?[A-Za-z][^<>]{0,300}>"
)
"""Character references, and tags that are closed within reach."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text that can be read, and where its characters stand in the one it was made from."""

    text: str
    given: str
    places: tuple[Span, ...] | None = None
    """Of each character; None where all of them kept theirs."""

    def original(self, span: Span) -> Span:
        """The stretch of the text as it was given; ``span`` must not be empty."""
        if self.places is None:
            return span
        return Span(self.places[span.start].start, self.places[span.end - 1].end)

    def words(self, span: Span) -> str:
        """What stands there: as it was given, unless that has remains or unusual capitals."""
        given, cleaned = self.original(span).of(self.given), span.of(self.text)
        return given if _plain(given, "'") == _plain(cleaned, "'") else cleaned


def clean(text: str, apostrophe: str | None = None) -> Cleaned:
    """The text with plain spaces, one apostrophe where one is given, and no remains of HTML."""
    # A lone "&" or "<" is none: the place of every character costs time and memory.
    if _REMAINS.search(text):
        return _without_remains(text, apostrophe)
    return Cleaned(_plain(text, apostrophe), text)


def _plain(text: str, apostrophe: str | None) -> str:
    text = _SPACE.sub(" ", text)
    if apostrophe:
        text = text.replace("'", apostrophe).replace("’", apostrophe)
    return text


def _without_remains(text: str, apostrophe: str | None) -> Cleaned:
    kept: list[str] = []
    places: list[Span] = []
    end = 0
    for match in _REMAINS.finditer(text):
        kept.append(text[end : match.start()])
        places += (Span(i, i + 1) for i in range(end, match.start()))
        meant = "" if match[0][0] == "<" else unescape(match[0])
        kept.append(meant)
        places += [Span(*match.span())] * len(meant)
        end = match.end()
    kept.append(text[end:])
    places += (Span(i, i + 1) for i in range(end, len(text)))
    return Cleaned(_plain("".join(kept), apostrophe), text, tuple(places))


def pieces(text: str, span: Span, limit: int = LIMIT) -> Iterator[Span]:
    """The span in stretches of at most ``limit`` characters, cut where a sentence seems to end."""
    start = span.start
    while span.end - start > limit:
        end = _cut(text, start, start + limit)
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _cut(text: str, start: int, end: int) -> int:
    # A sentence ends in the last fifth, or else a word; what has neither is cut anywhere.
    late = start + (end - start) * 4 // 5
    ends = [match.end() for match in _SENTENCE_END.finditer(text, late, end)]
    if ends:
        return ends[-1]
    return next((i + 1 for i in range(end - 1, late, -1) if text[i].isspace()), end)
