import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.domain import Article, Span
from newsreader.domain.record import SCHEMA, Record
from newsreader.library import Library, digest

TEXTS = st.text(max_size=20)
SPANS = {"start": st.integers(0, 2**62), "end": st.integers(0, 2**62), "text": TEXTS}
SPAN = st.fixed_dictionaries(SPANS)
SPEAKER = st.fixed_dictionaries(
    {**SPANS, "entity": st.none() | TEXTS, "confidence": st.floats(0, 1)}
)
QUOTE = st.fixed_dictionaries(
    {**SPANS, "kind": TEXTS, "cue": st.none() | SPAN, "speaker": st.none() | SPEAKER}
)
ENTITY = st.fixed_dictionaries(
    {
        "id": TEXTS,
        "kind": TEXTS,
        "name": TEXTS,
        "aliases": st.lists(TEXTS, max_size=3),
        "role": st.none() | TEXTS,
        "mentions": st.lists(st.fixed_dictionaries({**SPANS, "how": TEXTS}), max_size=3),
    }
)
# The name of a file may hold bytes that are no text; Python writes them as halves of surrogates.
SOURCES = TEXTS | st.just("caf\udce9.txt")
RECORDS = st.fixed_dictionaries(
    {
        "schema": st.just(SCHEMA),
        "source": SOURCES,
        "title": st.none() | TEXTS,
        "language": st.none() | TEXTS,
        "pipeline": st.none() | TEXTS,
        "entities": st.lists(ENTITY, max_size=4),
        "quotes": st.lists(QUOTE, max_size=4),
    }
)


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as library:
        yield library


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_what_was_never_kept_is_not_known(library: Library) -> None:
    assert library.findings("d", "a") is None
    assert library.position("d") is None


@given(found=RECORDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_findings_come_back_as_they_went_in(library: Library, found: dict[str, object]) -> None:
    library.keep_findings("d", "a", cast(Record, found))
    assert library.findings("d", "a") == found


def test_findings_outlive_the_library_being_closed(path: Path, record: Record) -> None:
    with Library.open(path) as library:
        library.keep_findings("d", "a", record)
    with Library.open(path) as library:
        assert library.findings("d", "a") == record


def test_findings_of_another_analysis_are_not_used(library: Library, record: Record) -> None:
    library.keep_findings("d", "fr 1", record)
    assert library.findings("d", "fr 2") is None


def test_a_newer_analysis_replaces_the_older(library: Library, path: Path, record: Record) -> None:
    newer: Record = {**record, "pipeline": "fr 2"}
    library.keep_findings("d", "fr 1", record)
    library.keep_findings("d", "fr 2", newer)
    assert library.findings("d", "fr 2") == newer
    assert library.findings("d", "fr 1") is None
    assert rows(path, "SELECT COUNT(*) FROM findings") == [(1,)]


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        "{}",
        '{"schema": "newsreader/0"}',
        "[" * 100_000,
        b"\xff\xfe\xff",
        b"{\xff}",
        3,
    ],
    ids=repr,
)
def test_damaged_findings_count_as_absent(
    library: Library, path: Path, record: Record, stored: object
) -> None:
    library.keep_findings("d", "a", record)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE findings SET record = CAST(? AS TEXT)", (stored,))
    assert library.findings("d", "a") is None
    library.keep_findings("d", "a", record)
    assert library.findings("d", "a") == record


@given(st.integers(0, 2**62))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_last_position_is_remembered(library: Library, offset: int) -> None:
    library.keep_position("d", offset)
    assert library.position("d") == offset


def test_a_position_that_is_no_number_counts_as_absent(library: Library, path: Path) -> None:
    library.keep_position("d", 7)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE positions SET position = 'here'")
    assert library.position("d") is None


def test_an_opened_article_is_noted_with_its_first_and_last_time(
    library: Library, path: Path
) -> None:
    library.note_opened("d", "old.txt", None)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE articles SET first_opened = '2001', last_opened = '2001'")
    library.note_opened("d", "new.txt", "L’été")
    ((source, title, first, last),) = rows(
        path, "SELECT source, title, first_opened, last_opened FROM articles"
    )
    assert (source, title, first) == ("new.txt", "L’été", "2001")
    assert rows(
        path, "SELECT abs(julianday('now') - julianday(last_opened)) < 0.01 FROM articles"
    ) == [(1,)]
    assert str(last).endswith("Z")


def test_a_source_whose_name_is_no_text_is_noted_readably(library: Library, path: Path) -> None:
    library.note_opened("d", "caf\udce9.txt", "\ud800")
    assert rows(path, "SELECT source, title FROM articles") == [("caf\\udce9.txt", "\\ud800")]


def article(text: str, source: str = "-") -> Article:
    return Article(text, source, (Span(0, len(text)),))


def test_the_same_words_from_elsewhere_are_the_same_article() -> None:
    assert digest(article("Un mot.", "a.txt")) == digest(article("Un mot.", "b.txt"))


@given(st.text(st.characters()), st.text(st.characters()))
def test_other_words_are_another_article(one: str, other: str) -> None:
    assert (digest(article(one)) == digest(article(other))) == (one == other)
