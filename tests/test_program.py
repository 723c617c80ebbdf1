"""The real program, with its real pipelines, in a real terminal."""

import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.terminal import Terminal

SEEDS = Path(__file__).parents[1] / "seeds"
WIRE = str(SEEDS / "000_2644f1ce6ae84bf1.txt")
FIRST_WORDS = "Nous ne les avons pas encore vus fournir"
NEWSREADER = (sys.executable, "-m", "newsreader")

pytestmark = [pytest.mark.terminal, pytest.mark.pipeline]


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    folders = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    own = {name: str(tmp_path / name) for name in folders}
    return os.environ | own | {"TERM": "xterm-256color", "HOME": str(tmp_path), "LANG": "C.UTF-8"}


def shows(words: str) -> Callable[[Terminal], bool]:
    return lambda terminal: terminal.shows(words)


def test_the_text_comes_first_then_the_names_and_the_keys_answer_meanwhile(
    environment: Mapping[str, str],
) -> None:
    with Terminal((*NEWSREADER, WIRE), environment) as terminal:
        terminal.until(shows(FIRST_WORDS))
        terminal.until(shows("People 0"))
        assert terminal.shows("looking for names…")
        assert not terminal.lights("Pat Ryder", 80)
        terminal.type("G")
        terminal.until(shows("Alex Ward et Lara Seligman"))
        assert terminal.shows("looking for names…")
        terminal.type("g")
        terminal.until(lambda seen: seen.lights("Pat Ryder", 80))
        terminal.until(shows("Lara Seligman"))
        began = monotonic()
        assert terminal.end("q") == 0
        assert monotonic() - began < 2


def test_quitting_does_not_wait_for_the_pipeline_to_load(environment: Mapping[str, str]) -> None:
    with Terminal((*NEWSREADER, WIRE), environment) as terminal:
        terminal.until(shows("looking for names…"))
        began = monotonic()
        assert terminal.end("q") == 0
        assert monotonic() - began < 2


def test_a_misspelt_name_leads_to_its_mentions_and_its_paragraphs(
    environment: Mapping[str, str],
) -> None:
    with Terminal((*NEWSREADER, WIRE), environment, columns=80, rows=24) as terminal:
        # Until all of it has been read, later mentions of a name are not known.
        terminal.until(lambda seen: seen.lights("Pat Ryder", 80) and not seen.shows("looking for"))
        terminal.settle(0.5)
        terminal.press("1")
        for name in ("Antony Blinken", "Wang Yi", "John Kirby", "Alex Ward", "Lara Seligman"):
            assert terminal.shows(name)
        terminal.press("/")
        for letter in "blnkn":
            terminal.press(letter)
        assert terminal.shows("also Blinken")
        terminal.press("\r")
        assert terminal.shows("Antony Blinken 1/")
        terminal.press("n")
        assert terminal.shows("Antony Blinken 2/")
        terminal.press("f")
        assert terminal.shows("Only Antony Blinken: 3 of 12 paragraphs")
        terminal.press("g")
        assert not terminal.shows("Pat Ryder")
        assert terminal.end("Q") == 0


def test_the_keyboard_works_though_the_article_came_through_a_pipe(
    environment: Mapping[str, str],
) -> None:
    shell = ("sh", "-c", f"cat '{WIRE}' | '{sys.executable}' -m newsreader")
    with Terminal(shell, environment) as terminal:
        terminal.until(shows(FIRST_WORDS))
        terminal.type("G")
        terminal.until(shows("Alex Ward et Lara Seligman"))
        assert terminal.end("q") == 0


def test_an_article_seen_before_has_its_names_lit_with_the_first_frame(
    environment: Mapping[str, str],
) -> None:
    with Terminal((*NEWSREADER, WIRE), environment) as terminal:
        terminal.until(lambda seen: seen.lights("Pat Ryder", 80) and seen.shows("Lara Seligman"))
        terminal.end("q")
    with Terminal((*NEWSREADER, WIRE), environment) as terminal:
        terminal.until(shows(FIRST_WORDS))
        assert terminal.lights("Pat Ryder", 80)
        assert not terminal.shows("looking for names…")


def test_a_killed_reader_leaves_no_child_behind(environment: Mapping[str, str]) -> None:
    with Terminal((*NEWSREADER, WIRE), environment) as terminal:
        terminal.until(lambda seen: seen.lights("Pat Ryder", 80))
        (child,) = children(terminal.pid)
        os.kill(terminal.pid, signal.SIGKILL)
        until = monotonic() + 2
        while alive(child) and monotonic() < until:
            sleep(0.02)
        assert not alive(child)


def test_an_analysis_that_is_killed_goes_on(environment: Mapping[str, str]) -> None:
    with Terminal((*NEWSREADER, WIRE), environment) as terminal:
        terminal.until(shows("looking for names…"))
        until = monotonic() + 10
        while not children(terminal.pid) and monotonic() < until:
            sleep(0.01)
        (child,) = children(terminal.pid)
        os.kill(child, signal.SIGKILL)
        terminal.until(lambda seen: seen.lights("Pat Ryder", 80))
        assert terminal.end("q") == 0


def children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in found.split()]


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    # One that has ended and that nobody has asked after yet.
    return state != "Z"
