"""Articles with other names in them: who is who stays, what they are called does not.

A recogniser that sees the same article with ever new names learns what surrounds a name, not the
names of one year's news.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from newsreader.domain import EntityKind, Span

from .markup import Marked, MarkedArticle

_FAMILY_FIRST = 0.12
"""The share of people who get a name of which the family's part comes first."""
_VOWEL = re.compile(r"[aeiouyhàâäéèêëîïôöùûüœAEIOUYHÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ]")
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_PARTS = re.compile(r"[\s\-’']+")


@dataclass(frozen=True, slots=True)
class Names:
    """What names are drawn from."""

    first: Sequence[str]
    last: Sequence[str]
    family_first: tuple[Sequence[str], Sequence[str]]
    """Given names and family names of people whose family's name comes first."""
    towns: Sequence[str]
    countries: Sequence[str]
    organisations: Mapping[str, Sequence[str]]
    """By what can stand in one another's place: see ``place_of``."""


def place_of(organisation: str) -> str:
    """What an organisation can be exchanged for without harm to the grammar around it.

    Acronyms, single words, long names with a capital, each apart by whether they elide an
    article; of what begins in lower case ("ministère de …") that which begins with the same word.
    """
    elides = "vowel" if _VOWEL.match(organisation) else "consonant"
    head, *rest = organisation.split()
    if head[0].islower():
        return head
    sort = "acronym" if _ACRONYM.fullmatch(head) and not rest else "long" if rest else "word"
    return f"{sort} {elides}"


class Swap:
    """Exchanges the names of articles; each person or thing gets one new name throughout."""

    def __init__(self, names: Names, seed: int = 0, share: float = 0.8) -> None:
        """Draws from ``names``, for that share of those whose name can be exchanged."""
        self._names = names
        self._random = random.Random(seed)
        self._share = share
        self._towns, self._countries = frozenset(names.towns), frozenset(names.countries)

    def __call__(self, article: MarkedArticle) -> MarkedArticle:
        """The article with other names."""
        shown: dict[tuple[EntityKind, str], list[str]] = {}
        for name in article.names:
            shown.setdefault((name.kind, _key(article, name)), []).append(
                name.span.of(article.text)
            )
        changed = {
            who: self._exchanged(who[0], forms)
            for who, forms in shown.items()
            if self._random.random() < self._share
        }
        return renamed(
            article,
            [
                changed.get((name.kind, _key(article, name)), {}).get(name.span.of(article.text))
                for name in article.names
            ],
        )

    def _exchanged(self, kind: EntityKind, forms: Sequence[str]) -> Mapping[str, str]:
        if kind is EntityKind.PERSON:
            return self._person(forms)
        if kind is EntityKind.PLACE:
            return self._place(forms)
        if kind is EntityKind.ORGANISATION:
            return self._organisation(forms)
        return {}

    def _person(self, forms: Sequence[str]) -> Mapping[str, str]:
        full = max(forms, key=len).split()
        if any(not part[0].isupper() for part in (full[0], full[-1])):
            return {}
        if len(full) == 1:
            return dict.fromkeys(forms, self._elided_like(full[0], self._names.last))
        if len(full) == 2 and self._random.random() < _FAMILY_FIRST:
            given, family = map(self._random.choice, self._names.family_first)
            new = {full[0]: given, full[-1]: family, " ".join(full): f"{family} {given}"}
            return {form: new[form] for form in forms if form in new}
        last = self._elided_like(full[-1], self._names.last)
        new = {full[0]: self._first(full[0]), full[-1]: last}
        return {form: " ".join(new.get(part, part) for part in form.split()) for form in forms}

    def _first(self, old: str) -> str:
        first = self._elided_like(old, self._names.first)
        if "-" in old and "-" not in first:
            return f"{first}-{self._random.choice(self._names.first)}"
        return first

    def _place(self, forms: Sequence[str]) -> Mapping[str, str]:
        old = forms[0]
        if len(set(forms)) > 1:
            return {}
        if old in self._countries:
            return {old: self._elided_like(old, self._names.countries)}
        if old in self._towns:
            return {old: self._elided_like(old, self._names.towns)}
        return {}

    def _organisation(self, forms: Sequence[str]) -> Mapping[str, str]:
        # One whose forms are parts of one another stays: the parts of the new name are not known.
        distinct = set(forms)
        if len(distinct) > 2 or any(_related(a, b) for a in distinct for b in distinct if a != b):
            return {}
        return {form: self._instead_of(form) for form in distinct}

    def _instead_of(self, form: str) -> str:
        others = self._names.organisations.get(place_of(form), ())
        return self._random.choice(others) if others else form

    def _elided_like(self, old: str, pool: Sequence[str]) -> str:
        for _ in range(20):
            new = self._random.choice(pool)
            if bool(_VOWEL.match(new)) == bool(_VOWEL.match(old)):
                return new
        return old


def renamed(article: MarkedArticle, new: Sequence[str | None]) -> MarkedArticle:
    """The article with each name replaced, or left where there is None."""
    pieces: list[str] = []
    names: list[Marked] = []
    end = length = 0
    for name, other in zip(article.names, new, strict=True):
        words = name.span.of(article.text) if other is None else other
        pieces += [article.text[end : name.span.start], words]
        start = length + name.span.start - end
        length = start + len(words)
        names.append(replace(name, span=Span(start, length)))
        end = name.span.end
    return MarkedArticle(article.name, "".join([*pieces, article.text[end:]]), tuple(names))


def _key(article: MarkedArticle, name: Marked) -> str:
    # Where nobody has said who is meant, a person is who has that surname.
    if name.key != name.span.of(article.text) or name.kind is not EntityKind.PERSON:
        return name.key
    return name.key.split()[-1]


def _related(one: str, other: str) -> bool:
    return bool(set(_PARTS.split(one.casefold())) & set(_PARTS.split(other.casefold())))
