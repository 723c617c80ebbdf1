"""Texts with their names marked, articles, and a small pipeline to read them with."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.analysis.name import Name
from newsreader.domain import Article, EntityKind, Span

Marked = Callable[[str], tuple[list[Name], str]]
MakeArticle = Callable[[str], Article]

_MARKED = re.compile(r"\[([^|\]]+)\|([POLX])\]")
_KINDS = dict(zip("POLX", EntityKind, strict=True))


@pytest.fixture(scope="session")
def marked() -> Marked:
    """Reads ``[Pat Ryder|P] in [Paris|L]``: P a person, O an organisation, L a place, X other."""

    def read(source: str) -> tuple[list[Name], str]:
        names: list[Name] = []
        text, end = "", 0
        for match in _MARKED.finditer(source):
            text += source[end : match.start()]
            span = Span(len(text), len(text) + len(match[1]))
            names.append(Name(span, match[1], _KINDS[match[2]]))
            text += match[1]
            end = match.end()
        return names, text + source[end:]

    return read


@pytest.fixture(scope="session")
def make_article() -> MakeArticle:
    """Makes an article whose paragraphs are the lines of a text."""

    def make(text: str) -> Article:
        lines = re.finditer(r"\S(?:[^\n]*\S)?", text)
        return Article(text, "test", tuple(Span(line.start(), line.end()) for line in lines))

    return make


@pytest.fixture(scope="session")
def small_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a pipeline for any language that knows a few names by heart."""
    import spacy

    nlp = spacy.blank("xx")
    nlp.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
        [
            {"label": "PERSON", "pattern": "Ada Quint"},
            {"label": "PERSON", "pattern": "Quint"},
            {"label": "PERSON", "pattern": "Dr. Ada Quint"},
            {"label": "ORG", "pattern": "Werft Nord"},
            {"label": "GPE", "pattern": "la Ulm"},
            {"label": "GPE", "pattern": "Ulm"},
            {"label": "GPE", "pattern": "Bonn - Trier"},
            {"label": "NORP", "pattern": "Deutschen"},
            {"label": "DATE", "pattern": "Montag"},
        ]
    )
    folder = tmp_path_factory.mktemp("pipelines") / "small"
    nlp.to_disk(folder)
    return folder
