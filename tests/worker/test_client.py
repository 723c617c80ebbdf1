"""The reader's side, with real children that misbehave."""

import asyncio
import os
import signal
import time
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path

import pytest

from newsreader.domain import Annotated, Article
from newsreader.errors import AnalysisError, PipelineError
from newsreader.worker.client import Worker

Child = Callable[[str], list[str]]

ANSWERS = """
for request in requests():
    if request["do"] == "annotate":
        findings(request["number"], [entity("Ada", 0, 3)])
"""

# Tells its process id as the name of an entity, and then says no more.
HANGS = """
for request in requests():
    if request["do"] == "annotate":
        findings(request["number"], [entity(str(os.getpid()))], complete=False)
"""


async def _all(worker: Worker, article: Article) -> list[Annotated]:
    return [annotated async for annotated in worker.annotate(article, None)]


def _names(annotated: Annotated) -> list[str]:
    return [entity.name for entity in annotated.entities]


async def _process_id(worker: Worker, article: Article) -> int:
    """Of the child, with the article left half read."""
    async with aclosing(worker.annotate(article, None)) as findings:
        return int(_names(await anext(findings))[0])


def _alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")")[-1].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def _gone(process: int, seconds: float = 2) -> bool:
    limit = time.monotonic() + seconds
    while _alive(process) and time.monotonic() < limit:
        await asyncio.sleep(0.01)
    return not _alive(process)


async def test_findings_are_of_the_article_that_was_given(article: Article, child: Child) -> None:
    worker = Worker(command=child(ANSWERS))
    (annotated,) = await _all(worker, article)
    worker.close()
    assert annotated.article is article
    assert annotated.complete
    assert annotated.pipeline == "stub 1"
    assert [mention.span.of(article.text) for mention, _ in annotated.mentions] == ["Ada"]


async def test_one_child_serves_one_article_after_another(article: Article, child: Child) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate":
        findings(request["number"], [entity(str(os.getpid()))])
""")
    )
    first, second = await _all(worker, article), await _all(worker, article)
    worker.close()
    assert _names(first[0]) == _names(second[0])


async def test_the_article_is_sent_with_its_paragraphs_and_what_is_wanted_first(
    child: Child, article: Article
) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate":
        told = [request["text"], request["paragraphs"], request["language"], request["first"]]
        findings(request["number"], [entity(json.dumps(told))])
""")
    )
    (annotated,) = [annotated async for annotated in worker.annotate(article, "fr", 2)]
    worker.close()
    told = '["Ada parle.\\nBo r\\u00e9pond.\\nCy se tait.", [[0, 10], [11, 21], [22, 33]], "fr", 2]'
    assert _names(annotated) == [told]


async def test_pieces_are_put_together(article: Article, child: Child) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate":
        findings(request["number"], [entity("Ada")], last=False)
        findings(request["number"], [entity("Bo")])
""")
    )
    (annotated,) = await _all(worker, article)
    worker.close()
    assert _names(annotated) == ["Ada", "Bo"]


async def test_a_look_is_passed_on(article: Article, child: Child) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate":
        number = request["number"]
        findings(number, complete=False)
    elif request["do"] == "look":
        findings(number, [entity(str(request["paragraph"]))])
""")
    )
    worker.look_at(9)
    seen = []
    async for annotated in worker.annotate(article, None):
        seen += _names(annotated)
        worker.look_at(2)
    worker.close()
    assert seen == ["2"]


CRASHES = {
    "it exits": "sys.exit(3)",
    "it is killed": "os.kill(os.getpid(), 9)",
    "it says no JSON": 'say("Downloading…")',
    "it says JSON of another shape": "say('[]')",
    "it says findings of another shape": """
say(json.dumps({"number": request["number"], "record": 1, "complete": True, "last": True}))
""",
    "it finds what the text does not reach": """
findings(request["number"], [entity("Ada", 0, 10_000)])
""",
}


@pytest.mark.parametrize("crash", CRASHES.values(), ids=CRASHES.keys())
async def test_a_child_that_fails_is_started_once_more(
    crash: str, article: Article, child: Child
) -> None:
    body = "\n    ".join(crash.strip().splitlines())
    worker = Worker(
        command=child(f"""
for request in requests():
    if first_time(mark):
        {body}
    else:
        findings(request["number"], [entity("Ada")])
""")
    )
    (annotated,) = await _all(worker, article)
    worker.close()
    assert _names(annotated) == ["Ada"]


@pytest.mark.parametrize("crash", CRASHES.values(), ids=CRASHES.keys())
async def test_the_second_failure_is_reported(crash: str, article: Article, child: Child) -> None:
    body = "\n    ".join(crash.strip().splitlines())
    worker = Worker(command=child(f"for request in requests():\n    {body}\n"))
    with pytest.raises(AnalysisError, match="stopped twice"):
        await _all(worker, article)
    worker.close()


async def test_a_line_without_end_is_a_failure(
    article: Article, child: Child, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.worker.process._LONGEST_LINE", 1000)
    worker = Worker(command=child('next(requests())\nsay("x" * 100_000)\ntime.sleep(60)'))
    with pytest.raises(AnalysisError):
        await _all(worker, article)
    worker.close()


async def test_after_a_second_failure_the_next_request_starts_afresh(
    article: Article, child: Child
) -> None:
    worker = Worker(command=child("next(requests())"))
    with pytest.raises(AnalysisError):
        await _all(worker, article)
    child(ANSWERS)
    assert len(await _all(worker, article)) == 1
    worker.close()


async def test_a_child_that_dies_halfway_twice_is_not_started_for_ever(
    article: Article, child: Child
) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    findings(request["number"], [entity("Ada")], complete=False)
    sys.exit(1)
""")
    )
    findings = worker.annotate(article, None)
    assert [_names(await anext(findings)) for _ in range(2)] == [["Ada"], ["Ada"]]
    with pytest.raises(AnalysisError):
        await anext(findings)
    worker.close()


async def test_what_is_shown_does_not_shrink_when_the_child_is_started_again(
    article: Article, child: Child
) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    number = request["number"]
    if first_time(mark):
        findings(number, [entity("Ada"), entity("Bo")], read=2, complete=False)
        sys.exit(1)
    findings(number, [entity("Ada")], read=1, complete=False)
    findings(number, [entity("Ada"), entity("Bo"), entity("Cy")], read=3)
""")
    )
    seen = [len(annotated.entities) for annotated in await _all(worker, article)]
    worker.close()
    assert seen == [2, 3]


async def test_a_child_killed_between_two_articles_is_not_noticed(
    article: Article, child: Child
) -> None:
    worker = Worker(command=child(HANGS))
    process = await _process_id(worker, article)
    os.kill(process, signal.SIGKILL)
    assert await _gone(process)
    assert await _process_id(worker, article) != process
    worker.close()


async def test_a_child_killed_while_it_works_is_replaced_and_asked_for_what_is_looked_at(
    article: Article, child: Child
) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate" and first_time(mark):
        findings(request["number"], [entity(str(os.getpid()))], complete=False)
    elif request["do"] == "annotate":
        findings(request["number"], [entity(str(request["first"]))])
""")
    )
    seen: list[str] = []
    async for annotated in worker.annotate(article, None):
        seen += _names(annotated)
        if not annotated.complete:
            worker.look_at(2)
            os.kill(int(seen[0]), signal.SIGKILL)
    worker.close()
    assert seen[1:] == ["2"]


async def test_what_a_pipeline_lacks_is_told_in_its_own_words(
    article: Article, child: Child
) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate":
        say(json.dumps({"number": request["number"], "refusal": "no pipeline called fr_xx"}))
""")
    )
    with pytest.raises(PipelineError, match="no pipeline called fr_xx"):
        await _all(worker, article)
    worker.close()


async def test_a_command_that_is_not_there_is_reported(article: Article) -> None:
    worker = Worker(command=["/nowhere/python"])
    with pytest.raises(AnalysisError, match="could not be started"):
        await _all(worker, article)
    worker.close()


async def test_a_newer_request_ends_an_older_one(article: Article, child: Child) -> None:
    worker = Worker(
        command=child("""
numbers = []
for request in requests():
    if request["do"] == "annotate":
        numbers.append(request["number"])
        findings(numbers[0], [entity("late")], complete=False)
        if len(numbers) == 2:
            findings(numbers[1], [entity("Bo")])
""")
    )
    begun = asyncio.Event()
    older: list[list[str]] = []

    async def read_older() -> None:
        async for annotated in worker.annotate(article, None):
            older.append(_names(annotated))
            begun.set()

    waiting = asyncio.create_task(read_older())
    await begun.wait()
    newer = await _all(worker, article)
    await asyncio.wait_for(waiting, timeout=2)
    worker.close()
    assert older == [["late"]]
    assert [_names(annotated) for annotated in newer] == [["Bo"]]


async def test_many_requests_at_once_leave_the_newest_and_one_child(
    article: Article, child: Child
) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate":
        findings(request["number"], [entity(str(os.getpid()))])
""")
    )
    found = await asyncio.gather(*[_all(worker, article) for _ in range(10)])
    again = await _all(worker, article)
    worker.close()
    assert [len(annotated) for annotated in found] == [0] * 9 + [1]
    assert _names(found[-1][0]) == _names(again[0])


async def test_a_request_nobody_waits_for_is_stopped(article: Article, child: Child) -> None:
    worker = Worker(
        command=child("""
heard = []
for request in requests():
    heard.append(request["do"])
    if request["do"] == "annotate":
        findings(request["number"], [entity(" ".join(heard))], complete=False)
""")
    )

    async def first_names() -> list[str]:
        async with aclosing(worker.annotate(article, None)) as findings:
            return _names(await anext(findings))

    assert await first_names() == ["annotate"]
    assert await first_names() == ["annotate stop annotate"]
    worker.close()


async def test_a_cancelled_task_leaves_the_child_usable(article: Article, child: Child) -> None:
    worker = Worker(
        command=child("""
for request in requests():
    if request["do"] == "annotate" and not first_time(mark):
        findings(request["number"], [entity("Ada")])
""")
    )
    waiting = asyncio.create_task(_all(worker, article))
    await asyncio.sleep(0.2)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert len(await _all(worker, article)) == 1
    worker.close()


async def test_closing_kills_at_once_and_ends_what_is_under_way(
    article: Article, child: Child
) -> None:
    worker = Worker(command=child(HANGS))
    findings = worker.annotate(article, None)
    process = int(_names(await anext(findings))[0])
    began = time.perf_counter()
    worker.close()
    assert time.perf_counter() - began < 0.05
    assert [annotated async for annotated in findings] == []
    assert await _gone(process)


async def test_closing_while_the_child_starts_leaves_none(article: Article, child: Child) -> None:
    worker = Worker(command=child(HANGS))
    waiting = asyncio.create_task(_all(worker, article))
    await asyncio.sleep(0)
    worker.close()
    assert await asyncio.wait_for(waiting, timeout=2) == []


def test_a_worker_that_never_started_can_be_closed_and_looked_at() -> None:
    worker = Worker()
    worker.look_at(3)
    worker.close()
    worker.close()


def test_a_worker_can_be_closed_after_the_event_loop(
    article: Article, child: Child, capfd: pytest.CaptureFixture[str]
) -> None:
    worker = Worker(command=child(HANGS))
    process = asyncio.run(_process_id(worker, article))
    worker.close()
    assert asyncio.run(_gone(process))
    assert capfd.readouterr().err == ""
