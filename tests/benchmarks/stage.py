"""Where it is measured: a home that is nobody's, texts to read in it, programs that stay open."""

import asyncio
import os
import sys
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from newsreader.config import Config, library_file
from newsreader.library import Library
from newsreader.pipelines.catalogue import Catalogue
from newsreader.reader import Annotator, Reader
from newsreader.worker.client import Worker
from tests.terminal import Terminal

from .texts import ARTICLE, NAMES, ExactSearch, long_text

ARTICLE_COLUMNS = 80
"""Where the article stands on the screen; beside it is the sidebar."""
LONG, SHORT, BUSY = 1_000_000, 1_000, 100_000
"""Words: a text as long as any, one as most are, and one that keeps the pipeline at work."""

_NEWSREADER = (sys.executable, "-m", "newsreader")
_BARE = (sys.executable, "-m", "tests.benchmarks.bare")
_UNWANTED = ("PYTHONDONTWRITEBYTECODE", "NO_COLOR", "COLUMNS", "LINES")


class Stage:
    """Everything that probes share; what is dear to make is made when it is first asked for."""

    def __init__(self) -> None:
        """Takes this process, and those it starts, out of the user's home."""
        self._open = ExitStack()
        os.environ.update(_home(self._folder()))
        os.environ["TERM"] = "xterm-256color"
        os.environ["COLORTERM"] = "truecolor"
        for name in _UNWANTED:
            os.environ.pop(name, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._open.close()

    # Programs

    def run(self, *command: str) -> Terminal:
        """Any program."""
        return Terminal(command, os.environ)

    def bare(self, words: str) -> Terminal:
        """The bare app, with these words."""
        return self.run(*_BARE, words)

    def newsreader(self, *arguments: str | Path) -> Terminal:
        """The reader, in a home where it has been before."""
        return self.run(*_NEWSREADER, *map(str, arguments))

    def newcomer(self, *arguments: str | Path) -> Terminal:
        """The reader, in a home where it has never been."""
        environment = os.environ | _home(self._folder())
        return Terminal((*_NEWSREADER, *map(str, arguments)), environment)

    # Texts

    @cached_property
    def article(self) -> Path:
        """An article that the pipeline has read before."""
        asyncio.run(_remember(ARTICLE, Worker()))
        return ARTICLE

    @cached_property
    def long(self) -> Path:
        """A million words whose names are known."""
        return self._known_text(LONG)

    @cached_property
    def short(self) -> Path:
        """A thousand words whose names are known."""
        return self._known_text(SHORT)

    @cached_property
    def busy(self) -> Path:
        """A text that nobody has read."""
        return self._text(BUSY)

    # Programs that stay open

    @cached_property
    def open_long(self) -> Terminal:
        """The reader with the million words, their names lit."""
        return self._reading(self.long)

    @cached_property
    def open_short(self) -> Terminal:
        """The reader with the thousand words, their names lit."""
        return self._reading(self.short)

    def _reading(self, path: Path) -> Terminal:
        terminal = self._open.enter_context(self.newsreader(path))
        terminal.until(lambda it: any(it.lights(name, ARTICLE_COLUMNS) for name in NAMES))
        return terminal

    def _known_text(self, words: int) -> Path:
        path = self._text(words)
        asyncio.run(_remember(path, ExactSearch()))
        return path

    def _text(self, words: int) -> Path:
        path = self._folder() / f"{words}.txt"
        path.write_text(long_text(words), encoding="utf-8")
        return path

    def _folder(self) -> Path:
        return Path(self._open.enter_context(TemporaryDirectory()))


def _home(folder: Path) -> dict[str, str]:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return dict.fromkeys(names, str(folder))


async def _remember(path: Path, annotator: Annotator) -> None:
    """Reads an article to the end, so that the library knows it."""
    with Library.open(library_file()) as library:
        reader = Reader(Config(), Catalogue(), library, annotator)
        article = reader.open(str(path)).annotated.article
        async for _ in reader.annotate(article):
            pass
    annotator.close()
