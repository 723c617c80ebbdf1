"""The words that names are made of, and those among them that look like one typed."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from heapq import nsmallest

from .likeness import likenesses

Likenesses = Callable[[str], Mapping[str, float]]
"""Asked for a word typed, the words that may have been meant, with their likeness."""

_CANDIDATES = 500
"""How many words are compared letter by letter. Among 30,000, 2,000 candidates found nothing more
and took 1.4 times as long; 100 lost 3 in 100 of the words typed without their vowels."""
_SHARED = 2
"""Pairs of letters in common, ends counted: any slip in a word of four letters leaves two."""


class Words:
    """Every word of many keys, once, with the keys it is in."""

    def __init__(self, keys: Iterable[str]) -> None:
        """Takes the keys apart."""
        self._lines: dict[str, list[int]] = {}
        for index, key in enumerate(keys):
            for word in key.split():
                self._lines.setdefault(word, []).append(index)

    def lines(self, word: str) -> Sequence[int]:
        """The indices, ascending, of the keys that the word is in."""
        return self._lines[word]

    def like(self, typed: str) -> dict[str, float]:
        """The words for which this one may have been typed, with their likeness below 1."""
        found = likenesses(typed, self._candidates(typed))
        found.pop(typed, None)
        return found

    def _candidates(self, typed: str) -> list[str]:
        pairs = _pairs(typed)
        shared: Counter[int] = Counter()
        for pair in pairs:
            shared.update(self._postings.get(pair, ()))
        ranked = [
            (-count / (len(pairs) + self._lengths[index]), index)
            for index, count in shared.items()
            if count >= _SHARED
        ]
        return [self._vocabulary[index] for _, index in nsmallest(_CANDIDATES, ranked)]

    @cached_property
    def _vocabulary(self) -> list[str]:
        return list(self._lines)

    @cached_property
    def _lengths(self) -> list[int]:
        return [len(word) for word in self._vocabulary]

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        postings: dict[str, list[int]] = {}
        for index, word in enumerate(self._vocabulary):
            for pair in _pairs(word):
                postings.setdefault(pair, []).append(index)
        return postings


def _pairs(word: str) -> set[str]:
    ended = f" {word} "
    return {ended[place : place + 2] for place in range(len(word) + 1)}
