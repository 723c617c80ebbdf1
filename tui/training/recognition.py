"""How well names are recognised: in marked articles, what was found against what is marked.

    python -m training.recognition FOLDER LANGUAGE [--errors]

reads the marked articles in a folder with the shipped pipeline and with all that the program does
before and after it. A name is right if its characters and its kind are.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.analysis.annotator import Annotator
from newsreader.domain import Article, EntityKind, Span
from newsreader.pipelines.catalogue import Catalogue
from newsreader.sources.paragraphs import paragraphs_of

from .markup import MarkedArticle, marked_articles

JUDGED = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
"""``other`` is left out of the total: what counts as one is hardly agreed upon."""

Name = tuple[str, Span, EntityKind]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of names: right, found, marked."""

    right: int
    found: int
    marked: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right, in percent."""
        return 100 * self.right / self.found if self.found else 100.0

    @property
    def recall(self) -> float:
        """The share of what is marked that was found, in percent."""
        return 100 * self.right / self.marked if self.marked else 100.0

    @property
    def f(self) -> float:
        """The harmonic mean of the two, in percent."""
        return 200 * self.right / (self.found + self.marked) if self.found + self.marked else 100.0


def score(found: set[Name], marked: set[Name], kinds: Iterable[EntityKind]) -> Score:
    """The score over the names of some kinds."""
    wanted = frozenset(kinds)
    ours = {name for name in found if name[2] in wanted}
    gold = {name for name in marked if name[2] in wanted}
    return Score(len(ours & gold), len(ours), len(gold))


def names_marked(articles: Iterable[MarkedArticle]) -> set[Name]:
    """Every name as it is marked."""
    return {(article.name, name.span, name.kind) for article in articles for name in article.names}


def names_found(
    articles: Sequence[MarkedArticle], language: str, catalogue: Catalogue | None = None
) -> set[Name]:
    """Every name that the program finds, with the shipped pipelines or with others."""
    read = [Article(each.text, each.name, paragraphs_of(each.text)) for each in articles]
    return {
        (annotated.article.source, mention.span, entity.kind)
        for annotated in Annotator(catalogue or Catalogue()).annotate(read, language)
        for mention, entity in annotated.mentions
    }


def table(found: set[Name], marked: set[Name]) -> str:
    """The scores by kind and in all, in Markdown."""
    rows = [(kind.value, (kind,)) for kind in EntityKind] + [("all without other", JUDGED)]
    lines = ["| kind | precision | recall | F | marked |", "|---|---|---|---|---|"]
    for name, kinds in rows:
        counts = score(found, marked, kinds)
        lines.append(
            f"| {name} | {counts.precision:.1f} | {counts.recall:.1f} | {counts.f:.1f} "
            f"| {counts.marked} |"
        )
    return "\n".join(lines)


def errors(articles: Sequence[MarkedArticle], found: set[Name], marked: set[Name]) -> str:
    """What was missed (-) and what was wrongly found (+), the most frequent first."""
    texts = {article.name: article.text for article in articles}
    counts = Counter(
        f"{sign} {kind.value}: {span.of(texts[name])}"
        for sign, names in (("-", marked - found), ("+", found - marked))
        for name, span, kind in names
    )
    return "\n".join(f"{count:>3} {line}" for line, count in counts.most_common())


def main() -> None:
    """Prints the table, and the errors if they are asked for."""
    parser = argparse.ArgumentParser(prog="python -m training.recognition")
    parser.add_argument("folder", type=Path)
    parser.add_argument("language")
    parser.add_argument("--errors", action="store_true")
    wanted = parser.parse_args()
    articles = list(marked_articles(wanted.folder))
    found, marked = names_found(articles, wanted.language), names_marked(articles)
    print(table(found, marked))
    if wanted.errors:
        print(errors(articles, found, marked))


if __name__ == "__main__":
    main()
