"""Every construct that reports speech, one written sentence each, read by the real pipelines."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsreader.analysis.annotator import Annotator
from newsreader.domain import Article, Quote, Span
from newsreader.pipelines.catalogue import Catalogue
from newsreader.sources.paragraphs import paragraphs_of

pytestmark = pytest.mark.pipeline

HERE = Path(__file__).parent
KNOWN_GAPS = {
    "fr-cat-I15-passif-on": "the source is named beside the verb, not as its subject: de source",
}
"""What is not found, or not right, by the construct's id: why."""


def constructs() -> Iterator[Any]:
    for language in ("fr", "en"):
        for line in (HERE / f"catalogue_{language}.jsonl").read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            gap = KNOWN_GAPS.get(record["id"])
            marks = [pytest.mark.xfail(reason=gap, strict=True)] if gap else []
            yield pytest.param(record, id=record["id"], marks=marks)


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return Annotator(Catalogue())


def marked(record: dict[str, Any], *, optional: bool) -> list[tuple[str, str]]:
    return [
        (quote["type"], record["text"][quote["start"] : quote["end"]])
        for quote in record["quotes"]
        if bool(quote.get("optional")) == optional
    ]


def found_where(quotes: tuple[Quote, ...], start: int, end: int) -> Quote:
    return next(quote for quote in quotes if quote.span == Span(start, end))


def overlap(found: Span | None, wanted: list[int] | None) -> bool:
    if found is None or wanted is None:
        return found is None and wanted is None
    return found.start < wanted[1] and wanted[0] < found.end


@pytest.mark.parametrize("record", constructs())
def test_the_construct_is_found(annotator: Annotator, record: dict[str, Any]) -> None:
    text = record["text"]
    article = Article(text, "catalogue", paragraphs_of(text))
    (annotated,) = annotator.annotate([article], record["lang"])
    found = [(quote.kind.value, quote.span.of(text)) for quote in annotated.quotes]
    allowed = marked(record, optional=True)
    assert [each for each in found if each not in allowed] == marked(record, optional=False)
    for wanted in record["quotes"]:
        if not wanted.get("optional"):
            quote = found_where(annotated.quotes, wanted["start"], wanted["end"])
            speaker = quote.speaker.span if quote.speaker else None
            assert overlap(quote.cue, wanted["cue"]), quote.cue
            assert overlap(speaker, wanted["speaker"]), speaker
