"""How far a long run has come, on one line of standard error."""

import os
import shutil
import sys

from newsreader.domain.visible import on_one_line

_START_OF_LINE = "\r\x1b[K"


class Progress:
    """A line that is rewritten in place; nothing where nobody would see it."""

    def __init__(self, total: int, *, shown: bool) -> None:
        """Counts up to ``total``."""
        self._total = total
        self._count = 0
        self._shown = shown and total > 1 and _is_terminal()

    def next(self, name: str) -> None:
        """Says that the next of them has begun."""
        self._count += 1
        if self._shown:
            line = f"{self._count}/{self._total} {on_one_line(name)}"
            # Half of it, should every character be two cells wide: a line that wraps stays behind.
            columns = shutil.get_terminal_size().columns
            sys.stderr.write(_START_OF_LINE + line[: columns // 2])
            sys.stderr.flush()

    def clear(self) -> None:
        """Leaves the line empty."""
        if self._shown:
            sys.stderr.write(_START_OF_LINE)
            sys.stderr.flush()


def _is_terminal() -> bool:
    dumb = os.environ.get("TERM", "") in ("", "dumb")
    return sys.stderr is not None and sys.stderr.isatty() and not dumb
