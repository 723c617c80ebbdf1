import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.search import Names, fold
from newsreader.search.fold import key

LETTERS = st.text("abein’ -éÉœß\u0301\u00adñ", max_size=12)
# Halves of surrogate pairs, combining marks, emoji and right-to-left text are all in here.
ANYTHING = st.text(st.characters(), max_size=12)
FORMS = st.lists(st.lists(LETTERS | ANYTHING, max_size=3), max_size=8)


@pytest.mark.parametrize(
    ("query", "name", "lit"),
    [
        ("blin", "Antony Blinken", "Antony [Blin]ken"),
        ("blnkn", "Antony Blinken", "Antony [Bl]i[nk]e[n]"),
        ("bliken", "Antony Blinken", "Antony [Bli]n[ken]"),
        ("rider", "Pat Ryder", "Pat [R]y[der]"),
        ("yder", "Pat Ryder", "Pat R[yder]"),
        ("ken ant", "Antony Blinken", "[Ant]ony Blin[ken]"),
        ("ant blnkn", "Antony Blinken", "[Ant]ony [Bl]i[nk]e[n]"),
        ("an", "Jean Anouilh", "Jean [An]ouilh"),
        ("wsj", "Wall Street Journal", "[W]all [S]treet [J]ournal"),
        ("csn", "Conseil de sécurité nationale", "[C]onseil de [s]écurité [n]ationale"),
        ("cd", "Conseil de sécurité nationale", "[C]onseil [d]e sécurité nationale"),
        ("sncf", "S.N.C.F.", "[S].[N].[C].[F]."),
        ("coeur", "Le Cœur", "Le [Cœur]"),
        ("elysee", "E\u0301lyse\u0301e", "[E]\u0301[lyse]\u0301[e]"),
        ("d'ivoire", "Côte d’Ivoire", "Côte [d]’[Ivoire]"),
        ("maison blanche", "« Maison-Blanche »", "« [Maison]-[Blanche] »"),
    ],
)
def test_the_letters_that_match_are_told(query: str, name: str, lit: str) -> None:
    (hit,) = Names([(name,)]).rank(query)
    marked = "".join(
        f"[{letter}]" if place in hit.letters else letter for place, letter in enumerate(name)
    )
    assert marked.replace("][", "") == lit


def test_a_match_in_an_alias_alone_lights_nothing() -> None:
    (hit,) = Names([("Conseil de sécurité nationale", "NSC")]).rank("nsc")
    assert hit.letters == ()


def test_the_displayed_form_is_lit_though_an_alias_matches_better() -> None:
    (hit,) = Names([("Antony Blinken", "Blinken")]).rank("blinken")
    assert hit.letters == tuple(range(7, 14))


@given(FORMS, LETTERS | ANYTHING)
def test_any_text_may_be_searched_for_among_any_names(forms: list[list[str]], query: str) -> None:
    hits = Names(forms).rank(query)
    assert hits == Names(forms).rank(query)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.index for hit in hits}) == len(hits)
    for hit in hits:
        assert list(hit.letters) == sorted(set(hit.letters))
        assert all(0 <= place < len(forms[hit.index][0]) for place in hit.letters)


@given(FORMS, LETTERS)
def test_lit_letters_are_letters_of_the_query(forms: list[list[str]], query: str) -> None:
    for hit in Names(forms).rank(query):
        for place in hit.letters:
            assert set(key(forms[hit.index][0][place])) & set(key(query))


@given(st.lists(st.text("abein éÉñ", max_size=10), max_size=8), st.text("abeinéñ", min_size=1))
def test_lit_letters_spell_a_part_of_a_word_typed(names: list[str], query: str) -> None:
    for hit in Names([(name,) for name in names]).rank(query):
        rest = iter(fold(query))
        assert hit.letters
        assert all(fold(names[hit.index])[place] in rest for place in hit.letters)


@given(FORMS, st.data())
def test_a_name_is_found_by_each_of_its_words(forms: list[list[str]], data: st.DataObject) -> None:
    words = [
        (index, word)
        for index, name in enumerate(forms)
        for form in name
        for word in key(form).split()
    ]
    if words:
        index, word = data.draw(st.sampled_from(words))
        assert index in [hit.index for hit in Names(forms).rank(word)]
