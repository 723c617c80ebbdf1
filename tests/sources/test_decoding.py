import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import SourceError
from newsreader.sources.decoding import decode

FRENCH = "Le préfet a déclaré : « Nous étions là dès l’aube… », à Brest, où l’été fut très chaud."
ENGLISH = "“We can’t stay,” she said – and they didn’t."
RUSSIAN = "Сегодня в Москве прошла встреча министров, сообщает городская газета."
JAPANESE = "今日は東京で首相が記者会見を開いた。" * 10


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (ENGLISH, "utf-16-le"),
        (FRENCH, "utf-32"),
        (FRENCH, "cp1252"),
        (FRENCH * 1000, "cp1252"),
        ("Élodie Kermadec a démissionné", "cp1252"),
        ("Noël à Orléans, ça va ?", "latin-1"),
        (ENGLISH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "utf-8"),
        ("a", "utf-8"),
    ],
)
def test_an_encoding_is_recognised(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_dropped(mark: bytes, encoding: str) -> None:
    assert decode(mark + FRENCH.encode(encoding), "a.txt") == FRENCH


def test_what_a_web_page_declares_counts_where_it_is_no_utf_8() -> None:
    page = f'<html><meta charset="koi8-r"><p>{RUSSIAN}</p>'
    assert decode(page.encode("koi8-r"), "a.html") == page


@pytest.mark.parametrize("declared", ["utf-8", "nonsense", "rot13", "zip", "iso-8859-1", "utf-16"])
def test_a_false_declaration_does_no_harm(declared: str) -> None:
    page = f'<html><meta charset="{declared}"><p>{FRENCH}</p>'
    assert decode(page.encode("cp1252"), "a.html") == page


def test_a_file_cut_in_the_middle_of_a_letter_stays_utf_8() -> None:
    assert decode((FRENCH + "é").encode()[:-1], "a.txt") == FRENCH + "\ufffd"


def test_line_ends_become_line_feeds() -> None:
    assert decode(b"un\r\ndeux\rtrois\n", "a.txt") == "un\ndeux\ntrois\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_controls_become_marks_one_for_one(encoding: str) -> None:
    before = f"{FRENCH}\x1b[31m\x07\x7f\x9b{FRENCH}" + FRENCH * 3
    after = decode(before.encode(encoding), "a.txt")
    assert after == before.replace("\x1b", "␛").replace("\x07", "␇").replace("\x7f", "␡").replace(
        "\x9b", "\ufffd"
    )


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%...", "a PDF file"),
        (b"PK\x03\x04" + bytes(30), "a ZIP archive or an office document"),
        (b"{\\rtf1 Bonjour}", "a rich text"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"texte\x00texte", "is binary"),
        (bytes(range(256)), "is binary"),
        (b"\x01\x02\x03\x04" * 20, "is binary"),
        (bytes((i * 151 + i // 7 * 89) % 255 + 1 for i in range(5000)), "is binary"),
    ],
)
def test_what_is_no_text_is_said_to_be_none(data: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=f"^a.bin: .*{what}") as error:
        decode(data, "a.bin")
    assert "\n" not in str(error.value)


def test_coloured_output_of_a_program_is_text() -> None:
    assert decode(b"\x1b[1mTitre\x1b[0m\n" * 5, "-").startswith("␛[1mTitre")


def test_a_text_that_has_lost_its_accents_is_still_text() -> None:
    lost = "".join(char if char.isascii() else "\ufffd" for char in FRENCH)
    assert decode(lost.encode(), "a.txt") == lost


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_without_controls_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except SourceError:
        return
    assert not any(char < " " and char not in "\t\n" for char in text)
    assert not any("\x7f" <= char <= "\x9f" for char in text)
    text.encode()


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_a_text_in_utf_8_comes_back_as_it_was(text: str) -> None:
    data = text.encode()
    if "\ufffd" not in text and not text.startswith(("\ufeff", "%PDF-")):
        assert decode(data, "a.txt") == text
