"""The program as a shell sees it: what it prints where, and how it ends."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from newsreader import __version__

Run = Callable[..., subprocess.CompletedProcess[str]]
Configure = Callable[[str], None]

ARTICLE = "Le port rouvre\n\nIl a plu sur la rade « comme jamais en avril », a dit le maire.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def test_help_shows_the_options_and_the_commands(run: Run) -> None:
    done = run("--help")
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: newsreader [OPTIONS] [SOURCE]...\n")
    for word in ("--entity", "--no-analysis", "--theme", "--no-mouse", "--version", "extract"):
        assert word in done.stdout


def test_the_version_is_one_line(run: Run) -> None:
    assert run("--version").stdout == f"newsreader {__version__}\n"


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_what_is_asked_of_the_program_itself_loads_nothing_heavy(
    option: str, environment: Mapping[str, str]
) -> None:
    program = (
        "import sys; from newsreader.cli.program import run; run(sys.argv[1:]); "
        "print(sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, option]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    loaded = set(done.stderr.strip("[]\n").replace("'", "").split(", "))
    heavy = {"textual", "rich", "spacy", "numpy", "asyncio", "rapidfuzz", "sqlite3", "lxml"}
    assert "newsreader" in loaded
    assert not loaded & heavy


def test_an_article_is_printed_where_there_is_no_terminal(run: Run, article: Path) -> None:
    done = run("article.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, ARTICLE, "")


def test_articles_are_printed_one_after_another(run: Run, article: Path) -> None:
    assert run("article.txt", str(article)).stdout == f"{ARTICLE}\n{ARTICLE}"


@pytest.mark.parametrize("arguments", [[], ["-"]], ids=["no source", "a dash"])
def test_standard_input_is_read_from_a_pipe(run: Run, arguments: list[str]) -> None:
    done = run(*arguments, stdin=ARTICLE.encode())
    assert (done.returncode, done.stdout) == (0, ARTICLE)


def test_what_is_printed_is_utf_8_whatever_the_locale(run: Run, article: Path) -> None:
    done = run("article.txt", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.stdout == ARTICLE


@pytest.mark.parametrize("name", ["extract", "--help", "-"])
def test_a_file_may_be_called_like_a_command_or_an_option(
    run: Run, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    assert run(f"./{name}").stdout == ARTICLE


def test_after_two_dashes_come_sources_only(run: Run, tmp_path: Path) -> None:
    for name in ("-weird.txt", "extract"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    assert run("--", "-weird.txt", "extract").stdout == f"{ARTICLE}\n{ARTICLE}"


ONE_LINE = {
    "a missing file": (["nowhere.txt"], 3, "nowhere.txt: no such file"),
    "an unknown option": (["--colour", "x"], 2, "--colour"),
    "no code of a language": (["-l", "klingon", "x"], 2, "'klingon' is no code of a language"),
    "a missing file to extract": (["extract", "nowhere.txt"], 3, "nowhere.txt: no such file"),
    "an unknown format": (["extract", "-f", "xml", "x"], 2, "'xml'"),
    "a web address": (["https://example.org/"], 3, "web pages"),
    "no pipeline": (["extract", "-l", "de", "x"], 5, "de: no pipeline"),
    "an escape sequence": (["\x1b[31mred"], 3, "␛[31mred: no such file"),
}


@pytest.mark.parametrize(("arguments", "status", "said"), ONE_LINE.values(), ids=ONE_LINE.keys())
def test_what_a_user_can_cause_is_told_in_one_line(
    run: Run, arguments: list[str], status: int, said: str
) -> None:
    done = run(*arguments)
    assert done.returncode == status
    assert done.stdout == ""
    assert done.stderr.startswith("newsreader: ")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_source_that_cannot_be_read_does_not_hide_the_others(run: Run, article: Path) -> None:
    done = run("nowhere.txt", "article.txt")
    assert (done.returncode, done.stdout) == (3, ARTICLE)
    assert done.stderr == "newsreader: nowhere.txt: no such file\n"


def test_a_mistake_in_the_configuration_is_told(
    run: Run, article: Path, configure: Configure
) -> None:
    configure('thme = "nord"\n')
    done = run("extract", "article.txt")
    assert done.returncode == 2
    assert "did you mean “theme”?" in done.stderr


def test_a_pipeline_chosen_but_not_installed_is_told(
    run: Run, article: Path, configure: Configure
) -> None:
    configure('[pipelines]\nfr = "fr_core_news_xxl"\n')
    done = run("extract", "article.txt")
    assert done.returncode == 5
    assert "fr_core_news_xxl" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_schema_can_be_asked_for(run: Run) -> None:
    assert json.loads(run("extract", "--schema").stdout)["title"] == "newsreader/1"


def test_nobody_listening_ends_it_quietly(tmp_path: Path, environment: Mapping[str, str]) -> None:
    (tmp_path / "long.txt").write_text("12345 67890\n" * 200_000)
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "newsreader", "long.txt"],
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_full_disk_is_told(environment: Mapping[str, str], article: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsreader", str(article)],
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "newsreader: standard output: No space left on device\n"
