"""How well quotations are found: in marked passages, what was found against what is marked.

    python -m training.quotation FOLDER LANGUAGE [--errors]

reads the passages in a folder with the shipped pipeline and with all that the program does around
it. Spans are compared by their words, so that marks and spaces at the edges do not matter, nor does
a leading *que* or *that*. A quotation is found if half of the words of both spans are shared
(``loose``), four fifths (``close``) or all (``strict``). A speaker is right if a word that tells is
shared with the mention marked, or with the name it stands for. ``optional`` quotations may be found
or not; a fragment of a mixed quotation is no mistake.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsreader.analysis.annotator import Annotator
from newsreader.domain import Annotated, Article, Quote, QuoteKind, Span
from newsreader.pipelines.catalogue import Catalogue
from newsreader.sources.paragraphs import paragraphs_of

from .speech import Passage, Said, passages

_WORD = re.compile(r"\w+")
_COMPLEMENTISERS = {"que", "qu", "that"}
_ARTICLES_AND_TITLES = (
    "le la les l un une des du de d au aux et en son sa ses leur leurs ce cet cette the a an of "
    "and his her their its in for m mme mr ms dr"
)
_SMALL = frozenset(_ARTICLES_AND_TITLES.split())
"""Words that two mentions may share without being of one and the same speaker."""
LOOSE, CLOSE = 0.5, 0.8


class Tokens:
    """The words of a text, to compare spans by."""

    def __init__(self, text: str) -> None:
        """Cuts the text into words."""
        self._words = [
            (match.start(), match.end(), match[0].lower()) for match in _WORD.finditer(text)
        ]

    def of(self, span: Span) -> frozenset[int]:
        """The words that a quotation's span touches, a leading *que* left out."""
        inside = self._inside(span)
        if len(inside) > 1 and self._words[inside[0]][2] in _COMPLEMENTISERS:
            inside = inside[1:]
        return frozenset(inside)

    def telling(self, span: Span) -> set[str]:
        """The words of a mention that tell who it is."""
        return {self._words[index][2] for index in self._inside(span)} - _SMALL

    def _inside(self, span: Span) -> list[int]:
        return [
            i
            for i, (start, end, _) in enumerate(self._words)
            if start < span.end and end > span.start
        ]


def shared(one: frozenset[int], other: frozenset[int]) -> float:
    """The words that two spans share, as a part of all their words."""
    return len(one & other) / len(one | other) if one and other else 0.0


@dataclass(slots=True)
class Tally:
    """Counts over many passages."""

    marked: int = 0
    found: int = 0
    loose: int = 0
    close: int = 0
    strict: int = 0
    with_speaker: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    """``direct``: how many are marked; ``direct found``: how many of them are found loosely."""
    quiet: Counter[str] = field(default_factory=Counter)
    """Of the passages with nothing to be found: how many, and in how many something was."""
    errors: list[str] = field(default_factory=list)
    confidences: list[tuple[float, bool]] = field(default_factory=list)
    """Of each attribution its confidence, and whether it is right."""

    def f(self, right: int) -> float:
        """The F measure of so many right ones, in percent."""
        return 200 * right / (self.marked + self.found) if self.marked + self.found else 100.0

    def recall(self, kind: QuoteKind) -> float:
        """The share of the marked ones of a kind that is found, in percent."""
        marked = self.kinds[kind.value]
        return 100 * self.kinds[f"{kind.value} found"] / marked if marked else 100.0


def tally(wanted: Iterable[Passage], found: Iterable[Sequence[Quote]]) -> Tally:
    """Compares what was found with what is marked."""
    counts = Tally()
    for passage, quotes in zip(wanted, found, strict=True):
        _count(counts, passage, quotes)
    return counts


def _count(counts: Tally, passage: Passage, quotes: Sequence[Quote]) -> None:
    tokens = Tokens(passage.text)
    matches = _matches(passage.quotations, quotes, tokens)
    required = [said for said in passage.quotations if not said.optional]
    excused = set(_excused(passage, quotes, matches, tokens))
    counts.marked += len(required)
    counts.found += len(quotes) - len(excused)
    counts.kinds.update(said.kind.value for said in required)
    if passage.is_trap:
        kind = passage.name.partition("-")[0]
        counts.quiet[kind] += 1
        counts.quiet[f"{kind} hit"] += len(quotes) > len(excused)
    for i, j, share in matches:
        if not passage.quotations[i].optional:
            _count_match(counts, passage, passage.quotations[i], quotes[j], share, tokens)
    missed = set(required) - {passage.quotations[i] for i, _, _ in matches}
    false = set(range(len(quotes))) - {j for _, j, _ in matches} - excused
    counts.errors += (_told(passage, "-", said) for said in sorted(missed, key=lambda s: s.span))
    counts.errors += (_told(passage, "+", quotes[j]) for j in sorted(false))


def _told(passage: Passage, sign: str, quotation: Said | Quote) -> str:
    return f"{passage.name}: {sign} {quotation.kind.value}: {quotation.span.of(passage.text)}"


def _matches(
    marked: Sequence[Said], quotes: Sequence[Quote], tokens: Tokens
) -> list[tuple[int, int, float]]:
    """Pairs of a marked and a found quotation, best first; the optional ones come last."""
    ours = [tokens.of(quote.span) for quote in quotes]
    pairs = sorted(
        (
            (said.optional, -shared(tokens.of(said.span), words), i, j)
            for i, said in enumerate(marked)
            for j, words in enumerate(ours)
        ),
    )
    used: tuple[set[int], set[int]] = (set(), set())
    found = []
    for _, share, i, j in pairs:
        if -share >= LOOSE and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.append((i, j, -share))
    return found


def _excused(
    passage: Passage,
    quotes: Sequence[Quote],
    matches: Sequence[tuple[int, int, float]],
    tokens: Tokens,
) -> Iterator[int]:
    taken = {j: passage.quotations[i].optional for i, j, _ in matches}
    for j, quote in enumerate(quotes):
        words = tokens.of(quote.span)
        if j in taken:
            if taken[j]:
                yield j
        elif any(
            (said.kind is QuoteKind.MIXED and words <= tokens.of(said.span))
            or (said.optional and words and len(words & tokens.of(said.span)) >= CLOSE * len(words))
            for said in passage.quotations
        ):
            yield j


def _count_match(
    counts: Tally, passage: Passage, said: Said, quote: Quote, share: float, tokens: Tokens
) -> None:
    text = passage.text
    counts.loose += 1
    counts.close += share >= CLOSE
    counts.strict += share == 1
    counts.kinds[f"{said.kind.value} found"] += 1
    right = _is_speaker(said, quote, tokens)
    counts.with_speaker += right
    if quote.speaker:
        counts.confidences.append((quote.speaker.confidence, right))
    if not right:
        wanted = said.speaker.of(text) if said.speaker else "nobody"
        got = quote.speaker.span.of(text) if quote.speaker else "nobody"
        counts.errors.append(f"{passage.name}: ? {wanted}, not {got}: {said.span.of(text)}")
    if share < 1:
        counts.errors.append(
            f"{passage.name}: ~ {said.span.of(text)}\n      for {quote.span.of(text)}"
        )


def _is_speaker(said: Said, quote: Quote, tokens: Tokens) -> bool:
    if said.speaker is None or quote.speaker is None:
        return (said.speaker is None) == (quote.speaker is None)
    ours = tokens.telling(quote.speaker.span)
    names = {word.lower() for word in _WORD.findall(said.named or "")} - _SMALL
    return quote.speaker.span == said.speaker or bool(ours & (tokens.telling(said.speaker) | names))


def found_in(wanted: Sequence[Passage], language: str) -> Iterator[Annotated]:
    """The passages as the program reads them."""
    articles = [Article(each.text, each.name, paragraphs_of(each.text)) for each in wanted]
    return Annotator(Catalogue()).annotate(articles, language)


def report(counts: Tally) -> str:
    """The scores, in Markdown."""
    rows = [
        ("span and speaker, F", counts.f(counts.with_speaker)),
        ("span close, F", counts.f(counts.close)),
        ("span strict, F", counts.f(counts.strict)),
        ("span loose, F", counts.f(counts.loose)),
        *(
            (f"{kind.value}, recall of {counts.kinds[kind.value]}", counts.recall(kind))
            for kind in QuoteKind
        ),
    ]
    for kind in ("traps", "plain"):
        if counts.quiet[kind]:
            share = 100 * counts.quiet[f"{kind} hit"] / counts.quiet[kind]
            rows.append((f"{kind} with a false quotation, of {counts.quiet[kind]}", share))
    lines = [f"| {name} | {value:.1f} |" for name, value in rows]
    return "\n".join(["| | % |", "|---|---|", *lines])


def main() -> None:
    """Prints the scores, and the errors if they are asked for."""
    parser = argparse.ArgumentParser(prog="python -m training.quotation")
    parser.add_argument("folder", type=Path)
    parser.add_argument("language")
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    everything = list(passages(asked.folder))
    found = [annotated.quotes for annotated in found_in(everything, asked.language)]
    quiet = [i for i, passage in enumerate(everything) if passage.is_trap]
    told = [i for i, passage in enumerate(everything) if not passage.is_trap]
    articles = tally([everything[i] for i in told], [found[i] for i in told])
    traps = tally([everything[i] for i in quiet], [found[i] for i in quiet])
    articles.quiet = traps.quiet
    print(report(articles))
    if asked.errors:
        print("\n".join(articles.errors + traps.errors))


if __name__ == "__main__":
    main()
