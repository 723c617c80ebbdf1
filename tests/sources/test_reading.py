import errno
import io
import os
import socket
import threading
from datetime import date
from pathlib import Path

import pytest

from newsreader import sources
from newsreader.errors import SourceError
from newsreader.sources import contents

ARTICLE = """Le ferry reste à quai

Par Jeanne Morvan, envoyée spéciale

Publié le 12 mars 2024 à 10h15

« Nous attendons », a dit la maire.
"""


def refusal(location: str | Path) -> str:
    with pytest.raises(SourceError) as error:
        sources.read(str(location))
    assert "\n" not in str(error.value)
    return str(error.value)


def test_an_article_is_read_with_what_it_says_of_itself(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    article = sources.read(str(file))
    assert article.text == ARTICLE
    assert article.source == str(file)
    assert article.title == "Le ferry reste à quai"
    assert article.byline == "Jeanne Morvan"
    assert article.published == date(2024, 3, 12)
    assert len(article.paragraphs) == 4


def test_standard_input_is_read_to_its_end() -> None:
    article = sources.read("-", io.BytesIO(ARTICLE.encode()))
    assert (article.text, article.source) == (ARTICLE, "-")


def test_standard_input_is_the_process_s_own_unless_one_is_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Bonjour")))
    assert sources.read("-").text == "Bonjour"


def test_a_closed_standard_input_is_said_to_be_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert refusal("-") == "standard input: is closed; name a file instead"


def test_an_empty_standard_input_is_named() -> None:
    with pytest.raises(SourceError, match=r"^standard input: is empty; nothing to read$"):
        sources.read("-", io.BytesIO())


def test_a_named_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(ARTICLE.encode(),))
    writer.start()
    assert sources.read(str(pipe)).text == ARTICLE
    writer.join()


@pytest.mark.parametrize("content", [b"", b" \n\t\n", "\ufeff".encode(), "\u00a0".encode()])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    assert refusal(file) == f"{file}: is empty; nothing to read"


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_a_page_on_which_nothing_can_be_seen_is_said_to_be_empty(
    tmp_path: Path, suffix: str
) -> None:
    file = tmp_path / f"a{suffix}"
    file.write_text("<!-- rien -->\n", encoding="utf-8")
    assert refusal(file).startswith(f"{file}: ")


@pytest.mark.parametrize("name", ["missing.txt", "", "a.txt/b.txt", "nul\x00.txt"])
def test_a_missing_file_is_said_to_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("a", encoding="utf-8")
    assert refusal(name) == f"{name.replace(chr(0), '␀')}: no such file"


def test_a_strange_name_stays_on_its_line_and_acts_on_nothing(tmp_path: Path) -> None:
    assert refusal("\x1b[31mdeux\nlignes") == "␛[31mdeux lignes: no such file"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path}: is a folder; name a file in it"


def test_a_device_and_a_socket_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal("/dev/null") == "/dev/null: is a device; only files and pipes can be read"
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("talk")
        assert refusal("talk").startswith("talk: is a device")


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "permission denied; check who may read it"),
        (errno.EIO, "cannot be read: input/output error"),
    ],
)
def test_a_file_that_cannot_be_opened_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(file) == f"{file}: {reason}"


def test_links_in_a_circle_are_explained(tmp_path: Path) -> None:
    link = tmp_path / "a.txt"
    link.symlink_to(link)
    assert "cannot be read: too many levels" in refusal(link)


def test_what_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    with file.open("wb") as sparse:
        sparse.truncate(contents.LARGEST + 1)
    assert refusal(file) == f"{file}: is larger than 100 MB; split it and open a part"
    monkeypatch.setattr(contents, "LARGEST", 10)
    with pytest.raises(SourceError, match=r"^standard input: is larger than"):
        sources.read("-", io.BytesIO(b"12345678901"))


@pytest.mark.parametrize("address", ["https://example.org/a", "HTTP://example.org"])
def test_a_web_address_is_refused_with_advice(address: str) -> None:
    assert "save the page and open the file" in refusal(address)


def test_a_page_is_known_by_its_beginning_whatever_it_is_called(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("<!DOCTYPE html><p>Bonjour &amp; bonsoir</p>", encoding="utf-8")
    assert sources.read(str(file)).text == "Bonjour & bonsoir\n"


def test_markdown_is_known_by_its_suffix(tmp_path: Path) -> None:
    file = tmp_path / "a.MD"
    file.write_text("# *Titre*\n\nTexte", encoding="utf-8")
    assert sources.read(str(file)).title == "Titre"


def test_the_shipped_articles_open_with_title_byline_and_date() -> None:
    written = [path for path in sources.shipped_articles() if not path.name[0].isdigit()]
    assert len(written) >= 3
    for path in written:
        article = sources.read(str(path))
        assert article.title
        assert article.byline
        assert article.published
        assert len(article.paragraphs) > 10
