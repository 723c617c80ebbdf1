"""What can be counted is no name: *un Gilet jaune*, *120 Gilets jaunes* are people.

A pipeline takes such words for an organisation wherever they have a capital. Counting gives them
away, once they stand in the plural behind a number or a quantity.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsreader.domain import EntityKind

from .name import Name

_NUMBER = r"(?<![\w,.])(?!(?:19|20)\d\d\s)\d{1,3}(?:[\s.,]?\d{3})*"
"""Not a year, behind which a name may begin."""
_QUANTITIES = (
    "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent "
    "mille quelques plusieurs certains certaines nombreux nombreuses "
    "two three four five six seven eight nine ten eleven twelve hundred several many"
)
_GROUPS = (
    r"(?:\w+aines?|milliers?|millions?|poignée|dozens?|hundreds|thousands|scores)\s(?:de|d|of)"
)
_COUNTED = re.compile(
    rf"(?:{_NUMBER}|\b(?:{'|'.join(_QUANTITIES.split())})|\b{_GROUPS})(?:\s|['’])$", re.IGNORECASE
)
_PLURAL = ("s", "x")
_COUNTABLE = (EntityKind.ORGANISATION, EntityKind.PLACE)
_REACH = 24
"""Characters before a name in which its number stands."""
_OFTEN = 1 / 3
"""A single word, Airbus, must be counted so often: two Airbus are planes, and it is a company."""


def without_counted(names: Sequence[Name], text: str) -> list[Name]:
    """The names less those of organisations and places that the article counts."""
    counted = _counted((name for name in names if name.kind in _COUNTABLE), text)
    return [
        name for name in names if name.kind not in _COUNTABLE or _singular(name.text) not in counted
    ]


def _counted(names: Iterable[Name], text: str) -> set[str]:
    found: Counter[str] = Counter()
    behind_numbers: Counter[str] = Counter()
    for name in names:
        key = _singular(name.text)
        found[key] += 1
        before = text[max(name.span.start - _REACH, 0) : name.span.start]
        if name.text.endswith(_PLURAL) and _COUNTED.search(before):
            behind_numbers[key] += 1
    return {
        key for key, times in behind_numbers.items() if " " in key or times >= _OFTEN * found[key]
    }


def _singular(name: str) -> str:
    return " ".join(word.rstrip("".join(_PLURAL)) for word in name.casefold().split())
