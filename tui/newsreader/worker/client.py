"""The reader's side of the analysis: starts the child, asks it, starts it again when it dies."""

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Mapping, Sequence

from newsreader.domain import Annotated, Article
from newsreader.errors import AnalysisError

from .conversation import Conversation, CrashError
from .process import ChildProcess
from .protocol import Request, line

_ATTEMPTS = 2


def _serve(choices: Mapping[str, str]) -> tuple[str, ...]:
    # -P: a module that lies in the folder somebody happens to read in must not be imported.
    options = ("-P", "-X", "utf8", "-m", "newsreader.worker.serve")
    return (sys.executable, *options, json.dumps(dict(choices)))


class Worker:
    """Annotates one article at a time in a child process, which starts with the first."""

    def __init__(
        self, choices: Mapping[str, str] = {}, command: Sequence[str] | None = None
    ) -> None:
        """Starts nothing.

        Args:
            choices: per language, the pipeline the user wants instead of ours.
            command: what to run as the child instead of ``serve``.
        """
        self._command = tuple(command or _serve(choices))
        self._child: ChildProcess | None = None
        self._conversation: Conversation | None = None
        self._number = 0

    async def annotate(
        self, article: Article, language: str | None, first: int = 0
    ) -> AsyncGenerator[Annotated, None]:
        """Ever fuller findings, those from paragraph ``first`` on first, until complete.

        A newer call supersedes an older one, whose findings just end, as they do on ``close``.

        Raises:
            AnalysisError: the child cannot be started, or died twice.
            PipelineError: a pipeline that was asked for cannot be used.
        """
        self._supersede()
        self._number += 1
        conversation = Conversation(self._number, article, language, first)
        self._conversation = conversation
        try:
            while findings := await self._next(conversation):
                yield findings
                if findings.complete:
                    break
        finally:
            if conversation is self._conversation:
                self._tell({"do": "stop"})
                self._supersede()

    def look_at(self, paragraph: int) -> None:
        """Somebody reads there now: what is found from this paragraph on comes next."""
        if self._conversation:
            self._conversation.first = paragraph
            self._tell({"do": "look", "paragraph": paragraph})

    def close(self) -> None:
        """Ends the child at once and waits for nothing; findings under way just end."""
        self._supersede()
        if self._child:
            self._child.kill()
            self._child = None

    def _supersede(self) -> None:
        if self._conversation:
            self._conversation.end()
            self._conversation = None

    def _tell(self, request: Request) -> None:
        if self._child:
            self._child.send(line(request))

    async def _next(self, conversation: Conversation) -> Annotated | None:
        while not conversation.over.done():
            child = conversation.child or await self._ask(conversation)
            try:
                return await _hear(conversation, child)
            except CrashError as error:
                self._give_up(conversation, child, error)
        return None

    async def _ask(self, conversation: Conversation) -> ChildProcess:
        if self._child is None or not self._child.alive:
            self._child = self._start()
        child = self._child
        await child.open()
        if not conversation.over.done():
            child.send(conversation.question())
            conversation.child = child
        return child

    def _start(self) -> ChildProcess:
        try:
            return ChildProcess(self._command)
        except OSError as error:
            raise AnalysisError(
                f"the analysis could not be started ({error.strerror}); "
                "the article can still be read"
            ) from error

    def _give_up(self, conversation: Conversation, child: ChildProcess, why: CrashError) -> None:
        child.kill()
        if child is self._child:
            self._child = None
        conversation.child = None
        conversation.crashes += 1
        if conversation.crashes == _ATTEMPTS:
            raise AnalysisError(
                "the analysis stopped twice; the article can still be read, press r to try again"
            ) from why


async def _hear(conversation: Conversation, child: ChildProcess) -> Annotated | None:
    """The next findings; None when nobody waits any more."""
    while not conversation.over.done():
        listening = asyncio.ensure_future(child.line())
        try:
            await asyncio.wait((listening, conversation.over), return_when="FIRST_COMPLETED")
            if listening.done() and (findings := conversation.hear(listening.result())):
                return findings
        finally:
            listening.cancel()
    return None
