import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.search import Text, fold

ARTICLE = "L’étude d'Élise. Une ETUDE, deux études."


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("étude", ["étude", "ETUDE", "étude"]),
        ("etude", ["étude", "ETUDE", "étude"]),
        ("d’élise", ["d'Élise"]),
        ("  une ", ["Une"]),
        ("rien", []),
        ("", []),
    ],
)
def test_case_accents_and_apostrophes_make_no_difference(query: str, found: list[str]) -> None:
    assert [span.of(ARTICLE) for span in Text(ARTICLE).find(query)] == found


def test_no_more_is_found_than_can_be_stepped_through() -> None:
    assert len(Text("e" * 20_000).find("e")) == 10_000


@given(st.text(), st.text(min_size=1, max_size=3))
def test_what_is_found_is_what_was_searched_for(text: str, query: str) -> None:
    wanted = fold(query.strip())
    for span in Text(text).find(query):
        assert fold(span.of(text)) == wanted
