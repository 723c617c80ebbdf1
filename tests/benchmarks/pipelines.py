"""Words a second of pipelines beside one another, in turns, on the marked articles at hand.

Run it as ``python -m tests.benchmarks.pipelines FOLDER …``, each a spaCy pipeline of one language;
the first is what the others are compared with. It prints a table and fails nothing.
"""

import statistics
import sys
import time
from pathlib import Path

import spacy
from spacy.language import Language

from training.markup import marked_articles
from training.sets import KEPT_APART

_ROUNDS = 5
_TIMES = 4
"""How often the texts are read in a round: some 30,000 words."""


def main() -> None:
    """Reads the texts with each pipeline in turn, whole and with the recogniser alone."""
    pipelines = [spacy.load(folder) for folder in sys.argv[1:]]
    texts = [
        paragraph
        for article in marked_articles(KEPT_APART / str(pipelines[0].lang))
        for paragraph in article.text.split("\n\n")
    ] * _TIMES
    words = sum(len(text.split()) for text in texts)
    print("| pipeline | whole, words/s | ratio | names alone, words/s | ratio |")
    print("|---|---|---|---|---|")
    whole = _medians(pipelines, texts, ())
    names = _medians(pipelines, texts, ("tok2vec", "morphologizer", "parser", "lemmatizer"))
    for folder, all_of_it, alone in zip(sys.argv[1:], whole, names, strict=True):
        print(
            f"| {Path(folder).name} | {words / all_of_it:.0f} | {whole[0] / all_of_it:.2f} "
            f"| {words / alone:.0f} | {names[0] / alone:.2f} |"
        )


def _medians(pipelines: list[Language], texts: list[str], without: tuple[str, ...]) -> list[float]:
    samples: list[list[float]] = [[] for _ in pipelines]
    for _ in range(_ROUNDS):
        for nlp, seconds in zip(pipelines, samples, strict=True):
            with nlp.select_pipes(disable=[name for name in without if nlp.has_pipe(name)]):
                start = time.perf_counter()
                for _ in nlp.pipe(texts, batch_size=128):
                    pass
                seconds.append(time.perf_counter() - start)
    return [statistics.median(seconds) for seconds in samples]


if __name__ == "__main__":
    main()
