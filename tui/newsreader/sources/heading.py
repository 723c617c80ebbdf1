"""What stands above an article: headline, byline, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from newsreader.domain import Span

from .byline import byline_of
from .dates import publication_date

LONGEST_HEADLINE = 200
"""In characters."""
_PARAGRAPHS_ABOVE = 6
"""How many paragraphs may be headline, standfirst, byline and date."""

_CLOSING = '»”")]\u00a0\u202f '
_UNFINISHED = (".", "…", ";", ":", ",")
_ABBREVIATION = re.compile(r"\b\w\.(?:\w\.)+$")
_DIALOGUE = re.compile(r"[-–—]\s")


@dataclass(frozen=True, slots=True)
class Heading:
    """What an article says of itself."""

    headline: Span | None
    byline: str | None
    published: date | None


def heading_of(text: str, paragraphs: Sequence[Span]) -> Heading:
    """Finds headline, byline and date among the first paragraphs."""
    above = [paragraph.of(text) for paragraph in paragraphs[:_PARAGRAPHS_ABOVE]]
    return Heading(
        headline=paragraphs[0] if len(above) > 1 and is_headline(above[0]) else None,
        byline=next(filter(None, map(byline_of, above)), None),
        published=next(filter(None, map(publication_date, above)), None),
    )


def is_headline(paragraph: str) -> bool:
    """Whether a text's first paragraph is its headline: short, no sentence, no dialogue."""
    return (
        len(paragraph) <= LONGEST_HEADLINE
        and not _ends_like_a_sentence(paragraph)
        and not _DIALOGUE.match(paragraph)
        and byline_of(paragraph) is None
        and publication_date(paragraph) is None
    )


def _ends_like_a_sentence(paragraph: str) -> bool:
    end = paragraph.rstrip(_CLOSING)
    return end.endswith(_UNFINISHED) and not _ABBREVIATION.search(end)
