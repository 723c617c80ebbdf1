"""Text in capitals or without any, in its usual spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.casing import is_careless, recased

SHARES = {"Macron": 1.9, "macron": 0.1, "annonce": 1.8, "Annonce": 0.2, "ONU": 1.7, "onu": 0.2}


@pytest.mark.parametrize(
    ("text", "careless"),
    [
        ("MACRON ANNONCE UNE RÉFORME", True),
        ("macron annonce une réforme", True),
        ("Macron annonce une réforme", False),
        ("MACRON ANNONCE une réforme", False),
        ("ONU", False),
        ("voir plus", False),
        ("12 345 678 901 234", False),
    ],
)
def test_careless_is_what_has_only_capitals_or_none(text: str, careless: bool) -> None:
    assert is_careless(text) is careless


def test_words_get_their_usual_capitals() -> None:
    assert recased("MACRON ANNONCE À L’ONU", SHARES.get) == "Macron annonce À L’ONU"
    assert recased("macron annonce à l’onu", SHARES.get) == "Macron annonce à l’ONU"


def test_a_word_unheard_of_gets_a_capital_only_where_all_have_capitals() -> None:
    assert recased("KERDONCUFF", SHARES.get) == "Kerdoncuff"
    assert recased("kerdoncuff", SHARES.get) == "kerdoncuff"


@given(st.text())
def test_no_character_moves(text: str) -> None:
    assert len(recased(text, lambda word: 1.0 if word.isupper() else 0.5)) == len(text)
