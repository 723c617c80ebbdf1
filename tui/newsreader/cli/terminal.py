"""The terminal: whether there is one to draw on, and its keyboard."""

import os
import sys

from newsreader.errors import NewsreaderError

_KEYBOARD = 0
_SCREEN = 2
"""Textual draws on standard error."""


def can_draw() -> bool:
    """Whether standard output is a terminal that can do more than print."""
    drawable = os.environ.get("TERM", "") not in ("", "dumb")
    return drawable and sys.stdout is not None and sys.stdout.isatty()


def is_piped() -> bool:
    """Whether standard input is something else than the keyboard."""
    return sys.stdin is not None and not sys.stdin.isatty()


def take_terminal() -> None:
    """Makes the terminal the keyboard and the screen, wherever the streams were sent.

    Raises:
        NewsreaderError: there is no terminal whose keyboard could be taken.
    """
    if not os.isatty(_KEYBOARD):
        _take_keyboard()
    if not os.isatty(_SCREEN):
        os.dup2(sys.stdout.fileno(), _SCREEN)


def _take_keyboard() -> None:
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError as error:
        raise NewsreaderError(
            "there is no terminal to take keys from; "
            "save the article in a file and open that, or send the output to a pipe"
        ) from error
    os.dup2(keyboard, _KEYBOARD)
    os.close(keyboard)
    # What reads standard input again must find its end and not wait for somebody to type an
    # article; Textual asks for the keyboard by the other name.
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123
