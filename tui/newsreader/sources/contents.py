"""The bytes at a location, or one plain line that says why there are none."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from newsreader.errors import SourceError

from .locations import STANDARD_INPUT, shown

LARGEST = 100_000_000
"""In bytes. About 17 million words, more than a newspaper prints in a year; beyond it the text,
up to four bytes a character in memory, would crowd out everything else."""

_REASONS = {
    errno.ENOENT: "no such file",
    errno.ENOTDIR: "no such file",
    errno.EACCES: "permission denied; check who may read it",
    errno.EPERM: "permission denied; check who may read it",
    errno.EISDIR: "is a folder; name a file in it",
}


def contents_of(location: str, stdin: BinaryIO | None = None) -> bytes:
    """Reads a file, a pipe or, for ``-``, standard input.

    Raises:
        SourceError: it is not there, not ours to read, a folder, a device, or too large.
    """
    try:
        data = _standard_input(stdin) if location == STANDARD_INPUT else _file(location)
    except OSError as error:
        raise cannot_be_read(location, error) from error
    if len(data) > LARGEST:
        raise _too_large(location)
    return data


def cannot_be_read(location: str, error: OSError) -> SourceError:
    """The error a user sees for one of the operating system's."""
    reason = _REASONS.get(error.errno or 0)
    if reason is None:
        reason = f"cannot be read: {(error.strerror or 'unknown reason').lower()}"
    return SourceError(f"{shown(location)}: {reason}")


def _standard_input(stdin: BinaryIO | None) -> bytes:
    if stdin is None and sys.stdin is None:
        raise SourceError(f"{shown(STANDARD_INPUT)}: is closed; name a file instead")
    return (stdin or sys.stdin.buffer).read(LARGEST + 1)


def _file(location: str) -> bytes:
    try:
        status = os.stat(location)  # noqa: PTH116 — a Path would turn "" into the folder "."
    except ValueError as error:
        raise SourceError(f"{shown(location)}: no such file") from error
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    # Looked at before opening: to open a device may already do something, or wait for ever.
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISFIFO(status.st_mode)):
        raise SourceError(f"{shown(location)}: is a device; only files and pipes can be read")
    if status.st_size > LARGEST:
        raise _too_large(location)
    with Path(location).open("rb") as file:
        return file.read(LARGEST + 1)


def _too_large(location: str) -> SourceError:
    return SourceError(
        f"{shown(location)}: is larger than {LARGEST // 1_000_000} MB; split it and open a part"
    )
