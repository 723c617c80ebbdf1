"""A program in a pseudo-terminal, and what can be seen of it there, and when."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self

import pyte

_SILENCE = 0.02
"""Seconds without a byte after which a frame is taken to be drawn."""
_STILL = 0.3
"""Seconds without a byte after which nothing more is expected."""
_PATIENCE = 60.0
_READ = 1 << 16


class UnseenError(Exception):
    """What should have come to the screen never did."""


class Terminal:
    """A program, started at once in a terminal that answers none of its questions."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        columns: int = 120,
        rows: int = 40,
    ) -> None:
        """Starts the command; its time is counted from here."""
        self._rows = rows
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._ours, theirs = pty.openpty()
        self._set_size(columns)
        self._began = perf_counter()
        self._process = subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment,
            start_new_session=True,
            preexec_fn=_take_terminal,
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process that was started."""
        return self._process.pid

    def end(self, keys: str) -> int:
        """Types what ends the program, and waits for its exit status."""
        os.write(self._ours, keys.encode())
        with suppress(OSError):
            while os.read(self._ours, _READ):
                pass
        return self._process.wait()

    def close(self) -> None:
        """Kills the program."""
        self._process.kill()
        self._process.wait()
        os.close(self._ours)

    # What is on the screen

    @property
    def lines(self) -> tuple[str, ...]:
        """The characters on the screen, a string a row."""
        return tuple(map(str, self._screen.display))

    def shows(self, words: str) -> bool:
        """Whether the words stand on a row."""
        return any(words in line for line in self.lines)

    def lights(self, words: str, columns: int) -> bool:
        """Whether the words stand in the first columns of a row with an attribute of their own."""
        return any(
            self._attributes(row, line.find(words))
            for row, line in enumerate(self.lines)
            if 0 <= line.find(words) < columns
        )

    def _attributes(self, row: int, column: int) -> bool:
        cell = self._screen.buffer[row][column]
        return bool(cell.bold or cell.italics or cell.underscore)

    # What it takes

    def until(self, seen: Callable[[Self], bool]) -> float:
        """Seconds from the start until the screen was as it should be.

        Bytes are made into cells when the program is silent, so as not to compete with it.
        """
        if seen(self):
            return perf_counter() - self._began
        while pieces := list(self._burst(_PATIENCE)):
            for moment, piece in pieces:
                self._stream.feed(piece)
                if seen(self):
                    # What came with it is on the screen as well.
                    self._feed(later for later in pieces if later[0] > moment)
                    return moment - self._began
        raise UnseenError("\n".join(self.lines))

    def press(self, keys: str, silence: float = _SILENCE) -> float:
        """Seconds from a key to the last byte it brings to the screen, which must change."""
        self.settle(silence)
        return self._change(lambda: os.write(self._ours, keys.encode()), silence)

    def resize(self, columns: int, silence: float = _SILENCE) -> float:
        """Seconds from a change of width to the last byte it brings to the screen."""
        self.settle(silence)
        self._screen.resize(self._rows, columns)

        def change() -> None:
            self._set_size(columns)
            self._process.send_signal(signal.SIGWINCH)

        return self._change(change, silence)

    def type(self, keys: str) -> None:
        """Presses a key for what it does, not for how long that takes."""
        os.write(self._ours, keys.encode())
        self.settle(_STILL)

    def settle(self, silence: float) -> None:
        """Waits until nothing has been drawn for so many seconds."""
        self._feed(self._burst(silence, silence))

    def run(self) -> float:
        """Seconds from the start until the program ended."""
        with suppress(OSError):
            while os.read(self._ours, _READ):
                pass
        self._process.wait()
        return perf_counter() - self._began

    @property
    def memory(self) -> float:
        """The memory the program has at hand, without its children, in megabytes."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        return int(found[1]) * 1024 / 1e6 if found else 0.0

    def _change(self, cause: Callable[[], object], silence: float) -> float:
        before = self.lines
        began = perf_counter()
        cause()
        # What was still on its way when the key was pressed is no answer to it.
        while pieces := list(self._burst(_PATIENCE, silence)):
            self._feed(pieces)
            if self.lines != before:
                return pieces[-1][0] - began
        raise UnseenError("\n".join(before))

    def _burst(self, patience: float, silence: float = _SILENCE) -> Iterator[tuple[float, bytes]]:
        """What is written, with the moment it came, until there is silence."""
        wait = patience
        while select.select([self._ours], [], [], wait)[0]:
            try:
                piece = os.read(self._ours, _READ)
            except OSError:
                # This is how a terminal says that the program has ended.
                return
            yield perf_counter(), piece
            wait = silence

    def _feed(self, pieces: Iterator[tuple[float, bytes]] | list[tuple[float, bytes]]) -> None:
        for _, piece in pieces:
            self._stream.feed(piece)

    def _set_size(self, columns: int) -> None:
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", self._rows, columns, 0, 0))


def _take_terminal() -> None:
    # So that the program finds its keyboard at /dev/tty, as in any terminal.
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
