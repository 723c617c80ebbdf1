"""Where the paragraphs of a plain text are."""

from collections.abc import Iterator

from newsreader.domain import Span

from .wrapping import Line, Wrapping


def paragraphs_of(text: str) -> tuple[Span, ...]:
    """The paragraphs, trimmed of white space and never empty.

    A blank line separates paragraphs. So does any line end, unless the text was wrapped by hand or
    by a mail program; then lines are joined as ``Wrapping`` decides.
    """
    lines = list(_lines(text))
    wrapping = Wrapping.of(lines)
    spans: list[Span] = []
    start = end = 0
    before: Line | None = None
    for line in lines:
        if before is None or not (wrapping and wrapping.joins(before, line)):
            if before:
                spans.append(Span(start, end))
            start = line.start
        end = line.start + len(line.words)
        before = line
    if before:
        spans.append(Span(start, end))
    return tuple(spans)


def _lines(text: str) -> Iterator[Line]:
    """The lines that are not blank; whether they follow a blank one is noted in them."""
    start, follows = 0, False
    for whole in text.split("\n"):
        words = whole.strip()
        if words:
            indent = 0 if whole[0] == words[0] else len(whole) - len(whole.lstrip())
            yield Line(start + indent, words, indent + len(words), follows)
        follows = bool(words)
        start += len(whole) + 1
