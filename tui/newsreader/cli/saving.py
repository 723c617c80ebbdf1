"""Text to a file that is there whole or not at all."""

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newsreader.errors import NewsreaderError


def save_all(chunks: Iterable[str], path: Path) -> None:
    """Writes the chunks to the file as UTF-8; until the last is written it stays as it was.

    Raises:
        NewsreaderError: the file cannot be written.
    """
    # A link stays a link, and a device or a pipe is written to, not replaced by a file.
    target = Path(os.path.realpath(path))
    with _explained(path):
        replaceable = target.is_file() or not target.exists()
    if not replaceable:
        _write(chunks, target, path)
        return
    unfinished = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}")
    try:
        _write(chunks, unfinished, path)
        with _explained(path):
            unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _write(chunks: Iterable[str], target: Path, path: Path) -> None:
    with _explained(path):
        file = target.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    with file:
        for chunk in chunks:
            with _explained(path):
                file.write(chunk)
        with _explained(path):
            file.flush()


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NewsreaderError(f"{path}: cannot be written: {error.strerror}") from error
