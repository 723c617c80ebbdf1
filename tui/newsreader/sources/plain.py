"""A plain text becomes an Article, character by character what it was."""

from newsreader.domain import Article

from .heading import heading_of
from .paragraphs import paragraphs_of


def plain_article(text: str, source: str) -> Article:
    """The article in a plain text."""
    paragraphs = paragraphs_of(text)
    heading = heading_of(text, paragraphs)
    return Article(text, source, paragraphs, heading.headline, heading.byline, heading.published)
