"""What a pipeline says of itself."""

import pytest

from newsreader.pipelines.card import Card, Source, card_of
from newsreader.pipelines.scores import Scores


def test_a_source_has_a_name_an_author_a_licence_and_an_address() -> None:
    listed = [
        {"name": "Banc", "author": "Ana Leclerc", "license": "MIT", "url": "https://banc.example"}
    ]
    card = card_of({"license": "CC BY 4.0", "sources": listed})
    assert card.licence == "CC BY 4.0"
    assert card.sources == (Source("Banc", "Ana Leclerc", "MIT", "https://banc.example"),)


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        (None, []),
        ("Banc", []),
        ([{}, None, 3, [], {"name": " "}], []),
        (["Banc", {"name": "Quai", "url": None, "author": 7}], ["Banc", "Quai"]),
    ],
)
def test_sources_of_another_shape_are_told_as_far_as_they_go(
    listed: object, names: list[str]
) -> None:
    assert card_of({"sources": listed}).sources == tuple(map(Source, names))


@pytest.mark.parametrize("licence", [None, "", "  ", 3])
def test_a_licence_may_be_missing(licence: object) -> None:
    assert card_of({"license": licence}) == Card(None, Scores(), ())
