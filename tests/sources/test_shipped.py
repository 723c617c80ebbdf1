from pathlib import Path

import pytest

from newsreader.sources import shipped, shipped_articles


def test_a_checkout_has_its_articles_in_seeds() -> None:
    assert {path.parent.name for path in shipped_articles()} <= {"seeds", "articles"}
    assert len(shipped_articles()) >= 3


def test_an_installation_has_its_articles_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "articles").mkdir()
    for name in ("b.txt", "a.txt", "notes.md"):
        (tmp_path / "articles" / name).write_text("Bonjour", encoding="utf-8")
    monkeypatch.setattr(shipped, "_PACKAGE", tmp_path)
    assert [path.name for path in shipped_articles()] == ["a.txt", "b.txt"]
