"""How fast the reader is: each line of a table is a ratio of figures measured in one run.

Run it at the root of the repository, on a machine that does nothing else:

    python -m tests.benchmarks [--rounds N] [--only NAME] [--json FILE]

What is seen is measured in a real pseudo-terminal of 120 by 40, the reader started in a home of its
own. The names of the long texts are put into the library beforehand, as an exact search finds them:
a pipeline would read a million words for minutes. Nothing fails by being slow.
"""

import argparse
import compileall
import sysconfig
from pathlib import Path

import newsreader

from .lines import LINES
from .measure import measure
from .report import as_json, table
from .stage import Stage

_ROUNDS = 7


def main() -> None:
    """Measures the lines that are asked for and prints the table."""
    wanted = _arguments()
    _compile()
    lines = [line for line in LINES if not wanted.only or line.name in wanted.only]
    with Stage() as stage:
        outcomes = measure(stage, lines, wanted.rounds)
    print(table(outcomes))
    if wanted.json:
        wanted.json.write_text(as_json(outcomes), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help=f"how many; {_ROUNDS}")
    names = [line.name for line in LINES]
    parser.add_argument("--only", action="append", choices=names, help="this line; repeatable")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep every sample there")
    return parser.parse_args()


def _compile() -> None:
    """Byte-compiles what is imported: without that everything starts two or three times slower."""
    folders = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), *newsreader.__path__}
    for folder in (*sorted(folders), str(Path(__file__).parent)):
        compileall.compile_dir(folder, quiet=2)


if __name__ == "__main__":
    main()
