"""Direct quotations, by their marks.

A first step that looks at marks alone: a title or an irony of three words or more still counts as
a quotation, and what runs on over several paragraphs counts only where it is closed. A later step
that knows speakers and verbs does better.
"""

import re
from collections.abc import Iterator

from newsreader.domain import Span

_OPENERS = {"«": "«", "“": "“", "„": "„", "‹": "‹"}
_CLOSERS = {"»": ("«",), "”": ("“", "„"), "“": ("„",), "›": ("‹",)}
_STRAIGHT = '"'
_MARKS = re.compile(r"[«»“”„‹›\"]")

_WORD = re.compile(r"\w[\w'’-]*")
_FEW = 3
"""Marks around fewer words are a title, an irony or a nickname, unless the text says otherwise."""
_EXCLAIMS = tuple("!?…")
_REPORTED = re.compile(
    r"\s*,?\s*(?:(?:a|ont|avait|ai|avons)(?:-t)?[\s-]+(?:-?(?:il|elle|on)\s+)?)?"
    r"(?:dit|déclar|affirm|assur|lanc|répond|répliq|expliq|ajout|confi|insist|soulign|s’exclam|s'exclam"
    r"|résum|conclu|said|says|say|told|asked|replied|added|he said|she said)"
)
_REPORT_REACH = 40


def quotations(text: str) -> list[Span]:
    """What stands between quotation marks in one paragraph and can be somebody's words.

    Without the marks and the spaces inside them. Of nested quotations the outermost; a mark without
    its partner spoils no other. Takes time in proportion to the text.
    """
    found = []
    for outer in _outermost(_pairs(text)):
        inner = text[outer.start + 1 : outer.end - 1]
        start = outer.start + 1 + len(inner) - len(inner.lstrip())
        span = Span(start, max(start, start + len(inner.strip())))
        if len(span) and _is_speech(text, outer, span):
            found.append(span)
    return found


def _pairs(text: str) -> Iterator[Span]:
    """Matching marks, both included, in the order in which they close."""
    open_marks: dict[str, list[int]] = {"«": [], "“": [], "„": [], "‹": [], _STRAIGHT: []}
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        start = _partner(text, mark, at, open_marks)
        if start is None:
            continue
        # What was opened inside and never closed has lost its partner.
        for positions in open_marks.values():
            while positions and positions[-1] >= start:
                positions.pop()
        yield Span(start, at + 1)


def _partner(text: str, mark: str, at: int, open_marks: dict[str, list[int]]) -> int | None:
    """Where the mark at ``at`` was opened; where it opens itself, it is remembered."""
    if mark == _STRAIGHT:
        return _straight_partner(text, at, open_marks[_STRAIGHT])
    waiting = [open_marks[opener][-1] for opener in _CLOSERS.get(mark, ()) if open_marks[opener]]
    if waiting:
        return max(waiting)
    if mark in _OPENERS:
        open_marks[mark].append(at)
    return None


def _straight_partner(text: str, at: int, positions: list[int]) -> int | None:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    may_close = bool(before) and not (before.isspace() or before in "([’'«“—–")
    may_open = bool(after) and not after.isspace() and not (before.isalnum() and may_close)
    if positions and (may_close or not may_open):
        return positions[-1]
    if may_open:
        positions.append(at)
    return None


def _outermost(pairs: Iterator[Span]) -> Iterator[Span]:
    end = 0
    for pair in sorted(pairs, key=lambda span: (span.start, -span.end)):
        if pair.start >= end:
            yield pair
            end = pair.end


def _is_speech(text: str, outer: Span, inner: Span) -> bool:
    if sum(1 for _ in _WORD.finditer(text, inner.start, min(inner.end, inner.start + 200))) >= _FEW:
        return True
    said = inner.of(text)
    if not any(map(str.isalpha, said)):
        return False
    introduced = text[max(outer.start - 3, 0) : outer.start].rstrip().endswith(":")
    reach = min(outer.end + _REPORT_REACH, len(text))
    return (
        introduced
        or said.endswith(_EXCLAIMS)
        or _REPORTED.match(text, outer.end, reach) is not None
    )
