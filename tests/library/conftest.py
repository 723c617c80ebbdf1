from pathlib import Path

import pytest

from newsreader.domain.record import SCHEMA, Record


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a library may be made."""
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def record() -> Record:
    """Findings, as they are kept."""
    return {
        "schema": SCHEMA,
        "source": "article.txt",
        "title": "L’été",
        "language": "fr",
        "pipeline": "fr 1",
        "entities": [
            {
                "id": "e1",
                "kind": "person",
                "name": "Blinken",
                "aliases": [],
                "role": None,
                "mentions": [{"start": 0, "end": 7, "text": "Blinken", "how": "name"}],
            }
        ],
        "quotes": [
            {
                "kind": "direct",
                "start": 9,
                "end": 12,
                "text": "Non",
                "cue": None,
                "speaker": {
                    "start": 0,
                    "end": 7,
                    "text": "Blinken",
                    "entity": "e1",
                    "confidence": 0.9,
                },
            }
        ],
    }
