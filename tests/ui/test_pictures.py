"""What the screens look like on the seed article, with what our pipeline really finds in it.

Look at each picture before you accept it with ``--snapshot-update``.
"""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from newsreader.analysis.annotator import Annotator
from newsreader.config import Config
from newsreader.domain import Annotated, Article
from newsreader.pipelines.catalogue import Catalogue
from newsreader.reader import Reader
from newsreader.sources import read
from newsreader.ui.app import NewsreaderApp
from tests.ui.fakes import FakeAnnotator
from tests.ui.waiting import analysed

SEEDS = Path(__file__).parents[2] / "seeds"
WIRE = SEEDS / "000_2644f1ce6ae84bf1.txt"

pytestmark = pytest.mark.pipeline

Picture = Callable[..., bool]


@pytest.fixture(scope="module")
def findings() -> Annotated:
    (annotated,) = Annotator(Catalogue({})).annotate([read(str(WIRE))])
    return annotated


@pytest.fixture
def app(findings: Annotated) -> NewsreaderApp:
    class Known(FakeAnnotator):
        async def annotate(
            self, article: Article, language: str | None, first: int = 0
        ) -> AsyncIterator[Annotated]:
            yield findings

    reader = Reader(Config(), Catalogue({}), annotator=Known())
    return NewsreaderApp(reader, ("wire.txt",), opened=findings.article)


def press(*keys: str) -> Callable[[Pilot[None]], object]:
    async def after_the_analysis(pilot: Pilot[None]) -> None:
        await analysed(pilot)
        await pilot.press(*keys)

    return after_the_analysis


def test_two_panes_with_a_target(app: NewsreaderApp, snap_compare: Picture) -> None:
    run = press("1", "enter", "n")
    assert snap_compare(app, terminal_size=(120, 40), run_before=run)


def test_a_narrow_terminal_with_a_search_of_the_names(
    app: NewsreaderApp, snap_compare: Picture
) -> None:
    assert snap_compare(app, terminal_size=(80, 24), run_before=press("1", "slash", *"blnkn"))


def test_a_wide_terminal_with_a_filter(app: NewsreaderApp, snap_compare: Picture) -> None:
    assert snap_compare(app, terminal_size=(200, 50), run_before=press("1", "enter", "f"))
