import os
from pathlib import Path

import pytest

from newsreader.errors import SourceError
from newsreader.sources import expand


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = "b.txt a.md c.HTML picture.png .hidden.txt deep/er/d.htm deep/e.text .git/f.txt empty/x"
    for name in names.split():
        file = tmp_path / "news" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("Bonjour", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "news"


def test_a_folder_becomes_the_articles_in_it_sorted(folder: Path) -> None:
    assert expand(["news"]) == (
        "news/a.md",
        "news/b.txt",
        "news/c.HTML",
        "news/deep/e.text",
        "news/deep/er/d.htm",
    )


def test_other_locations_pass_as_they_are_and_in_order(folder: Path) -> None:
    assert expand(["-", "news/deep", "picture.png", "./missing.txt", ""]) == (
        "-",
        "news/deep/e.text",
        "news/deep/er/d.htm",
        "picture.png",
        "./missing.txt",
        "",
    )


def test_a_folder_linked_into_itself_is_visited_once(folder: Path) -> None:
    (folder / "deep" / "again").symlink_to(folder)
    (folder / "broken.txt").symlink_to("nowhere")
    assert len(expand(["news"])) == 5


def test_a_folder_reached_through_a_link_is_read(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "g.txt").write_text("Bonjour", encoding="utf-8")
    (folder / "linked").symlink_to(tmp_path / "outside")
    assert "news/linked/g.txt" in expand(["news"])


def test_a_pipe_in_a_folder_is_left_alone(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert "news/pipe.txt" not in expand(["news"])


def test_a_folder_without_articles_is_said_to_hold_none(folder: Path) -> None:
    with pytest.raises(SourceError, match=r"^news/empty: holds no article; looked for .*\.txt"):
        expand(["news/empty"])


def test_a_folder_that_may_not_be_read_is_explained(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    with pytest.raises(SourceError, match=r"^news: permission denied; check who may read it$"):
        expand(["news"])


def test_a_web_address_is_refused_with_advice() -> None:
    with pytest.raises(SourceError, match="save the page and open the file"):
        expand(["https://example.org/news"])
