"""Passages in which every quotation is marked by hand, with who says it and by which verb.

``<q 1 direct>On recommencera</q>``, ``<c 1>dit</c>``-``<s 1>elle</s>``: a quotation has a number
and a kind (and ``optional``, if it may be found or not), a cue and a speaker have the numbers of
the quotations that they belong to. A speaker who is named elsewhere goes by that name behind an
equals sign: ``<s 1 =Odile Garnier>elle</s>``. A passage that has no quotation though it looks like
one begins with ``<none>``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from newsreader.domain import QuoteKind, Span

_TAG = re.compile(
    r"<(?:(?P<open>[qcs]) (?P<numbers>\d+(?: \d+)*)(?: (?P<kind>[a-z]+))?(?P<optional> optional)?"
    r"(?: ?=(?P<name>[^<>]+))?|/(?P<close>[qcs])|(?P<none>none))>"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation as it was marked."""

    kind: QuoteKind
    span: Span
    cue: Span | None
    speaker: Span | None
    named: str | None
    """The speaker's name, where the passage says it somewhere else."""
    optional: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A text without its marks, and what they said."""

    name: str
    text: str
    quotations: tuple[Said, ...]
    is_trap: bool
    """Whether there is nothing to be found, though it may look so."""


@dataclass(slots=True)
class _Marks:
    quotations: dict[int, tuple[QuoteKind, bool, Span]] = field(default_factory=dict)
    cues: dict[int, Span] = field(default_factory=dict)
    speakers: dict[int, tuple[Span, str | None]] = field(default_factory=dict)

    def take(self, tag: re.Match[str], span: Span) -> None:
        for number in map(int, tag["numbers"].split()):
            if tag["open"] == "q":
                self.quotations[number] = (QuoteKind(tag["kind"]), bool(tag["optional"]), span)
            elif tag["open"] == "c":
                self.cues[number] = span
            else:
                self.speakers[number] = (span, tag["name"])


def parse(name: str, marked: str) -> Passage:
    """The passage that was marked.

    Raises:
        ValueError: a mark is not well formed, or belongs to no quotation.
    """
    pieces: list[str] = []
    opened: list[tuple[re.Match[str], int]] = []
    marks = _Marks()
    end = length = 0
    is_trap = False
    for tag in _TAG.finditer(marked):
        pieces.append(marked[end : tag.start()])
        length += tag.start() - end
        end = tag.end()
        if tag["open"]:
            opened.append((tag, length))
        elif tag["none"]:
            is_trap = True
        elif not opened or opened[-1][0]["open"] != tag["close"]:
            raise ValueError(f"{name}: {tag.group()} closes nothing: …{marked[end - 60 : end]}")
        else:
            opening, start = opened.pop()
            marks.take(opening, Span(start, length))
    text = "".join([*pieces, marked[end:]])
    if opened:
        raise ValueError(f"{name}: {opened[-1][0].group()} is not closed")
    if stray := re.search(r"</?[qcs][ >][^<]{0,40}", text):
        raise ValueError(f"{name}: a mark is not well formed: {stray.group()}")
    return Passage(name, text, tuple(_joined(name, marks)), is_trap)


def _joined(name: str, marks: _Marks) -> Iterator[Said]:
    stray = (marks.cues.keys() | marks.speakers.keys()) - marks.quotations.keys()
    if stray:
        raise ValueError(f"{name}: there is no quotation {min(stray)}")
    for number, (kind, optional, span) in sorted(
        marks.quotations.items(), key=lambda item: item[1][2]
    ):
        speaker, named = marks.speakers.get(number, (None, None))
        yield Said(kind, span, marks.cues.get(number), speaker, named, optional)


def passages(folder: Path) -> Iterator[Passage]:
    """The marked passages in a folder's files, in the order of their names.

    A file is one article; one whose name begins with ``traps`` or ``plain`` has a passage a line.
    """
    for path in sorted(folder.glob("*.txt")):
        text = path.read_text(encoding="utf-8").rstrip("\n")
        if path.stem.startswith(("traps", "plain")):
            for number, line in enumerate(filter(None, text.split("\n")), 1):
                yield parse(f"{path.stem}-{number}", line)
        else:
            yield parse(path.stem, text)
