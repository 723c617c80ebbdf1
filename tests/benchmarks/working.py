"""Probes of work: keys are pressed and sizes changed in a reader that is open."""

from itertools import cycle, islice

from tests.terminal import Terminal, UnseenError

from .stage import Stage

_PAGES = 20
"""Presses a round."""
_SHORT_PAGES = 2
"""How often a thousand words can be paged down before they end."""
_LINES = 60
"""Presses a round."""
_FRAME = 0.01
"""Seconds of silence after a frame: less than to the next one, which may bring the status line."""
_CALM = 0.06
"""Seconds of silence after the last frame."""
_LATE = 0.4
"""Seconds of silence after what may be drawn in more than one frame."""
_WIDTHS = (110, 120)
_FILTERED = "Esc shows all"
_AT_WORK = "looking for names"


def page_long(stage: Stage) -> list[float]:
    """The key for a page down, on and on through the million words."""
    return [_frame(stage.open_long, " ") for _ in range(_PAGES)]


def page_short(stage: Stage) -> list[float]:
    """The same key in the thousand words, from the top again where they end."""
    terminal = stage.open_short
    seconds = []
    for number in range(_PAGES):
        if number % _SHORT_PAGES == 0:
            terminal.type("g")
        seconds.append(_frame(terminal, " "))
    return seconds


def filter_long(stage: Stage) -> list[float]:
    """The key for the filter by the next name, on and off again, in the million words."""
    terminal = stage.open_long
    for key in ("e", "\r"):
        terminal.type(key)
    seconds = []
    for filtered in (True, False):
        seconds.append(_frame(terminal, "f"))
        if terminal.shows(_FILTERED) is not filtered:
            raise UnseenError("\n".join(terminal.lines))
    return seconds


def resize_long(stage: Stage) -> list[float]:
    """Narrower and as wide as before, with the million words."""
    return [stage.open_long.resize(width, _LATE) for width in _WIDTHS]


def resize_short(stage: Stage) -> list[float]:
    """The same with the thousand words."""
    return [stage.open_short.resize(width, _LATE) for width in _WIDTHS]


def key_at_rest(stage: Stage) -> list[float]:
    """The keys for a line down and up in a text that is not analysed."""
    with stage.newcomer("--no-analysis", stage.busy) as terminal:
        terminal.until(lambda it: it.shows("not analysed"))
        return _down_and_up(terminal)


def key_at_work(stage: Stage) -> list[float]:
    """The same keys while the pipeline is loaded and works."""
    with stage.newcomer(stage.busy) as terminal:
        terminal.until(lambda it: it.shows(_AT_WORK))
        seconds = _down_and_up(terminal)
        if not terminal.shows(_AT_WORK):
            raise UnseenError(f"the analysis was over before {_LINES} keys were pressed")
        return seconds


def _down_and_up(terminal: Terminal) -> list[float]:
    return [_frame(terminal, key) for key in islice(cycle("jk"), _LINES)]


def _frame(terminal: Terminal, key: str) -> float:
    """Seconds from a key to the end of the frame that answers it."""
    terminal.settle(_CALM)
    return terminal.press(key, _FRAME)


def memory_long(stage: Stage) -> list[float]:
    """What the drawing process holds, in megabytes, after all that was done to it."""
    return [stage.open_long.memory]


def memory_allowed(stage: Stage) -> list[float]:
    """A hundred megabytes."""
    return [100.0]
