"""English words as running text again."""

import re
from collections.abc import Sequence

from newsreader.domain import Span

_CLOSING = re.compile(r"[.,;:!?%)\]}…]|n't|N'T|['’](?:s|S|re|ve|ll|d|m|em)?$|''|”")
_OPENING = re.compile(r"[(\[{$£€#]|``|“")
_DOUBLE = '"'
_PLAIN = {"``": _DOUBLE, "''": _DOUBLE, "-LRB-": "(", "-RRB-": ")"}


def joined(words: Sequence[str]) -> tuple[str, list[Span]]:
    """The words in one line, spaced as they are printed, and where each one stands in it."""
    pieces: list[str] = []
    places: list[Span] = []
    end, glue, inside = 0, True, False
    for given in words:
        word = _PLAIN.get(given, given)
        if word == _DOUBLE:
            inside = not inside
        closes = not inside if word == _DOUBLE else bool(_CLOSING.match(given))
        if not (glue or closes):
            pieces.append(" ")
            end += 1
        places.append(Span(end, end + len(word)))
        pieces.append(word)
        end += len(word)
        glue = inside if word == _DOUBLE else bool(_OPENING.fullmatch(given))
    return "".join(pieces), places
