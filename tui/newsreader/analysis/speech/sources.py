"""Sources named by a preposition (*selon l'Insee*, *according to the coroner*)."""

from collections.abc import Iterator

from .passage import NOMINAL, Passage, Range
from .phrases import is_person, may_speak, phrase_from, pronoun_at
from .report import How, Report
from .verbs import not_sources

_WHICH = frozenset({"lequel", "laquelle", "lesquels", "lesquelles"})
_CLOSES = frozenset({",", ":", "–", "—"})


def sources(passage: Passage) -> Iterator[Report]:
    """What is reported by naming its source, in order."""
    first_words = {words[0] for words, _ in passage.grammar.sources}
    for index, word in enumerate(passage.words):
        if word.low not in first_words or passage.mark_of[index] is not None:
            continue
        for words, anything in passage.grammar.sources:
            if all(passage.low(index + i) == each for i, each in enumerate(words)):
                yield from _reported(passage, (index, index + len(words)), anything)


def _reported(passage: Passage, cue: Range, anything: bool) -> Iterator[Report]:
    if passage.low(cue[1]) in _WHICH:
        yield from _said_by_which(passage, cue)
        return
    start = _behind_verb(passage, cue[1])
    speaker = pronoun_at(passage, start) or phrase_from(passage, start)
    if speaker is None or not _is_source(passage, speaker, anything):
        return
    end = _end_of_source(passage, speaker[1])
    if passage.low(cue[0]) == "d'" and passage.pos(cue[0] - 1) in {"VERB", "ADJ"}:
        return  # Dessinée d'après les plans de 1911.
    initial = _is_initial(passage, cue[0])
    set_off = passage.low(cue[0] - 1) in _CLOSES or passage.low(cue[0] - 1) == "("
    closed = passage.low(end) in _CLOSES
    sure = may_speak(passage, speaker)
    if not (initial and closed) and not set_off and not (anything and sure):
        return
    if not anything and not (closed and (initial or set_off)):
        return
    for content in _contents(passage, cue[0], end, initial=initial, closed=closed):
        yield Report(How.SOURCE, content, cue, speaker)


def _said_by_which(passage: Passage, cue: Range) -> Iterator[Report]:
    """What a relative clause reports: *la police, selon laquelle il roulait trop vite*."""
    if passage.low(cue[0] - 1) != ",":
        return  # la rumeur selon laquelle
    start = cue[0] - 2
    while start > 0 and passage.low(start) not in _CLOSES and not passage.is_finite(start):
        start -= 1
    found = (phrase_from(passage, i, cue[0]) for i in range(start, cue[0]))
    speaker = next((each for each in found if each and may_speak(passage, each)), None)
    last = passage.sentence(cue[0])[1]
    stop = next((i for i in range(cue[1] + 1, last) if passage.low(i) in {",", "."}), last)
    if speaker and cue[1] + 1 < stop:
        yield Report(How.SOURCE, (cue[1] + 1, stop), cue, speaker)


def _behind_verb(passage: Passage, start: int) -> int:
    """Where the source is named in *selon ce que rapportent des médias*."""
    if passage.low(start) != "ce" or passage.low(start + 1) not in passage.grammar.that:
        return start
    return next((i + 1 for i in range(start, start + 6) if passage.pos(i) == "VERB"), start)


def _is_source(passage: Passage, speaker: Range, anything: bool) -> bool:
    wrong = not_sources(passage.grammar.language)
    head = next((i for i in range(*speaker) if passage.pos(i) in NOMINAL), speaker[0])
    if passage.low(head) in wrong or passage.low(speaker[0]).startswith("lequel"):
        return False
    return anything or may_speak(passage, speaker)


def _is_initial(passage: Passage, index: int) -> bool:
    first = passage.sentence(index)[0]
    lead = range(first, index)
    if passage.low(index - 1) == ":":
        return True
    # "Mais selon lui", "Toujours selon elle".
    return len(lead) <= 2 and all(
        passage.pos(i) in {"CCONJ", "ADV", "PUNCT", "SCONJ"} for i in lead
    )


def _end_of_source(passage: Passage, end: int) -> int:
    """Behind the source and what describes it, where a comma closes it."""
    limit = passage.sentence(end - 1)[1]
    depth, index, first = 0, end, None
    while index < min(limit, end + 40):
        low = passage.low(index)
        depth += (low == "(") - (low == ")")
        if depth <= 0 and low in _CLOSES:
            closing = _end_of_apposition(passage, index + 1)
            if closing is None:
                return index
            first, index = first or index, closing
            continue
        if passage.is_finite(index) or low in {".", ";"}:
            break
        index += 1
    return min(limit, end) if first is None else first


def _end_of_apposition(passage: Passage, index: int) -> int | None:
    """The comma behind a description that follows: *Hélène Vidal, historienne,*."""
    reach = range(index + 1, min(index + 25, len(passage)))
    comma = next((i for i in reach if passage.low(i) == ","), None)
    if comma is None or passage.low(index) in passage.grammar.who:
        return comma
    office = passage.pos(index) == "DET" and is_person(passage, (index, min(index + 4, comma)))
    bare = passage.pos(index) in {"NOUN", "ADJ", "ADV", "ADP"}
    bare = bare or "VerbForm=Part" in passage.words[index].morph
    bare = bare or passage.low(index) in {"a", "an", "un", "une"}
    described = (office or bare) and not passage.has_finite_verb((index, comma))
    return comma if described else None


def _contents(
    passage: Passage, start: int, end: int, *, initial: bool, closed: bool
) -> Iterator[Range]:
    first, last = passage.sentence(start)
    last = passage.without_stop(end, last)
    before = start
    while before > first and passage.low(before - 1) in _CLOSES | {"("}:
        before -= 1
    after = (end + closed, last)
    if initial:
        yield from [after] if after[0] < after[1] else []
        return
    relative = passage.low(before - 1) in passage.grammar.who | passage.grammar.that
    behind = after[0] < after[1] and closed and passage.has_finite_verb(after)
    if not relative and (passage.has_finite_verb((first, before)) or behind):
        yield (passage.behind_semicolon(first, before), before)
    if behind and (relative or not passage.has_finite_verb((first, before))):
        stop = next((i for i in range(*after) if relative and passage.low(i) == ","), after[1])
        yield (after[0], stop)
