"""An article that is being read, paragraph by paragraph, in any order."""

from collections.abc import Callable, Iterator, Sequence

from newsreader.domain import Annotated, Article, Quote, QuoteKind

from .aliases import group
from .cleaning import pieces
from .counted import without_counted
from .marks import quotations
from .name import Name
from .repeats import overlooked
from .tagging import Piece, Tagger


class Reading:
    """What has been found so far in one article."""

    def __init__(
        self,
        article: Article,
        language: str | None,
        pipeline: str | None,
        tagger: Callable[[], Tagger] | None,
    ) -> None:
        """Begins; ``tagger`` opens the pipeline of that label, and is None where there is none."""
        self.article = article
        self.language = language
        self.pipeline = pipeline
        self.tagger = tagger
        self._names: dict[int, tuple[Name, ...]] = {}
        self._quotes: dict[int, tuple[Quote, ...]] = {}

    @property
    def complete(self) -> bool:
        """Whether every paragraph has been read."""
        return len(self._quotes) == len(self.article.paragraphs)

    def read(self, paragraphs: Sequence[int]) -> None:
        """Reads paragraphs, given by their indices; one that was read before is passed over.

        Raises:
            PipelineError: the pipeline cannot be loaded.
        """
        read_together([(self, paragraphs)])

    def findings(self) -> Annotated:
        """What the paragraphs that were read hold; who is who is settled when all were."""
        names = [name for index in sorted(self._names) for name in self._names[index]]
        text = self.article.text
        if self.complete:
            names = without_counted(names, text)
            names = sorted(names + overlooked(names, text), key=lambda name: name.span)
        return Annotated(
            article=self.article,
            language=self.language,
            pipeline=self.pipeline,
            entities=group(names, text),
            quotes=tuple(quote for i in sorted(self._quotes) for quote in self._quotes[i]),
            complete=self.complete,
        )

    def unread(self, paragraphs: Sequence[int]) -> list[int]:
        """Those of the paragraphs that have not been read, each once."""
        return [index for index in dict.fromkeys(paragraphs) if index not in self._quotes]

    def pieces(self, paragraph: int) -> Iterator[Piece]:
        """A paragraph in pieces that a pipeline can take."""
        text = self.article.text
        return (Piece(text, span) for span in pieces(text, self.article.paragraphs[paragraph]))

    def settle(self, paragraph: int, names: tuple[Name, ...]) -> None:
        """Takes the names found in a paragraph, and finds its quotations."""
        where = self.article.paragraphs[paragraph]
        self._names[paragraph] = names
        self._quotes[paragraph] = tuple(
            Quote(QuoteKind.DIRECT, span.shifted(where.start))
            for span in quotations(where.of(self.article.text))
        )


def read_together(wanted: Sequence[tuple[Reading, Sequence[int]]]) -> None:
    """Reads paragraphs of several articles in one go; all must use the same pipeline.

    Raises:
        PipelineError: the pipeline cannot be loaded.
    """
    unread = [(reading, index) for reading, indices in wanted for index in reading.unread(indices)]
    if not unread:
        return
    open_tagger = unread[0][0].tagger
    if open_tagger is None:
        for reading, index in unread:
            reading.settle(index, ())
        return
    cut = [list(reading.pieces(index)) for reading, index in unread]
    found = open_tagger().names(piece for parts in cut for piece in parts)
    for (reading, index), parts in zip(unread, cut, strict=True):
        reading.settle(index, tuple(name for _ in parts for name in next(found)))
