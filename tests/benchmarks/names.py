"""A keystroke in the search over many names, against comparing the query with every one of them.

Run it as ``python tests/benchmarks/names.py``; it prints a table and fails nothing.
"""

import random
import statistics
import time
from collections.abc import Callable

from rapidfuzz import process
from rapidfuzz.fuzz import WRatio

from newsreader.search import Names

_SEED = 11
_SIZES = (200, 10_000, 100_000)
# fmt: off
_SYLLABLES = (
    "an", "bel", "ber", "blin", "bon", "car", "chan", "cou", "dan", "del", "du", "en", "fer",
    "gar", "gon", "har", "in", "jor", "ka", "kel", "ken", "kir", "la", "le", "lin", "lo", "ma",
    "mar", "mel", "mi", "na", "nor", "o", "pa", "per", "pin", "qui", "ra", "ri", "ron", "ry",
    "sa", "sel", "ser", "son", "ta", "tan", "ter", "to", "va", "vel", "vin", "wa", "win", "ya",
    "zel"
)
# fmt: on
_REPEATS = 5


def main() -> None:
    """Measures each size and prints it."""
    print(f"{'names':>8} {'index':>10} {'p50':>9} {'p95':>9} {'WRatio p50':>11} {'ratio':>7}")
    for size in _SIZES:
        print(_measured(size))


def _measured(size: int) -> str:
    source = random.Random(_SEED)
    names = _names(source, size)
    queries = _keystrokes(source, names)
    searched = Names([(name,) for name in names])
    # The first query that no name holds has every part of the index made.
    index = _seconds(searched.rank, "qzxj")
    ours = [_seconds(searched.rank, query) for _ in range(_REPEATS) for query in queries]
    theirs = [_seconds(process.extract, query, names, scorer=WRatio) for query in queries[::8]]
    p50, p95 = statistics.median(ours), statistics.quantiles(ours, n=20)[-1]
    reference = statistics.median(theirs)
    return (
        f"{size:>8,} {index * 1000:>7.1f} ms {p50 * 1000:>6.2f} ms {p95 * 1000:>6.2f} ms"
        f" {reference * 1000:>8.1f} ms {p50 / reference:>6.2f}×"
    )


def _names(source: random.Random, size: int) -> list[str]:
    first = [_word(source, 1, 3) for _ in range(1500)]
    last = [_word(source, 2, 4) for _ in range(max(size // 2, 1))]
    return [f"{source.choice(first)} {source.choice(last)}" for _ in range(size)]


def _word(source: random.Random, shortest: int, longest: int) -> str:
    return "".join(source.choices(_SYLLABLES, k=source.randint(shortest, longest))).capitalize()


def _keystrokes(source: random.Random, names: list[str]) -> list[str]:
    """Every state of the search box while names are typed: right, misspelt, and both words."""
    typed = []
    for name in source.sample(names, 10):
        first, last = name.split()
        typed += [
            last,
            _misspelt(source, last),
            f"{last} {first}",
            f"{first} {_misspelt(source, last)}",
        ]
    return [query[:end].lower() for query in typed for end in range(1, len(query) + 1)]


def _misspelt(source: random.Random, word: str) -> str:
    gap = source.randrange(1, len(word))
    return word[:gap] + word[gap + 1 :]


def _seconds(call: Callable[..., object], *values: object, **options: object) -> float:
    start = time.perf_counter()
    call(*values, **options)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
