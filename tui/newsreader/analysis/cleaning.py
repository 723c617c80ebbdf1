"""What a pipeline is given to read: the text with one-for-one replacements, in pieces.

Every offset in a piece is the offset in the article less the piece's start.
"""

import re
from collections.abc import Iterator

from newsreader.domain import Span

LIMIT = 10_000
"""The longest piece, in characters: what a pipeline keeps in memory grows with it."""

_SPACE = re.compile(r"[\s\ud800-\udfff]")
"""White space, and half characters that no pipeline can encode."""
_SENTENCE_END = re.compile(r"[.!?…][\"»”’)\]]*\s")


def clean(text: str, apostrophe: str | None = None) -> str:
    """The text, as long as it was, with plain spaces and, where one is given, one apostrophe."""
    text = _SPACE.sub(" ", text)
    if apostrophe:
        text = text.replace("'", apostrophe).replace("’", apostrophe)
    return text


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
