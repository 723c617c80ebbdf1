"""``newsreader extract``, with the pipelines that come with the program."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

pytestmark = pytest.mark.pipeline

Run = Callable[..., subprocess.CompletedProcess[str]]

FRENCH = (
    "\ufeffLe port de Brest rouvre\r\n\r\n"
    "« Nous attendons le ferry 🚢 depuis mardi », a dit Jeanne Morvan à Brest.\r\n"
)
GERMAN = "Der Hafen ist wieder offen, sagte die Sprecherin der Stadt am Montag in Hamburg.\n"


@pytest.fixture
def french(tmp_path: Path) -> Path:
    file = tmp_path / "port.txt"
    file.write_bytes(FRENCH.encode())
    return file


def _validated(text: str) -> Any:
    schema = json.loads((files("newsreader.cli") / "schema/newsreader-1.json").read_text("utf-8"))
    instance = json.loads(text)
    jsonschema.validate(instance, schema, jsonschema.Draft202012Validator)
    return instance


def test_offsets_hold_in_the_users_own_file(run: Run, french: Path) -> None:
    done = run("extract", "port.txt")
    assert (done.returncode, done.stderr) == (0, "")
    printed = _validated(done.stdout)
    own = french.read_text("utf-8-sig")
    spans = [mention for entity in printed["entities"] for mention in entity["mentions"]]
    assert printed["text"] == own
    assert "Jeanne Morvan" in [span["text"] for span in spans]
    assert [quote["text"] for quote in printed["quotes"]] == [
        "Nous attendons le ferry 🚢 depuis mardi"
    ]
    for span in spans + printed["quotes"]:
        assert own[span["start"] : span["end"]] == span["text"]


def test_a_folder_is_an_array_in_which_each_has_its_language(
    run: Run, french: Path, tmp_path: Path
) -> None:
    (tmp_path / "hafen.txt").write_text(GERMAN)
    done = run("extract", ".")
    assert done.returncode == 0
    printed = _validated(done.stdout)
    assert [article["language"] for article in printed] == ["de", "fr"]
    assert printed[0]["pipeline"] is None
    assert printed[1]["pipeline"].startswith("newsreader-fr ")


def test_the_language_can_be_demanded(run: Run, french: Path) -> None:
    assert json.loads(run("extract", "-l", "EN", "port.txt").stdout)["language"] == "en"
    assert json.loads(run("extract", "-l", "auto", "port.txt").stdout)["language"] == "fr"


def test_standard_input_can_be_extracted_from(run: Run) -> None:
    printed = _validated(run("extract", stdin=FRENCH.encode()).stdout)
    assert printed["source"] == "-"


def test_one_source_missing_does_not_keep_the_others_from_it(run: Run, french: Path) -> None:
    done = run("extract", "-f", "jsonl", "nowhere.txt", "port.txt")
    assert done.returncode == 3
    assert done.stderr == "newsreader: nowhere.txt: no such file\n"
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == ["port.txt"]


def test_a_name_that_is_no_utf_8_is_still_json(run: Run, french: Path, tmp_path: Path) -> None:
    french.rename(tmp_path / "port\udce9.txt")
    assert json.loads(run("extract", "port\udce9.txt").stdout)["source"] == "port\udce9.txt"


@pytest.mark.parametrize("form", ["jsonl", "csv", "html", "text"])
def test_every_form_holds_the_quotation(run: Run, french: Path, form: str) -> None:
    assert "Nous attendons le ferry 🚢" in run("extract", "-f", form, "port.txt").stdout


def test_a_file_holds_what_would_have_been_printed(run: Run, french: Path, tmp_path: Path) -> None:
    printed = run("extract", "-f", "md", "port.txt")
    saved = run("extract", "-f", "md", "port.txt", "-o", "out")
    assert "Jeanne Morvan" in printed.stdout
    assert (saved.returncode, saved.stdout) == (0, "")
    assert (tmp_path / "out").read_bytes() == printed.stdout.encode()


def test_where_nothing_could_be_read_no_file_is_touched(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("before")
    assert run("extract", "nowhere.txt", "-o", "out").returncode == 3
    assert (tmp_path / "out").read_text() == "before"


def test_a_file_that_cannot_be_written_is_told(run: Run, french: Path) -> None:
    done = run("extract", "port.txt", "-o", "missing/out")
    assert done.returncode == 1
    assert done.stderr == (
        "newsreader: missing/out: cannot be written: No such file or directory\n"
    )


def test_rows_of_many_sources_share_a_header(run: Run, french: Path) -> None:
    done = run("extract", "-f", "csv", "port.txt", "port.txt")
    rows = list(csv.reader(io.StringIO(done.stdout)))
    assert [row[-1] for row in rows] == ["source", "port.txt", "port.txt"]


def test_nobody_listening_ends_it_quietly(tmp_path: Path, environment: Mapping[str, str]) -> None:
    (tmp_path / "long.txt").write_text(GERMAN * 3_000)
    command = [sys.executable, "-m", "newsreader", "extract", "long.txt"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, env=environment
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_ctrl_c_ends_it_as_it_ends_others(tmp_path: Path, environment: Mapping[str, str]) -> None:
    os.mkfifo(tmp_path / "pipe")
    command = [sys.executable, "-m", "newsreader", "extract", "pipe"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=tmp_path, env=environment
    ) as process:
        assert process.stderr
        # Opens when the program does, which then waits for an article.
        with (tmp_path / "pipe").open("w"):
            process.send_signal(signal.SIGINT)
            assert process.stderr.read().strip() == b""
    assert process.returncode == 130
