"""What the program does with a terminal, short of drawing on it."""

import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pexpect
import pytest

pytestmark = pytest.mark.terminal

_HARMLESS = "Il a plu sur la rade. " * 20

_TAKES = """
import os, sys
from newsreader.cli.terminal import take_terminal
text = sys.stdin.read()
take_terminal()
print([text, os.isatty(0), os.isatty(2), sys.stdin.read()], flush=True)
print("typed:", os.read(0, 100), flush=True)
"""


def _in_terminal(
    script: str, environment: Mapping[str, str], tmp_path: Path
) -> "pexpect.spawn[str]":
    return pexpect.spawn(
        "sh",
        ["-c", script],
        env={**environment, "PYTHON": sys.executable, "TAKES": _TAKES},
        cwd=str(tmp_path),
        encoding="utf-8",
        timeout=20,
        dimensions=(24, 80),
    )


def test_the_keyboard_and_the_screen_are_taken_whatever_was_piped(
    environment: Mapping[str, str], tmp_path: Path
) -> None:
    terminal = _in_terminal('echo hi | "$PYTHON" -c "$TAKES" 2>log', environment, tmp_path)
    terminal.expect_exact(r"['hi\n', True, True, '']")
    terminal.sendline("x")
    terminal.expect_exact(r"typed: b'x\n'")
    terminal.expect(pexpect.EOF)


def test_without_a_keyboard_it_is_told_in_one_line(
    environment: Mapping[str, str], tmp_path: Path
) -> None:
    control, screen = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "newsreader"],
        input=b"Il a plu.\n",
        stdout=screen,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=tmp_path,
        start_new_session=True,
        check=False,
    )
    os.close(screen)
    os.close(control)
    assert done.returncode == 1
    assert done.stderr.startswith(b"newsreader: there is no terminal to take keys from; ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_terminal_that_cannot_draw_is_printed_to_and_kept_safe(
    environment: Mapping[str, str], tmp_path: Path, term: str
) -> None:
    (tmp_path / "bidi.txt").write_text(f"{_HARMLESS}Il a \u202edit\x9b31m oui.\n", encoding="utf-8")
    script = f'TERM={term} "$PYTHON" -m newsreader bidi.txt'
    terminal = _in_terminal(script, environment, tmp_path)
    terminal.expect(pexpect.EOF)
    assert terminal.before == f"{_HARMLESS}Il a ·dit\ufffd31m oui.\r\n"


def test_a_dumb_terminal_without_a_source_is_told_what_to_do(
    environment: Mapping[str, str], tmp_path: Path
) -> None:
    terminal = _in_terminal('TERM=dumb "$PYTHON" -m newsreader', environment, tmp_path)
    terminal.expect_exact("newsreader: The output is no terminal to read on; name a source")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 2


@pytest.mark.pipeline
def test_progress_is_shown_in_place_and_cleared(
    environment: Mapping[str, str], tmp_path: Path
) -> None:
    for name in ("a.txt", "c.txt"):
        (tmp_path / name).write_text("Il a plu sur la rade de Brest.\n")
    script = '"$PYTHON" -m newsreader extract a.txt b.txt c.txt -o out; echo "[$?]"'
    terminal = _in_terminal(script, environment, tmp_path)
    terminal.expect_exact("[3]")
    clear = "\r\x1b[K"
    assert terminal.before == (
        f"{clear}1/3 a.txt{clear}2/3 b.txt{clear}newsreader: b.txt: no such file\r\n"
        f"{clear}3/3 c.txt{clear}"
    )


@pytest.mark.pipeline
@pytest.mark.parametrize("arguments", ["a.txt -o out", "a.txt a.txt"])
def test_one_source_or_findings_on_the_terminal_show_no_progress(
    environment: Mapping[str, str], tmp_path: Path, arguments: str
) -> None:
    (tmp_path / "a.txt").write_text("Il a plu sur la rade de Brest.\n")
    script = f'"$PYTHON" -m newsreader extract {arguments}; echo "[$?]"'
    terminal = _in_terminal(script, environment, tmp_path)
    terminal.expect_exact("[0]")
    assert "1/" not in str(terminal.before)
