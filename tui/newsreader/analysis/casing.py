"""Capitals as they are usual, for text that is all in capitals or has none."""

import re
from collections.abc import Callable, Iterator

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_LETTERS = 12
"""A stretch of fewer letters may be an acronym, or a caption that needs no capital."""

Share = Callable[[str], float | None]
"""How usual a spelling of a word is beside those that differ by case; None of one unheard of."""


def is_careless(text: str) -> bool:
    """Whether a text is written in capitals throughout, or without a single one."""
    letters = sum(map(str.isalpha, text))
    if letters < _FEWEST_LETTERS:
        return False
    capitals = sum(map(str.isupper, text))
    return not capitals or capitals == letters


def recased(text: str, share: Share) -> str:
    """The text with every word in its usual spelling; no character moves.

    A word unheard of is likely a name: it gets a capital where the text is in capitals, and is
    left alone where the text has none.
    """
    return _WORD.sub(lambda word: _usual(word[0], share), text)


def _usual(word: str, share: Share) -> str:
    known = [(usual, spelling) for spelling in _spellings(word) if (usual := share(spelling))]
    if known:
        return max(known)[1]
    return word.capitalize() if word.isupper() and len(word.capitalize()) == len(word) else word


def _spellings(word: str) -> Iterator[str]:
    for spelling in (word.lower(), word.capitalize(), word.upper()):
        # Some letters have two for a capital; offsets must hold.
        if len(spelling) == len(word):
            yield spelling
