"""``newsreader [SOURCE]...``: opens sources in the reader, or prints their text."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from newsreader import __version__
from newsreader.errors import LibraryError

from .exit_status import ExitStatus
from .language import language_option
from .printing import print_all
from .terminal import can_draw, is_piped, take_terminal

if TYPE_CHECKING:
    from newsreader.config import Config
    from newsreader.domain import Article
    from newsreader.library import Library

_STANDARD_INPUT = "-"


@click.command(
    "open",
    hidden=True,
    help="Opens files, folders or - (standard input) in the reader; without any, articles to try. "
    "Where the output is no terminal, prints their text.\n\n"
    "A file whose name is that of a command is written ./NAME.",
)
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("-e", "--entity", metavar="NAME", help="Start with the paragraphs about NAME.")
@language_option
@click.option("--no-analysis", is_flag=True, help="Do not look for names and quotations.")
@click.option("--theme", metavar="NAME", help="The colours.")
@click.option("--no-mouse", is_flag=True, help="Leave the mouse to the terminal.")
@click.version_option(__version__, prog_name="newsreader", message="%(prog)s %(version)s")
def open_(
    sources: tuple[str, ...],
    entity: str | None,
    language: str | None,
    no_analysis: bool,
    theme: str | None,
    no_mouse: bool,
) -> int:
    """Draws the reader on a terminal, and prints elsewhere."""
    if not sources and is_piped():
        sources = (_STANDARD_INPUT,)
    if not can_draw():
        return _print_texts(sources)
    chosen = {"theme": theme, "language": language, "mouse": False if no_mouse else None}
    config = _configured({name: value for name, value in chosen.items() if value is not None})
    return _read(config, sources, entity, analyses=not no_analysis)


def _configured(chosen: dict[str, str | bool]) -> "Config":
    from newsreader.config import config_file, load_config

    # The keys are names of fields, and the values are of their types.
    return dataclasses.replace(load_config(config_file()), **chosen)  # type: ignore[arg-type]


def _print_texts(locations: Sequence[str]) -> ExitStatus:
    if not locations:
        raise click.UsageError("The output is no terminal to read on; name a source to print.")
    from .reading_list import ReadingList

    articles = ReadingList(locations)
    print_all(_texts(articles))
    return ExitStatus.SOURCE if articles.failed else ExitStatus.DONE


def _texts(articles: "Iterable[Article]") -> Iterator[str]:
    before = ""
    for article in articles:
        yield before + article.text.rstrip("\n") + "\n"
        before = "\n"


def _read(config: "Config", sources: Sequence[str], entity: str | None, *, analyses: bool) -> int:
    from newsreader.pipelines.catalogue import Catalogue
    from newsreader.reader import Reader
    from newsreader.sources import expand, read
    from newsreader.worker.client import Worker

    # Standard input can be read once, and only before its place is taken by the keyboard.
    sources = sorted(sources, key=lambda source: source != _STANDARD_INPUT)
    locations = tuple(dict.fromkeys(expand(sources)))
    opened = read(locations[0]) if locations else None
    library, notices = _library()
    take_terminal()
    worker = Worker(config.pipelines) if analyses else None
    reader = Reader(config, Catalogue(config.pipelines), library, worker)
    from newsreader.ui.app import NewsreaderApp

    try:
        app = NewsreaderApp(reader, locations, opened=opened, entity=entity, notices=notices)
        app.run(mouse=config.mouse)
    finally:
        reader.close()
    # After a crash run() returns as if nothing had happened.
    return app.return_code or ExitStatus.DONE


def _library() -> "tuple[Library | None, tuple[str, ...]]":
    from newsreader.config import library_file
    from newsreader.library import Library

    try:
        return Library.open(library_file()), ()
    except LibraryError as error:
        return None, (str(error),)
