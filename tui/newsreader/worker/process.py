"""A child process that answers lines with lines."""

import asyncio
import subprocess
from collections.abc import Sequence

# Longer than any line of ours; a line beyond it is nonsense.
_LONGEST_LINE = 1 << 26


class ChildProcess:
    """Starts at once; its pipes are opened when they are first needed.

    Not ``asyncio.create_subprocess_exec``: what that returns prints a traceback on its way out when
    the event loop is closed before the child is gone, and quitting waits for no child.
    """

    def __init__(self, command: Sequence[str]) -> None:
        """Starts the command in a session of its own, deaf to the terminal's signals."""
        self._process = subprocess.Popen(
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._turn = asyncio.Lock()
        self._lines: asyncio.StreamReader | None = None
        self._input: asyncio.WriteTransport | None = None

    @property
    def alive(self) -> bool:
        """Whether it has not ended, as far as is known."""
        return self._process.poll() is None

    async def _opened(self) -> asyncio.StreamReader:
        if self._lines is None:
            loop = asyncio.get_running_loop()
            lines = asyncio.StreamReader(limit=_LONGEST_LINE)
            await loop.connect_read_pipe(
                lambda: asyncio.StreamReaderProtocol(lines), self._process.stdout
            )
            self._input, _ = await loop.connect_write_pipe(
                asyncio.BaseProtocol, self._process.stdin
            )
            self._lines = lines
        return self._lines

    async def open(self) -> None:
        """Makes it ready to be spoken to."""
        async with self._turn:
            await self._opened()

    def send(self, line: bytes) -> None:
        """Hands it a line; one that is dead or not open takes none."""
        if self._input and not self._input.is_closing():
            self._input.write(line)

    async def line(self) -> bytes:
        """The next line it says; empty when it has ended or the line does not end."""
        async with self._turn:
            lines = await self._opened()
            try:
                return await lines.readline()
            except ValueError:
                return b""

    def kill(self) -> None:
        """Ends it at once and waits for nothing."""
        self._process.kill()
