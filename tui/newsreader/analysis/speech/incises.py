"""Reports beside the words: *« On recommencera », dit-elle*; *Talks resume, a spokeswoman said*."""

import re
from collections.abc import Iterator, Sequence

from .complements import behind_addressee
from .cues import Cue
from .passage import Passage, Range
from .phrases import behind_circumstance, may_speak, phrase_from, pronoun_at
from .report import How, Report
from .verbs import Admits, Shape

_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,30}\b[^.!?\n]{0,40}?\s[-–—]\s")
_FARTHEST = 14
"""Words between a verb and its subject: a déclaré, lundi soir, à l'agence TASS, le ministre."""
_BREAKS = frozenset({",", "–", "—", "-"})
_NOT_SUBJECTS = frozenset({":", ";", ".", "(", "«", "“", '"'})


def incises(passage: Passage, cues: Sequence[Cue]) -> list[Report]:
    """The quotations that a report beside them makes, in order."""
    found: list[Report] = []
    for cue in cues:
        if cue.shape is Shape.FINITE and not cue.negated and cue.admits(Admits.INCISE):
            found += _incise(passage, cue)
    return found


def _incise(passage: Passage, cue: Cue) -> Iterator[Report]:
    for placed in (_inverted(passage, cue), _subject_first(passage, cue)):
        if placed is None:
            continue
        speaker, start, end = placed
        contents = list(_contents(passage, cue, start, end))
        if contents:
            for content in contents:
                yield Report(How.INCISE, content, cue.group, speaker, unmarked=True)
            return


Placed = tuple[Range | None, int, int]
"""Who speaks, and the words of the report: the first, and the one behind the last."""


def _inverted(passage: Passage, cue: Cue) -> Placed | None:
    """The verb first: *, a déclaré lundi le général*."""
    start = _with_comme(passage, cue.group[0])
    if not _is_set_off(passage, start):
        return None
    for index in range(cue.group[0], min(cue.group[1] + 1, len(passage))):
        if passage.low(index).startswith("-") and (speaker := pronoun_at(passage, index)):
            end = max(cue.group[1], index + 1)
            return _heard_from(passage, end) or speaker, start, end
    found = _subject_behind(passage, cue)
    return (found, start, found[1]) if found else None


def _subject_behind(passage: Passage, cue: Cue) -> Range | None:
    """The first phrase behind a verb and its circumstances, if it can be the subject."""
    index = cue.group[1]
    while index < min(cue.group[1] + _FARTHEST, len(passage)):
        low = passage.low(index)
        if low in _NOT_SUBJECTS | passage.grammar.that or passage.is_finite(index):
            return None
        if passage.pos(index) == "ADP" or low in passage.grammar.times | passage.grammar.manner:
            index = behind_circumstance(passage, index)
        elif speaker := phrase_from(passage, index) or pronoun_at(passage, index):
            return speaker if _is_trusted(passage, cue, speaker) else None
        else:
            index += 1
    return None


def _heard_from(passage: Passage, end: int) -> Range | None:
    """Whom one has it from: *a-t-on appris auprès de la présidence*."""
    if passage.low(end) != "auprès":
        return None
    return phrase_from(passage, end + 2) or phrase_from(passage, end + 1)


def _with_comme(passage: Passage, start: int) -> int:
    """Where *comme l'a confirmé la SNCF* begins."""
    if passage.low(start - 1) in {"l'", "le"} and passage.low(start - 2) == "comme":
        return start - 2
    return start - 1 if passage.low(start - 1) == "as" else start


def _is_trusted(passage: Passage, cue: Cue, speaker: Range) -> bool:
    """Whether what follows a verb is its subject rather than its object: *a annoncé un plan*."""
    if may_speak(passage, speaker):
        return True
    return any(
        passage.words[child].dep == "nsubj" and speaker[0] <= child < speaker[1]
        for child in passage.children.get(cue.at, ())
    )


def _subject_first(passage: Passage, cue: Cue) -> Placed | None:
    """The subject first, as in English: *, Ortiz said on Monday*."""
    if passage.grammar.language != "en":
        return None
    end = cue.group[0]
    while end > 0 and passage.low(end - 1) in passage.grammar.manner:
        end -= 1
    start = _begin_of_report(passage, end)
    if start is None or start >= end:
        return None
    first = pronoun_at(passage, start)
    if _has_complement(passage, cue):
        return None
    speaker = first if first and first[1] <= end else phrase_from(passage, start, end)
    if speaker is None or not (speaker == first or may_speak(passage, speaker)):
        return None
    return speaker, start, cue.group[1]


def _has_complement(passage: Passage, cue: Cue) -> bool:
    """Whether what was said follows the verb, so that what stands before it was not."""
    index = behind_addressee(passage, cue)
    if passage.low(index) in passage.grammar.that | {":"}:
        return True
    starts = passage.pos(index) in {"PRON", "DET", "PROPN", "NOUN", "ADJ", "NUM"}
    return starts and passage.low(index) not in passage.grammar.times


def _begin_of_report(passage: Passage, end: int) -> int | None:
    """Where a subject before a verb begins: behind a comma or a mark that sets it off."""
    first = max(end - _FARTHEST, passage.sentence(end - 1)[0], 0)
    for start in range(end - 1, first - 1, -1):
        set_off = _is_set_off(passage, start) and passage.mark_of[start] == passage.mark_of[end]
        if set_off and _begins_subject(passage, start, end):
            return start
        if passage.is_finite(start) and passage.low(start) not in passage.grammar.be:
            return None
    return None


def _begins_subject(passage: Passage, start: int, end: int) -> bool:
    nominal = passage.pos(start) in {"DET", "PROPN", "PRON", "NOUN", "ADJ", "NUM"}
    relative = passage.low(start) in passage.grammar.who
    return nominal and not relative and not _is_apposition(passage, start, end)


def _is_apposition(passage: Passage, start: int, end: int) -> bool:
    # "his lawyer, Ann Poe, said": what is set off again before the verb is no subject of its own.
    return passage.low(end - 1) == "," and start < end and passage.low(start - 1) == ","


def _is_set_off(passage: Passage, start: int) -> bool:
    """Whether a word begins behind a comma, a dash, a closing mark or an exclamation."""
    before = passage.low(start - 1)
    if start == 0:
        return False
    if before in _BREAKS:
        return True
    closed = passage.mark_of[start - 1]
    if closed is not None and closed != passage.mark_of[start]:
        return True
    return before in {"!", "?", "…"}


def _contents(passage: Passage, cue: Cue, start: int, end: int) -> Iterator[Range]:
    inside = passage.mark_of[start]
    before = start - 1
    if passage.low(before) in _BREAKS and passage.mark_of[before] == inside:
        before -= 1
    closed = passage.mark_of[before] if before >= 0 else None
    if closed is not None and closed != inside:
        if _is_same_sentence(passage, closed, start):
            yield from _beside_marks(passage, closed, end)
        return
    left = (_begin_of_content(passage, before, inside), before + 1)
    if left[0] >= left[1]:
        return
    complete = _is_clause(passage, left) or _is_complement(passage, cue, left)
    right = _behind(passage, end, inside, complete=complete)
    if complete or right or _has_clitic(passage, start, end):
        yield left
    if right:
        yield right


def _has_clitic(passage: Passage, start: int, end: int) -> bool:
    """Whether the pronoun is inverted, as nowhere but beside somebody's words: *disaient-ils*."""
    return any(passage.low(index).startswith("-") for index in range(start, end))


def _is_same_sentence(passage: Passage, mark: int, start: int) -> bool:
    """Whether a report belongs to the marks before it: no full stop parts them."""
    last = passage.quoted[mark][1] - 1
    said = passage.marked[mark].inner.of(passage.text)
    return passage.sentence(last) == passage.sentence(start) or said.endswith(("!", "?", "…"))


def _is_complement(passage: Passage, cue: Cue, left: Range) -> bool:
    """Whether the parse finds what was said though it finds no finite verb in it."""
    if passage.pos(left[0]) in {"ADP", "SCONJ"}:
        return False
    return any(
        passage.words[child].dep == "ccomp" and left[0] <= child < left[1]
        for child in passage.children.get(cue.at, ())
    )


def _beside_marks(passage: Passage, closed: int, end: int) -> Iterator[Range]:
    words, inner = passage.quoted[closed], passage.within[closed]
    first = passage.sentence(words[0])[0]
    lead = (first, words[0])
    small = inner[0] < inner[1] and not passage.words[inner[0]].capital
    if small and _goes_on_into_marks(passage, lead):
        yield (first, words[1])
    else:
        yield words
    following = end
    if passage.low(following) in _BREAKS:
        following += 1
        mark = passage.mark_of[following] if following < len(passage) else None
        if mark is not None and mark != closed:
            yield passage.quoted[mark]


def _goes_on_into_marks(passage: Passage, lead: Range) -> bool:
    """Whether a sentence's beginning is part of what was said: *Il est « très confiant », dit*."""
    return (
        lead[0] < lead[1]
        and passage.has_finite_verb(lead)
        and passage.low(lead[1] - 1) not in passage.grammar.that | {":", ","}
    )


def _begin_of_content(passage: Passage, last: int, inside: int | None) -> int:
    if inside is not None:
        return passage.within[inside][0]
    first = max(passage.sentence(last)[0], _behind_dateline(passage))
    while first < last and passage.low(first) in {"-", "–", "—", "•", "*"}:
        first += 1
    return passage.behind_semicolon(first, last + 1)


def _behind_dateline(passage: Passage) -> int:
    """Where a story begins behind the place and the date before it: *PARIS, 12 avril -*."""
    dateline = _DATELINE.match(passage.text)
    if dateline is None:
        return 0
    return sum(word.span.start < dateline.end() for word in passage.words[:20])


def _behind(passage: Passage, end: int, inside: int | None, *, complete: bool) -> Range | None:
    """What goes on behind a report: the rest of a clause, a joined one, a new sentence in marks."""
    if inside is not None:
        last = passage.within[inside][1]
    else:
        last = passage.without_stop(*passage.sentence(end - 1))
    for index in range(end, last - 1):
        rest = (index + 1, last)
        if inside is not None and passage.low(index) in {".", "!", "?"}:
            return rest
        if passage.low(index) in _BREAKS and passage.has_finite_verb(rest):
            goes_on = _goes_on_behind(passage, index + 1)
            if _is_continued(passage, rest) if complete else goes_on:
                return rest
    return None


def _goes_on_behind(passage: Passage, index: int) -> bool:
    low = passage.low(index)
    if low in passage.grammar.who or passage.pos(index) in {"PROPN", "NOUN", "ADP"}:
        return False
    return "VerbForm=Part" not in passage.words[index].morph


def _is_clause(passage: Passage, words: Range) -> bool:
    """Whether there is a finite verb that no relative pronoun governs."""
    return any(
        passage.is_finite(index)
        and not any(
            passage.low(i) in passage.grammar.who | {"dont", "que", "qu'"}
            and passage.pos(i) == "PRON"
            for i in range(max(words[0], index - 4), index)
        )
        for index in range(*words)
    )


def _is_continued(passage: Passage, right: Range) -> bool:
    joined = passage.low(right[0]) in passage.grammar.joining
    return joined and passage.has_finite_verb(right)
