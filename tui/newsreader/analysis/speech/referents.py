"""Which entity a mention stands for: a name, an office beside a name, a pronoun."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from newsreader.domain import Entity, EntityKind, Span
from newsreader.domain.pronouns import FEMININE, MASCULINE

from .grammar import GRAMMARS
from .verbs import SourceKind, source_nouns

_PRONOUNS = MASCULINE | FEMININE
_NEAR = 900
"""Characters before a pronoun in which whom it stands for was last named."""
_WOMAN = re.compile(
    r"\b(?:mme|mlle|mrs|ms|miss|madame|la|une|cette|elle|née|actress|spokeswoman|chairwoman|"
    r"congresswoman|queen|princess|première|directrice|avocate|députée|présidente|sénatrice)\b"
)
_MAN = re.compile(
    r"\b(?:m|mr|monsieur|sir|lord|le|un|il|né|actor|spokesman|chairman|congressman|king|prince|"
    r"directeur|avocat|député|président|sénateur|général)\b"
)
_BEFORE = 30
"""Characters before a name in which its title stands."""


_OFFICE = 70
"""Characters beside a name in which its office stands."""
_STOP = re.compile(r"[.;:!?«»“”\n]")
_DEFINITE = frozenset({"le", "la", "l", "les", "the", "cet", "cette", "ce"})
_SMALL_WORD = 3
"""Letters of words that tell nothing of an office: de, du, the, of."""


class Referents:
    """The entities of an article, to be found by who speaks."""

    def __init__(self, entities: Sequence[Entity], text: str) -> None:
        """Takes the entities of the article whose text is given."""
        self._text = text
        pairs = sorted(
            ((mention.span, entity) for entity in entities for mention in entity.mentions),
            key=lambda pair: pair[0],
        )
        self._mentions = pairs
        self._starts = [span.start for span, _ in pairs]
        self._genders: dict[str, str | None] = {}
        self._last: str | None = None
        """The speaker before: who spoke goes on speaking."""

    def of(self, speaker: Span) -> tuple[str | None, float]:
        """The id of the entity, and how sure that is; the calls come in the order of the text."""
        named = self._named_in(speaker)
        word = speaker.of(self._text).lower()
        share = 1.0
        if named is None and word in _PRONOUNS:
            named, share = self._stood_for(speaker, word)
        elif named is None:
            named = self._in_office(word)
            share = 0.85 if named else 1.0
        if named is not None:
            self._last = named.id
        return (named.id if named else None), share

    def last_person_before(self, span: Span) -> Span | None:
        """The mention of a person that comes last before a place, if it is near."""
        index = bisect_left(self._starts, span.start) - 1
        while index >= 0 and span.start - self._starts[index] <= _NEAR:
            if self._mentions[index][1].kind is EntityKind.PERSON:
                return self._mentions[index][0]
            index -= 1
        return None

    def _named_in(self, span: Span) -> Entity | None:
        found = [entity for _, entity in self._touching(span)]
        people = [entity for entity in found if entity.kind is EntityKind.PERSON]
        if people:
            return people[0]
        # "la porte-parole du ministère" is somebody of the ministry's.
        first = self._touching(span)
        if first and self._is_all_of(first[0][0], span):
            return first[0][1]
        return None

    def _in_office(self, phrase: str) -> Entity | None:
        """The one person whom the article gives an office: *la ministre*, *the spokesman*."""
        the, *office = _words(phrase) or [""]
        if the not in _DEFINITE or not office:
            return None
        telling = {word for word in office[1:] if len(word) > _SMALL_WORD}
        found = {
            entity.id: entity
            for entity, words in self._offices.get(office[0], ())
            if len(telling & words) >= len(telling) / 2
        }
        return next(iter(found.values())) if len(found) == 1 else None

    @cached_property
    def _offices(self) -> dict[str, list[tuple[Entity, frozenset[str]]]]:
        """By the noun of an office, the people whom it stands beside, with what else does."""
        found: defaultdict[str, list[tuple[Entity, frozenset[str]]]] = defaultdict(list)
        for mention, entity in self._mentions:
            if entity.kind is EntityKind.PERSON:
                for words in map(frozenset, self._beside(mention)):
                    for noun in words & _offices():
                        found[noun].append((entity, words - {noun}))
        return found

    def _beside(self, mention: Span) -> Iterator[list[str]]:
        """The words before a name, and those between the commas behind it."""
        before = self._text[max(mention.start - _OFFICE, 0) : mention.start]
        yield _words(_STOP.split(before)[-1])
        behind = self._text[mention.end : mention.end + _OFFICE]
        if behind.startswith(","):
            yield _words(_STOP.split(behind[1:].replace(",", ";", 1))[0])

    def _is_all_of(self, mention: Span, span: Span) -> bool:
        return len(self._text[span.start : mention.start].split()) <= 1

    def _touching(self, span: Span) -> list[tuple[Span, Entity]]:
        index = max(bisect_left(self._starts, span.start) - 1, 0)
        found = []
        while index < len(self._mentions) and self._mentions[index][0].start < span.end:
            if self._mentions[index][0].overlaps(span):
                found.append(self._mentions[index])
            index += 1
        return found

    def _stood_for(self, pronoun: Span, word: str) -> tuple[Entity | None, float]:
        wanted = "f" if word in FEMININE else "m"
        nearest: list[Entity] = []
        for entity in self._people_before(pronoun):
            gender = self._gender(entity)
            if gender in {wanted, None} and entity not in nearest:
                nearest.append(entity)
        if not nearest:
            return None, 1.0
        spoke = next((entity for entity in nearest if entity.id == self._last), None)
        chosen = spoke or nearest[0]
        here = self._text.rfind("\n", 0, pronoun.start)
        if spoke and not _is_named_behind(spoke, here, pronoun.start):
            # Somebody else has been named in this paragraph: it is about them.
            chosen = next((e for e in nearest if _is_named_behind(e, here, pronoun.start)), spoke)
        known = self._gender(chosen) == wanted
        if len(nearest) == 1:
            return chosen, 0.95 if known else 0.85
        return chosen, 0.85 if chosen is spoke else 0.7

    def _people_before(self, pronoun: Span) -> Iterator[Entity]:
        index = bisect_left(self._starts, pronoun.start) - 1
        while index >= 0 and pronoun.start - self._starts[index] <= _NEAR:
            if self._mentions[index][1].kind is EntityKind.PERSON:
                yield self._mentions[index][1]
            index -= 1

    def _before(self, mention: Span) -> str:
        """The words directly before a mention, from the name before it on."""
        index = bisect_left(self._starts, mention.start) - 1
        last = self._mentions[index][0].end if index >= 0 else 0
        before = self._text[max(mention.start - _BEFORE, last, 0) : mention.start]
        return re.split(r"[;:!?,»”\n]\s|(?<!\bM)\.\s", before)[-1]

    def _gender(self, entity: Entity) -> str | None:
        if entity.id not in self._genders:
            self._genders[entity.id] = self._told_gender(entity)
        return self._genders[entity.id]

    def _told_gender(self, entity: Entity) -> str | None:
        """What the titles before a person's names tell: ``f``, ``m`` or nothing."""
        told = 0
        for mention in entity.mentions:
            before = self._before(mention.span).lower()
            told += bool(_MAN.search(before)) - bool(_WOMAN.search(before))
        return None if told == 0 else ("m" if told > 0 else "f")


@cache
def _offices() -> frozenset[str]:
    """Nouns for what a person is, in every language that has rules."""
    nouns = (entry for language in GRAMMARS for entry in source_nouns(language).items())
    return frozenset(noun for noun, source in nouns if source.kind is SourceKind.PERSON)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w-]+", text.lower())


def _is_named_behind(entity: Entity, start: int, end: int) -> bool:
    return any(start < mention.span.start < end for mention in entity.mentions)
