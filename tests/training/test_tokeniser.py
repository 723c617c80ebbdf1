"""The tokenisers that the pipelines are trained with."""

from functools import cache
from typing import cast

import pytest
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from training.tokeniser import TOKENISERS

FRENCH = [
    ("a-t-il", ["a", "-t-il"]),
    ("parle-t-on", ["parle", "-t-on"]),
    ("disent-elles", ["disent", "-elles"]),
    ("est-elle", ["est", "-elle"]),
    ("est-allemand", ["est-allemand"]),
    ("l’ONU", ["l’", "ONU"]),
    ("Guivarc’h", ["Guivarc’h"]),
    ("l'Armor c'est", ["l'", "Armor", "c'", "est"]),
    ("porte-parole", ["porte-parole"]),
    ("saut-de-ski", ["saut-de-ski"]),
    ("Saint-Étienne", ["Saint-Étienne"]),
    ("« Oui »", ["«", "Oui", "»"]),
    ("aujourd'hui", ["aujourd'hui"]),
    ("M. Roux", ["M.", "Roux"]),
    ("14h30", ["14h30"]),
    ("https://x.org/a?b=1", ["https://x.org/a?b=1"]),
]
ENGLISH = [
    ("don't", ["do", "n't"]),
    ("Ryder's", ["Ryder", "'s"]),
    ("What?!!", ["What", "?!!"]),
    ("U.S. troops", ["U.S.", "troops"]),
    ("======", ["======"]),
]


@cache
def tokeniser(language: str) -> Language:
    return TOKENISERS[language]()


@pytest.mark.parametrize(("text", "tokens"), FRENCH)
def test_french(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokeniser("fr")(text)] == tokens


@pytest.mark.parametrize(("text", "tokens"), ENGLISH)
def test_english(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokeniser("en")(text)] == tokens


def test_the_french_pattern_of_compounds_is_small() -> None:
    pattern = cast(Tokenizer, tokeniser("fr").tokenizer).to_bytes()
    assert len(pattern) < 60_000
