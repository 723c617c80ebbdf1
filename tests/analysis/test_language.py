"""Which language a text is in."""

import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.analysis.language import detect

AT_HAND = ("fr", "en")
SEEDS = Path(__file__).parents[2] / "seeds"

SENTENCES = [
    ("fr", "Le ministre a parlé hier à Paris du budget de la défense."),
    ("fr", "Aucune explication n’a été donnée."),
    ("en", "The minister spoke about the defence budget in London yesterday."),
    ("en", "No explanation was given."),
    ("de", "Der Bundeskanzler sprach gestern in Berlin über den Haushalt."),
    ("es", "El presidente habló ayer en Madrid sobre el presupuesto."),
    ("it", "Il presidente ha parlato ieri a Roma del bilancio."),
    ("pt", "O presidente falou ontem em Lisboa sobre o orçamento."),
    ("nl", "De premier sprak gisteren in Den Haag over de begroting."),
    ("sv", "Statsministern talade i går i Stockholm om budgeten."),
    ("ru", "Премьер-министр выступил вчера в Москве."),
    ("el", "Ο πρωθυπουργός μίλησε χθες στην Αθήνα."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_sentence_is_enough(language: str, sentence: str) -> None:
    assert detect(sentence, AT_HAND) == language


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_many_words_do_not_make_a_language_french_or_english(language: str, sentence: str) -> None:
    assert detect(" ".join([sentence] * 10), AT_HAND) == language


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name)
def test_the_seed_articles_are_french_or_english(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    assert detect(text, AT_HAND) == ("en" if " the " in text else "fr")


@pytest.mark.parametrize("text", ["", "Paris", "12 345 678 901 234 567 890", "  \n", "№ 7 — 8"])
def test_too_short_a_text_takes_the_first_language_at_hand(text: str) -> None:
    assert detect(text, AT_HAND) == "fr"
    assert detect(text, ("en", "fr")) == "en"


def test_a_language_at_hand_is_known_even_if_it_is_rare() -> None:
    icelandic = "Forsætisráðherra talaði í gær um fjárlögin á Alþingi í Reykjavík."
    assert detect(icelandic, (*AT_HAND, "is")) == "is"


def test_half_a_character_is_read_past() -> None:
    assert detect("Le ministre a parlé hier à Paris \ud800 du budget.", AT_HAND) == "fr"


def test_a_clear_case_does_not_wait_for_the_language_model() -> None:
    code = (
        "import sys; from newsreader.analysis.language import detect;"
        "text = 'Les ministres ont parlé hier à Paris du budget pour la défense des îles. ' * 3;"
        "assert detect(text, ('fr', 'en')) == 'fr'; sys.exit('py3langid' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
