import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

import newsreader.library
from newsreader.domain.record import Record
from newsreader.errors import LibraryError
from newsreader.library import Library


def explanation(path: Path) -> str:
    with pytest.raises(LibraryError) as caught:
        Library.open(path)
    said = str(caught.value)
    assert str(path) in said
    assert "\n" not in said
    assert said.endswith("reading goes on without it")
    return said


def filled(path: Path, record: Record) -> bytes:
    with Library.open(path) as library:
        for number in range(200):
            library.keep_findings(f"d{number}", "a", record)
    return path.read_bytes()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="permissions as Unix has them")
def test_what_was_read_is_nobody_elses_business(path: Path) -> None:
    before = os.umask(0)
    try:
        with Library.open(path) as library:
            library.keep_position("d", 1)
            assert {mode(file) for file in path.parent.iterdir()} == {0o600}
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with Library.open(path) as library:
        library.keep_position("d", 1)
        assert library.position("d") == 1


def test_the_migrations_are_numbered_one_by_one() -> None:
    folder = Path(newsreader.library.__file__).with_name("migrations")
    numbers = [int(file.name.split("_")[0]) for file in sorted(folder.glob("*.sql"))]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("content", [b"{}", b"Once upon a time. " * 500, bytes(4096)], ids=len)
def test_a_file_that_is_no_library_is_named_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert "is damaged; move it away and it will be made anew" in explanation(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("kept", [0.005, 0.1, 0.5, 0.9])
def test_a_truncated_library_is_named_and_left_alone(
    path: Path, record: Record, kept: float
) -> None:
    whole = filled(path, record)
    truncated = whole[: int(len(whole) * kept)]
    path.write_bytes(truncated)
    assert "is damaged; move it away and it will be made anew" in explanation(path)
    assert path.read_bytes() == truncated


def test_damage_that_shows_later_is_explained_too(path: Path, record: Record) -> None:
    whole = filled(path, record)
    # The first page says what the tables are; every other one is overwritten.
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with Library.open(path) as library, pytest.raises(LibraryError, match="is damaged"):
        library.findings("d1", "a")


def test_a_library_of_a_newer_version_is_left_alone(path: Path) -> None:
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1000")
    before = path.read_bytes()
    assert "was made by a newer newsreader; update this one" in explanation(path)
    assert path.read_bytes() == before


def test_a_folder_in_its_place_is_explained(path: Path) -> None:
    path.mkdir(parents=True)
    assert "Is a directory" in explanation(path)


def test_a_file_in_place_of_its_folder_is_explained(path: Path) -> None:
    path.parent.write_text("")
    assert "cannot be opened" in explanation(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do anything")
def test_a_folder_that_may_not_be_written_to_is_explained(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert "Permission denied" in explanation(tmp_path / "library.sqlite")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do anything")
def test_a_library_in_a_folder_that_became_read_only_is_explained(path: Path) -> None:
    Library.open(path).close()
    path.parent.chmod(0o500)
    try:
        assert "cannot be written to" in explanation(path)
    finally:
        path.parent.chmod(0o700)


def test_a_journal_that_cannot_be_made_is_explained(path: Path) -> None:
    Library.open(path).close()
    path.with_name("library.sqlite-wal").mkdir()
    assert "cannot be" in explanation(path)


def test_a_library_that_another_program_holds_is_explained(path: Path) -> None:
    with Library.open(path) as library:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(LibraryError, match="in use by another program"):
                library.keep_position("d", 1)
            other.execute("ROLLBACK")
        library.keep_position("d", 2)
        assert library.position("d") == 2


def test_a_closed_library_says_so(path: Path) -> None:
    library = Library.open(path)
    library.close()
    library.close()
    with pytest.raises(LibraryError, match="closed"):
        library.position("d")


def test_a_migration_that_fails_leaves_nothing_behind(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        # A table of a later step in the same migration: the steps before it are undone.
        connection.execute("CREATE TABLE positions (something)")
    assert "cannot be used" in explanation(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("positions",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)
