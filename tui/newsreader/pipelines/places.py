"""Where a pipeline lies on this machine, and what is written there about it."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

UNREADABLE = (OSError, ValueError, KeyError, TypeError, RuntimeError)
"""What a place that is no pipeline raises, in one way or another.

A RuntimeError comes of the home of a user who does not exist, and of brackets nested too deep.
"""


def data_folder(choice: str) -> Path:
    """The folder of the data of an installed package, or the folder itself.

    Nothing is imported. Raises one of ``UNREADABLE`` where there is no pipeline.
    """
    if choice.isidentifier() and (package := _package(choice)):
        # A pipeline package keeps its data in a folder named after the version.
        meta = read_meta(package)
        return package / f"{meta['lang']}_{meta['name']}-{meta['version']}"
    path = Path(choice).expanduser()
    if not (path / "config.cfg").is_file():
        raise FileNotFoundError(path)
    return path.resolve()


def read_meta(folder: Path) -> dict[str, Any]:
    """What ``meta.json`` says, by spaCy's convention; any part of it may be missing.

    Raises one of ``UNREADABLE`` where it says nothing.
    """
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    if not isinstance(meta, dict):
        raise TypeError(meta)
    return meta


def _package(name: str) -> Path | None:
    # Finding the spec of a top-level package imports nothing.
    spec = find_spec(name)
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) if places else None
