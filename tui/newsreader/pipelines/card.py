"""What a pipeline says of itself: its licence, its scores, and whose work it is made from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .scores import Scores, scores_in


@dataclass(frozen=True, slots=True)
class Source:
    """Something a pipeline was made from; None is what its makers did not write down."""

    name: str | None = None
    author: str | None = None
    licence: str | None = None
    address: str | None = None
    """Where it can be had, on the web."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is in a ``meta.json`` beside the name; its texts are a stranger's."""

    licence: str | None
    scores: Scores
    sources: tuple[Source, ...]


def card_of(meta: Mapping[str, object]) -> Card:
    """What ``meta.json`` says, by spaCy's convention; parts of another shape count as missing."""
    return Card(
        licence=_text(meta.get("license")),
        scores=scores_in(meta.get("performance")),
        sources=tuple(_sources(meta.get("sources"))),
    )


def _sources(listed: object) -> Iterator[Source]:
    for item in listed if isinstance(listed, list) else ():
        # Older pipelines only name them.
        fields = item if isinstance(item, dict) else {"name": item}
        source = Source(*(_text(fields.get(key)) for key in ("name", "author", "license", "url")))
        if source != Source():
            yield source


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
