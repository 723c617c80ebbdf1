"""Articles with other names in them."""

from training.markup import parse
from training.swap import Names, Swap, place_of

NAMES = Names(
    first=["Maïwenn", "Yusuf"],
    last=["Kerdoncuff", "Yıldız"],
    family_first=(["Yi"], ["Wang"]),
    towns=["Guingamp", "Évry"],
    countries=["Gabon", "Écosse"],
    organisations={
        "word consonant": ["Solvéa"],
        "acronym vowel": ["ANSM"],
        "ministère": ["ministère de la Mer"],
    },
)


def swapped(marked: str, seed: int = 0) -> tuple[str, list[str]]:
    article = Swap(NAMES, seed, share=1.0)(parse("x", marked))
    return article.text, [name.span.of(article.text) for name in article.names]


def test_a_person_gets_one_new_name_in_all_forms() -> None:
    text, names = swapped("[[PER:r|Pat Ryder]] parle. M. [[PER:r|Ryder]] se tait.")
    full, surname = names
    assert full.split()[-1] == surname == "Kerdoncuff"
    assert full.split()[0] in NAMES.first
    assert text == f"{full} parle. M. {surname} se tait."


def test_surnames_follow_full_names_where_nobody_has_said_who_is_meant() -> None:
    _, names = swapped("[[PER:Pat Ryder|Pat Ryder]] et [[PER:Ryder|Ryder]]")
    assert names[0].endswith(names[1])


def test_some_get_a_name_of_which_the_family_comes_first() -> None:
    marked = "[[PER:r|Pat Ryder]] parle. M. [[PER:r|Ryder]] se tait."
    texts = {swapped(marked, seed)[0] for seed in range(60)}
    assert "Wang Yi parle. M. Wang se tait." in texts
    assert not any("Yi Wang" in text for text in texts)


def test_a_name_that_elides_its_article_is_exchanged_for_one_that_does() -> None:
    text, _ = swapped("l'[[ORG:onu|ONU]], d'[[LOC:evry|Évry]], de [[LOC:g|Guingamp]]")
    assert text.startswith("l'ANSM, d'Évry, de Guingamp")


def test_what_begins_in_lower_case_is_exchanged_for_what_begins_with_the_same_word() -> None:
    text, _ = swapped("le [[ORG:m|ministère de l'Intérieur]] et la [[ORG:b|banque Revel]]")
    assert text == "le ministère de la Mer et la banque Revel"


def test_an_organisation_whose_forms_share_words_stays() -> None:
    marked = "[[ORG:a|Peel Hunt]], puis [[ORG:a|Peel]]"
    assert swapped(marked)[0] == "Peel Hunt, puis Peel"


def test_the_same_seed_gives_the_same_names() -> None:
    marked = "[[PER:a|Ana Roz]] et [[PER:b|Bo Li]]"
    assert swapped(marked, 3) == swapped(marked, 3)


def test_what_can_stand_for_what() -> None:
    assert place_of("ONU") == "acronym vowel"
    assert place_of("Mediapart") == "word consonant"
    assert place_of("Union européenne") == "long vowel"
    assert place_of("parquet de Lille") == "parquet"
