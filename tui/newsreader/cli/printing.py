"""Text to standard output, whatever that is."""

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click

from newsreader.domain.visible import on_one_line
from newsreader.errors import NewsreaderError

from .exit_status import ExitStatus


def print_all(chunks: Iterable[str]) -> None:
    """Prints the chunks one after another: for a terminal made safe, elsewhere as they are.

    What is not a terminal gets UTF-8, whatever the locale says.

    Raises:
        NewsreaderError: standard output cannot be written.
    """
    if sys.stdout is None:
        raise NewsreaderError("standard output is closed; nothing can be printed")
    to_terminal = sys.stdout.isatty()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Half a surrogate pair, as in the name of a file that is no UTF-8, becomes an escape that
        # is right in JSON.
        encoding = None if to_terminal else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")
    for chunk in chunks:
        with _explained():
            sys.stdout.write(_safe(chunk) if to_terminal else chunk)
    with _explained():
        sys.stdout.flush()


def _safe(chunk: str) -> str:
    return "\n".join(on_one_line(line) for line in chunk.split("\n"))


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        # What is still in the buffer would be tried again, and complained of, at the very end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise click.exceptions.Exit(ExitStatus.BROKEN_PIPE) from error
        raise NewsreaderError(f"standard output: {error.strerror}") from error
