"""What the child is told, read as it comes."""

import json
import os
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import BinaryIO

from .protocol import Request


def _leave() -> None:
    # Not sys.exit: nothing may be waited for, least of all the call in which the main thread is.
    os._exit(0)


class Inbox:
    """Requests in the order in which they came.

    They are read in a thread, so that the end of the reader's process is noticed at once, also in
    the middle of a long call: then this process ends too, and no orphan is left behind.
    """

    def __init__(self, stream: BinaryIO, at_end: Callable[[], None] = _leave) -> None:
        """Begins to read the stream; calls ``at_end`` when it ends."""
        self._requests: SimpleQueue[Request] = SimpleQueue()
        self._stream = stream
        self._at_end = at_end
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for text in self._stream:
            self._requests.put(json.loads(text))
        self._at_end()

    def wait(self) -> Request:
        """The next request, whenever it comes."""
        return self._requests.get()

    def look(self) -> Request | None:
        """The next request, if it is there already."""
        try:
            return self._requests.get_nowait()
        except Empty:
            return None
