"""Probes of starts: a program is run, and looked at until it shows what it should."""

import sys
from pathlib import Path

from newsreader.pipelines.catalogue import Catalogue
from tests.terminal import Terminal

from .stage import ARTICLE_COLUMNS, Stage
from .texts import ARTICLE, FIRST_NAME, FIRST_WORDS


def bare_app(stage: Stage) -> list[float]:
    """The words of the article's first paragraph in the bare app."""
    with stage.bare(FIRST_WORDS) as terminal:
        return [terminal.until(_begun)]


def first_words(stage: Stage) -> list[float]:
    """The same words in the reader, which has never been run before."""
    with stage.newcomer(ARTICLE) as terminal:
        return [terminal.until(_begun)]


def known_article(stage: Stage) -> list[float]:
    """The same words with the first name lit, in an article read before."""
    with stage.newsreader(stage.article) as terminal:
        return [terminal.until(_lit)]


def first_names(stage: Stage) -> list[float]:
    """The same in an article that nobody has read."""
    with stage.newcomer(ARTICLE) as terminal:
        return [terminal.until(_lit)]


def plain_loading(stage: Stage) -> list[float]:
    """A process that loads our French pipeline with spaCy, and nothing of ours."""
    load = f"import spacy; spacy.load({_french()!r})"
    with stage.run(sys.executable, "-c", load) as terminal:
        return [terminal.run()]


def ready(stage: Stage) -> list[float]:
    """A process that loads our French pipeline as the worker does."""
    load = (
        "from newsreader.analysis.loading import load;"
        "from newsreader.pipelines.catalogue import Catalogue;"
        "load(Catalogue().pipeline('fr'))"
    )
    with stage.run(sys.executable, "-c", load) as terminal:
        return [terminal.run()]


def plain_pipeline(stage: Stage) -> list[float]:
    """A process that loads the same components with spaCy's own French class."""
    load = f"import spacy; spacy.load({_french()!r}, exclude=['lemmatizer'])"
    with stage.run(sys.executable, "-c", load) as terminal:
        return [terminal.run()]


def help_text(stage: Stage) -> list[float]:
    """``newsreader --help``, to its end."""
    with stage.newsreader("--help") as terminal:
        return [terminal.run()]


def open_long(stage: Stage) -> list[float]:
    """The first words of a million, whose names are known."""
    return _opened(stage, stage.long)


def open_short(stage: Stage) -> list[float]:
    """The first words of a thousand, whose names are known."""
    return _opened(stage, stage.short)


def _opened(stage: Stage, path: Path) -> list[float]:
    with path.open(encoding="utf-8") as text:
        beginning = " ".join(text.readline().split()[:5])
    with stage.newsreader(path) as terminal:
        return [terminal.until(lambda it: it.shows(beginning))]


def _french() -> str:
    pipeline = Catalogue().pipeline("fr")
    if pipeline is None:
        raise LookupError("there is no French pipeline")
    return str(pipeline.path)


def _begun(terminal: Terminal) -> bool:
    return terminal.shows(FIRST_WORDS)


def _lit(terminal: Terminal) -> bool:
    return _begun(terminal) and terminal.lights(FIRST_NAME, ARTICLE_COLUMNS)
