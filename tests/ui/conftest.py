"""Screens are tested with the real app, real keys and a ten-line annotator."""

import pytest

from newsreader.config import Config
from newsreader.domain import Annotated
from newsreader.pipelines.catalogue import Catalogue
from newsreader.reader import Reader
from newsreader.ui.app import NewsreaderApp
from tests.ui.fakes import FakeAnnotator, make_annotated, make_article


@pytest.fixture
def annotator() -> FakeAnnotator:
    return FakeAnnotator()


@pytest.fixture
def reader(annotator: FakeAnnotator) -> Reader:
    return Reader(Config(), Catalogue({}), annotator=annotator)


@pytest.fixture
def app(reader: Reader) -> NewsreaderApp:
    return NewsreaderApp(reader, ("digue.txt",), opened=make_article())


@pytest.fixture
def annotated() -> Annotated:
    return make_annotated(make_article())
