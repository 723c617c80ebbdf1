"""What a location is called in a message, and which ones are addresses."""

from pathlib import Path

from newsreader.domain.visible import on_one_line
from newsreader.errors import SourceError

STANDARD_INPUT = "-"

MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
WEB_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
ARTICLE_SUFFIXES = frozenset({".txt", ".text"}) | MARKDOWN_SUFFIXES | WEB_SUFFIXES


def shown(location: str) -> str:
    """The location as it is named in a message."""
    return "standard input" if location == STANDARD_INPUT else on_one_line(location)


def suffix_of(location: str) -> str:
    """The end of the file's name that says what is in it, in small letters."""
    return Path(location).suffix.lower()


def refuse_address(location: str) -> None:
    """Lets everything pass but the address of a web page.

    Raises:
        SourceError: it is one.
    """
    if location.lower().startswith(("http://", "https://")):
        raise SourceError(
            f"{shown(location)}: web pages cannot be fetched yet; save the page and open the file"
        )
