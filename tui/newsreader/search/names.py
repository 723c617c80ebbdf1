"""Names ranked by how well they match a query."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from .fold import key, places
from .initials import acronyms
from .letters import letters
from .lines import Lines
from .words import Likenesses, Words

_EXACT = 6.0
_BEGINS_NAME = 5.0
_BEGINS_WORDS = 4.0
_WITHIN = 3.0
_ACRONYM = 2.0
_BEGINS_ACRONYM = 1.0

_SHORTEST_ACRONYM = 2
_LONGEST_QUERY = 100
"""In characters; who pastes a page into the search must not wait for it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that matches."""

    index: int
    """Its place in the sequence of names."""
    score: float
    """The greater the better; a misspelling's is its likeness, below 1."""
    letters: tuple[int, ...]
    """Which characters of the displayed form match, ascending; none where only an alias does."""


class Names:
    """Names to be searched as somebody types; nothing is prepared before the first letter."""

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        """Takes, for each name, its forms: the one that is displayed, then its aliases."""
        self._names = names

    def rank(self, query: str, limit: int = 200) -> list[Hit]:
        """The names that match every word of the query, the best first, at most ``limit``.

        Equals stay in the order of the names. A query without a letter matches every name.
        """
        typed = key(query[:_LONGEST_QUERY]).split()
        if not typed:
            return [Hit(index, 0.0, ()) for index in range(len(self._names))[: max(limit, 0)]]
        like = cache(self._words.like)
        matches = self._matches(typed, like)
        scores: dict[int, float] = {}
        while len(scores) < limit and (match := next(matches, None)):
            form, score = match
            scores.setdefault(self._owners[form], score)
        return [Hit(index, score, self._lit(index, typed, like)) for index, score in scores.items()]

    def _lit(self, index: int, typed: Sequence[str], like: Likenesses) -> tuple[int, ...]:
        displayed = self._names[index][0]
        origin = places(displayed)
        return tuple(sorted({origin[place] for place in letters(key(displayed), typed, like)}))

    def _matches(self, typed: Sequence[str], like: Likenesses) -> Iterator[tuple[int, float]]:
        """The forms that match, with their scores, the best first; a form may come twice."""
        phrase = " ".join(typed)
        for score, forms in (
            (_EXACT, self._lines.being(phrase)),
            (_BEGINS_NAME, self._lines.beginning(phrase)),
            (_BEGINS_WORDS, self._lines.holding([f" {word}" for word in typed])),
            (_WITHIN, self._lines.holding(typed)),
        ):
            yield from ((form, score) for form in forms)
        yield from self._loose_matches(typed, like)

    def _loose_matches(self, typed: Sequence[str], like: Likenesses) -> Iterator[tuple[int, float]]:
        """The forms in which at least one word is matched by initials or by likeness."""
        loose = [self._loosely(word, like) for word in typed]
        scores = {
            form: min(
                _WITHIN if word in self._keys[form] else scored.get(form, 0.0)
                for word, scored in zip(typed, loose, strict=True)
            )
            for form in set().union(*loose)
        }
        yield from sorted(
            ((form, score) for form, score in scores.items() if score),
            key=lambda match: (-match[1], match[0]),
        )

    def _loosely(self, word: str, like: Likenesses) -> dict[int, float]:
        scores: dict[int, float] = {}
        for meant, likeness in like(word).items():
            for form in self._words.lines(meant):
                scores[form] = max(likeness, scores.get(form, 0.0))
        if len(word) >= _SHORTEST_ACRONYM:
            for form in self._acronym_lines.holding([f" {word}"]):
                whole = word in self._acronyms[form].split()
                scores[form] = _ACRONYM if whole else _BEGINS_ACRONYM
        return scores

    @cached_property
    def _owners(self) -> list[int]:
        """For each form, the index of its name."""
        return [index for index, forms in enumerate(self._names) for _ in forms]

    @cached_property
    def _keys(self) -> list[str]:
        return [key(form) for forms in self._names for form in forms]

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._keys)

    @cached_property
    def _acronyms(self) -> list[str]:
        return [" ".join(acronyms(key.split())) for key in self._keys]

    @cached_property
    def _acronym_lines(self) -> Lines:
        return Lines(self._acronyms)

    @cached_property
    def _words(self) -> Words:
        return Words(self._keys)
