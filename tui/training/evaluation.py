"""How good a pipeline is: names in texts that it has not seen, and the treebanks' tests.

    python -m training.evaluation LANGUAGE DATA TREEBANKS PIPELINES

takes the pipeline of the language from a folder of pipelines, prints a table and writes the scores
onto the pipeline's card.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.tokens import DocBin
from spacy.training import Example

from newsreader.domain import EntityKind
from newsreader.pipelines.catalogue import Catalogue

from .assemble import with_scores
from .markup import LABELS, MarkedArticle, marked_articles
from .recognition import JUDGED, Name, Score, names_found, names_marked, score
from .sets import KEPT_APART, news_for_judging, pud, winer_as_it_is
from .treebank import tests
from .variants import NASTY


def names_scores(
    language: str, data: Path, catalogue: Catalogue
) -> Iterator[tuple[str, set[Name], set[Name]]]:
    """For each set of texts that judges: its name, the names found and those marked."""
    others = list(marked_articles(KEPT_APART / language))
    sets: list[tuple[str, Sequence[MarkedArticle]]] = [
        ("news", list(news_for_judging(language))),
        ("other kinds of news", others),
    ]
    sets.append(
        ("news, WiNER's own marks", list(winer_as_it_is(data)))
        if language == "fr"
        else ("UNER-PUD", list(pud(data)))
    )
    sets += [(f"other kinds, {name}", [change(each) for each in others]) for name, change in NASTY]
    for name, articles in sets:
        yield name, names_found(articles, language, catalogue), names_marked(articles)


def treebank_scores(
    language: str, pipeline: Path, treebanks: Path
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The scores of each treebank's test, from raw text; the first is the one for the card."""
    nlp = spacy.load(pipeline, exclude=["ner"])
    for name in tests(language):
        gold = DocBin().from_disk(treebanks / f"{name}.spacy").get_docs(nlp.vocab)
        yield (
            name.removeprefix("test-"),
            nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in gold]),
        )


def _row(name: str, counts: Iterable[Score]) -> str:
    cells = " | ".join(f"{each.f:.1f} ({each.precision:.0f}/{each.recall:.0f})" for each in counts)
    return f"| {name} | {cells} |"


def main() -> None:
    """Prints the scores of one pipeline and keeps them on its card."""
    parser = argparse.ArgumentParser(prog="python -m training.evaluation")
    parser.add_argument("language")
    parser.add_argument("data", type=Path)
    parser.add_argument("treebanks", type=Path, help="what training.treebank wrote")
    parser.add_argument("pipelines", type=Path)
    wanted = parser.parse_args()
    judged = wanted.pipelines.resolve() / wanted.language
    print("| F (precision/recall) | all without other | person | organisation | place |")
    print("|---|---|---|---|---|")
    card: dict[str, Any] = {}
    for name, found, marked in names_scores(
        wanted.language, wanted.data, Catalogue(shipped=judged.parent)
    ):
        whole = score(found, marked, JUDGED)
        kinds = {kind: score(found, marked, [kind]) for kind in JUDGED}
        print(_row(name, [whole, *kinds.values()]))
        if not card:
            card = {"ents_f": whole.f / 100, "ents_p": whole.precision / 100}
            card |= {"ents_r": whole.recall / 100, "ents_per_type": _per_type(kinds)}
    print("\n| treebank | LAS | UAS | tags | morphology | lemmas | tokens |")
    print("|---|---|---|---|---|---|---|")
    for name, scores in treebank_scores(wanted.language, judged, wanted.treebanks):
        keys = ("dep_las", "dep_uas", "pos_acc", "morph_acc", "lemma_acc", "token_acc")
        print(f"| {name} | " + " | ".join(f"{100 * scores[key]:.1f}" for key in keys) + " |")
        card = {key: scores[key] for key in keys} | card
    with_scores(judged, card)


def _per_type(kinds: dict[EntityKind, Score]) -> dict[str, dict[str, float]]:
    return {
        LABELS[kind]: {"p": s.precision / 100, "r": s.recall / 100, "f": s.f / 100}
        for kind, s in kinds.items()
    }


if __name__ == "__main__":
    main()
