"""The child itself: the real one, and the real one around an analysis that misbehaves."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.domain import Annotated, Article, Span
from newsreader.errors import AnalysisError, PipelineError
from newsreader.worker.client import Worker

Serving = Callable[[str], list[str]]

_STUB = """
import json, os, sys, time, types
from newsreader.domain import *
from newsreader.errors import PipelineError

def entity(name, article):
    return Entity("e1", EntityKind.PERSON, name, (Mention(article.paragraphs[0]),))

class Reading:
    def __init__(self, article):
        self.article, self.told = article, "read"
    def read(self, paragraphs):
        pass
    def findings(self):
        return Annotated(self.article, "fr", "stub 1", (entity(self.told, self.article),))

class Annotator:
    def __init__(self, catalogue):
        pass
    def begin(self, article, language):
        return Reading(article)
"""

_STUB_END = """
module = types.ModuleType("newsreader.analysis.annotator")
module.Annotator = Annotator
sys.modules["newsreader.analysis.annotator"] = module
from newsreader.worker.serve import main
main()
"""


@pytest.fixture
def serving(tmp_path: Path) -> Serving:
    """Makes a command of the real child around an annotator that is changed as told."""

    def command(change: str) -> list[str]:
        script = tmp_path / "child.py"
        script.write_text(_STUB + change + _STUB_END, encoding="utf-8")
        return [sys.executable, "-P", str(script), "{}"]

    return command


def _article(paragraphs: int, words: str = "Il a plu sur Brest. ") -> Article:
    line = words * 20
    spans = tuple(
        Span(index * (len(line) + 1), index * (len(line) + 1) + len(line))
        for index in range(paragraphs)
    )
    return Article("\n".join([line] * paragraphs), "pluie.txt", spans)


async def _told(worker: Worker, article: Article) -> list[str]:
    found = [annotated async for annotated in worker.annotate(article, None)]
    return [entity.name for annotated in found for entity in annotated.entities]


def _gone(process: int, seconds: float = 2) -> bool:
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        try:
            state = Path(f"/proc/{process}/stat").read_text().rsplit(")")[-1].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False


async def test_what_a_library_prints_does_not_disturb(serving: Serving) -> None:
    worker = Worker(
        command=serving("""
def noisy(self, paragraphs):
    print("Downloading…", flush=True)
    os.system("echo loud")
Reading.read = noisy
""")
    )
    assert await _told(worker, _article(1)) == ["read"]
    worker.close()


async def test_the_child_gives_way_to_others(serving: Serving) -> None:
    before = os.nice(0)
    worker = Worker(command=serving("Reading.told = None\n" + _TELL.format("os.nice(0)")))
    assert await _told(worker, _article(1)) == [str(min(before + 10, 19))]
    worker.close()


async def test_ctrl_c_does_not_reach_the_child(serving: Serving) -> None:
    worker = Worker(
        command=serving("import signal\n" + _TELL.format("os.kill(os.getpid(), signal.SIGINT)"))
    )
    assert await _told(worker, _article(1)) == ["None"]
    worker.close()


_TELL = """
def tell(self):
    return Annotated(self.article, "fr", None, (entity(str({}), self.article),))
Reading.findings = tell
"""


async def test_a_pipeline_that_is_missing_is_refused_and_the_child_lives_on(
    serving: Serving,
) -> None:
    worker = Worker(
        command=serving("""
def begin(self, article, language):
    if language == "xx":
        raise PipelineError("xx: the pipeline “é” is not installed")
    return Reading(article)
Annotator.begin = begin
""")
    )
    with pytest.raises(PipelineError, match="the pipeline “é” is not installed"):
        await anext(worker.annotate(_article(1), "xx"))
    assert await _told(worker, _article(1)) == ["read"]
    worker.close()


async def test_a_pipeline_that_cannot_be_loaded_is_refused(serving: Serving) -> None:
    worker = Worker(
        command=serving("""
def read(self, paragraphs):
    raise PipelineError("xx: the pipeline is damaged")
Reading.read = read
""")
    )
    with pytest.raises(PipelineError, match="damaged"):
        await _told(worker, _article(1))
    worker.close()


async def test_a_bug_in_the_analysis_is_reported_as_one(serving: Serving) -> None:
    worker = Worker(command=serving("Reading.read = None"))
    with pytest.raises(AnalysisError, match="stopped twice"):
        await _told(worker, _article(1))
    worker.close()


async def test_a_newer_article_does_not_wait_for_an_older_one(serving: Serving) -> None:
    worker = Worker(command=serving("Reading.read = lambda self, paragraphs: time.sleep(0.05)\n"))
    long = asyncio.create_task(_told(worker, _article(100_000)))
    await asyncio.sleep(0.3)
    assert await asyncio.wait_for(_told(worker, _article(1)), timeout=5) == ["read"]
    await asyncio.wait_for(long, timeout=1)
    worker.close()


_PARENT = """
import asyncio, sys
from newsreader.domain import Article, Span
from newsreader.worker.client import Worker

async def main():
    worker = Worker(command=sys.argv[1:] or None)
    text = "Il a plu sur Brest. " * 50
    article = Article(text * 500, "-", tuple(Span(i * 1000, (i + 1) * 1000) for i in range(500)))
    reading = asyncio.ensure_future(anext(worker.annotate(article, "fr")))
    while worker._child is None:
        await asyncio.sleep(0.01)
    print(worker._child._process.pid, flush=True)
    await reading
    await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.mark.parametrize("pause", [0.0, 1.0], ids=["while it starts", "in a long call"])
def test_no_orphan_is_left_when_the_reader_is_killed(serving: Serving, pause: float) -> None:
    command = serving("Reading.read = lambda self, paragraphs: time.sleep(60)\n")
    _kill_the_parent_of(command, pause)


@pytest.mark.pipeline
def test_no_orphan_is_left_while_a_pipeline_works() -> None:
    _kill_the_parent_of([], pause=3)


def _kill_the_parent_of(command: list[str], pause: float) -> None:
    arguments = [sys.executable, "-c", _PARENT, *command]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        process = int(parent.stdout.readline())
        time.sleep(pause)
        assert not _gone(process, seconds=0.1)
        parent.send_signal(signal.SIGKILL)
        assert _gone(process)


@pytest.mark.pipeline
async def test_names_stream_in_from_the_paragraph_looked_at() -> None:
    words = "Le général Pat Ryder a parlé à Washington. "
    article = _article(100, words)
    worker = Worker()
    found: list[Annotated] = [a async for a in worker.annotate(article, None, first=60)]
    worker.close()
    first, last = found[0], found[-1]
    assert first.language == "fr"
    assert not first.complete
    assert first.mentions[0][0].span.start >= article.paragraphs[60].start
    assert last.complete
    assert "Pat Ryder" in [entity.name for entity in last.entities]
    assert {article.paragraph_at(mention.span.start) for mention, _ in last.mentions} == set(
        range(100)
    )
