"""What is compared when two names are compared."""

import pytest

from newsreader.analysis.forms import fold, initials, is_acronym, suffixes


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("États-Unis", "etats unis"),
        ("ÉTATS-UNIS", "États-Unis"),
        ("Le Monde", "Monde"),
        ("L’Oréal", "l'oréal"),
        ("U.S.", "US"),
        ("Wang  Yi", "Wang\nYi"),
        ("Dubaï", "Dubai"),
        ("The Atlantic", "Atlantic"),
        ("Biden’s", "Biden"),
        ("Phnom-Penh", "Phnom Penh"),
        ("Œuvre", "Oeuvre"),
    ],
)
def test_forms_of_one_name_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Le", "La"), ("Mali", "Mali d’or"), ("Leroy", "Roy"), ("Las Vegas", "Le Vegas"), ("X", "Y")],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["CSN", "ONU", "O.N.U.", "UE", "UNESCO"])
def test_a_few_capitals_are_an_acronym(text: str) -> None:
    assert is_acronym(text)


@pytest.mark.parametrize("text", ["Onu", "A", "WASHINGTON", "WANG YI", "G7", "", "Paris"])
def test_other_words_are_none(text: str) -> None:
    assert not is_acronym(text)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Conseil de sécurité nationale", {"csn", "cdsn"}),
        ("Wall Street Journal", {"wsj"}),
        ("Organisation des Nations unies", {"onu", "odnu"}),
        ("Parti d’action", {"pa", "pda"}),
        ("Centre-Nord", {"cn"}),
        ("Élysée", set()),
        ("Le Monde", set()),
    ],
)
def test_initials_leave_small_words_in_or_out(name: str, expected: set[str]) -> None:
    assert initials(name) == expected


def test_suffixes_leave_the_whole_name_out() -> None:
    assert list(suffixes(("ursula", "von", "der", "leyen"))) == [
        ("leyen",),
        ("der", "leyen"),
        ("von", "der", "leyen"),
    ]
