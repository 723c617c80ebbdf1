"""What stands between marks without a verb that reports it: somebody's words, or a title?"""

from collections.abc import Collection, Iterator

from newsreader.domain import Span

from .passage import NOMINAL, Passage, Range
from .phrases import may_speak, phrase_from
from .report import How, Report

_STOPS = (".", "!", "?", "…", ",")
_FEW = 4
"""Words from which a fragment without a verb may be what somebody said."""
_LONG = 7
_NAMING = (
    "intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé "
    "surnommée appelé appelée nommé nommée dénommé dénommée roman film livre essai album chanson "
    "pièce série émission documentaire exposition opération programme projet concept tableau "
    "ardoise banderole écriteau plaque slogan nouvelle poème pancarte panneau affiche "
    "entitled titled called named dubbed novel book play song show operation program sign"
)
_CALLED = frozenset(_NAMING.split())
"""Words behind which marks hold a title, a name or what is written on something."""
_SIGNED = frozenset({"-", "–", "—"})


def unreported(passage: Passage, taken: Collection[int]) -> Iterator[Report]:
    """The marked stretches that are speech though no verb says so; ``taken`` have been reported."""
    for number, words in enumerate(passage.quoted):
        if number in taken or words[0] >= words[1]:
            continue
        if (speaker := _signed(passage, words[1])) or (speaker := _announced(passage, words[0])):
            yield Report(How.COLON, words, None, speaker)
        elif _is_sentence(passage, number) or _is_said(passage, number):
            alone = passage.sentence(words[0]) == words or _is_sentence(passage, number)
            how = How.NEARBY if alone else How.BARE
            yield Report(how, words, None, None)


def _signed(passage: Passage, end: int) -> Range | None:
    return phrase_from(passage, end + 1) if passage.low(end) in _SIGNED else None


def _announced(passage: Passage, start: int) -> Range | None:
    """Whoever stands before a colon, alone: *Le préfet : « … »*."""
    if passage.low(start - 1) != ":":
        return None
    first = passage.sentence(start)[0]
    speaker = phrase_from(passage, first, start - 1)
    return speaker if speaker and speaker[1] == start - 1 and may_speak(passage, speaker) else None


def _is_sentence(passage: Passage, number: int) -> bool:
    """Whether a whole sentence stands there, or an exclamation."""
    said = passage.marked[number].inner.of(passage.text).lstrip("[(…. ")
    words = passage.within[number]
    if not said[:1].isupper():
        return False
    ends = said.endswith(_STOPS) or not passage.marked[number].closed
    ends = ends and (not said.endswith(",") or passage.has_finite_verb(words))
    if passage.sentence(words[0])[0] >= words[0] - 1 or passage.low(words[0] - 2) == ":":
        # « On a volé la mer » sort mercredi: what is the subject of a verb is a title.
        end = passage.quoted[number][1]
        ends = ends or (passage.has_finite_verb(words) and passage.pos(end) not in {"VERB", "AUX"})
    return ends and words[1] - words[0] >= 2


def _is_said(passage: Passage, number: int) -> bool:
    """Whether a fragment reads like speech: with a verb of its own, or long."""
    words = passage.within[number]
    size = sum(passage.pos(index) != "PUNCT" for index in range(*words))
    if _is_title(passage, words) or _is_label(passage, passage.marked[number].outer):
        return False
    first_person = any(passage.low(i) in passage.grammar.first_person for i in range(*words))
    if passage.has_finite_verb(words) and (size >= _FEW or first_person):
        return True
    return size >= _LONG


def _is_label(passage: Passage, outer: Span) -> bool:
    """Whether marks only say which: *une ardoise « … »*, *“buy one, get one” biscuits*."""
    start, end = passage.words_in(outer)
    return passage.pos(start - 1) == "NOUN" or (
        passage.grammar.language == "en" and passage.pos(end) == "NOUN"
    )


def _is_title(passage: Passage, words: Range) -> bool:
    """Whether capitals or the noun before say that a work, a law or an event is named."""
    content = [i for i in range(*words) if passage.pos(i) in NOMINAL | {"ADJ", "VERB"}]
    capitals = sum(passage.words[i].capital for i in content)
    before = words[0] - 2
    called = passage.low(before) in _CALLED
    return called or (len(content) > 1 and capitals >= len(content) - 1)
