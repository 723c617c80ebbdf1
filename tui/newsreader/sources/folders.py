"""A folder becomes the articles in it."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsreader.errors import SourceError

from .contents import cannot_be_read
from .locations import ARTICLE_SUFFIXES, refuse_address, shown, suffix_of


def expand(locations: Iterable[str]) -> tuple[str, ...]:
    """The locations with every folder replaced by the article files in it, at any depth, sorted.

    Hidden files and folders are left out, and a folder reached twice through links is visited once.

    Raises:
        SourceError: a folder holds no article or cannot be read, or a location is a web address.
    """
    return tuple(place for location in locations for place in _expanded(location))


def _expanded(location: str) -> tuple[str, ...]:
    refuse_address(location)
    if not os.path.isdir(location):  # noqa: PTH112 — a Path would turn "" into the folder "."
        return (location,)
    try:
        os.scandir(location).close()
    except OSError as error:
        raise cannot_be_read(location, error) from error
    files = sorted(_article_files(location))
    if not files:
        raise SourceError(
            f"{shown(location)}: holds no article; looked for {' '.join(sorted(ARTICLE_SUFFIXES))}"
        )
    return tuple(str(file) for file in files)


def _article_files(top: str) -> Iterator[Path]:
    visited: set[tuple[int, int]] = set()
    # A folder further down that cannot be read is passed over: the others are still wanted.
    for folder, folders, names in os.walk(top, followlinks=True):
        here = Path(folder).stat()
        if (here.st_dev, here.st_ino) in visited:
            folders.clear()
            continue
        visited.add((here.st_dev, here.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            file = Path(folder, name)
            if not name.startswith(".") and suffix_of(name) in ARTICLE_SUFFIXES and file.is_file():
                yield file
