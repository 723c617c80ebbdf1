"""Files that are no text, known by their first bytes or by what is in them."""

import re

# Only marks with which no article could begin; other binary files are told by their bytes.
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"(\xb5/\xfd", "a compressed file"),
    (b"7z\xbc\xaf'\x1c", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)

_SAMPLE = 64_000
# Escape, backspace, tab and form feed are seen in text that was meant for a terminal or a printer.
_UNTEXTUAL = re.compile("[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_MOST_UNTEXTUAL = 0.03
"""Random bytes read as Windows-1252 have 0.10 of them, articles none."""


def known_format(data: bytes) -> str | None:
    """What the bytes are, with its article, where their beginning says that they are no text."""
    return next((name for magic, name in _MAGIC if data.startswith(magic)), None)


def is_untextual(text: str) -> bool:
    """Whether decoded bytes make no text: a NUL, or too many characters that print nothing."""
    sample = text[:_SAMPLE]
    found = len(_UNTEXTUAL.findall(sample))
    return "\x00" in text or found > len(sample) * _MOST_UNTEXTUAL
