"""Quotations that go on without being reported again."""

from collections.abc import Iterator, Sequence

from .passage import Passage, Range
from .report import How, Report


def continued(passage: Passage, reports: Sequence[Report]) -> Iterator[Report]:
    """Sentences behind words without marks in which their speaker evidently goes on.

    Evidently: they speak of themselves, and nobody else is said to speak.
    """
    touched = {
        sentence
        for report in reports
        for sentence in (
            passage.sentence(report.content[0]),
            passage.sentence(report.content[1] - 1),
        )
    }
    last: Report | None = None
    for sentence in passage.sentences:
        here = [report for report in reports if _lies_in(passage, report, sentence)]
        if here:
            last = here[-1] if here[-1].unmarked and _is_plain(passage, here[-1]) else None
        elif last is not None and sentence not in touched and _speaks(passage, sentence):
            last = Report(
                How.CONTINUED,
                (sentence[0], passage.without_stop(*sentence)),
                None,
                last.speaker,
                unmarked=True,
            )
            yield last
        else:
            last = None


def _lies_in(passage: Passage, report: Report, sentence: Range) -> bool:
    return passage.sentence(report.content[0]) == sentence


def _is_plain(passage: Passage, report: Report) -> bool:
    return all(passage.mark_of[index] is None for index in range(*report.content))


def _speaks(passage: Passage, sentence: Range) -> bool:
    own = passage.grammar.first_person - {"on"}
    plain = all(passage.mark_of[index] is None for index in range(*sentence))
    joined = passage.low(sentence[0]) in passage.grammar.joining - {"si", "if", "quand", "when"}
    return plain and (joined or any(passage.low(index) in own for index in range(*sentence)))
