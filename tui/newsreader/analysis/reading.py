"""An article that is being read, paragraph by paragraph, in any order."""

from collections.abc import Callable, Iterator, Sequence

from newsreader.domain import Annotated, Article

from .aliases import group
from .cleaning import pieces
from .counted import without_counted
from .name import Name
from .repeats import overlooked
from .speech.attribution import Paragraph, attributed
from .speech.report import Announcement, Found
from .tagging import Findings, Piece, Tagger, marked_quotations


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
        self._found: dict[int, tuple[Found, ...]] = {}
        self._announced: dict[int, Announcement | None] = {}

    @property
    def complete(self) -> bool:
        """Whether every paragraph has been read."""
        return len(self._found) == len(self.article.paragraphs)

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
        entities = group(names, text)
        paragraphs = self.article.paragraphs
        found = [
            Paragraph(paragraphs[i], self._found[i], self._announced.get(i))
            for i in sorted(self._found)
        ]
        return Annotated(
            article=self.article,
            language=self.language,
            pipeline=self.pipeline,
            entities=entities,
            quotes=attributed(found, entities, text),
            complete=self.complete,
        )

    def unread(self, paragraphs: Sequence[int]) -> list[int]:
        """Those of the paragraphs that have not been read, each once."""
        return [index for index in dict.fromkeys(paragraphs) if index not in self._found]

    def pieces(self, paragraph: int) -> Iterator[Piece]:
        """A paragraph in pieces that a pipeline can take."""
        text = self.article.text
        return (Piece(text, span) for span in pieces(text, self.article.paragraphs[paragraph]))

    def settle(self, paragraph: int, parts: Sequence[Findings]) -> None:
        """Takes what was found in the pieces of a paragraph; by marks alone if nothing read it."""
        where = self.article.paragraphs[paragraph]
        self._names[paragraph] = tuple(name for part in parts for name in part.names)
        self._announced[paragraph] = parts[-1].announces if parts else None
        self._found[paragraph] = (
            tuple(found for part in parts for found in part.quotations)
            if parts
            else tuple(marked_quotations(where.of(self.article.text), where.start))
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
    found = open_tagger().read(piece for parts in cut for piece in parts)
    for (reading, index), parts in zip(unread, cut, strict=True):
        reading.settle(index, [next(found) for _ in parts])
