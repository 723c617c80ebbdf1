import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.search.fold import fold, key, places

ANY_TEXT = st.text(st.characters())
LATIN = st.text("aàÅeÉœŒæß øłnÑ’'-–«».\u0301\u0327\u00ad\u200d\u00a0\tﬁ½İı")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Élysée", "elysee"),
        ("GARÇON", "garcon"),
        ("Cœur", "cour"),
        ("Ægir", "agir"),
        ("Straße", "strase"),
        ("Łódź Øresund", "lodz oresund"),
        ("l’État", "l'etat"),
        ("Maison-Blanche", "maison blanche"),
        ("11\u00a0%\u202f!", "11 % !"),
        ("Ελλάδα", "ελλαδα"),
        ("習近平", "習近平"),
    ],
)
def test_text_folds_to_plain_small_letters_in_place(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT | LATIN)
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert [fold(character) for character in text] == list(fold(text))


@given(ANY_TEXT | LATIN)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cœur", "coeur"),
        ("Straße", "STRASSE"),
        ("\u00c9lys\u00e9e", "E\u0301lyse\u0301e"),
        ("Maison-Blanche", "maison blanche"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("« Le Monde »", "le monde"),
        ("S.N.C.F.", "s n c f"),
        ("infor\u00admation", "information"),
        ("İzmir", "izmir"),
    ],
)
def test_texts_that_differ_in_dress_alone_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@given(ANY_TEXT | LATIN)
def test_a_key_is_words_with_one_space_between_them(text: str) -> None:
    assert key(text) == " ".join(key(text).split())


@given(ANY_TEXT | LATIN)
def test_every_letter_of_a_key_has_a_place_in_the_text(text: str) -> None:
    found = places(text)
    assert found == sorted(found)
    assert len(found) == len(key(text))
    for letter, place in zip(key(text), found, strict=True):
        assert letter == " " or letter in key(text[place])
