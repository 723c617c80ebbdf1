"""The forms in which findings are printed: a function each, from findings to text.

``several`` says whether more than one article was asked for; the text comes in chunks, as the
findings do.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from newsreader.domain import Annotated

from .markdown import markdown
from .page import page
from .plain import plain
from .records import array, lines
from .table import table

Format = Callable[[Iterable[Annotated], bool], Iterator[str]]

FORMATS: Mapping[str, Format] = {
    "json": array,
    "jsonl": lines,
    "csv": table,
    "md": markdown,
    "html": page,
    "text": plain,
}

__all__ = ["FORMATS", "Format"]
