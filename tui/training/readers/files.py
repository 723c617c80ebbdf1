"""Text files, compressed or not."""

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def lines(path: Path) -> Iterator[str]:
    """The lines of a UTF-8 file without their ends; ``.xz`` is unpacked on the way."""
    read = lzma.open if path.suffix == ".xz" else open
    with read(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def records(path: Path) -> Iterator[Any]:
    """The objects of a file that has one JSON object a line."""
    return (json.loads(line) for line in lines(path) if line)
