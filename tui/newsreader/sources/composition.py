"""A readable text put together from blocks, with the span of each of its paragraphs."""

from newsreader.domain import Span
from newsreader.domain.visible import without_controls


class Composition:
    """A text that grows block by block; each line of a block is a paragraph."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self.paragraphs: list[Span] = []

    @property
    def text(self) -> str:
        """Everything so far, with a line end after the last block."""
        return "".join(self._pieces) + "\n" if self._pieces else ""

    def add(self, block: str, *, close: bool = False) -> Span | None:
        """Adds a block, below a blank line or, where ``close``, right under the one before.

        Returns:
            The span of its first paragraph; None where the block is blank and nothing was added.
        """
        lines = without_controls(block).strip("\n").rstrip().split("\n")
        before = len(self.paragraphs)
        gap = "" if not self._pieces else "\n" if close else "\n\n"
        if any(map(str.strip, lines)):
            for number, line in enumerate(lines):
                self._add_line("\n" if number else gap, line.rstrip())
        return self.paragraphs[before] if len(self.paragraphs) > before else None

    def _add_line(self, gap: str, line: str) -> None:
        start = self._length + len(gap) + len(line) - len(line.lstrip())
        self._pieces.append(gap + line)
        self._length += len(gap) + len(line)
        if start < self._length:
            self.paragraphs.append(Span(start, self._length))
