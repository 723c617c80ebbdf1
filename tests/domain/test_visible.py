import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.visible import on_one_line, without_controls

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


def test_what_could_act_on_a_terminal_is_shown_as_a_mark() -> None:
    assert on_one_line("a\x1b]0;x\x07\x9b\u202eb\nc\ud800") == "a␛]0;x␇\ufffd·b c\ufffd"


def test_lines_and_tabs_of_a_text_stay() -> None:
    assert without_controls("a\tb\n\x00") == "a\tb\n␀"


@given(ANYTHING)
def test_nothing_that_acts_is_left_and_no_character_moves(text: str) -> None:
    shown = on_one_line(text)
    assert len(shown) == len(text)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cs", "Zl", "Zp"}
    kept = without_controls(text)
    assert len(kept) == len(text)
    assert not {c for c in kept if unicodedata.category(c) in ("Cc", "Cs")} - set("\t\n")
