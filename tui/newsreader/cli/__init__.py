"""The command: the one place where the rooms are joined. One file per subcommand.

What a subcommand needs it imports when it runs, so that ``--help`` loads neither screens nor
pipelines.
"""

from .program import main

__all__ = ["main"]
