"""A pipeline to ship: the trained parts in one folder, with its card and its sources.

python -m training.assemble LANGUAGE PARSER RECOGNISER VERSION OUTPUT
"""

import argparse
import json
import shutil
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

import spacy
import srsly
from spacy.language import Language
from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer

SOURCES = Path(__file__).with_name("sources.toml")
_LICENCE = "CC BY-SA 4.0"
_OF_TRAINING = ("paths", "corpora", "training", "pretraining", "initialize", "system")
"""What a pipeline's configuration tells of how it was trained is in the recipe."""


def assembled(language: str, parser: Path, recogniser: Path, version: str) -> Language:
    """One pipeline out of two that have the same tokeniser and the same vectors."""
    nlp = spacy.load(parser)
    # First: no name may cross the end of a sentence, and where the parser sees one is not sure.
    nlp.add_pipe("ner", source=spacy.load(recogniser), first=True)
    nlp.meta.update(
        {
            "name": "newsreader",
            "version": version,
            "description": f"Names and sentences in news ({language}), for newsreader.",
            "author": "The newsreader maintainers",
            "license": _LICENCE,
            "sources": [*sources(language)],
        }
    )
    return nlp


def sources(language: str) -> Iterable[dict[str, str]]:
    """What a language's weights were trained on, as spaCy's ``meta.json`` has it."""
    for source in _listed(language):
        yield {key: source[key] for key in ("name", "url", "license", "author")}


def _listed(language: str) -> list[dict[str, Any]]:
    listed = tomllib.loads(SOURCES.read_text(encoding="utf-8"))["source"]
    return [source for source in listed if language in source["languages"]]


def sources_page(language: str) -> str:
    """The attributions that travel with the weights, in Markdown."""
    rows = [
        f"| {source['name']} | {source['author']} | {source['used_for']} | {source['license']} "
        f"| {source['url']} |"
        for source in _listed(language)
    ]
    return "\n".join(
        [
            f"# Sources of the weights ({language})",
            "",
            f"Licence of the weights: {_LICENCE}. Made by the recipe in `tui/training`.",
            "",
            "| source | by | used for | licence | address |",
            "|---|---|---|---|---|",
            *rows,
            "",
        ]
    )


def write(nlp: Language, folder: Path) -> None:
    """Writes the pipeline without what only a training needs."""
    shutil.rmtree(folder, ignore_errors=True)
    strings = _needed_strings(nlp)
    nlp.to_disk(folder)
    srsly.write_json(folder / "vocab" / "strings.json", strings)
    config = nlp.config
    for section in _OF_TRAINING:
        config.pop(section, None)
    config.to_disk(folder / "config.cfg", interpolate=False)
    (folder / "SOURCES.md").write_text(sources_page(str(nlp.lang)), encoding="utf-8")


def _needed_strings(nlp: Language) -> list[str]:
    """The pieces of words that the lemmatiser's trees refer to.

    Labels are in the files of their components, the words of the vectors are found by hash.
    """
    lemmatizer = cast(EditTreeLemmatizer, nlp.get_pipe("lemmatizer"))
    in_trees = srsly.msgpack_loads(lemmatizer.trees.to_bytes())["trees"]
    pieces = {tree[key] for tree in in_trees for key in ("orig", "subst") if key in tree}
    return sorted(word for word in nlp.vocab.strings if nlp.vocab.strings[word] in pieces)


def with_scores(folder: Path, performance: Mapping[str, Any]) -> None:
    """Writes the scores of an evaluation onto the pipeline's card."""
    meta = folder / "meta.json"
    card = json.loads(meta.read_text(encoding="utf-8"))
    card["performance"] = dict(performance)
    meta.write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Assembles the pipeline of one language."""
    parser = argparse.ArgumentParser(prog="python -m training.assemble")
    parser.add_argument("language")
    parser.add_argument("parser", type=Path)
    parser.add_argument("recogniser", type=Path)
    parser.add_argument("version")
    parser.add_argument("output", type=Path)
    wanted = parser.parse_args()
    nlp = assembled(wanted.language, wanted.parser, wanted.recogniser, wanted.version)
    write(nlp, wanted.output)


if __name__ == "__main__":
    main()
