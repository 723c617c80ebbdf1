"""The library: one SQLite file, and every question put to it."""

import json
import os
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from newsreader.domain.record import SCHEMA, Record

from .schema import NewerLibraryError, bring_up_to_date
from .troubles import explained, trouble

_PATIENCE = 2.0
"""Seconds to wait for another instance that is writing."""

_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

_SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
"""

_NOTE_OPENED = f"""
INSERT INTO articles (digest, source, title, first_opened, last_opened)
VALUES (?, ?, ?, {_NOW}, {_NOW})
ON CONFLICT (digest) DO UPDATE
SET source = excluded.source, title = excluded.title, last_opened = excluded.last_opened
"""

_KEEP_FINDINGS = """
INSERT INTO findings (digest, analysis, record) VALUES (?, ?, ?)
ON CONFLICT (digest) DO UPDATE SET analysis = excluded.analysis, record = excluded.record
"""

_KEEP_POSITION = """
INSERT INTO positions (digest, position) VALUES (?, ?)
ON CONFLICT (digest) DO UPDATE SET position = excluded.position
"""

# As bytes, because text that is no UTF-8 would be refused and not just be found damaged.
_FINDINGS = "SELECT CAST(record AS BLOB) FROM findings WHERE digest = ? AND analysis = ?"
_POSITION = "SELECT position FROM positions WHERE digest = ?"


class Library:
    """What is remembered of articles, each known by the digest of its text.

    Every method raises LibraryError where the file cannot be read or written.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Takes over a connection whose tables are up to date; see :meth:`open`."""
        self._path = path
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens the library at ``path``; makes it, readable by its owner alone, if there is none.

        Raises:
            LibraryError: it is damaged, of a newer version, in use or out of reach; a file that
                was there stays as it was.
        """
        with explained(path):
            _make_private(path)
            # Each call is one statement, so that SQLite's own lock is all that threads need.
            connection = sqlite3.connect(
                path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
            try:
                bring_up_to_date(connection)
                connection.executescript(_SETTINGS)
            except NewerLibraryError as error:
                connection.close()
                raise trouble(path, "was made by a newer newsreader; update this one") from error
            except sqlite3.Error:
                connection.close()
                raise
        return cls(path, connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        with explained(self._path):
            self._connection.close()

    def note_opened(self, digest: str, source: str, title: str | None) -> None:
        """Remembers that an article was opened now, and where it was found this time."""
        self._execute(_NOTE_OPENED, digest, _writable(source), title and _writable(title))

    def findings(self, digest: str, analysis: str) -> Record | None:
        """What that analysis found in the article, if it is known and undamaged."""
        row = self._execute(_FINDINGS, digest, analysis)
        return _record(row[0]) if row else None

    def keep_findings(self, digest: str, analysis: str, record: Record) -> None:
        """Keeps what an analysis found, in place of what an earlier one did."""
        self._execute(_KEEP_FINDINGS, digest, analysis, json.dumps(record, separators=(",", ":")))

    def position(self, digest: str) -> int | None:
        """The offset in the text at which reading was left."""
        row = self._execute(_POSITION, digest)
        return row[0] if row and isinstance(row[0], int) else None

    def keep_position(self, digest: str, offset: int) -> None:
        """Keeps the offset, in code points, of the first line on the screen."""
        self._execute(_KEEP_POSITION, digest, offset)

    def _execute(self, statement: str, *values: str | int | None) -> tuple[object, ...] | None:
        with explained(self._path):
            row: tuple[object, ...] | None = self._connection.execute(statement, values).fetchone()
        return row


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # SQLite gives its files beside this one the permissions that this one has.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _writable(text: str) -> str:
    # The name of a file need not be valid text; SQLite takes nothing else.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _record(stored: object) -> Record | None:
    try:
        record = json.loads(cast(bytes, stored))
    except (ValueError, RecursionError):
        return None
    of_our_kind = isinstance(record, dict) and record.get("schema") == SCHEMA
    return cast(Record, record) if of_our_kind else None
