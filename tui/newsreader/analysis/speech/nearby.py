"""Who speaks where nothing says so: who spoke before, or whom the sentence before is about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .passage import Passage, Range
from .phrases import is_person, phrase_around, pronoun_at
from .report import How, Report

_EARLIER = 3
"""Sentences before a quotation in which its speaker may be named."""


def with_nearby(passage: Passage, reports: Sequence[Report]) -> Iterator[Report]:
    """The reports in order, those without a source with the one that is nearest."""
    before: Report | None = None
    for report in reports:
        if report.speaker is None and report.how in {How.NEARBY, How.BARE}:
            report = replace(report, speaker=_speaker(passage, report, before))
        yield report
        if report.speaker is not None:
            before = report


def _speaker(passage: Passage, report: Report, before: Report | None) -> Range | None:
    sentence = passage.sentence(report.content[0])
    if report.how is How.BARE:
        # A fragment is said by whom its own sentence is about.
        own = _whom_it_is_about(passage, sentence, report.content[0])
        if own is not None:
            return own
    if before is not None:
        return before.speaker
    earlier = [each for each in passage.sentences if each[1] <= sentence[0]]
    about = (_whom_it_is_about(passage, each, each[1]) for each in reversed(earlier[-_EARLIER:]))
    return next(filter(None, about), None)


def _whom_it_is_about(passage: Passage, sentence: Range, end: int) -> Range | None:
    for index in range(sentence[0], min(sentence[1], end)):
        word = passage.words[index]
        if passage.mark_of[index] is not None:
            continue
        if word.dep.startswith("nsubj") and word.low not in {"on", "it"}:
            found = phrase_around(passage, index)
            if found and _can_talk(passage, found):
                return found
    return None


def _can_talk(passage: Passage, phrase: Range) -> bool:
    named = any(passage.pos(index) == "PROPN" for index in range(*phrase))
    return named or is_person(passage, phrase) or pronoun_at(passage, phrase[0]) is not None
