from datetime import date

import pytest

from newsreader.sources.byline import byline_of
from newsreader.sources.dates import publication_date
from newsreader.sources.heading import heading_of, is_headline
from newsreader.sources.paragraphs import paragraphs_of


@pytest.mark.parametrize(
    "paragraph",
    [
        "Le ferry reste à quai",
        "Que faire du port ?",
        "Un port, enfin\u202f!",
        "« On ne lâchera rien »",
        "“We will not give in”",
        "Le ferry : chronique d’un naufrage",
        "Court rules against the U.S.",
        "By-election called in Port Ellery",
        "Par-delà les murs",
        "Retour sur la nuit du 12 mars 2024",
    ],
)
def test_a_short_first_paragraph_is_a_headline(paragraph: str) -> None:
    assert is_headline(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Le ferry est resté à quai.",
        "Le ferry est resté à quai…",
        "« Nous resterons à quai. »",
        "Demain, dès l’aube, à l’heure où blanchit la campagne,",
        "Ce qu’il faut savoir :",
        "— Vous partez ?",
        "- Vous partez !",
        "Par Jeanne Morvan",
        "Publié le 12 mars 2024",
        "12 March 2024",
        "mot " * 51,
    ],
)
def test_a_sentence_a_dialogue_a_byline_and_a_date_are_no_headline(paragraph: str) -> None:
    assert not is_headline(paragraph)


def test_a_lone_paragraph_has_no_headline() -> None:
    assert heading_of("Le ferry reste à quai", paragraphs_of("Le ferry reste à quai")) == (
        heading_of("", ())
    )


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        ("Par Jeanne Morvan", "Jeanne Morvan"),
        ("Par\u00a0Jeanne Morvan", "Jeanne Morvan"),
        ("PAR JEANNE MORVAN", "JEANNE MORVAN"),
        ("Par Jeanne Le Gall et Luc d’Arvor", "Jeanne Le Gall et Luc d’Arvor"),
        ("Par Jeanne de La Tour", "Jeanne de La Tour"),
        ("Par Jeanne Morvan, envoyée spéciale à Brest", "Jeanne Morvan"),
        ("Par Jeanne Morvan, Brest", "Jeanne Morvan"),
        ("Par Jeanne Morvan avec AFP", "Jeanne Morvan"),
        ("Par Jeanne Morvan (AFP)", "Jeanne Morvan"),
        ("Par Jeanne Morvan | Publié le 12 mars 2024", "Jeanne Morvan"),
        ("Par Jeanne Morvan, le 12 mars 2024 à 10h15", "Jeanne Morvan"),
        ("Par Jeanne Morvan publié le 12 mars 2024", "Jeanne Morvan"),
        ("Propos recueillis par Élodie Kermadec", "Élodie Kermadec"),
        ("Recueilli par Élodie Kermadec", "Élodie Kermadec"),
        ("Un reportage de Basile Orsenne", "Basile Orsenne"),
        ("By Ann Lee", "Ann Lee"),
        ("By: Ann Lee", "Ann Lee"),
        ("By Ann Lee, Theo Quillon and Bob O’Hara", "Ann Lee, Theo Quillon and Bob O’Hara"),
        ("By Ann Lee, Theo Quillon, and Bob O’Hara", "Ann Lee, Theo Quillon, and Bob O’Hara"),
        ("By Ann Lee in Port Ellery", "Ann Lee"),
        ("By The Harbour Press", "The Harbour Press"),
        ("Par AFP", "AFP"),
    ],
)
def test_a_byline_gives_the_names_alone(paragraph: str, names: str) -> None:
    assert byline_of(paragraph) == names


@pytest.mark.parametrize(
    "paragraph",
    [
        "Par ailleurs, le ministre a démissionné.",
        "Par ailleurs",
        "Par Toutatis !",
        "Par-delà les murs",
        "Par 12 voix contre 3",
        "By the time he arrived it was late",
        "By Monday the Court had ruled.",
        "By-election called in Port Ellery",
        "Byron Lee in Port Ellery",
        "Jeanne Morvan",
        "Par",
        "Par Jeanne, Luc, et tous ceux qui ont attendu le ferry " + "sous la pluie " * 10,
    ],
)
def test_other_lines_are_no_byline(paragraph: str) -> None:
    assert byline_of(paragraph) is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "Publié le 12 mars 2024 à 10h15",
        "Publié le 12/03/2024 à 10:15",
        "Publié le mardi 12 mars 2024, mis à jour le 13 mars 2024",
        "Mis à jour le 12 mars 2024",
        "Publiée le 12 mars 2024.",
        "Mardi 12 mars 2024",
        "le 12 mars 2024",
        "Brest, le 12 mars 2024",
        "Par Jeanne Morvan, le 12 mars 2024",
        "Par Jeanne Morvan | 12 mars 2024 | Économie",
        "Le Journal de la côte et des îles | Publié le 12 mars 2024",
        "BREST, 12 mars 2024 (AFP) – Le ferry n’a pas quitté le port, a dit la compagnie.",
        "12 March 2024",
        "12th of March, 2024",
        "March 12, 2024",
        "Mar. 12, 2024",
        "Tuesday, March 12, 2024 at 10:15 a.m.",
        "Published March 12, 2024, 10:15 a.m.",
        "Published on 12 March 2024 by Ann Lee",
        "2024-03-12",
        "2024-03-12T10:15:00Z",
        "Updated: 2024-03-12 10:15",
    ],
)
def test_a_date_line_says_when_the_article_appeared(paragraph: str) -> None:
    assert publication_date(paragraph) == date(2024, 3, 12)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1er août 2023", date(2023, 8, 1)),
        ("2 fevrier 2023", date(2023, 2, 2)),
        ("3 déc. 2023", date(2023, 12, 3)),
        ("Sept. 4, 2023", date(2023, 9, 4)),
        ("May 5th, 2023", date(2023, 5, 5)),
    ],
)
def test_months_are_known_in_both_languages_and_shortened(written: str, day: date) -> None:
    assert publication_date(written) == day


@pytest.mark.parametrize(
    "paragraph",
    [
        "Le 12 mars 2024, la ville s’est réveillée sans ferry.",
        "Il est arrivé le 12 mars 2024.",
        "Retour sur la nuit du 12 mars 2024",
        "La loi du 12 mars 2024 à l’épreuve",
        "31 février 2024",
        "03/12/2024",
        "Posted 03/12/2024",
        "Le 12 mars",
        "Rapport 2024-03-12-7",
        "Entre le 10 et le 12 mars 2024, trois navires ont été retenus",
        "The strike that began on March 12, 2024 is not over",
        "",
    ],
)
def test_a_date_in_a_sentence_says_nothing_of_the_article(paragraph: str) -> None:
    assert publication_date(paragraph) is None


def test_what_stands_far_down_is_not_looked_at() -> None:
    text = "\n\n".join(["Titre", *["Une phrase."] * 8, "Par Jeanne Morvan", "12 mars 2024"])
    heading = heading_of(text, paragraphs_of(text))
    assert (heading.byline, heading.published) == (None, None)
