"""The one crossing from spaCy's spans to ours: where a name begins and ends."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsreader.domain import EntityKind, Span
from newsreader.pipelines.labels import KINDS

from .cleaning import Cleaned
from .name import Name
from .titled import with_titled

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TITLE_WORDS = (
    "m mm mr mrs ms miss mme mmes mlle dr pr prof professeur professeure professor maître me "
    "sir lord lady dame général générale gén général-major general gen colonel col capitaine "
    "captain capt commandant commander lieutenant lt sergent sergeant sgt major amiral "
    "admiral adm président présidente president vice-président vice-présidente ministre "
    "minister sénateur sénatrice senator sen député députée rep représentant gouverneur "
    "gouverneure governor gov maire mayor juge  judge justice roi reine king queen prince "
    "princesse princess pape pope père father  cardinal monseigneur mgr évêque bishop imam "
    "rabbin rabbi chancelier chancelière  chancellor secrétaire secretary ambassadeur "
    "ambassadrice ambassador coach "
)
_TITLES = frozenset(_TITLE_WORDS.split())
"""Words before a person's name that are no part of it, in lower case and without a full stop."""

_OPENING = "'\"«“”‘’‹([{-–—,;:.!?…•*"
_CLOSING = "'\"«»“”‘’›([{-–—,;:!?…•*"
_ARTICLE = re.compile(r"(?:l['’]|(?:le|la|les|the)\s+)(?=\S)")
_PREPOSITION = re.compile(r"(?:d['’]|(?:de|du|des)\s+)(?=\S)")
_SMALL_WORD_AT_THE_END = re.compile(
    r"\s+(?:de|du|des|d|la|le|les|l|et|ou|à|au|aux|en|of|the|and|for|in|to|at)$"
)
_WORD_BEFORE = re.compile(r"(\S+)\s+(?=\S)")
_POSSESSIVE = re.compile(r"['’]s$")
_ABBREVIATION = re.compile(r"(?:\b\w|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Cie|St|Bros))\.$")
_SPACED_DASH = re.compile(r"\s+[-–—]\s+(?=[^\W\d_a-z])")
_BRACKETS = {")": "(", "]": "["}


def names_in(doc: "Doc", cleaned: Cleaned, start: int) -> Iterator[Name]:
    """The names in a piece of an article, in order; its cleaned text is what ``doc`` was made from.

    ``start`` is where the piece begins in the article.
    """
    for span, kind in with_titled(list(_trimmed(doc, cleaned.text)), cleaned.text):
        yield Name(cleaned.original(span).shifted(start), cleaned.words(span), kind)


def _trimmed(doc: "Doc", text: str) -> Iterator[tuple[Span, EntityKind]]:
    for entity in doc.ents:
        kind = KINDS.get(entity.label_)
        if kind is None:
            continue
        for part in _apart(text, Span(entity.start_char, entity.end_char)):
            if span := trim(text, part, kind):
                yield span, kind


def _apart(text: str, span: Span) -> Iterator[Span]:
    # "Angleterre - Russie" are two places; a dash without spaces belongs to the name.
    start = span.start
    for dash in _SPACED_DASH.finditer(text, span.start, span.end):
        yield Span(start, dash.start())
        start = dash.end()
    yield Span(start, span.end)


def trim(text: str, span: Span, kind: EntityKind) -> Span | None:
    """The name alone: no punctuation, article or title around it; None where no letter is left."""
    start = _first(text, span, kind)
    end = _last(text, start, span.end)
    if kind is EntityKind.PERSON:
        possessive = _POSSESSIVE.search(text[start:end])
        end = start + possessive.start() if possessive else end
    name = text[start:end]
    # "barreau de" is what is left of a name that was not found whole.
    cut_short = end < span.end and name.islower() and name.isalpha()
    return Span(start, end) if any(map(str.isalpha, name)) and not cut_short else None


def _first(text: str, span: Span, kind: EntityKind) -> int:
    start = span.start
    while True:
        while start < span.end and _is_edge(text[start], _OPENING):
            start += 1
        skipped = _length_before(text, start, span.end, kind)
        if not skipped:
            return start
        start += skipped


def _length_before(text: str, start: int, end: int, kind: EntityKind) -> int:
    """How many characters stand before the name itself: an article, a preposition, a title."""
    # With a capital an article may belong to the name: Le Monde, La Rochelle, The Atlantic.
    if match := _ARTICLE.match(text, start, end):
        return len(match.group())
    # A person's small words belong to the name: de Villepin.
    if kind is not EntityKind.PERSON:
        match = _PREPOSITION.match(text, start, end)
        return len(match.group()) if match else 0
    match = _WORD_BEFORE.match(text, start, end)
    titled = match and match[1].casefold().removesuffix(".") in _TITLES
    return len(match.group()) if match and titled else 0


def _last(text: str, start: int, end: int) -> int:
    while end > start:
        last = text[end - 1]
        opening = _BRACKETS.get(last)
        unbalanced = opening is not None and opening not in text[start:end]
        full_stop = last == "." and not _ABBREVIATION.search(text[start:end])
        if _is_edge(last, _CLOSING) or unbalanced or full_stop:
            end -= 1
        # What a small word would join is missing.
        elif small := _SMALL_WORD_AT_THE_END.search(text[start:end]):
            end = start + small.start()
        else:
            break
    return end


def _is_edge(character: str, punctuation: str) -> bool:
    return character in punctuation or character.isspace()
