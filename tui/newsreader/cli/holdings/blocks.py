"""Text: a block for each pipeline, to be read on a terminal of 80 columns."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from newsreader.domain import EntityKind
from newsreader.domain.visible import on_one_line
from newsreader.pipelines.card import Source
from newsreader.pipelines.inventory import Holding
from newsreader.pipelines.scores import Scores

_WIDTH = 80
_LABEL = 12
_UNKNOWN = "not given"
_KINDS = {
    EntityKind.PERSON: "people",
    EntityKind.ORGANISATION: "organisations",
    EntityKind.PLACE: "places",
}


def blocks(holdings: Iterable[Holding]) -> Iterator[str]:
    """A block for each, with an empty line between."""
    before = ""
    for holding in holdings:
        yield before + "\n".join(_lines(holding)) + "\n"
        before = "\n"


def _lines(holding: Holding) -> Iterator[str]:
    pipeline, card = holding.pipeline, holding.card
    yield on_one_line(pipeline.label) + (", comes with newsreader" if pipeline.ours else "")
    yield from _labelled("reads", _reads(holding))
    yield from _labelled("language", holding.language)
    yield from _labelled("size", f"{holding.size / 1e6:.1f} MB")
    yield _whole("folder", str(pipeline.path))
    yield from _labelled("scores", _scores(card.scores) or _UNKNOWN)
    yield from _labelled("licence", card.licence or _UNKNOWN)
    if not card.sources:
        yield from _labelled("sources", _UNKNOWN)
    label = "sources"
    for source in card.sources:
        yield from _source(label, source)
        label = ""


def _reads(holding: Holding) -> str:
    if holding.reads:
        return ", ".join(holding.reads)
    if holding.pipeline.ours:
        return "nothing: the configuration names another one"
    return "nothing: the configuration does not name it under “pipelines”"


def _scores(scores: Scores) -> str:
    found = [f"{word} {_of_kind(scores, kind)}" for kind, word in _KINDS.items() if scores.of(kind)]
    if scores.names is not None:
        found.append(f"all names {_percent(scores.names)}")
    parts = [f"{', '.join(found)} (F)"] if found else []
    if scores.dependencies is not None:
        parts.append(f"dependencies {_percent(scores.dependencies)} (LAS)")
    return "; ".join(parts)


def _of_kind(scores: Scores, kind: EntityKind) -> str:
    found = scores.of(kind)
    if len(found) == 1:
        return _percent(found[0].f)
    return " ".join(f"{_percent(score.f)} for {score.label}" for score in found)


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _source(label: str, source: Source) -> Iterator[str]:
    """Its name and author, and below them its licence and its address."""
    author = f"by {source.author}" if source.author else ""
    yield from _labelled(label, ", ".join(filter(None, (source.name, author))) or "no name")
    if source.licence:
        yield from _labelled("", source.licence, inwards=2)
    if source.address:
        yield _whole("", source.address, inwards=2)


def _labelled(label: str, text: str, *, inwards: int = 0) -> list[str]:
    indent = " " * (_LABEL + inwards)
    first = f"  {label}".ljust(_LABEL + inwards)
    return wrap(on_one_line(text), _WIDTH, initial_indent=first, subsequent_indent=indent)


def _whole(label: str, text: str, *, inwards: int = 0) -> str:
    # Never broken, however long, so that it can be copied.
    return f"  {label}".ljust(_LABEL + inwards) + on_one_line(text)
