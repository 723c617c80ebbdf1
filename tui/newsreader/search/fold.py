"""Text as it is compared: without accents, case or punctuation.

``fold`` keeps every character in its place. ``key`` does not: "Cœur" and "coeur" have one key, and
so have "É" in one character and in two; ``places`` says which character a letter of a key is of.
"""

import unicodedata
from collections.abc import Callable

_APOSTROPHES = dict.fromkeys("’‘ʼʻ`´", "'")
# Letters that Unicode does not take apart.
_LIGATURES = {"œ": "oe", "æ": "ae"}
_STROKES = {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "þ": "th"}
_LETTERS = _APOSTROPHES | _LIGATURES | _STROKES


class _Table(dict[int, str]):
    """A table for ``str.translate`` that works each character out when it is first met."""

    def __init__(self, translate: Callable[[str], str]) -> None:
        super().__init__()
        self._translate = translate

    def __missing__(self, code: int) -> str:
        self[code] = translated = self._translate(chr(code))
        return translated


def fold(text: str) -> str:
    """The text in small letters without accents, exactly one character for each of its own."""
    return text.translate(_FOLDED)


def key(text: str) -> str:
    """The words of the text in plain small letters, with one space between them."""
    return " ".join(text.translate(_SPELLED).split())


def places(text: str) -> list[int]:
    """For each character of the text's key, the index of the character it comes from."""
    found: list[int] = []
    after_space = True
    for place, character in enumerate(text):
        for letter in character.translate(_SPELLED):
            if letter != " " or not after_space:
                found.append(place)
            after_space = letter == " "
    return found[:-1] if after_space else found


def _plain(character: str) -> str:
    """What is left of a character without accent and case: nothing, a letter, or several."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    kept = (part for part in decomposed if not _is_unheard(part))
    return "".join(_letter(part) for part in kept)


def _is_unheard(character: str) -> bool:
    # Accents, soft hyphens, joiners. The vowel signs of Indian scripts combine too, but in class 0.
    return unicodedata.combining(character) != 0 or unicodedata.category(character) == "Cf"


def _letter(character: str) -> str:
    if character.isspace() or unicodedata.category(character) == "Pd":
        return " "
    return _LETTERS.get(character, character)


def _first(character: str) -> str:
    return _plain(character)[:1] or character


def _spelled(character: str) -> str:
    return "".join(letter if _is_in_words(letter) else " " for letter in _plain(character))


def _is_in_words(letter: str) -> bool:
    # Letters, digits and symbols; not punctuation, separators and controls.
    return unicodedata.category(letter)[0] in "LMNS"


_FOLDED = _Table(_first)
_SPELLED = _Table(_spelled)
