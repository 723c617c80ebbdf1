"""The articles that come with the program, for a first run."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def shipped_articles() -> tuple[Path, ...]:
    """The shipped articles, sorted: package data of an installation, ``seeds/`` of a checkout."""
    installed = _PACKAGE / "articles"
    folder = installed if installed.is_dir() else _PACKAGE.parents[1] / "seeds"
    return tuple(sorted(folder.glob("*.txt")))
