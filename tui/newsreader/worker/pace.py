"""How often findings are sent."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# Findings are grouped anew over all that was read each time they are sent, which costs more the
# longer the article is. Waiting in proportion keeps that at a twentieth of the work: an article
# streams, and a book is not read in the square of its length.
_WAIT = 20
_SHORTEST = 0.2
"""Seconds; more often than five times a second nobody can see."""


class Pace:
    """Says when the next findings are due, by what the last ones cost."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing has been sent: findings are due."""
        self._clock = clock
        self._next = clock()

    @property
    def due(self) -> bool:
        """Whether enough time has passed since the last were sent."""
        return self._clock() >= self._next

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Around making and sending them: the time it takes is the cost."""
        began = self._clock()
        yield
        ended = self._clock()
        self._next = ended + max(_SHORTEST, _WAIT * (ended - began))
