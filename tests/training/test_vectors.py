"""The static vectors: what a word means beside the names it is in."""

from collections import Counter
from pathlib import Path

import numpy as np
import spacy

from training.embeddings import Embedding, grouped, principal
from training.vectors import SORTS, Table, write

EMBEDDING = Embedding(
    ["le", *(f"mot{i}" for i in range(400)), "orange", "Orange", "Élysée"],
    np.array([0] * 401 + [1, 1, 2]),
    np.array([[0.0, 0.0], [1.0, -1.0], [2.0, 0.5]], dtype=np.float32),
)
KNOWN = {sort: Counter[str]() for sort in SORTS} | {
    "organisation": Counter({"Orange": 3}),
    "last": Counter({"Le": 50, "Kerdoncuff": 1}),
}


def test_a_word_has_its_meaning_and_the_sorts_of_names_it_is_in() -> None:
    table = Table(EMBEDDING, KNOWN)
    values = dict(
        zip(("x", "y", *SORTS, "frequency", "usual"), table.values("Orange"), strict=True)
    )
    assert (values["x"], values["y"], values["organisation"], values["last"]) == (1, -1, 2, 0)
    assert 0 < values["usual"] < 2


def test_a_word_in_lists_of_names_alone_has_no_meaning() -> None:
    values = Table(EMBEDDING, KNOWN).values("Kerdoncuff")
    assert values[:2] == (0, 0)
    assert values[2 + SORTS.index("last")] == 1


def test_small_words_are_a_sign_of_no_name() -> None:
    assert Table(EMBEDDING, KNOWN).values("Le")[2 + SORTS.index("last")] == 0


def test_a_word_without_its_accents_is_like_the_word() -> None:
    table = Table(EMBEDDING, KNOWN)
    assert "Elysee" in list(table.words())
    assert table.values("Elysee") == table.values("Élysée")


def test_words_with_equal_values_share_a_row(tmp_path: Path) -> None:
    write("fr", Table(EMBEDDING, KNOWN), tmp_path)
    vectors = spacy.load(tmp_path).vocab.vectors
    assert vectors.n_keys > len(vectors.data)
    assert tuple(vectors["Orange"]) == Table(EMBEDDING, KNOWN).values("Orange")


def test_an_embedding_is_kept(tmp_path: Path) -> None:
    EMBEDDING.save(tmp_path / "e.npz")
    loaded = Embedding.load(tmp_path / "e.npz")
    assert loaded.words == EMBEDDING.words
    assert np.array_equal(loaded.rows, EMBEDDING.rows)
    assert np.array_equal(loaded.table, EMBEDDING.table)


def test_vectors_are_grouped_with_their_neighbours() -> None:
    draw = np.random.default_rng(0)
    centres = np.array([[0, 0], [9, 9], [0, 9]], dtype=np.float32)
    points = np.repeat(centres, 50, axis=0) + draw.normal(0, 0.1, (150, 2)).astype(np.float32)
    groups, means = grouped(points, 9)
    assert all(
        np.linalg.norm(means[group] - point) < 2
        for group, point in zip(groups, points, strict=True)
    )


def test_principal_components_keep_what_varies_most() -> None:
    draw = np.random.default_rng(0)
    wide = draw.normal(0, [5, 0.1, 3], (200, 3)).astype(np.float32)
    reduced = principal(wide, 2)
    assert reduced.shape == (200, 2)
    assert abs(np.corrcoef(reduced[:, 0], wide[:, 0])[0, 1]) > 0.99
