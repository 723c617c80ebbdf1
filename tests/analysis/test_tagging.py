"""A pipeline that reads all day."""

import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.analysis import tagging
from newsreader.analysis.tagging import Piece, Tagger
from newsreader.domain import Span
from newsreader.pipelines.catalogue import Catalogue


def test_names_are_found_before_and_after_words_are_forgotten(
    small_pipeline: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tagging, "_BATCH", 30)
    monkeypatch.setattr(tagging, "_FORGET_AFTER", 60)
    pipeline = Catalogue({"de": str(small_pipeline)}).pipeline("de")
    assert pipeline is not None
    text = "Heute kam Ada Quint nach Ulm."
    found = list(Tagger(pipeline).read(Piece(text, Span(0, len(text))) for _ in range(50)))
    assert [[name.text for name in each.names] for each in found] == [["Ada Quint", "Ulm"]] * 50


def test_a_process_that_has_tagged_ends_in_silence(small_pipeline: Path) -> None:
    code = (
        "import sys; from newsreader.analysis.tagging import Piece, Tagger;"
        "from newsreader.domain import Span; from newsreader.pipelines.catalogue import Catalogue;"
        "tagger = Tagger(Catalogue({'de': sys.argv[1]}).pipeline('de'));"
        "assert any(found.names for found in tagger.read([Piece('Ulm', Span(0, 3))]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, small_pipeline], check=False, capture_output=True, text=True
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
