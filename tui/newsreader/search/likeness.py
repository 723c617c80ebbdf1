"""How like a word is to what was typed for it: letters left out, added, changed or swapped.

Likeness runs from 0 to 1, which is the word itself. The cut-offs were set on pairs from the news;
what they keep and what they drop is in the tests. Above them lie "poutine" for Putin (0.71),
"zelenksi" for Zelensky (0.75) and "blnkn" for Blinken (5 letters of 7); below them lie "rider" and
"reader" (0.67), "suisse" and "russe" (0.67), "csn" and "cousin", "bln" and Berlin (3 letters of 6).
"""

from collections.abc import Iterable, Iterator, Sequence

_SHORTEST = 3
"""In letters; two of them are in too many words in that order."""
_ALIKE = 0.7
"""The least likeness between whole words: one slip in 4 letters, two in 7, three in 10."""
_ALIKE_SO_FAR = 0.75
"""The least likeness with the beginning of a word, the rest still to be typed: one slip in 5."""
_UNFINISHED = 0.9
"""What likeness with a beginning is worth, so that whole words come first."""
_SHORTEST_BEGINNING = 5
"""In letters; with four, "ward" would mean Warner and "john" Joanna."""
_DENSE = 0.6
"""The least share of the letters typed among those of the word up to the last of them."""
_LONGEST_SURE_OF_FIRST = 5
"""In letters: so short, "wang" is not Yang, "lara" not Sara (0.75), "paris" not Maris (0.8)."""


def likenesses(typed: str, words: Iterable[str]) -> dict[str, float]:
    """The words for which this one may have been typed, with their likeness."""
    if len(typed) < _SHORTEST:
        return {}
    possible = [
        word for word in words if len(typed) > _LONGEST_SURE_OF_FIRST or word[0] == typed[0]
    ]
    found: dict[str, float] = {}
    for judge in (_misspelt, _misspelt_so_far, _abridged):
        for word, likeness in judge(typed, possible):
            found[word] = max(likeness, found.get(word, 0.0))
    return found


def _misspelt(typed: str, words: Sequence[str]) -> Iterator[tuple[str, float]]:
    for index, likeness in _compared(typed, words, _ALIKE):
        yield words[index], likeness


def _misspelt_so_far(typed: str, words: Sequence[str]) -> Iterator[tuple[str, float]]:
    if len(typed) < _SHORTEST_BEGINNING:
        return
    # The beginning that was meant may be a letter longer or shorter than what was typed for it.
    for length in (len(typed) - 1, len(typed), len(typed) + 1):
        beginnings = [word[:length] for word in words]
        for index, likeness in _compared(typed, beginnings, _ALIKE_SO_FAR):
            yield words[index], likeness * _UNFINISHED


def _compared(typed: str, words: Sequence[str], least: float) -> Iterator[tuple[int, float]]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(
        typed, words, scorer=OSA.normalized_similarity, score_cutoff=least, limit=None
    )
    return ((index, likeness) for _, likeness, index in found)


def _abridged(typed: str, words: Iterable[str]) -> Iterator[tuple[str, float]]:
    for word in words:
        last = _last_place(typed, word)
        if last is not None and len(typed) >= _DENSE * (last + 1):
            yield word, len(typed) / (last + 1)


def _last_place(typed: str, word: str) -> int | None:
    """Where the letters typed, found in the word in their order, end; they begin where it does."""
    if word[0] != typed[0]:
        return None
    place = 0
    for letter in typed[1:]:
        place = word.find(letter, place + 1)
        if place < 0:
            return None
    return place
