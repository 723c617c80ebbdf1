"""The library's tables, brought up to date by numbered migrations."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from newsreader.errors import LibraryError

_MIGRATIONS = Path(__file__).with_name("migrations")


class NewerLibraryError(LibraryError):
    """The library has migrations that this program does not know."""


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Runs the migrations that the database lacks, each in a transaction of its own.

    The connection must be in autocommit mode. ``PRAGMA user_version`` is the number of the last
    migration that was run.

    Raises:
        NewerLibraryError: the database is of a later version; it is left as it is.
        sqlite3.Error: a migration could not be run; those before it stay.
    """
    migrations = sorted(_MIGRATIONS.glob("*.sql"))
    if _version(connection) > len(migrations):
        raise NewerLibraryError
    for number, migration in enumerate(migrations, start=1):
        if _version(connection) < number:
            _run(connection, number, migration.read_text(encoding="utf-8"))


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _run(connection: sqlite3.Connection, number: int, script: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another instance may have been quicker while this one waited for the lock.
        if _version(connection) < number:
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _statements(script: str) -> Iterator[str]:
    # Connection.executescript would commit the transaction before it begins.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
