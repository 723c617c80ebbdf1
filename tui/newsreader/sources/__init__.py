"""A place in, an Article out: file, folder, standard input.

Bytes become characters here and nowhere else. Web pages and Markdown are turned into plain text;
plain text stays as it is, so that offsets hold in the user's own file.
"""

from .folders import expand
from .reading import read
from .shipped import shipped_articles

__all__ = ["expand", "read", "shipped_articles"]
