"""One article that somebody waits for, and what the child has said about it."""

import asyncio
import json
from typing import Any

from newsreader.domain import Annotated, Article, Entity, Quote
from newsreader.domain.record import from_record
from newsreader.errors import PipelineError

from .process import ChildProcess
from .protocol import Annotate, line


class CrashError(Exception):
    """The child ended, or said something that nobody taught it."""


class Conversation:
    """Asks for an article's findings and puts the answers together."""

    def __init__(self, number: int, article: Article, language: str | None, first: int) -> None:
        """Asks nothing yet; needs a running event loop."""
        self._number = number
        self._article = article
        self._language = language
        self.first = first
        """The paragraph that is wanted first."""
        self.child: ChildProcess | None = None
        """The child that was asked."""
        self.crashes = 0
        self.over = asyncio.get_running_loop().create_future()
        """Done when nobody waits any more."""
        self._entities: list[Entity] = []
        self._quotes: list[Quote] = []
        self._read = 0

    def end(self) -> None:
        """Nobody waits any more."""
        if not self.over.done():
            self.over.set_result(None)

    def question(self) -> bytes:
        """What the child is to be asked."""
        self._entities, self._quotes = [], []
        paragraphs = [(span.start, span.end) for span in self._article.paragraphs]
        question: Annotate = {
            "do": "annotate",
            "number": self._number,
            "text": self._article.text,
            "paragraphs": paragraphs,
            "language": self._language,
            "first": self.first,
        }
        return line(question)

    def hear(self, text: bytes) -> Annotated | None:
        """Takes a line of the child; the findings, when that was their last piece.

        Raises:
            CrashError: the line is none of the protocol's; the empty one of a dead child is not.
            PipelineError: the child says why it cannot read the article.
        """
        try:
            return self._take(json.loads(text))
        except (KeyError, TypeError, ValueError) as error:
            raise CrashError from error

    def _take(self, answer: Any) -> Annotated | None:
        if answer["number"] != self._number:
            return None
        if "refusal" in answer:
            raise PipelineError(answer["refusal"])
        piece = from_record(self._article, answer["record"], complete=answer["complete"])
        self._entities += piece.entities
        self._quotes += piece.quotes
        return self._together(piece, answer["read"]) if answer["last"] else None

    def _together(self, piece: Annotated, read: int) -> Annotated | None:
        findings = Annotated(
            self._article,
            piece.language,
            piece.pipeline,
            tuple(self._entities),
            tuple(self._quotes),
            piece.complete,
        )
        self._entities, self._quotes = [], []
        if read < self._read:
            # A child that was started again catches up: what is on the screen must not shrink.
            return None
        self._read = read
        return findings
