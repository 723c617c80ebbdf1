"""The program as a user runs it, with folders of its own; and findings made by hand."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from newsreader.domain import (
    Annotated,
    Article,
    Entity,
    EntityKind,
    Mention,
    Naming,
    Quote,
    QuoteKind,
    Span,
    Speaker,
)

TEXT = (
    "Le port <rouvre>\n"
    "« On *attend* le ferry », a dit Ana Leclerc à Brest.\n"
    "=SOMME(A1), a repris Leclerc & fils."
)


def _span(words: str, start: int = 0) -> Span:
    begins = TEXT.index(words, start)
    return Span(begins, begins + len(words))


@pytest.fixture
def annotated() -> Annotated:
    first, again = _span("Ana Leclerc"), _span("Leclerc", TEXT.index("repris"))
    ana = Entity(
        "e1",
        EntityKind.PERSON,
        "Ana Leclerc",
        (Mention(first), Mention(again)),
        aliases=("Leclerc",),
    )
    brest = Entity("e2", EntityKind.PLACE, "Brest", (Mention(_span("Brest"), Naming.ACRONYM),))
    quotes = (
        Quote(
            QuoteKind.DIRECT,
            _span("On *attend* le ferry"),
            _span("a dit"),
            Speaker(first, "e1", 0.9),
        ),
        Quote(QuoteKind.UNMARKED, _span("=SOMME(A1)"), None, Speaker(again, None, 0.5)),
    )
    lines = TEXT.split("\n")
    paragraphs = tuple(_span(line) for line in lines)
    article = Article(TEXT, "port.txt", paragraphs, headline=paragraphs[0])
    return Annotated(article, "fr", "stub 1", (ana, brest), quotes, complete=True)


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    """Variables under which the program finds no configuration or library but the test's own."""
    folders = {
        name: str(tmp_path / "home" / name)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    return os.environ | folders | {"TERM": "xterm-256color"}


Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(environment: Mapping[str, str], tmp_path: Path) -> Run:
    """Runs the program in the test's folder and waits for its end."""

    def program(
        *arguments: str, stdin: bytes | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "newsreader", *arguments],
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            cwd=tmp_path,
            env={**environment, **variables},
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return program


@pytest.fixture
def configure(environment: Mapping[str, str]) -> Callable[[str], None]:
    """Writes the configuration."""

    def write(text: str) -> None:
        file = Path(environment["XDG_CONFIG_HOME"], "newsreader", "config.toml")
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")

    return write
