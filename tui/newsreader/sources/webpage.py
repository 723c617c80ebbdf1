"""A saved web page becomes the article in it."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from newsreader.domain import Article
from newsreader.errors import SourceError

from .composition import Composition
from .heading import heading_of
from .locations import shown
from .markup import Element, text_lines

if TYPE_CHECKING:
    from trafilatura.settings import Document

# Possessive: a comment may not be tried again as part of a longer one, or it would take for ever.
_PAGE = re.compile(
    r"\s*+(?:<\?xml\b[^>]*+>\s*+)?+(?:<!--(?>.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.DOTALL,
)
_BEGINNING = 4096
_LONGEST_AUTHOR = 200
_SHORT = 160
"""In characters: the longest line that may be a byline of the page's own."""
_ABOVE = 4


def is_web_page(text: str) -> bool:
    """Whether a text begins as HTML does."""
    return _PAGE.match(text[:_BEGINNING]) is not None


def web_article(text: str, source: str) -> Article:
    """The article in a page: title, author, standfirst and paragraphs, without what is around it.

    Where none stands out, everything that can be seen on the page.

    Raises:
        SourceError: nothing can be seen.
    """
    import trafilatura

    # Of a page without a root, lxml makes a fragment, on which the search for a date fails.
    whole = text if "<html" in text[:_BEGINNING].lower() else f"<html>{text}"
    found = trafilatura.bare_extraction(
        whole,
        include_comments=False,
        with_metadata=True,
        # Otherwise it takes any year on the page, a copyright notice's for one.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    page = trafilatura.load_html(whole)
    visible = [] if page is None else list(text_lines(page))
    if not visible:
        raise SourceError(f"{shown(source)}: no article text found in this web page")
    if found is None or isinstance(found, dict) or _is_everything(found, visible):
        return _compose(visible, source, "" if page is None else _line(page.findtext(".//title")))
    return _compose(
        _article_lines(found, visible),
        source,
        _title(found),
        _line(found.author)[:_LONGEST_AUTHOR].replace("; ", ", "),
        _day(found.date),
    )


def _is_everything(found: "Document", visible: Sequence[str]) -> bool:
    """Whether nothing stood out; then it has run the whole page together into one paragraph."""
    return _line(found.text) in ("", " ".join(visible))


def _compose(
    lines: Sequence[str],
    source: str,
    title: str,
    author: str = "",
    published: date | None = None,
) -> Article:
    composition = Composition()
    headline = composition.add(title)
    body = [line for line in lines if line.casefold() != title.casefold()]
    if not any(author in line for line in body[:_ABOVE] if len(line) <= _SHORT):
        composition.add(author)
    for line in body:
        composition.add(line)
    paragraphs = tuple(composition.paragraphs)
    heading = heading_of(composition.text, paragraphs)
    return Article(
        text=composition.text,
        source=source,
        paragraphs=paragraphs,
        headline=headline or heading.headline,
        byline=author or heading.byline,
        published=published or heading.published,
    )


def _article_lines(found: "Document", visible: Sequence[str]) -> list[str]:
    """The paragraphs, below a standfirst that the page shows outside of them."""
    body = list(text_lines(found.body))
    standfirst = _line(found.description)
    seen = standfirst in visible and not any(standfirst in line for line in body)
    return [standfirst, *body] if standfirst and seen else body


def _title(found: "Document") -> str:
    """The title as the article shows it, or else as the page describes itself."""
    first: Element | None = next(iter(found.body), None) if found.body is not None else None
    if first is not None and first.tag == "head" and first.get("rend") == "h1":
        return " ".join(text_lines(first))
    return _line(found.title)


def _line(text: str | None) -> str:
    return " ".join((text or "").split())


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso or "")
    except ValueError:
        return None
