"""Quotation marks, paired; and, where nothing else is known of a language, what they quote."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsreader.domain import Span

_OPENERS = {"«": "«", "“": "“", "„": "„", "‹": "‹"}
_CLOSERS = {"»": ("«",), "”": ("“", "„"), "“": ("„",), "›": ("‹",)}
_STRAIGHT = '"'
_MARKS = re.compile(r"[«»“”„‹›\"]")
_BEGINS = re.compile(r"\s*[«“\"]")
_SINGLE_OPENING = re.compile(
    r"(?<![\w.,!?’'])[‘'](?=[\w«“\"])(?!(?:\d0s|tis|em|cause)\b)", re.IGNORECASE
)
_SINGLE_CLOSING = re.compile(
    r"(?<=[.,!?…])[’'](?!\w)|(?<=[^\Ws])[’'](?!\w)|(?<=s)[’'](?=[,.;:?!)]|\s*$)"
)
"""Behind an s the mark is likelier an apostrophe: the officers' union."""

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


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands between two matching marks, or behind one that begins a paragraph for good."""

    outer: Span
    """With the marks."""
    inner: Span
    """Without the marks and the white space within."""
    closed: bool = True
    """Whether it has a mark at its end."""


def pairs(text: str, *, single: bool = False) -> list[Pair]:
    """The outermost pairs of marks in a paragraph, in order; ``single`` takes ' and ‘ ’ too.

    A mark without its partner spoils no other. One that begins the paragraph quotes it up to the
    next mark: newspapers open every paragraph of a long quotation and close the last.
    """
    outer = list(_outermost(_pairs(text)))
    if single:
        outer = list(_outermost(iter([*outer, *_single_pairs(text, outer)])))
    found = [_pair(text, span) for span in outer]
    opened = _never_closed(text, outer)
    return [pair for pair in [*opened, *found] if len(pair.inner)]


def quotations(text: str) -> list[Span]:
    """What stands between quotation marks in one paragraph and can be somebody's words.

    Without the marks and the spaces inside them: a step that knows no verbs. A title or an irony
    of three words or more still counts. Takes time in proportion to the text.
    """
    return [
        pair.inner
        for pair in pairs(text)
        if pair.closed and _is_speech(text, pair.outer, pair.inner)
    ]


def _pair(text: str, outer: Span, *, closed: bool = True) -> Pair:
    inner = text[outer.start + 1 : outer.end - closed]
    start = outer.start + 1 + len(inner) - len(inner.lstrip())
    return Pair(outer, Span(start, max(start, start + len(inner.strip()))), closed)


def _never_closed(text: str, outer: Iterable[Span]) -> Iterator[Pair]:
    opening = _BEGINS.match(text)
    if not opening or any(span.start == opening.end() - 1 for span in outer):
        return
    following = _MARKS.search(text, opening.end())
    end = following.start() if following and following[0] not in _CLOSERS else len(text.rstrip())
    yield _pair(text, Span(opening.end() - 1, end), closed=False)


def _single_pairs(text: str, taken: Iterable[Span]) -> Iterator[Span]:
    start = 0
    free = [*taken]
    while opening := _SINGLE_OPENING.search(text, start):
        start = opening.end()
        closing = next(
            (
                match
                for match in _SINGLE_CLOSING.finditer(text, start)
                if not any(match.start() in span and opening.start() not in span for span in free)
            ),
            None,
        )
        if closing is None:
            return
        yield Span(opening.start(), closing.end())
        start = closing.end()


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
