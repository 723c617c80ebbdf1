"""Bytes become characters, once."""

import codecs
import re

from newsreader.domain.visible import without_controls
from newsreader.errors import SourceError

from .foreign import is_untextual, known_format

_SAMPLE = 64_000
"""Bytes looked at to tell an encoding; more takes longer and decides no better."""

# The marks of UTF-32 begin with those of UTF-16, so they come first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WINDOWS = "cp1252"
_DECLARED = re.compile(
    rb"""(?:<meta\b[^>]*\bcharset|<\?xml\b[^>]*\bencoding)\s*=\s*["']?([\w:.-]{2,40})""", re.I
)
# As the WHATWG Encoding Standard has it: pages that say Latin-1 mean Windows-1252.
_MEANT = {"iso8859-1": _WINDOWS, "ascii": _WINDOWS}

_WESTERN = re.compile(
    "[\\s\x20-\x7eÀ-ÖØ-ÜßàâäçèéêëîïìíñòóôöùúûüåæøãõáŒœŸÿ«»“”‘’„–—…€°§·•©®£²\xad]*"
)
_ACCENTED = re.compile("[À-ÿŒœŸ]")
_LETTER = re.compile("[A-Za-zÀ-ÿŒœŸ]")

_CONTROL_BYTES = bytes({*range(0x20), 0x7F} - set(b"\t\n\r"))
_C1_IN_UTF8 = re.compile(rb"\xc2[\x80-\x9f]")


def decode(data: bytes, name: str) -> str:
    r"""The text in a file: line ends are ``\n``, control characters are marks, one for one.

    Tried in order: byte-order mark, UTF-16 by its pattern of NULs, UTF-8, what a web page declares,
    and last a guess from a sample, in which the Western encoding of Windows is preferred.

    Raises:
        SourceError: it is no text.
    """
    foreign = known_format(data)
    if foreign:
        raise SourceError(f"{name}: is {foreign}, not text; save or convert it as text first")
    try:
        text, harmless = data.decode("utf-8"), _is_harmless(data)
    except UnicodeDecodeError:
        text, harmless = _decode_other(data), False
    if "\x00" in text:
        text = _decode_other(data)
    if is_untextual(text):
        raise SourceError(f"{name}: is binary, not text; nothing to read")
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if harmless else without_controls(text)


def _is_harmless(data: bytes) -> bool:
    """Whether UTF-8 holds no control character.

    Asked of the bytes: replacing what is not there took 380 ms for 6 MB, this takes 15.
    """
    return len(data.translate(None, _CONTROL_BYTES)) == len(data) and not _C1_IN_UTF8.search(data)


def _decode_other(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(encoding, "replace")
    wide = _utf_16_pattern(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    return _declared(data) or _damaged_utf_8(data) or data.decode(_guess(data), "replace")


def _utf_16_pattern(sample: bytes) -> str | None:
    """UTF-16 without a mark: in Western text one byte of most pairs is NUL, always the same."""
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if max(first, second) < len(sample) * 0.35 or min(first, second) > len(sample) * 0.01:
        return None
    return "utf-16-be" if first > second else "utf-16-le"


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:2048])
    if not found:
        return None
    try:
        encoding = codecs.lookup(found[1].decode("ascii")).name
        return data.decode(_MEANT.get(encoding, encoding))
    except (LookupError, UnicodeError):
        return None


def _damaged_utf_8(data: bytes) -> str | None:
    """UTF-8 with a few bytes lost, as at the end of a file cut short; else None."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    sound = len(re.findall("[^\x00-\x7f\ufffd]", text))
    return text if sound > 10 * damaged else None


def _guess(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if _is_western(sample.decode(_WINDOWS, "replace")):
        return _WINDOWS
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best else _WINDOWS


def _is_western(text: str) -> bool:
    """Whether it reads as French or English would in Windows-1252.

    Asked first, because charset-normalizer 3.5 takes such French for Central European or Mac.
    Another alphabet in these bytes has accented letters only.
    """
    accented, letters = len(_ACCENTED.findall(text)), len(_LETTER.findall(text))
    return accented * 3 < letters and _WESTERN.fullmatch(text) is not None
