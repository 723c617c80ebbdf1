import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.domain.record import Record
from newsreader.library import Library

KEEP_ON_WRITING = """
import itertools, json, sys
from pathlib import Path
from newsreader.library import Library
library, record = Library.open(Path(sys.argv[1])), json.loads(sys.argv[2])
for number in itertools.count():
    library.keep_findings(f"d{number}", "a", record)
    library.keep_position(f"d{number}", number)
    print(number, flush=True)
"""

WRITE_AT_ONCE = """
import sys
from pathlib import Path
from newsreader.library import Library
sys.stdin.readline()
with Library.open(Path(sys.argv[1])) as library:
    for number in range(100):
        library.keep_position(f"{sys.argv[2]} {number}", number)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes killed as on Unix")
def test_what_was_reported_as_kept_survives_a_kill(path: Path, record: Record) -> None:
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", KEEP_ON_WRITING, str(path), json.dumps(record)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout
        for _ in range(100):
            writer.stdout.readline()
        writer.kill()
        rest, _ = writer.communicate()
        last = max((int(number) for number in rest.split("\n")[:-1]), default=99)
        with Library.open(path) as library:
            for number in range(last + 1):
                assert library.findings(f"d{number}", "a") == record
                assert library.position(f"d{number}") == number


def test_several_instances_make_and_fill_one_library_at_once(path: Path) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE_AT_ONCE, str(path), str(writer)],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for writer in range(4)
    ]
    for writer in writers:
        assert writer.stdin
        writer.stdin.write("now\n")
        writer.stdin.flush()
    assert [writer.communicate(timeout=60)[1] for writer in writers] == [""] * 4
    with Library.open(path) as library:
        for writer_number in range(4):
            for number in range(100):
                assert library.position(f"{writer_number} {number}") == number


def test_one_instance_sees_what_another_kept(path: Path, record: Record) -> None:
    with Library.open(path) as one, Library.open(path) as other:
        one.keep_findings("d", "a", record)
        assert other.findings("d", "a") == record
        other.keep_position("d", 5)
        one.keep_position("d", 6)
        assert other.position("d") == 6
