import pytest

from newsreader.search.likeness import likenesses

MEANT = [
    ("blnkn", "blinken"),
    ("bln", "blinken"),
    ("bliken", "blinken"),
    ("blinkin", "blinken"),
    ("rider", "ryder"),
    ("wshngtn", "washington"),
    ("slgmn", "seligman"),
    ("wrd", "ward"),
    ("jhon", "john"),
    ("wong", "wang"),
    ("poutine", "putin"),
    ("putin", "poutine"),
    ("zelenksi", "zelensky"),
    ("kamenei", "khamenei"),
    ("netanyaou", "netanyahu"),
    ("wladimir", "vladimir"),
    ("politco", "politico"),
]
SO_FAR = [
    ("selige", "seligman"),
    ("blike", "blinken"),
    ("zelenks", "zelensky"),
    ("washi", "wasington"),
]
NOT_MEANT = [
    ("blnkn", "berlin"),
    ("blnkn", "bolton"),
    ("blnkn", "balkan"),
    ("bln", "berlin"),
    ("csn", "cousin"),
    ("lnkn", "blinken"),
    ("ward", "wang"),
    ("ward", "warner"),
    ("john", "joanna"),
    ("wang", "yang"),
    ("lara", "sara"),
    ("mali", "bali"),
    ("paris", "maris"),
    ("kirby", "derby"),
    ("rider", "reader"),
    ("suisse", "russe"),
    ("alex", "alan"),
    ("atlantic", "antarctic"),
    ("bl", "baleine"),
]


@pytest.mark.parametrize(("typed", "word"), MEANT)
def test_a_word_is_found_by_its_letters_or_a_slip(typed: str, word: str) -> None:
    assert 0 < likenesses(typed, [word])[word] < 1


@pytest.mark.parametrize(("typed", "word"), SO_FAR)
def test_a_word_is_found_while_it_is_being_misspelt(typed: str, word: str) -> None:
    assert 0 < likenesses(typed, [word])[word] < 1


@pytest.mark.parametrize(("typed", "word"), NOT_MEANT)
def test_another_word_is_not_taken_for_it(typed: str, word: str) -> None:
    assert likenesses(typed, [word]) == {}


def test_the_whole_word_is_likelier_than_one_that_goes_on() -> None:
    found = likenesses("bidan", ["bidens", "biden"])
    assert found["biden"] > found["bidens"]
