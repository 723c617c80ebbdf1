"""Text to a file that is there whole or not at all."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.cli.saving import save_all
from newsreader.errors import NewsreaderError


def _names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


def _interrupted() -> Iterator[str]:
    yield "half"
    raise KeyboardInterrupt


def test_the_chunks_are_the_file(tmp_path: Path) -> None:
    save_all(["« é »", "\n"], tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == "« é »\n".encode()
    assert _names(tmp_path) == ["out"]


def test_a_file_stays_as_it_was_when_writing_is_interrupted(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("before")
    with pytest.raises(KeyboardInterrupt):
        save_all(_interrupted(), tmp_path / "out")
    assert (tmp_path / "out").read_text() == "before"
    assert _names(tmp_path) == ["out"]


def test_who_may_read_it_is_what_the_umask_says(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save_all(["x"], tmp_path / "out")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    save_all(["x"], tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "x"


def test_a_device_is_written_to_and_not_replaced() -> None:
    save_all(["x"], Path("/dev/null"))
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_half_a_pair_of_surrogates_is_written_as_an_escape(tmp_path: Path) -> None:
    save_all(['"\udcff"'], tmp_path / "out")
    assert (tmp_path / "out").read_text() == '"\\udcff"'


@pytest.mark.parametrize("name", ["missing/out", "file/out", ".", "x" * 300])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NewsreaderError, match="cannot be written") as caught:
        save_all(["x"], tmp_path / name)
    assert str(caught.value).startswith(str(tmp_path / name))
    assert _names(tmp_path) == ["file"]
