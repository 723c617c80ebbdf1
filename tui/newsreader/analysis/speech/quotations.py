"""The quotations of a passage: what the rules report, with marks settling where words begin."""

from collections.abc import Iterable, Sequence

from newsreader.analysis.marks import Pair
from newsreader.domain import QuoteKind, Span

from .clauses import clauses
from .continuations import continued
from .cues import cues
from .dialogue import spoken_behind_dash
from .incises import incises
from .marked import unreported
from .nearby import with_nearby
from .passage import Passage, Range
from .phrases import subject
from .report import Announcement, Found, How, Report
from .sources import sources


def quotations(passage: Passage) -> list[Found]:
    """Every quotation, in the order of the text; they do not overlap."""
    verbs = cues(passage)
    reports = incises(passage, verbs)
    beside = {report.cue for report in reports if report.cue}
    reports += clauses(passage, verbs, beside)
    reports += sources(passage)
    reports += unreported(passage, _marks_taken(passage, reports))
    reports += spoken_behind_dash(passage, [report.content[0] for report in reports])
    told = (report for report in reports if report.content[0] < report.content[1])
    reports = [*with_nearby(passage, sorted(told, key=lambda report: report.content))]
    reports += continued(passage, reports)
    return _apart([_found(passage, report) for report in reports])


def announcement(passage: Passage) -> Announcement | None:
    """Whose words the next paragraph begins with, where this one ends in a colon."""
    if passage.low(len(passage) - 1) != ":":
        return None
    last = passage.sentences[-1]
    reporting = [cue for cue in cues(passage) if cue.at >= last[0] and not cue.negated]
    if not reporting:
        return None
    speaker = subject(passage, reporting[-1])
    return Announcement(
        passage.span(reporting[-1].group), _speaker(passage, speaker) if speaker else None
    )


def _marks_taken(passage: Passage, reports: Iterable[Report]) -> set[int]:
    touched = (passage.mark_of[index] for report in reports for index in range(*report.content))
    return {mark for mark in touched if mark is not None}


def _found(passage: Passage, report: Report) -> Found:
    span = passage.span(report.content)
    inside = [pair for pair in passage.marked if pair.outer.overlaps(span)]
    kind, span, opened = _settled(passage, report, span, inside)
    cue = passage.span(report.cue) if report.cue else None
    speaker = _speaker(passage, report.speaker) if report.speaker else None
    return Found(report.how, kind, span, cue, speaker, opened)


def _settled(
    passage: Passage, report: Report, span: Span, inside: Sequence[Pair]
) -> tuple[QuoteKind, Span, bool]:
    """The kind, and the characters without the marks around them."""
    if len(inside) == 1 and _covers(passage, inside[0], span):
        within = Span(max(span.start, inside[0].inner.start), min(span.end, inside[0].inner.end))
        return QuoteKind.DIRECT, within, not inside[0].closed
    if inside:
        whole = Span(min(span.start, inside[0].outer.start), max(span.end, inside[-1].outer.end))
        return QuoteKind.MIXED, whole, False
    return (QuoteKind.UNMARKED if report.unmarked else QuoteKind.INDIRECT), span, False


def _covers(passage: Passage, pair: Pair, span: Span) -> bool:
    """Whether all words of a stretch stand between one pair of marks."""
    outside = passage.text[span.start : max(span.start, pair.outer.start)]
    outside += passage.text[min(span.end, pair.outer.end) : span.end]
    return not any(map(str.isalpha, outside))


def _speaker(passage: Passage, words: Range) -> Span:
    span = passage.span(words)
    said = span.of(passage.text)
    # The hyphens of an inversion are no part of the pronoun: a-t-il.
    for hyphens in ("-t-", "-"):
        if said.startswith(hyphens):
            return Span(span.start + len(hyphens), span.end)
    return span


def _apart(found: Sequence[Found]) -> list[Found]:
    """The widest where one quotation lies in another; the first where two overlap."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda each: (-_weight(each), each.span)):
        if len(each.span) and not any(each.span.overlaps(other.span) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.span)


def _weight(found: Found) -> int:
    return len(found.span) + (0 if found.how in {How.BARE, How.NEARBY} else 1)
