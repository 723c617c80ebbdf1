"""The child: ``python -P -X utf8 -m newsreader.worker.serve CHOICES``, lines in, lines out.

``CHOICES`` is a JSON object: per language, the pipeline the user wants instead of ours.
"""

import json
import os
import signal
import sys
from typing import TYPE_CHECKING, BinaryIO

from newsreader.errors import PipelineError

from .inbox import Inbox
from .protocol import Answer, Request, line
from .task import Task, article_of

if TYPE_CHECKING:
    from newsreader.analysis.annotator import Annotator


class Server:
    """Does what it is told, the newest article only."""

    def __init__(self, annotator: "Annotator", answers: BinaryIO) -> None:
        """Answers with the annotator's findings."""
        self._annotator = annotator
        self._answers = answers
        self._task: Task | None = None
        self._number = 0

    def run(self, inbox: Inbox) -> None:
        """Serves for ever; between two batches it listens whether it is wanted elsewhere."""
        while True:
            request = inbox.look() if self._task else inbox.wait()
            try:
                if request:
                    self._take(request)
                else:
                    self._go_on()
            except PipelineError as error:
                self._task = None
                self._send({"number": self._number, "refusal": str(error)})

    def _take(self, request: Request) -> None:
        if request["do"] == "annotate":
            self._number = request["number"]
            reading = self._annotator.begin(article_of(request), request["language"])
            self._task = Task(request, reading, self._send)
        elif request["do"] == "stop":
            self._task = None
        elif self._task:
            self._task.look_at(request["paragraph"])

    def _go_on(self) -> None:
        if self._task and not self._task.step():
            self._task = None

    def _send(self, answer: Answer) -> None:
        self._answers.write(line(answer))
        self._answers.flush()


def main() -> None:
    """Serves on standard input and output, at low priority, until the input ends."""
    if hasattr(os, "nice"):
        os.nice(10)
    # Ctrl+C is for the reader; this process ends when its input does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    inbox = Inbox(sys.stdin.buffer)
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints must not come between two answers.
    os.dup2(2, 1)

    from newsreader.analysis.annotator import Annotator
    from newsreader.pipelines.catalogue import Catalogue

    try:
        Server(Annotator(Catalogue(json.loads(sys.argv[1]))), answers).run(inbox)
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main()
