"""A paragraph as the rules see it: its words, with tags and a parse, and its quotation marks."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from newsreader.analysis.marks import Pair, pairs
from newsreader.domain import Span

from .grammar import Grammar

Range = tuple[int, int]
"""Words, by their indices: the first, and the one behind the last."""

_ENDS = frozenset(".!?…")
_STOPS = frozenset(".,;:")
NOMINAL = frozenset({"NOUN", "PROPN"})


class Word(NamedTuple):
    """A word or a punctuation mark; a tuple, since an article has thousands."""

    span: Span
    """In the text of its passage."""
    low: str
    """In lower case, with the straight apostrophe."""
    pos: str
    """The universal part of speech."""
    dep: str
    """The universal dependency to its head."""
    head: int
    """The index of its head; its own for a root."""
    capital: bool
    morph: frozenset[str] = frozenset()
    """Universal features, such as ``Gender=Fem``."""


class Passage:
    """A paragraph's text and words."""

    def __init__(self, text: str, words: Sequence[Word], grammar: Grammar) -> None:
        """Takes the words in the order of the text."""
        self.text = text
        self.words = tuple(words)
        self.grammar = grammar

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.words)

    def low(self, index: int) -> str:
        """The word at an index in lower case; empty outside of the passage."""
        return self.words[index].low if 0 <= index < len(self.words) else ""

    def pos(self, index: int) -> str:
        """The part of speech at an index; empty outside of the passage."""
        return self.words[index].pos if 0 <= index < len(self.words) else ""

    def span(self, words: Range) -> Span:
        """The characters from the first to the last of some words."""
        return Span(self.words[words[0]].span.start, self.words[words[1] - 1].span.end)

    def words_in(self, span: Span) -> Range:
        """The words that touch a stretch of the text; (0, 0) of none."""
        start = bisect_right(self.words, span.start, key=lambda word: word.span.end)
        end = bisect_left(self.words, span.end, key=lambda word: word.span.start)
        return (start, end) if start < end else (0, 0)

    @cached_property
    def marked(self) -> tuple[Pair, ...]:
        """What stands between quotation marks, outermost pairs only."""
        return tuple(pairs(self.text, single=self.grammar.single_marks))

    @cached_property
    def quoted(self) -> tuple[Range, ...]:
        """The words of each marked stretch, marks included."""
        return tuple(self.words_in(pair.outer) for pair in self.marked)

    @cached_property
    def within(self) -> tuple[Range, ...]:
        """The words of each marked stretch, marks left out."""
        return tuple(self.words_in(pair.inner) for pair in self.marked)

    def behind_semicolon(self, first: int, last: int) -> int:
        """Where the part of a sentence begins that ends before ``last``."""
        for index in range(last - 1, first, -1):
            if self.low(index) == ";" and self.mark_of[index] is None:
                return index + 1
        return first

    def without_stop(self, start: int, end: int) -> int:
        """The end of some words without the punctuation that closes a sentence."""
        while end > start and self.low(end - 1) in _STOPS:
            end -= 1
        return end

    @cached_property
    def mark_of(self) -> tuple[int | None, ...]:
        """For each word the index of the marked stretch that it is in, marks included."""
        found: list[int | None] = [None] * len(self.words)
        for number, (start, end) in enumerate(self.quoted):
            found[start:end] = [number] * (end - start)
        return tuple(found)

    @cached_property
    def children(self) -> dict[int, list[int]]:
        """The words that depend on each word, in order."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for index, word in enumerate(self.words):
            if word.head != index:
                found[word.head].append(index)
        return found

    def subtree_end(self, index: int) -> int:
        """The index behind the last word that depends on a word, directly or not."""
        last, waiting, seen = index, [index], {index}
        while waiting:
            for child in self.children.get(waiting.pop(), ()):
                if child not in seen:
                    seen.add(child)
                    last = max(last, child)
                    waiting.append(child)
        return last + 1

    @cached_property
    def sentences(self) -> tuple[Range, ...]:
        """The sentences; what stands between quotation marks does not end one."""
        found: list[Range] = []
        start = 0
        for index in range(len(self.words)):
            if self._ends(index):
                found.append((start, index + 1))
                start = index + 1
        return (*found, (start, len(self.words))) if start < len(self.words) else tuple(found)

    def sentence(self, index: int) -> Range:
        """The sentence that a word is in."""
        return next((s for s in self.sentences if s[0] <= index < s[1]), (0, len(self.words)))

    def _ends(self, index: int) -> bool:
        following = index + 1
        if following >= len(self.words):
            return True
        mark, inside = self.mark_of[index], self.words[index].low[-1:]
        if mark is not None:
            # Within marks nothing ends; behind them the sentence ends if the words in them did.
            if self.mark_of[following] == mark:
                return False
            inside = self.marked[mark].inner.of(self.text)[-1:]
        elif self.words[index].pos != "PUNCT" and self.words[index].low not in _ENDS:
            return False
        starts = self.words[following].capital or self.mark_of[following] is not None
        starts = starts or self.words[following].low in {"-", "–", "—"}
        return inside in _ENDS and starts

    def has_finite_verb(self, words: Range) -> bool:
        """Whether some words hold a finite verb."""
        return any(self.is_finite(index) for index in range(*words))

    def is_finite(self, index: int) -> bool:
        """Whether the word at an index is a finite verb."""
        word = self.words[index]
        return word.pos in {"VERB", "AUX"} and "VerbForm=Fin" in word.morph
