"""``newsreader extract``: prints what was found in sources."""

import sys
from collections.abc import Iterable
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsreader.errors import PipelineError

from .exit_status import ExitStatus
from .formats import FORMATS
from .language import demanded_language, language_option, wanted_language
from .printing import print_all
from .saving import save_all
from .terminal import is_piped

if TYPE_CHECKING:
    from newsreader.pipelines.catalogue import Catalogue

_STANDARD = "-"


def _print_schema(context: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted:
        schema = files("newsreader.cli") / "schema" / "newsreader-1.json"
        click.echo(schema.read_text(encoding="utf-8"), nl=False)
        context.exit()


@click.command(
    short_help="Print the names and quotations found in sources.",
    help="Prints the names and quotations found in files, folders or - (standard input).\n\n"
    "With json, one source gives one object; several sources, or a folder, give an array of them. "
    "A source that cannot be read is named on standard error, and the others are read all the "
    "same; the exit status is then 3. Offsets count Unicode code points of the text.",
)
@click.argument("sources", nargs=-1, metavar="SOURCE...")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(tuple(FORMATS)),
    default="json",
    show_default=True,
    help="What to print; csv holds the quotations.",
)
@click.option(
    "-o", "--output", metavar="FILE", default=_STANDARD, help="Write to FILE, once all is done."
)
@language_option
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON Schema of json and of each line of jsonl, and exit.",
)
def extract(sources: tuple[str, ...], form: str, output: str, language: str | None) -> ExitStatus:
    """Reads, annotates and prints one source after another."""
    from newsreader.analysis.annotator import Annotator
    from newsreader.config import config_file, load_config
    from newsreader.pipelines.catalogue import Catalogue

    from .reading_list import ReadingList

    if not sources and not is_piped():
        raise click.UsageError("Name a source to extract from.")
    config = load_config(config_file())
    catalogue = Catalogue(config.pipelines)
    _check(demanded_language(language), catalogue)
    # On a terminal that shows the findings, a line that comes and goes would get between them.
    progress = output != _STANDARD or not (sys.stdout and sys.stdout.isatty())
    articles = ReadingList(sources or (_STANDARD,), progress=progress)
    found = Annotator(catalogue).annotate(articles, wanted_language(language, config))
    first = next(found, None)
    if first is not None:
        _write(FORMATS[form](chain([first], found), articles.several), output)
    return ExitStatus.SOURCE if articles.failed else ExitStatus.DONE


def _check(language: str | None, catalogue: "Catalogue") -> None:
    if language and catalogue.pipeline(language) is None:
        raise PipelineError(
            f"{language}: no pipeline for this language; there are {', '.join(catalogue.languages)}"
            " — name an installed spaCy pipeline under “pipelines” in the configuration"
        )


def _write(chunks: Iterable[str], output: str) -> None:
    if output == _STANDARD:
        print_all(chunks)
    else:
        save_all(chunks, Path(output))
