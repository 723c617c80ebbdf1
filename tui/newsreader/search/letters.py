"""Which letters of a name a query has found."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from .initials import initials
from .words import Likenesses


def letters(key: str, typed: Sequence[str], like: Likenesses) -> set[int]:
    """The places in a name's key that match; none unless every word that was typed does."""
    found = [
        set(_literally(key, word) or _as_initials(key, word) or _loosely(key, word, like))
        for word in typed
    ]
    return set().union(*found) if all(found) else set()


def _literally(key: str, typed: str) -> Sequence[int]:
    # A space stands before each word, and in front of the key moves everything by one.
    begins_word = f" {key}".find(f" {typed}")
    start = begins_word if begins_word >= 0 else key.find(typed)
    return range(start, start + len(typed)) if start >= 0 else ()


def _as_initials(key: str, typed: str) -> Sequence[int]:
    words = key.split()
    starts = _starts(words)
    for answer in initials(words):
        if "".join(words[index][0] for index in answer).startswith(typed):
            return [starts[index] for index in answer[: len(typed)]]
    return ()


def _loosely(key: str, typed: str, like: Likenesses) -> Iterable[int]:
    from rapidfuzz.distance import LCSseq

    words = key.split()
    meant = like(typed)
    best = max(words, key=lambda word: meant.get(word, 0.0), default="")
    if best not in meant:
        return ()
    start = _starts(words)[words.index(best)]
    blocks = LCSseq.editops(typed, best).as_matching_blocks()
    return (start + block.b + step for block in blocks for step in range(block.size))


def _starts(words: Sequence[str]) -> list[int]:
    return list(accumulate((len(word) + 1 for word in words), initial=0))
