"""Short texts side by side, searched as one."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate


class Lines:
    """Keys, each on a line of one long text that is faster to search than they are.

    Every word follows a space, the first of a line too: a space before what is looked for means the
    beginning of a word, a line feed before that the beginning of a key, one behind it the end.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        """Copies the keys; none may hold a line feed."""
        self._keys = keys
        self._text = "".join(f"\n {key}" for key in keys) + "\n"
        self._starts = list(accumulate((len(key) + 2 for key in keys), initial=0))

    def being(self, text: str) -> Iterator[int]:
        """The indices, ascending, of the keys that are this text."""
        return self._find(f"\n {text}\n")

    def beginning(self, text: str) -> Iterator[int]:
        """The indices, ascending, of the keys that begin with this text."""
        return self._find(f"\n {text}")

    def holding(self, parts: Sequence[str]) -> Iterator[int]:
        """The indices, ascending, of the keys that hold every part; a space stands before words."""
        longest = max(parts, key=len)
        others = [part for part in parts if part != longest]
        for index in self._find(longest):
            line = f" {self._keys[index]}"
            if all(part in line for part in others):
                yield index

    def _find(self, needle: str) -> Iterator[int]:
        place = self._text.find(needle)
        while place >= 0:
            index = bisect_right(self._starts, place) - 1
            yield index
            place = self._text.find(needle, self._starts[index + 1])
