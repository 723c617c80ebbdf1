"""Speech that a dash begins, line by line: *— Vous partez déjà ?*."""

from collections.abc import Collection, Iterator

from .passage import Passage
from .report import How, Report

_DASHES = frozenset({"—", "–"})


def spoken_behind_dash(passage: Passage, taken: Collection[int]) -> Iterator[Report]:
    """The whole paragraph where a dash begins it; ``taken`` are words that are reported already."""
    if len(passage) < 3 or passage.low(0) not in _DASHES or taken:
        return
    if passage.pos(1) == "PROPN" and not passage.has_finite_verb((1, len(passage))):
        return  # The name under a quotation.
    end = len(passage)
    while end > 1 and passage.low(end - 1) == ".":
        end -= 1
    yield Report(How.BARE, (1, end), None, None, unmarked=True)
