"""JSON: all that was found, as the schema ``newsreader/1`` describes it."""

import json
from collections.abc import Iterable, Iterator

from newsreader.domain import Annotated
from newsreader.domain.record import to_record


def array(found: Iterable[Annotated], several: bool) -> Iterator[str]:
    """One object, or an array of them where several were asked for."""
    before = "[\n" if several else ""
    for annotated in found:
        yield before + json.dumps(to_record(annotated), ensure_ascii=False, indent=2)
        before = ",\n"
    yield "\n]\n" if several else "\n"


def lines(found: Iterable[Annotated], several: bool) -> Iterator[str]:
    """One object on each line."""
    for annotated in found:
        yield json.dumps(to_record(annotated), ensure_ascii=False) + "\n"
