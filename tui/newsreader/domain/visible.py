"""Text from outside made harmless for a terminal.

Nothing that a stranger wrote may act on the terminal: escape sequences need a control character to
begin with, and bidirectional controls reorder what the eye sees. Both are shown as marks, each
character as exactly one, so that offsets hold.
"""

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"}
_CONTROLS[0x7F] = "\N{SYMBOL FOR DELETE}"
_CONTROLS |= dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)
_CONTROLS |= dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT)

_BIDIRECTIONAL = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "·"
)
_LINE_ENDS = {0x2028: " ", 0x2029: " ", ord("\t"): " ", ord("\n"): " "}
_ONE_LINE = _CONTROLS | _BIDIRECTIONAL | _LINE_ENDS


def without_controls(text: str) -> str:
    """The text with every control character but tab and line feed shown as a mark, one for one."""
    return text if text.isprintable() else text.translate(_CONTROLS)


def on_one_line(text: str) -> str:
    """The text as a terminal can show it on one line, one character for one.

    Zero-width characters stay: they take no cell and do nothing to the terminal.
    """
    return text if text.isprintable() else text.translate(_ONE_LINE)
