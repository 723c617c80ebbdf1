"""The Groningen Meaning Bank's news, whose names a machine has marked."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from itertools import pairwise
from pathlib import Path

from babel import Locale

from newsreader.domain import EntityKind, Span
from training.markup import Marked, MarkedArticle

from .columns import sentence
from .files import records

_KINDS = {
    "geo": EntityKind.PLACE,
    "org": EntityKind.ORGANISATION,
    "per": EntityKind.PERSON,
    "art": EntityKind.OTHER,
    "eve": EntityKind.OTHER,
}
_TERRITORY = {"gpe": EntityKind.PLACE}
_TITLE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov)\.|(?:Vice|Prime|Foreign|Defense|Deputy|Interim"
    r"|Former|President|Minister|Secretary|Senator|General|King|Queen|Prince|Pope|Ayatollah|Judge"
    r"|Justice|Chancellor|Premier|Ambassador|Governor|Mayor|Chief|Spokesman|Admiral|Colonel|Captain"
    r"|Sheikh|Sheik|Cardinal|Archbishop|Bishop|Representative|Chairman|Director|Envoy)(?=\s))\s+"
)
_POSSESSOR = re.compile(r"\S+(?: \S+)?['’]s ")
_BEFORE = {EntityKind.PERSON: _TITLE, EntityKind.ORGANISATION: _POSSESSOR}


def news(path: Path, kept_apart: range) -> Iterator[MarkedArticle]:
    """Its sentences, but for those kept apart (by number), with the known faults mended.

    ``gpe`` holds countries and demonyms: only what CLDR lists as a territory stays. Titles leave
    the people, possessors the organisations. Sentences with a name cut in two are left out.
    """
    for number, record in enumerate(records(path)):
        if number not in kept_apart:
            read = partial(sentence, f"gmb-{number}", record["tokens"], record["tags"])
            found = read(_KINDS)
            places = (place for place in read(_TERRITORY).names if _is_territory(found, place))
            names = sorted((*_mended(found), *places), key=lambda name: name.span)
            # Two names side by side are mostly one that was cut in two: Aung San|Suu Kyi.
            if all(one.span.end + 1 < other.span.start for one, other in pairwise(names)):
                yield replace(found, names=tuple(names))


def _mended(found: MarkedArticle) -> Iterator[Marked]:
    for name in found.names:
        prefix = _BEFORE.get(name.kind)
        span = _without(prefix, name.span, found.text) if prefix else name.span
        if len(span):
            yield replace(name, span=span)


def _without(prefix: re.Pattern[str], span: Span, text: str) -> Span:
    while match := prefix.match(span.of(text) + " "):
        span = Span(min(span.start + match.end(), span.end), span.end)
    return span


@cache
def _territories() -> frozenset[str]:
    names = Locale("en").territories.values()
    return frozenset(name.casefold() for name in names) | {"u.s.", "us", "u.k.", "britain"}


def _is_territory(found: MarkedArticle, name: Marked) -> bool:
    return name.span.of(found.text).casefold() in _territories()
