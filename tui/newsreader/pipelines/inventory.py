"""All pipelines on this machine, and which of them reads which language now."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib.metadata import entry_points
from pathlib import Path

from newsreader.domain.visible import on_one_line
from newsreader.errors import PipelineError

from .card import Card, card_of
from .catalogue import Catalogue, Pipeline, find
from .places import read_meta


@dataclass(frozen=True, slots=True)
class Holding:
    """A pipeline on this machine, with what is known of it."""

    pipeline: Pipeline
    language: str
    """The code of the language it was made for; ``xx`` is any."""
    reads: tuple[str, ...]
    """The codes of the languages it is used for now; none where others are preferred."""
    size: int
    """Of all files in its folder, in bytes."""
    card: Card


@dataclass(frozen=True, slots=True)
class Inventory:
    """What was found, and what cannot be used."""

    holdings: tuple[Holding, ...]
    """Those that are used first."""
    failed: tuple[PipelineError, ...]


def take_inventory(choices: Mapping[str, str]) -> Inventory:
    """Looks for ours, for those chosen for a language, and for every installed package.

    One that is broken does not hide the others.
    """
    found: dict[Path, Pipeline] = {}
    reads: dict[Path, list[str]] = {}
    failed: list[PipelineError] = []
    for language, look in _looks(choices):
        try:
            pipeline = look()
        except PipelineError as error:
            failed.append(error)
            continue
        if pipeline:
            # One can be chosen for many languages, as a package or by its folder.
            place = pipeline.path.resolve()
            found.setdefault(place, pipeline)
            reads.setdefault(place, []).extend([language] if language else [])
    holdings = (_holding(pipeline, reads[place]) for place, pipeline in found.items())
    return Inventory(tuple(holdings), tuple(failed))


_Look = Callable[[], Pipeline | None]


def _looks(choices: Mapping[str, str]) -> Iterator[tuple[str | None, _Look]]:
    """Ways to get at a pipeline, each with the language that is read by it now."""
    now, ours = Catalogue(choices), Catalogue()
    yield from ((language, partial(now.pipeline, language)) for language in now.languages)
    yield from ((None, partial(ours.pipeline, language)) for language in ours.languages)
    # spaCy too takes the entry point's name for that of the package.
    names = sorted({entry.name for entry in entry_points(group="spacy_models")})
    yield from ((None, partial(_installed, name)) for name in names)


def _installed(name: str) -> Pipeline:
    try:
        return find(name)
    except PipelineError as error:
        raise PipelineError(
            on_one_line(
                f"{name}: is installed but cannot be used, its “meta.json” is missing or damaged; "
                "install it again"
            )
        ) from error


def _holding(pipeline: Pipeline, reads: list[str]) -> Holding:
    meta = read_meta(pipeline.path)
    language = str(meta.get("lang") or pipeline.language)
    return Holding(pipeline, language, tuple(reads), _size(pipeline.path), card_of(meta))


def _size(folder: Path) -> int:
    size = 0
    for place, _, names in os.walk(folder):
        for name in names:
            # A link to nowhere has no size.
            with suppress(OSError):
                size += Path(place, name).stat().st_size
    return size
