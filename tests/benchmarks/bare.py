"""The least that Textual can show: ``python -m tests.benchmarks.bare WORDS``."""

import sys

from textual.app import App, ComposeResult
from textual.widgets import Static


class Bare(App[None]):
    """Shows the words."""

    def compose(self) -> ComposeResult:
        """The words, and nothing else."""
        yield Static(sys.argv[1])


if __name__ == "__main__":
    Bare().run()
