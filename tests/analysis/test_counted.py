"""Words with capitals that stand for people who can be counted."""

import pytest

from newsreader.analysis.counted import without_counted
from newsreader.analysis.name import Name
from newsreader.domain import EntityKind, Span


def kept(text: str, *words: str, kind: EntityKind = EntityKind.ORGANISATION) -> list[str]:
    names: list[Name] = []
    for word in words:
        start = text.index(word, names[-1].span.end if names else 0)
        names.append(Name(Span(start, start + len(word)), word, kind))
    return [name.text for name in without_counted(names, text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Les Bonnets rouges ont défilé. Quelque 120 Bonnets rouges sont restés.",
            "Bonnets rouges",
        ),
        (
            "Une trentaine de Bonnets rouges ont défilé. Les Bonnets rouges chantent.",
            "Bonnets rouges",
        ),
        ("Les Casques bleus partent, plusieurs Casques bleus restent.", "Casques bleus"),
        ("Several Red Shirts were held. The Red Shirts marched.", "Red Shirts"),
        ("Ils étaient 1 500 Bonnets rouges. Les Bonnets rouges partent.", "Bonnets rouges"),
    ],
)
def test_what_the_article_counts_is_no_name(text: str, words: str) -> None:
    assert kept(text, words, words) == []


def test_the_singular_goes_with_the_plural() -> None:
    text = "Un Bonnet rouge a été blessé parmi les 40 Bonnets rouges."
    assert kept(text, "Bonnet rouge", "Bonnets rouges") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("En 2018 Médecins sans frontières partait.", "Médecins sans frontières"),
        ("Les Nations unies ont 193 membres.", "Nations unies"),
        ("Le siège des Verts est à Paris.", "Verts"),
        ("Il habite 12 Paris Street.", "Paris Street"),
    ],
)
def test_a_name_that_nobody_counts_stays(text: str, words: str) -> None:
    assert kept(text, words) == [words]


def test_a_maker_of_planes_stays_a_company_when_two_planes_are_counted() -> None:
    text = "Airbus a livré deux Airbus. Airbus embauche. Airbus gagne."
    assert kept(text, "Airbus", "Airbus", "Airbus", "Airbus") == ["Airbus"] * 4


def test_people_and_titles_are_not_asked() -> None:
    text = "Les deux Dupuis Frères jouent."
    assert kept(text, "Dupuis Frères", kind=EntityKind.PERSON) == ["Dupuis Frères"]
