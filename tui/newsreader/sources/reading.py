"""A location in, an Article out."""

from typing import BinaryIO

from newsreader.domain import Article
from newsreader.errors import SourceError

from .contents import contents_of
from .decoding import decode
from .locations import MARKDOWN_SUFFIXES, WEB_SUFFIXES, refuse_address, shown, suffix_of
from .plain import plain_article


def read(location: str, stdin: BinaryIO | None = None) -> Article:
    """Reads the article in a file, a pipe or, for ``-``, standard input.

    A text is Markdown by its suffix, a web page by its suffix or its beginning, and plain
    otherwise.

    Raises:
        SourceError: there is nothing there that can be read.
    """
    refuse_address(location)
    text = decode(contents_of(location, stdin), shown(location))
    if not text.strip():
        raise _empty(location)
    article = _article(text, location)
    if not article.paragraphs:
        raise _empty(location)
    return article


def _article(text: str, location: str) -> Article:
    # The two heavier readers are imported when they are needed.
    suffix = suffix_of(location)
    if suffix in MARKDOWN_SUFFIXES:
        from .markdown import markdown_article

        return markdown_article(text, location)
    from .webpage import is_web_page, web_article

    if suffix in WEB_SUFFIXES or is_web_page(text):
        return web_article(text, location)
    return plain_article(text, location)


def _empty(location: str) -> SourceError:
    return SourceError(f"{shown(location)}: is empty; nothing to read")
