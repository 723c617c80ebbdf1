"""The arrows as run: what each room really loads, which no reading of import lines can tell."""

import subprocess
import sys

import pytest

SLOW = {"spacy", "thinc", "numpy", "textual", "rich", "trafilatura", "py3langid", "lxml", "httpx"}
ALLOWED = {
    "newsreader": set(),
    "newsreader.errors": set(),
    "newsreader.domain": set(),
    "newsreader.config": set(),
    "newsreader.pipelines": set(),
    "newsreader.pipelines.catalogue": set(),
    "newsreader.pipelines.inventory": set(),
    "newsreader.sources": set(),
    "newsreader.library": set(),
    "newsreader.search": set(),
    "newsreader.worker": set(),
    "newsreader.worker.client": set(),
    "newsreader.analysis": set(),
    "newsreader.analysis.annotator": set(),
    "newsreader.reader": set(),
    "newsreader.cli": set(),
    "newsreader.ui.app": {"textual", "rich"},
}


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_loads_nothing_slow_that_is_not_its_own(room: str) -> None:
    program = f"import sys, {room}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert set(loaded.stdout.split()) & SLOW <= ALLOWED[room]
