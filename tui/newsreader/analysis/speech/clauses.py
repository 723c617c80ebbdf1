"""Reports before the words: *affirme que …*, *said the law …*, *a répondu : « … »*."""

from collections.abc import Collection, Iterator, Sequence

from .complements import behind_manner, complement, end_of_statement, marks_behind
from .cues import Cue
from .passage import Passage, Range
from .phrases import may_speak, subject
from .report import How, Report
from .verbs import Admits, Shape

_ENDS_REPORTS = frozenset({"tandis", "lors", "ajoutant", "précisant", "adding", "whereas", "selon"})
"""Words behind a comma with which the author takes over again."""


def clauses(passage: Passage, cues: Sequence[Cue], taken: Collection[Range]) -> Iterator[Report]:
    """The quotations that follow a verb, in order; ``taken`` are verbs that stand beside theirs."""
    for cue in cues:
        # What somebody within marks says of somebody else is theirs.
        if cue.group in taken or passage.mark_of[cue.at] is not None:
            continue
        content = complement(passage, cue, _reach(cue, cues))
        if content is None or (cue.negated and content[1] is not How.COLON):
            continue
        where, how = content
        stop = _end(passage, where[0], cue, cues) if how is How.CLAUSE else where[1]
        if where[0] < stop:
            speaker = None if cue.passive else subject(passage, cue)
            if cue.admits(Admits.WEAK) and not (speaker and may_speak(passage, speaker)):
                continue
            if how is How.OBJECT and speaker and passage.low(speaker[0]) == "on":
                continue  # On appelle « point mort » …
            yield Report(how, (where[0], stop), cue.group, speaker)
            if how is How.CLAUSE and (marks := marks_behind(passage, stop, ":")):
                yield Report(How.COLON, marks, cue.group, speaker)


def _reach(cue: Cue, cues: Sequence[Cue]) -> int | None:
    """Where the next verb that reports begins: what follows that is its own."""
    return next((other.group[0] for other in cues if other.at >= cue.group[1]), None)


def _end(passage: Passage, start: int, cue: Cue, cues: Sequence[Cue]) -> int:
    """Where the author takes over again behind a clause that begins at ``start``."""
    limit = end_of_statement(passage, cue.at)
    begins = {other.group[0]: other for other in cues if other.group[0] > start}
    for index in range(start + 1, limit):
        if passage.mark_of[index] is not None:
            continue
        low = passage.low(index)
        if marks_behind(passage, index, ":") or _marks_end(passage, start, index):
            return index
        if low == ";" or (low == ")" and _is_bracketed(passage, cue.at)):
            return index
        if low in {",", "–", "—"} and _is_over(passage, index, start, begins, cue):
            return index
        if low in passage.grammar.and_but and _is_next_report(passage, index + 1, begins, cue):
            return index - (passage.low(index - 1) == ",")
    return limit


def _marks_end(passage: Passage, start: int, comma: int) -> bool:
    """Whether a clause that stands wholly between marks is over."""
    mark = passage.mark_of[start]
    return mark is not None and passage.low(comma) == "," and passage.mark_of[comma - 1] == mark


def _is_over(passage: Passage, comma: int, start: int, begins: dict[int, Cue], cue: Cue) -> bool:
    following = comma + 1
    relative = passage.low(cue.group[0] - 1) in passage.grammar.who
    low = passage.low(following)
    if low in _ENDS_REPORTS or (low, passage.low(following + 1)) in {
        ("alors", "que"),
        ("alors", "qu'"),
        ("d'", "après"),
        ("according", "to"),
        ("dans", "un"),
    }:
        return True
    if relative and (
        passage.is_finite(following) or _is_next_report(passage, following, begins, cue)
    ):
        return True
    if low in passage.grammar.and_but:
        return _is_next_report(passage, following + 1, begins, cue)
    if _is_anothers(passage, following, begins):
        return True
    # An incise: its verb stands first, with its subject behind it.
    while passage.low(following) in {"tout", "en"}:
        following += 1
    other = begins.get(following)
    if other is None:
        return False
    return other.shape is Shape.PRESENT_PARTICIPLE or (
        other.shape is Shape.FINITE and passage.has_finite_verb((start, comma))
    )


def _is_next_report(passage: Passage, index: int, begins: dict[int, Cue], cue: Cue) -> bool:
    """Whether somebody goes on to say or do something else: *et réclame un moratoire*."""
    index = behind_manner(passage, index)
    if index in begins or _is_anothers(passage, index, begins):
        return True
    # A verb without a subject of its own that the parse joins to the one that reports.
    near = [passage.words[i] for i in (index, index + 1) if i < len(passage)]
    return any(word.dep == "conj" and word.head == cue.at for word in near)


def _is_anothers(passage: Passage, index: int, begins: dict[int, Cue]) -> bool:
    """Whether the subject of the next verb that reports begins here."""
    following = next((begins[start] for start in sorted(begins) if start > index), None)
    if following is None or following.shape is not Shape.FINITE:
        return False
    if not complement(passage, following, None):
        return False
    speaker = subject(passage, following)
    return speaker is not None and speaker[0] == index and may_speak(passage, speaker)


def _is_bracketed(passage: Passage, index: int) -> bool:
    depth = 0
    for before in range(index, -1, -1):
        depth += (passage.low(before) == ")") - (passage.low(before) == "(")
        if depth < 0:
            return True
    return False
