"""Mentions that a pipeline overlooked of names that it found elsewhere in the article.

Only what is safe to take: a person's full name as it stands, a surname that is written nowhere in
lower case and has no other name beside it, an acronym in brackets behind the name it is short for,
and that acronym wherever it comes again.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsreader.domain import EntityKind, Span

from .brackets import may_be_short_for
from .forms import is_acronym
from .name import Name

_WORD = re.compile(r"\w+")
_IN_BRACKETS = re.compile(r"\s?\(([^\W\d_]{2,8})\)")
_SHORTEST_SURNAME = 4


def overlooked(names: Sequence[Name], text: str) -> list[Name]:
    """The names to be added, in order; they overlap neither each other nor those given.

    Takes the names in the order of the text.
    """
    taken = [name.span for name in names]
    wanted = _wanted(names, text)
    by_first_word: defaultdict[str, list[str]] = defaultdict(list)
    for whole in sorted(wanted, key=len, reverse=True):
        if first := _WORD.match(whole):
            by_first_word[first.group()].append(whole)
    found: list[Name] = []
    for word in _WORD.finditer(text):
        for whole in by_first_word.get(word.group(), ()):
            span = Span(word.start(), word.start() + len(whole))
            free = not found or found[-1].span.end <= span.start
            if free and _stands_alone(text, span, whole) and not _overlaps(span, taken):
                found.append(Name(span, whole, wanted[whole]))
                break
    return found


def _wanted(names: Sequence[Name], text: str) -> dict[str, EntityKind]:
    people = {name.text for name in names if name.kind is EntityKind.PERSON and " " in name.text}
    surnames = {full.rpartition(" ")[2] for full in people}
    lower = set(_WORD.findall(text)) if surnames else set()
    wanted = dict.fromkeys(people, EntityKind.PERSON)
    wanted |= {
        surname: EntityKind.PERSON
        for surname in surnames
        if len(surname) >= _SHORTEST_SURNAME
        and surname.istitle()
        and surname.isalpha()
        and surname.casefold() not in lower
    }
    return wanted | dict(_acronyms(names, text))


def _acronyms(names: Sequence[Name], text: str) -> Iterator[tuple[str, EntityKind]]:
    for name in names:
        match = _IN_BRACKETS.match(text, name.span.end)
        if match and is_acronym(match[1]) and may_be_short_for(match[1], name):
            yield match[1], name.kind


def _stands_alone(text: str, span: Span, whole: str) -> bool:
    if not text.startswith(whole, span.start):
        return False
    before, after = text[span.start - 2 : span.start], text[span.end : span.end + 2]
    if after[:1].isalnum() or before[-1:] in {"-", "_"} or after[:1] in {"-", "_"}:
        return False
    if " " in whole or whole.isupper():
        return True
    # Beside another capitalised word a surname is somebody else's, or a street's.
    return not (_ends_a_capitalised_word(text, span.start) or after[1:].isupper())


def _ends_a_capitalised_word(text: str, end: int) -> bool:
    start = text.rfind(" ", 0, max(end - 1, 0)) + 1
    word = text[start : end - 1] if text[end - 1 : end] == " " else ""
    return word[:1].isupper() and word.isalpha()


def _overlaps(span: Span, taken: Sequence[Span]) -> bool:
    index = bisect_right(taken, span.start, key=lambda other: other.start)
    near = taken[max(index - 1, 0) : index + 1]
    return any(span.overlaps(other) for other in near)
