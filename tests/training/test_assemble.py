"""A pipeline to ship, out of trained parts."""

import json
from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vectors import Vectors

from training.assemble import assembled, sources, sources_page, with_scores, write

WORDS = ["Les", "chats", "dorment", "à", "Paris"]


def part(factory: str, name: str, **config: int) -> Language:
    """A pipeline of one component that has seen one sentence, with vectors for its words."""
    nlp = spacy.blank("fr")
    vectors = Vectors(strings=nlp.vocab.strings, data=np.eye(5, dtype="float32"), name="small")
    for row, word in enumerate(WORDS):
        vectors.add(nlp.vocab.strings.add(word), row=row)
    nlp.vocab.vectors = vectors
    nlp.add_pipe(factory, name=name, config=config)
    lemmas = ["le", "chat", "dormir", "à", "Paris"]
    doc = Doc(nlp.vocab, WORDS, lemmas=lemmas, ents=["O", "O", "O", "O", "B-LOC"])
    example = Example(nlp.make_doc(" ".join(WORDS)), doc)
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(25):
        nlp.update([example], sgd=optimizer)
    return nlp


def shipped(tmp_path: Path) -> Path:
    part("trainable_lemmatizer", "lemmatizer", min_tree_freq=1).to_disk(tmp_path / "parser")
    part("ner", "ner").to_disk(tmp_path / "recogniser")
    nlp = assembled("fr", tmp_path / "parser", tmp_path / "recogniser", "1.2.3")
    write(nlp, tmp_path / "shipped")
    return tmp_path / "shipped"


def test_what_is_shipped_finds_what_its_parts_found(tmp_path: Path) -> None:
    nlp = spacy.load(shipped(tmp_path))
    doc = nlp("Les chats dorment à Paris")
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("Paris", "LOC")]
    assert [token.lemma_ for token in doc] == ["le", "chat", "dormir", "à", "Paris"]


def test_it_tells_what_it_is_and_nothing_of_where_it_was_made(tmp_path: Path) -> None:
    folder = shipped(tmp_path)
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    assert (meta["name"], meta["version"], meta["license"]) == (
        "newsreader",
        "1.2.3",
        "CC BY-SA 4.0",
    )
    assert {source["name"] for source in meta["sources"]} >= {"WiNER-fr", "UD_French-Sequoia"}
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert str(tmp_path).encode() not in written


def test_words_of_the_vectors_are_not_spelt_out_a_second_time(tmp_path: Path) -> None:
    strings = json.loads((shipped(tmp_path) / "vocab/strings.json").read_text(encoding="utf-8"))
    assert "chats" not in strings


def test_scores_go_onto_the_card(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text(
        '{"name": "x", "performance": {"old": 1}}', encoding="utf-8"
    )
    with_scores(tmp_path, {"ents_f": 0.9})
    card = json.loads((tmp_path / "meta.json").read_text(encoding="utf-8"))
    assert card == {"name": "x", "performance": {"ents_f": 0.9}}


def test_every_source_has_a_licence_and_a_line_on_the_page_of_attributions() -> None:
    for language in ("fr", "en"):
        page = sources_page(language)
        for source in sources(language):
            assert source["license"]
            assert source["author"]
            assert source["name"] in page
