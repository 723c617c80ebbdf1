"""What SQLite reports, in words that help."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.errors import LibraryError

_DAMAGED = "is damaged; move it away and it will be made anew"
_UNWRITABLE = "cannot be written to; check who may write to it and to its folder"

_WORDS = {
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_BUSY: "is in use by another program; close that one and try again",
    sqlite3.SQLITE_LOCKED: "is in use by another program; close that one and try again",
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_FULL: "cannot grow; make room on the disk",
}


def trouble(path: Path, what: str) -> LibraryError:
    """The error for a library at ``path``; ``what`` says what it is or does, and what to do."""
    return LibraryError(f"the library {path} {what}; reading goes on without it")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what goes wrong with the library at ``path`` into a LibraryError, from its cause."""
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the kind, the rest a detail; what Python itself objects to has no code.
        kind = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        raise trouble(path, _WORDS.get(kind, f"cannot be used: {error}")) from error
    except OSError as error:
        raise trouble(path, f"cannot be opened: {error.strerror}") from error
