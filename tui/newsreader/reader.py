"""The one object that screens ask: open, annotate, remember."""

from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from newsreader import sources
from newsreader.config import Config
from newsreader.domain import Annotated, Article
from newsreader.domain.record import Record, from_record, to_record
from newsreader.errors import LibraryError, PipelineError
from newsreader.library import Library, digest
from newsreader.pipelines.catalogue import Catalogue, analysis_key


class Annotator(Protocol):
    """Whatever finds names and quotations; the worker does, and so can ten lines in a test."""

    def annotate(
        self, article: Article, language: str | None, first: int = 0
    ) -> AsyncIterator[Annotated]:
        """Ever fuller findings, from paragraph ``first`` on, until they are complete."""
        ...

    def look_at(self, paragraph: int) -> None:
        """What is being annotated is wanted from this paragraph on."""
        ...

    def close(self) -> None:
        """Stops at once."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """An article as it is put on the screen."""

    annotated: Annotated
    """What the library knows of it; incomplete, and empty, where that is nothing."""
    offset: int = 0
    """Where reading was left."""
    warning: str | None = None
    """What the reader of it should be told, in one line."""


class Reader:
    """Articles, what is found in them and what is remembered of them."""

    def __init__(
        self,
        config: Config,
        catalogue: Catalogue,
        library: Library | None = None,
        annotator: Annotator | None = None,
    ) -> None:
        """Reads with what there is: no library remembers nothing, no annotator finds nothing."""
        self.config = config
        self._read_once: dict[str, Article] = {}
        self._catalogue = catalogue
        self._library = library
        self._annotator = annotator

    @property
    def analyses(self) -> bool:
        """Whether articles are searched for names and quotations at all."""
        return self._annotator is not None

    def shipped(self) -> tuple[Article, ...]:
        """The articles that come with the program."""
        return tuple(sources.read(str(path)) for path in sources.shipped_articles())

    def open(self, location: str) -> Opened:
        """Reads the article at a location and recalls what is known of it.

        Raises:
            SourceError: it cannot be read.
        """
        return self.recall(self._read_once.get(location) or sources.read(location))

    def recall(self, article: Article) -> Opened:
        """An article already read, with what is known of it; a broken library knows nothing."""
        if not Path(article.source).is_file():
            # A pipe gives what it has once; one must be able to come back to it all the same.
            self._read_once[article.source] = article
        if self._library is None:
            return Opened(Annotated(article))
        key = digest(article)
        try:
            self._library.note_opened(key, article.source, article.title)
            known = self._findings(self._library, article, key)
            return Opened(known or Annotated(article), self._library.position(key) or 0)
        except LibraryError as error:
            return Opened(Annotated(article), warning=str(error))

    def _findings(self, library: Library, article: Article, key: str) -> Annotated | None:
        for language in self._languages():
            try:
                pipeline = self._catalogue.pipeline(language)
            except PipelineError:
                # Who wants it analysed is told.
                continue
            record = pipeline and library.findings(key, analysis_key(pipeline))
            if known := record and _known(article, record):
                return known
        return None

    def _languages(self) -> Sequence[str]:
        return (self._language,) if self._language else self._catalogue.languages

    @property
    def _language(self) -> str | None:
        return None if self.config.language == "auto" else self.config.language

    async def annotate(self, article: Article, offset: int = 0) -> AsyncIterator[Annotated]:
        """Ever fuller findings, those from ``offset`` on first; the last are kept.

        Raises:
            AnalysisError: the analysis stopped for good.
            PipelineError: a pipeline that was asked for cannot be used.
            LibraryError: all was found, but could not be kept.
        """
        if self._annotator is None:
            return
        first = article.paragraph_at(offset)
        async for annotated in self._annotator.annotate(article, self._language, first):
            yield annotated
            if annotated.complete:
                self._keep(annotated)

    def _keep(self, annotated: Annotated) -> None:
        pipeline = annotated.language and self._catalogue.pipeline(annotated.language)
        if self._library and pipeline:
            self._library.keep_findings(
                digest(annotated.article),
                analysis_key(pipeline),
                to_record(annotated, with_text=False),
            )

    def look_at(self, article: Article, offset: int) -> None:
        """Has the paragraphs from ``offset`` on annotated next."""
        if self._annotator:
            self._annotator.look_at(article.paragraph_at(offset))

    def leave(self, article: Article, offset: int) -> None:
        """Remembers where reading stopped.

        Raises:
            LibraryError: it could not be kept.
        """
        if self._library:
            self._library.keep_position(digest(article), offset)

    def close(self) -> None:
        """Stops the annotator and lets go of the library; waits for nothing."""
        if self._annotator:
            self._annotator.close()
        if self._library:
            # What was reported as kept is kept; nobody can do anything about the rest.
            with suppress(LibraryError):
                self._library.close()


def _known(article: Article, record: Record) -> Annotated | None:
    """The findings; None of a record that something else has written, or damaged."""
    try:
        return from_record(article, record)
    except (KeyError, TypeError, ValueError):
        return None
