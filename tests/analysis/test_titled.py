"""People known by the title before their name."""

import pytest

from newsreader.analysis.titled import titled, with_titled
from newsreader.domain import EntityKind, Span

PERSON, ORGANISATION, PLACE, OTHER = EntityKind

TABLE = [
    ("M. Lorient et Mme de La Rochefoucauld", ["Lorient", "de La Rochefoucauld"]),
    ("Mr. Blinken met Ms Ayşe Demir.", ["Blinken", "Ayşe Demir"]),
    ("Mme d’Ornano, M. Ben Ali", ["d’Ornano", "Ben Ali"]),
    ("Dr Nguyễn Thị Minh", ["Nguyễn Thị Minh"]),
    ("Mme la ministre, M. le maire, Mr chairman", []),
    ("J.-M. Lenoir; AM. Dupont; 12 M. 3", []),
    ("MM. Roux et Blanc", ["Roux"]),
]


@pytest.mark.parametrize(("text", "names"), TABLE)
def test_what_stands_behind_a_title_is_a_person(text: str, names: list[str]) -> None:
    assert [span.of(text) for span in titled(text)] == names


def test_a_title_decides_the_kind_and_finds_whom_the_pipeline_overlooked() -> None:
    text = "Mme Lorient a quitté Lorient avec M. Kerdoncuff."
    found = [(Span(4, 11), PLACE), (Span(21, 28), PLACE)]
    assert with_titled(found, text) == [
        (Span(4, 11), PERSON),
        (Span(21, 28), PLACE),
        (Span(37, 47), PERSON),
    ]


def test_the_extent_of_what_was_found_stays() -> None:
    text = "M. Moscovici Paris"
    assert with_titled([(Span(3, 12), OTHER)], text) == [(Span(3, 12), PERSON)]
