"""Sources read one after another; one that cannot be read does not keep the others from it."""

from collections.abc import Iterator, Sequence

from newsreader import sources
from newsreader.domain import Article
from newsreader.errors import SourceError

from .complaint import complain
from .progress import Progress


class ReadingList:
    """The articles at some locations, read as they are asked for; complains of what it cannot."""

    def __init__(self, locations: Sequence[str], *, progress: bool = False) -> None:
        """Looks into the folders among the locations."""
        self.failed = False
        """Whether there was anything so far that could not be read."""
        self._places = [place for location in locations for place in self._expanded(location)]
        self._progress = Progress(len(self._places), shown=progress)
        self.several = len(locations) > 1 or self._places not in ([], list(locations))
        """Whether more than one article was asked for: several locations, or a folder."""

    def __iter__(self) -> Iterator[Article]:
        """Reads the next when it is wanted."""
        for place in self._places:
            self._progress.next(place)
            try:
                yield sources.read(place)
            except SourceError as error:
                self._progress.clear()
                self._fail(error)
        self._progress.clear()

    def _expanded(self, location: str) -> tuple[str, ...]:
        try:
            return sources.expand((location,))
        except SourceError as error:
            self._fail(error)
            return ()

    def _fail(self, error: SourceError) -> None:
        self.failed = True
        complain(error)
