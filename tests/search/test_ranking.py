import pytest

from newsreader.search import Names

NAMES = (
    ("Pat Ryder", "Ryder"),
    ("Antony Blinken", "Blinken"),
    ("Wang Yi", "Wang"),
    ("John Kirby",),
    ("Alex Ward", "Ward"),
    ("Lara Seligman",),
    ("Conseil de sécurité nationale", "NSC"),
    ("Wall Street Journal",),
    ("POLITICO",),
    ("The Atlantic",),
    ("Organisation du traité de l’Atlantique nord", "OTAN"),
    ("Côte d’Ivoire",),
    ("Cœur de pirate",),
    ("S.N.C.F.",),
    ("Berlin",),
    ("E\u0301lyse\u0301e",),
    ("Maison-Blanche",),
)


def ranked(query: str, *names: str) -> list[str]:
    forms = [(name,) for name in names] or NAMES
    return [forms[hit.index][0] for hit in Names(forms).rank(query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("blinken", "Antony Blinken"),
        ("blnkn", "Antony Blinken"),
        ("bliken", "Antony Blinken"),
        ("BLINK", "Antony Blinken"),
        ("rider", "Pat Ryder"),
        ("yi", "Wang Yi"),
        ("jk", "John Kirby"),
        ("csn", "Conseil de sécurité nationale"),
        ("cdsn", "Conseil de sécurité nationale"),
        ("cs", "Conseil de sécurité nationale"),
        ("nsc", "Conseil de sécurité nationale"),
        ("wsj", "Wall Street Journal"),
        ("otan", "Organisation du traité de l’Atlantique nord"),
        ("politco", "POLITICO"),
        ("securite", "Conseil de sécurité nationale"),
        ("sécu nat", "Conseil de sécurité nationale"),
        ("ivoire", "Côte d’Ivoire"),
        ("cote d'ivoire", "Côte d’Ivoire"),
        ("coeur", "Cœur de pirate"),
        ("cœur", "Cœur de pirate"),
        ("sncf", "S.N.C.F."),
        ("elysee", "E\u0301lyse\u0301e"),
        ("Élysée", "E\u0301lyse\u0301e"),
        ("blanche maison", "Maison-Blanche"),
        ("blinken antony", "Antony Blinken"),
        ("antny blnkn", "Antony Blinken"),
        ("ant blnkn", "Antony Blinken"),
    ],
)
def test_the_name_that_was_meant_comes_first(query: str, first: str) -> None:
    assert ranked(query)[0] == first


@pytest.mark.parametrize(
    ("query", "only"),
    [
        ("blnkn", "Antony Blinken"),
        ("bliken", "Antony Blinken"),
        ("rider", "Pat Ryder"),
        ("ward", "Alex Ward"),
        ("wang", "Wang Yi"),
        ("csn", "Conseil de sécurité nationale"),
        ("wsj", "Wall Street Journal"),
        ("lara", "Lara Seligman"),
    ],
)
def test_nothing_else_comes_with_it(query: str, only: str) -> None:
    assert ranked(query) == [only]


@pytest.mark.parametrize(
    "query", ["zz", "qwfp", "wang ryder", "blinken zz", "zz blnkn", "😀", "xwall", "nocsn"]
)
def test_a_query_that_matches_nothing_finds_nothing(query: str) -> None:
    assert ranked(query) == []


def test_kinds_of_matches_are_ranked_from_exact_to_misspelt() -> None:
    best_first = [
        "Mari",
        "Marianne Lenoir",
        "Jean Maritain",
        "Samarie",
        "Mission agricole rurale indienne",
        "Marin",
        "Meri",
    ]
    expected = [*best_first[:2], "Marin", *best_first[2:5], "Meri"]
    assert ranked("mari", *best_first) == expected
    assert sorted(ranked("mari", *reversed(best_first))) == sorted(expected)


def test_a_whole_acronym_comes_before_the_beginning_of_one() -> None:
    assert ranked("bce", "Bureau central d’études navales", "Banque centrale européenne") == [
        "Banque centrale européenne",
        "Bureau central d’études navales",
    ]


def test_the_likelier_misspelling_comes_first() -> None:
    assert ranked("zelenski", "Zalensko", "Zelensky") == ["Zelensky", "Zalensko"]


def test_equals_stay_in_the_order_of_the_names() -> None:
    assert ranked("ma", "Marc", "Zoé", "Mali", "Macron") == ["Marc", "Mali", "Macron"]


def test_a_name_comes_once_however_many_of_its_forms_match() -> None:
    hits = Names([("Antony Blinken", "Blinken", "A. Blinken")]).rank("blinken")
    assert [hit.index for hit in hits] == [0]


def test_words_of_a_query_are_not_gathered_from_several_forms() -> None:
    assert Names([("Wang Yi", "ministre")]).rank("wang ministre") == []


@pytest.mark.parametrize("query", ["", "  ", "’", "«-»", "\ud800"])
def test_a_query_without_a_letter_matches_every_name(query: str) -> None:
    assert [hit.index for hit in Names(NAMES).rank(query)] == list(range(len(NAMES)))


@pytest.mark.parametrize("query", ["", "a", "blnkn"])
@pytest.mark.parametrize("limit", [-1, 0, 1, 2])
def test_no_more_are_given_than_asked_for(query: str, limit: int) -> None:
    names = Names([("Anne Blinken",), ("Alain Blinken",), ("Ada Blinken",)])
    assert [hit.index for hit in names.rank(query, limit)] == list(range(max(limit, 0)))


def test_no_names_and_names_without_a_form_are_no_trouble() -> None:
    assert Names([]).rank("a") == []
    assert [hit.index for hit in Names([(), ("Anne",), ("",)]).rank("anne")] == [1]


def test_a_page_pasted_into_the_search_is_answered() -> None:
    assert Names(NAMES).rank("et puis il a dit que " * 20_000) == []
