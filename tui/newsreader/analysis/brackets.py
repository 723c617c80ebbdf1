"""Long names with their acronym beside them in brackets, in either order."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsreader.domain import EntityKind

from .forms import initials, is_acronym, letters
from .name import Name

_OPENING = re.compile(r"\s*\(\s*")
_CLOSING = re.compile(r"\s*[),;]")


def bracketed(names: Sequence[Name], text: str) -> Iterator[tuple[Name, Name]]:
    """Pairs of a long name and its acronym, one directly behind the other in brackets."""
    for first, second in pairwise(names):
        between = text[first.span.end : second.span.start]
        if not (_OPENING.fullmatch(between) and _CLOSING.match(text, second.span.end)):
            continue
        for long, short in ((first, second), (second, first)):
            if is_acronym(short.text) and may_be_short_for(short.text, long):
                yield long, short
                break


def may_be_short_for(acronym: str, long: Name) -> bool:
    """Whether brackets around an acronym beside a long name can be taken to define it.

    By its initials or, an acronym of another language, by an organisation's three words or more:
    what follows a person is a party, what follows a town an agency.
    """
    if long.kind is EntityKind.PERSON:
        return False
    if letters(acronym) in initials(long.text):
        return True
    return long.kind is EntityKind.ORGANISATION and len(long.text.split()) > 2
