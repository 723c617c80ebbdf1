"""An article, and children that misbehave as told."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.domain import Article, Span

_HEAD = """
import itertools, json, os, sys, time

def requests():
    for line in sys.stdin:
        yield json.loads(line)

def say(text):
    print(text, flush=True)

def findings(number, entities=(), read=1, complete=True, last=True):
    record = {"language": "fr", "pipeline": "stub 1", "entities": list(entities), "quotes": []}
    say(json.dumps({"number": number, "read": read, "complete": complete, "last": last,
                    "record": record}))

def entity(name, start=0, end=1):
    mention = {"start": start, "end": end, "how": "name"}
    return {"id": name, "kind": "person", "name": name, "aliases": [], "role": None,
            "mentions": [mention]}

def first_time(mark):
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True

"""


@pytest.fixture
def article() -> Article:
    text = "Ada parle.\nBo répond.\nCy se tait."
    spans = (Span(0, 10), Span(11, 21), Span(22, 33))
    return Article(text, "dialogue.txt", spans)


@pytest.fixture
def child(tmp_path: Path) -> Callable[[str], list[str]]:
    """Makes a command of what a child is to do; ``mark`` is a path of its own."""

    def command(body: str) -> list[str]:
        script = tmp_path / "child.py"
        mark = f"mark = {str(tmp_path / 'mark')!r}\n"
        script.write_text(_HEAD + mark + body, encoding="utf-8")
        return [sys.executable, str(script)]

    return command
