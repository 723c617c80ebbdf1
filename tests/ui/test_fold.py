from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.domain import Span
from newsreader.domain.visible import on_one_line
from newsreader.ui.fold import Foldable

ANY_TEXT = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "ab -é’«»\u00a0\u202f\n\t\u00ad\u200b\u200d\ufe0f\u0301漢字かな👩🏽🇫🇷\ufeff…/"
        ),
        st.characters(),
    ),
    max_size=200,
)
SPACES = " \t\n"


def lines(text: str, width: int) -> list[str]:
    fold = Foldable(text, [Span(0, len(text))]).fold(width)
    return [fold[line].of(text) for line in range(len(fold) - 1)]


def test_words_go_to_the_next_line_whole() -> None:
    assert lines("La Chine envisage d’envoyer des drones", 16) == [
        "La Chine",
        "envisage",
        "d’envoyer des",
        "drones",
    ]


def test_a_line_may_end_after_a_hyphen() -> None:
    assert lines("les alliés des États-Unis", 21) == ["les alliés des États-", "Unis"]


def test_an_inverted_pronoun_stays_with_its_verb() -> None:
    assert lines("ce que dit la loi, a-t-il dit", 23) == ["ce que dit la loi,", "a-t-il dit"]


def test_a_no_break_space_holds_its_words_together() -> None:
    assert lines("il a dit «\u00a0oui\u00a0» hier", 12) == ["il a dit", "«\u00a0oui\u00a0» hier"]


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert lines("anticonstitutionnellement", 10) == ["anticonsti", "tutionnell", "ement"]


def test_wide_characters_take_two_cells_and_break_anywhere() -> None:
    assert lines("漢字かな漢字", 5) == ["漢字", "かな", "漢字"]


def test_a_combining_accent_stays_on_its_letter() -> None:
    assert lines("e\u0301" * 4, 2) == ["e\u0301e\u0301", "e\u0301e\u0301"]


def test_an_emoji_of_several_characters_is_not_cut() -> None:
    family = "👩\u200d👩\u200d👧"
    assert lines(f"{family} {family}", 3) == [family, family]


def test_paragraphs_are_followed_by_an_empty_line() -> None:
    fold = Foldable("ab\ncd", [Span(0, 2), Span(3, 5)]).fold(10)
    assert [fold[line] for line in range(len(fold))] == [
        Span(0, 2),
        Span(2, 2),
        Span(3, 5),
        Span(5, 5),
    ]


@given(ANY_TEXT, st.integers(2, 40))
def test_folding_loses_no_character_but_spaces(text: str, width: int) -> None:
    folded = lines(text, width)
    kept = "".join(folded)
    assert [c for c in kept if c not in SPACES] == [c for c in text if c not in SPACES]


@given(ANY_TEXT, st.integers(2, 40))
def test_no_line_is_wider_than_its_pane(text: str, width: int) -> None:
    for line in lines(text, width):
        assert cell_len(on_one_line(line)) <= width


@given(ANY_TEXT, st.integers(2, 40), st.data())
def test_a_character_is_found_on_its_line(text: str, width: int, data: st.DataObject) -> None:
    fold = Foldable(text, [Span(0, len(text))]).fold(width)
    visible = [i for i, character in enumerate(text) if character not in SPACES]
    if visible:
        offset = data.draw(st.sampled_from(visible))
        assert offset in fold[fold.line_at(offset)]
