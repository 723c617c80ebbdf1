import subprocess
import sys

PROGRAM = """
import sys
from newsreader.search import Names
assert "rapidfuzz" not in sys.modules, "before the first letter"
assert Names([("Antony Blinken",)]).rank("blnkn")
assert "numpy" not in sys.modules, "after a search"
"""


def test_searching_never_loads_numpy_nor_anything_slow_before_the_first_letter() -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
