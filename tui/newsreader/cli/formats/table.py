"""CSV: one row for each quotation."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from newsreader.domain import Annotated

HEADER = ("speaker", "kind", "quotation", "cue", "source")

# A spreadsheet takes a cell that begins so for a formula, and would run what a stranger wrote.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(found: Iterable[Annotated], several: bool) -> Iterator[str]:
    """A header, then who said what, in the order of the texts."""
    yield _row(HEADER)
    for annotated in found:
        article = annotated.article
        for quote in annotated.quotes:
            cue = quote.cue.of(article.text) if quote.cue else ""
            said = quote.span.of(article.text)
            speaker = annotated.speaker_of(quote) or ""
            yield _row((speaker, quote.kind.value, said, cue, article.source))


def _row(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(map(_defused, cells))
    return line.getvalue()


def _defused(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
