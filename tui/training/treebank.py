"""Universal Dependencies treebanks as spaCy reads them: tags, morphology, lemmas, dependencies.

    python -m training.treebank LANGUAGE DATA OUTPUT

writes ``train.spacy``, ``dev.spacy`` and a file for each treebank's test. What UD splits and the
page does not (*du*: *de* + *le*) is one token, as the pipelines' tokeniser has it.
"""

import argparse
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.training.converters.conllu_to_docs import conllu_to_docs

from .readers.files import lines

_SENTENCES = 4
"""How many sentences are read in one go: where one ends is learnt too."""


@dataclass(frozen=True, slots=True)
class Treebanks:
    """The files of one language, below the folder of the open data."""

    train: Sequence[str]
    dev: Sequence[str]
    test: Sequence[str]


TREEBANKS = {
    "fr": Treebanks(
        train=(
            "fr/ud/fr_sequoia-ud-train.conllu.xz",
            "fr/ud/fr_gsd-ud-dev.conllu.xz",
            "fr/ud/fr_pud-ud-test.conllu.xz",
            "fr/ud/fr_fqb-ud-test.conllu.xz",
            "fr/ud/fr_rhapsodie-ud-train.conllu.xz",
        ),
        dev=("fr/ud/fr_sequoia-ud-dev.conllu",),
        test=("fr/ud/fr_sequoia-ud-test.conllu", "fr/ud/fr_gsd-ud-test.conllu"),
    ),
    "en": Treebanks(
        # EWT twice: GUM, which is nearly as large, marks some things otherwise.
        train=(
            "en/ud/en_ewt-train.conllu.xz",
            "en/ud/en_ewt-train.conllu.xz",
            "en/ud/en_gum-permissive.conllu.xz",
        ),
        dev=("en/ud/en_ewt-dev.conllu.xz",),
        test=("en/ud/en_ewt-test.conllu.xz",),
    ),
}


def tests(language: str) -> dict[str, Sequence[str]]:
    """The tests of a language, the one that counts first: what its file is made of, by its name."""
    paths = TREEBANKS[language].test
    return {f"test-{Path(path).name.partition('-')[0]}": (path,) for path in paths}


def documents(path: Path) -> Iterator[Doc]:
    """The sentences of a treebank's file, some together."""
    text = "\n".join(split_where_printed(lines(path))) + "\n"
    read: Callable[..., Iterator[Doc]] = conllu_to_docs
    return read(text, n_sents=_SENTENCES, merge_subtokens=True, no_print=True)


def split_where_printed(rows: Iterable[str]) -> Iterator[str]:
    """The rows of a CoNLL-U file, where what is printed as one word (*don't*) comes as its parts.

    What cannot be cut into them (*du*) stays one.
    """
    waiting: list[list[str]] = []
    whole: list[str] = []
    for row in rows:
        cells = row.split("\t")
        if "-" in cells[0] and cells[0][0].isdigit():
            whole, waiting = cells, []
        elif whole:
            waiting.append(cells)
            if cells[0] == whole[0].partition("-")[2]:
                yield from _parts(whole, waiting)
                whole = []
        else:
            yield row


def _parts(whole: Sequence[str], words: Sequence[list[str]]) -> Iterator[str]:
    if "".join(word[1] for word in words) != whole[1]:
        yield "\t".join(whole)
    else:
        for word in words[:-1]:
            word[9] = "SpaceAfter=No"
        words[-1][9] = whole[9]
    yield from ("\t".join(word) for word in words)


def main() -> None:
    """Writes the treebanks of one language."""
    parser = argparse.ArgumentParser(prog="python -m training.treebank")
    parser.add_argument("language", choices=sorted(TREEBANKS))
    parser.add_argument("data", type=Path)
    parser.add_argument("output", type=Path)
    wanted = parser.parse_args()
    chosen = TREEBANKS[wanted.language]
    wanted.output.mkdir(parents=True, exist_ok=True)
    parts = {"train": chosen.train, "dev": chosen.dev}
    parts |= tests(wanted.language)
    for name, paths in parts.items():
        docs = [doc for path in paths for doc in documents(wanted.data / path)]
        if name == "train":
            random.Random(0).shuffle(docs)
        DocBin(docs=docs).to_disk(wanted.output / f"{name}.spacy")
        print(f"{name}: {sum(map(len, docs))} tokens")


if __name__ == "__main__":
    main()
