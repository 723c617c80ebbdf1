"""What is compared when two names are compared: folded words, initials, the shape of an acronym."""

import re
import unicodedata
from collections.abc import Iterator

_ARTICLE = re.compile(r"(?:la|le|les|the)\s+(?=\w)|l'(?=\w)")
_JOINTS = re.compile(r"[\s\-–—‐‑]+")
_PARTS = re.compile(r"[^\W_]+")
_SMALL_WORDS = (
    "a à au aux d de des du en et l la le les pour sur and at for in of on the to von van"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_ACRONYM = range(2, 9)


def surface(text: str) -> str:
    """The name on one line, with one kind of apostrophe: how it is shown and counted."""
    return " ".join(text.split()).replace("'", "’")


def fold(text: str) -> str:
    """The name without case, accents, hyphens, dots, a leading article or a possessive s."""
    plain = text.casefold().replace("’", "'").replace("œ", "oe").replace("æ", "ae")
    decomposed = unicodedata.normalize("NFD", plain)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    plain = _JOINTS.sub(" ", plain.replace(".", "")).strip().removesuffix("'s")
    return _ARTICLE.sub("", plain, count=1) if _ARTICLE.match(plain) else plain


def is_acronym(text: str) -> bool:
    """Whether a name is one word of two to eight capitals, full stops between them or not."""
    letters = text.replace(".", "")
    return letters.isalpha() and letters.isupper() and len(letters) in _ACRONYM


def letters(acronym: str) -> str:
    """An acronym as it is compared with initials."""
    return fold(acronym.replace(".", ""))


def initials(name: str) -> frozenset[str]:
    """What a long name may be abbreviated to: its initials, with and without the small words.

    Empty for a name that has fewer than two words of weight.
    """
    words = _PARTS.findall(fold(name))
    weighty = [word for word in words if word not in _SMALL]
    if len(weighty) < 2:
        return frozenset()
    return frozenset({_firsts(words), _firsts(weighty)})


def _firsts(words: list[str]) -> str:
    return "".join(word[0] for word in words)


def suffixes(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The last word of a name, the last two, up to four; never the whole name."""
    return (words[-count:] for count in range(1, min(len(words), 5)))
