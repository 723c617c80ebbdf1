"""The static vectors of a pipeline: what a word means, and in names of which sort it occurs.

    python -m training.vectors LANGUAGE DATA EMBEDDING OUTPUT

writes a spaCy pipeline that has nothing but the tokeniser and them: the base of the trainings.
Words with equal values share a row.
"""

import argparse
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from spacy.vectors import Vectors

from . import names
from .embeddings import Embedding, Matrix
from .tokeniser import TOKENISERS

SORTS = ("first", "last", "place", "territory", "organisation", "other", "demonym")
_SMALL_WORDS = 300
"""So many of the most frequent words are in no name that they would be a sign of."""
_FINE, _COARSE = 8, 2
"""Meanings are rounded to eighths and what is known to halves: the file can be packed, and more
words share a row."""


def sorts_of_words(language: str, data: Path) -> dict[str, Counter[str]]:
    """For each sort of name, how many names of it a word occurs in."""
    known = names.prolex(data / "fr/gazetteer/prolex.dic")
    organisations = [*names.own("organisations_fr"), *names.own("organisations_en")]
    listed: Mapping[str, Iterable[str]] = {
        "first": (*names.first_names(), *(name.split()[0] for name in known["person"])),
        "last": (*names.last_names(), *(name.split()[-1] for name in known["person"])),
        "place": (*names.cities(), *names.cities_elsewhere(), *known["place"]),
        "territory": names.territories(language),
        "organisation": (*organisations, *known["organisation"]),
        "other": (*names.own("works_and_events"), *known["other"]),
        "demonym": known["demonym"],
    }
    counts = {sort: Counter(_words(listed[sort])) for sort in SORTS}
    # "Wang" stands in the names of forty towns and is none of them.
    towns = {name for name in listed["place"] if " " not in name}
    for word in counts["place"].keys() - towns:
        counts["place"][word] = 1
    return counts


def _words(listed: Iterable[str]) -> Iterable[str]:
    for name in listed:
        for word in name.replace("’", "'").split():
            bare = word.strip('(),."«»')
            _, elided, rest = bare.partition("'")
            bare = rest if elided and len(bare) - len(rest) <= 3 else bare
            if len(bare) > 1 and bare[0].isupper():
                yield bare


class Table:
    """The values of every word: what it means, which names it is in, how common it is."""

    def __init__(self, embedding: Embedding, sorts: Mapping[str, Counter[str]]) -> None:
        """Takes what is known of meanings and of names."""
        self._embedding = embedding
        self._sorts = sorts
        self._rank = {word: rank for rank, word in enumerate(embedding.words)}
        named = (word for counts in sorts.values() for word in counts)
        self._spelt = dict.fromkeys([*embedding.words, *named])
        # Of several words that differ by accents alone, the most frequent one.
        self._bare: dict[str, str] = {}
        for word in self._spelt:
            self._bare.setdefault(_without_accents(word), word)

    def words(self) -> Iterator[str]:
        """Every word that has values, those with a meaning first, those without accents last."""
        yield from self._spelt
        yield from (bare for bare in self._bare if bare not in self._spelt)

    def values(self, word: str) -> tuple[float, ...]:
        """The values of a word: meaning, sorts of names, frequency, usual spelling.

        The last is the share that this spelling has among those that differ by case, times two.
        """
        like = word if word in self._spelt else self._bare[word]
        rank = self._rank.get(like)
        table = self._embedding.table
        meaning = np.zeros(table.shape[1]) if rank is None else table[self._embedding.rows[rank]]
        # "Le" and "He" are in many names, and tell nothing.
        small = self._rank.get(like.lower(), _SMALL_WORDS) < _SMALL_WORDS
        sorts = [0 if small else min(math.log2(1 + self._sorts[sort][like]), 3) for sort in SORTS]
        known = np.array([*sorts, self._frequency(rank), self._usual(like)])
        return (
            *map(float, np.round(meaning * _FINE) / _FINE),
            *map(float, np.round(known * _COARSE) / _COARSE),
        )

    def _usual(self, word: str) -> float:
        # By Zipf's law a word's share of the text is about one over its rank.
        own, *others = (
            1 / (1 + self._rank.get(spelling, math.inf))
            for spelling in dict.fromkeys([word, word.lower(), word.capitalize(), word.upper()])
        )
        return 2 * own / (own + sum(others)) if own or any(others) else 1.0

    def _frequency(self, rank: int | None) -> float:
        return 0.0 if rank is None else 2 - 2 * math.log(1 + rank) / math.log(1 + len(self._rank))


def _without_accents(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def write(language: str, table: Table, folder: Path) -> None:
    """Writes a pipeline that has the language's tokeniser, the table's vectors and nothing else."""
    nlp = TOKENISERS[language]()
    rows: dict[tuple[float, ...], int] = {}
    words = {word: rows.setdefault(table.values(word), len(rows)) for word in table.words()}
    data: Matrix = np.array(list(rows), dtype=np.float32)
    vectors = Vectors(strings=nlp.vocab.strings, data=data, name=f"newsreader_{language}")
    for word, row in words.items():
        vectors.add(nlp.vocab.strings.add(word), row=row)
    nlp.vocab.vectors = vectors
    nlp.to_disk(folder)
    print(f"{len(words)} words in {len(rows)} rows of {data.shape[1]}")


def main() -> None:
    """Builds the vectors of one language."""
    parser = argparse.ArgumentParser(prog="python -m training.vectors")
    parser.add_argument("language", choices=["en", "fr"])
    parser.add_argument("data", type=Path)
    parser.add_argument("embedding", type=Path, help="what training.embeddings wrote")
    parser.add_argument("output", type=Path)
    wanted = parser.parse_args()
    table = Table(Embedding.load(wanted.embedding), sorts_of_words(wanted.language, wanted.data))
    write(wanted.language, table, wanted.output)


if __name__ == "__main__":
    main()
