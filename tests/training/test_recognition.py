from newsreader.domain import EntityKind, Span
from training.recognition import Score, score, table

PERSON, PLACE, OTHER = EntityKind.PERSON, EntityKind.PLACE, EntityKind.OTHER
MARKED = {("a", Span(0, 3), PERSON), ("a", Span(5, 8), PLACE), ("b", Span(0, 3), OTHER)}
FOUND = {("a", Span(0, 3), PERSON), ("a", Span(5, 9), PLACE), ("b", Span(0, 3), PERSON)}


def test_a_name_is_right_if_its_characters_and_its_kind_are() -> None:
    assert score(FOUND, MARKED, [PERSON]) == Score(right=1, found=2, marked=1)
    assert score(FOUND, MARKED, [PLACE]) == Score(right=0, found=1, marked=1)


def test_where_there_is_nothing_nothing_is_wrong() -> None:
    empty = score(set(), set(), EntityKind)
    assert (empty.precision, empty.recall, empty.f) == (100, 100, 100)


def test_the_table_has_a_row_a_kind_and_one_for_all() -> None:
    assert table(FOUND, MARKED).splitlines()[-1] == "| all without other | 33.3 | 50.0 | 40.0 | 2 |"
