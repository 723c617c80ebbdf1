"""Names ranked by how well they match what was typed.

Accents, case and punctuation make no difference; beginnings, initials, letters left out and
misspellings are understood.
"""

from .fold import fold
from .names import Hit, Names
from .text import Text

__all__ = ["Hit", "Names", "Text", "fold"]
