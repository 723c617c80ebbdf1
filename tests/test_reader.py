"""The reader with a real library, real files and an annotator of ten lines."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from newsreader.config import Config
from newsreader.domain import Annotated, Article
from newsreader.errors import LibraryError
from newsreader.library import Library
from newsreader.pipelines.catalogue import Catalogue
from newsreader.reader import Reader
from tests.ui.fakes import FakeAnnotator, make_annotated, make_article

LIBRARY = "library.sqlite"


def reader(folder: Path, annotator: FakeAnnotator | None = None) -> Reader:
    return Reader(Config(), Catalogue({}), Library.open(folder / LIBRARY), annotator)


async def all_findings(reader: Reader, article: Article) -> list[Annotated]:
    return [annotated async for annotated in reader.annotate(article)]


async def test_what_was_found_is_known_the_next_time(tmp_path: Path) -> None:
    article = make_article()
    first = reader(tmp_path, FakeAnnotator())
    (found,) = await all_findings(first, article)
    first.close()
    assert reader(tmp_path).recall(article).annotated == found


async def test_the_place_where_reading_stopped_is_known_the_next_time(tmp_path: Path) -> None:
    article = make_article()
    first = reader(tmp_path)
    first.leave(article, 42)
    first.close()
    assert reader(tmp_path).recall(article).offset == 42


async def test_another_text_of_the_same_name_is_unknown(tmp_path: Path) -> None:
    await all_findings(reader(tmp_path, FakeAnnotator()), make_article())
    other = reader(tmp_path).recall(make_article("Autre chose\nDu tout.\n"))
    assert other.annotated.entities == ()
    assert not other.annotated.complete


async def test_incomplete_findings_are_not_kept(tmp_path: Path) -> None:
    class Interrupted(FakeAnnotator):
        async def annotate(
            self, article: Article, language: str | None, first: int = 0
        ) -> AsyncIterator[Annotated]:
            yield Annotated(article, "fr", "test 1")

    await all_findings(reader(tmp_path, Interrupted()), make_article())
    assert not reader(tmp_path).recall(make_article()).annotated.complete


async def test_a_broken_library_is_told_of_and_reading_goes_on(tmp_path: Path) -> None:
    library = Library.open(tmp_path / LIBRARY)
    library.close()
    opened = Reader(Config(), Catalogue({}), library).recall(make_article())
    assert opened.annotated.article == make_article()
    assert opened.warning


async def test_findings_that_cannot_be_kept_are_shown_all_the_same(tmp_path: Path) -> None:
    library = Library.open(tmp_path / LIBRARY)
    library.close()
    findings = Reader(Config(), Catalogue({}), library, FakeAnnotator()).annotate(make_article())
    assert await anext(findings) == make_annotated(make_article())
    with pytest.raises(LibraryError):
        await anext(findings)


async def test_the_paragraphs_looked_at_come_first(tmp_path: Path) -> None:
    annotator = FakeAnnotator()
    article = make_article()
    reader(tmp_path, annotator).look_at(article, article.paragraphs[3].start + 5)
    assert annotator.looked_at == [3]


async def test_without_a_library_or_an_annotator_an_article_is_just_read(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text("Un titre\n\nEt un texte.\n", encoding="utf-8")
    plain = Reader(Config(), Catalogue({}))
    opened = plain.open(str(file))
    assert opened.annotated.article.title == "Un titre"
    assert await all_findings(plain, opened.annotated.article) == []
    assert not plain.analyses


def test_a_pipeline_that_is_not_installed_keeps_nothing_from_being_read(tmp_path: Path) -> None:
    catalogue = Catalogue({"fr": "no_such_pipeline"})
    opened = Reader(Config(), catalogue, Library.open(tmp_path / LIBRARY)).recall(make_article())
    assert opened.annotated.article == make_article()
    assert opened.warning is None


def test_one_can_come_back_to_what_came_through_a_pipe() -> None:
    piped = make_article()
    plain = Reader(Config(), Catalogue({}))
    plain.recall(piped)
    assert plain.open(piped.source).annotated.article is piped
