"""The command as a whole: its subcommands, and how it ends."""

import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from newsreader.errors import NewsreaderError

from .complaint import complain
from .default_command import GroupWithDefault
from .exit_status import ExitStatus, status_of
from .open import open_

newsreader = GroupWithDefault(
    "newsreader",
    default=open_,
    others={
        "extract": "newsreader.cli.extract:extract",
        "pipelines": "newsreader.cli.pipelines:pipelines",
    },
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> NoReturn:
    """Runs the program with the arguments of the process, and ends it."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Runs the program; what a user can cause ends it with one line on standard error."""
    try:
        status = newsreader.main(arguments, prog_name="newsreader", standalone_mode=False)
    except click.UsageError as error:
        complain(f"{error.format_message()} (newsreader --help shows what there is)")
        return ExitStatus.USAGE
    except click.Abort:
        return ExitStatus.INTERRUPTED
    except NewsreaderError as error:
        complain(error)
        return status_of(error)
    return int(status or ExitStatus.DONE)
