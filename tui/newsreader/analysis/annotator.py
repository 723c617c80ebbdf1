"""Articles read and annotated, in the language they are in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from newsreader.domain import Annotated, Article
from newsreader.pipelines.catalogue import Catalogue, Pipeline

from .language import detect
from .reading import Reading, read_together
from .tagging import Tagger

_TOGETHER = 100_000
"""Characters of articles that are read together, so that short ones fill their batches."""


class Annotator:
    """Annotates articles; cheap to make, it loads a pipeline when one is first needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Uses the pipelines of the catalogue."""
        self._catalogue = catalogue
        self._taggers: dict[str, Tagger] = {}

    def begin(self, article: Article, language: str | None = None) -> Reading:
        """An article of which nothing has been read yet; without a language it is detected.

        Raises:
            PipelineError: the pipeline that the user chose is not there.
        """
        language = language or detect(article.text, self._catalogue.languages)
        pipeline = self._catalogue.pipeline(language)
        label = pipeline.label if pipeline else None
        return Reading(article, language, label, self._opener(pipeline))

    def annotate(
        self, articles: Iterable[Article], language: str | None = None
    ) -> Iterator[Annotated]:
        """The findings of each article, in order; several are read ahead, for speed.

        Raises:
            PipelineError: a pipeline is not there or cannot be loaded.
        """
        readings = (self.begin(article, language) for article in articles)
        for batch in _batches(readings):
            for _, same in groupby(batch, key=lambda reading: reading.language):
                together = list(same)
                read_together([(one, range(len(one.article.paragraphs))) for one in together])
                yield from (one.findings() for one in together)

    def _opener(self, pipeline: Pipeline | None) -> Callable[[], Tagger] | None:
        return None if pipeline is None else lambda: self._tagger(pipeline)

    def _tagger(self, pipeline: Pipeline) -> Tagger:
        if pipeline.language not in self._taggers:
            self._taggers[pipeline.language] = Tagger(pipeline)
        return self._taggers[pipeline.language]


def _batches(readings: Iterable[Reading]) -> Iterator[Sequence[Reading]]:
    batch: list[Reading] = []
    size = 0
    for reading in readings:
        batch.append(reading)
        size += len(reading.article.text)
        if size >= _TOGETHER:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
