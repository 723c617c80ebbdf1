import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.sources.paragraphs import paragraphs_of

PROSE = (
    "Le ferry, qui relie le continent à l’île, a été immobilisé par l’inspection des navires après "
    "la découverte d’une fissure dans la coque, et les habitants attendent depuis neuf jours."
)
SECOND = (
    "La compagnie affirme que la fissure ne menaçait personne. Elle ajoute que le navire avait été "
    "contrôlé en janvier et que rien, alors, n’avait été signalé à la direction."
)


def texts(text: str) -> list[str]:
    return [span.of(text) for span in paragraphs_of(text)]


def wrap(*paragraphs: str, width: int = 72, between: str = "\n\n") -> str:
    return between.join(textwrap.fill(paragraph, width) for paragraph in paragraphs)


def test_blank_lines_separate_paragraphs() -> None:
    assert texts("Un.\n\nDeux.\n \t\n\n Trois. \n") == ["Un.", "Deux.", "Trois."]


def test_each_line_of_a_text_that_is_not_wrapped_is_a_paragraph() -> None:
    assert texts(f"Le ferry reste à quai\n{PROSE}\n{SECOND}") == [
        "Le ferry reste à quai",
        PROSE,
        SECOND,
    ]


@pytest.mark.parametrize("width", [40, 60, 72, 80, 100])
def test_lines_that_were_wrapped_are_joined(width: int) -> None:
    text = wrap("Le ferry reste à quai", PROSE, SECOND, width=width)
    assert [" ".join(piece.split()) for piece in texts(text)] == [
        "Le ferry reste à quai",
        PROSE,
        SECOND,
    ]


def test_wrapped_paragraphs_without_a_blank_line_end_where_a_word_would_have_fitted() -> None:
    text = wrap(PROSE, SECOND, PROSE, between="\n")
    assert [" ".join(piece.split()) for piece in texts(text)] == [PROSE, SECOND, PROSE]


def test_lines_that_a_program_evened_out_are_joined() -> None:
    lines = [textwrap.fill(paragraph, 66 + number) for number, paragraph in enumerate([PROSE] * 6)]
    assert len(texts("\n\n".join(lines))) == 6


@pytest.mark.parametrize(
    "lines",
    [
        # Verse: lines of about one length, each beginning with a capital.
        [
            "La barque dort au port sous un ciel de novembre,",
            "Le quai n’a plus de voix pour dire son ennui,",
            "Et la vieille lanterne allumée dans la chambre",
            "Attend que le matin la délivre de lui.",
            "Rien ne bouge à présent que la corde et la pluie,",
            "Rien ne parle sinon le vent qui se souvient.",
        ],
        ["pain", "farine", "sel", "beurre", "café"],
        ["Jeanne Morvan", "Luc Kerdoncuff", "Élodie Abgrall", "Ronan Quiniou"],
        [
            "- rouvrir la ligne dès que la météo le permettra",
            "- rembourser les billets achetés avant l’arrêt du",
            "- nommer un médiateur entre l’île et la compagnie",
        ],
    ],
)
def test_verse_and_lists_stay_lines(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


def test_a_list_inside_a_wrapped_text_stays_a_list() -> None:
    items = ["- une vedette, proposée par le département ;", "- une barge, pour le fret."]
    text = wrap(PROSE, SECOND, PROSE) + "\n\n" + "\n".join(items)
    assert texts(text)[3:] == items


def test_a_line_alone_is_never_called_wrapped() -> None:
    lines = ["Le ferry reste à quai pour le neuvième jour, disent", "les habitants de l’île"]
    assert texts("\n".join(lines)) == lines


def test_a_text_of_white_space_has_no_paragraph() -> None:
    assert paragraphs_of(" \n\t\n\u00a0\n") == ()


WORDS = st.sampled_from(
    ["le", "ferry", "Kervénan", "-", "•", "« oui »", ".", "\u00a0", "\u2028", "\t", "x" * 50, "é"]
)


@settings(deadline=None)
@given(st.lists(st.lists(WORDS).map(" ".join), max_size=30).map("\n".join) | st.text())
def test_paragraphs_are_ordered_and_between_them_is_white_space(text: str) -> None:
    end = 0
    for span in paragraphs_of(text):
        assert span.of(text) == span.of(text).strip() != ""
        assert text[end : span.start].strip() == ""
        assert span.start > end or end == 0
        end = span.end
    assert text[end:].strip() == ""
