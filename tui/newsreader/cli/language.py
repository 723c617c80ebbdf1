"""The option that says which language a source is in."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

from newsreader.config import Config

_AUTO = "auto"
_CODE = re.compile(r"auto|[a-z]{2,3}")

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


def _checked(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    if value is not None and not _CODE.fullmatch(value := value.lower()):
        raise click.BadParameter(f"{value!r} is no code of a language, such as fr or en.")
    return value


def language_option(command: _Decorated) -> _Decorated:
    """Gives a command the option ``--lang``; its value is a code, ``auto`` or None."""
    return click.option(
        "-l",
        "--lang",
        "language",
        metavar="auto|fr|en|…",
        callback=_checked,
        help="The language of the sources.  [default: found out for each]",
    )(command)


def wanted_language(option: str | None, config: Config) -> str | None:
    """The language every source is in, as the option or else the configuration says."""
    language = option or config.language
    return None if language == _AUTO else language


def demanded_language(option: str | None) -> str | None:
    """The language that was asked for in so many words, if one was."""
    return None if option == _AUTO else option
