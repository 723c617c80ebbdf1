"""The day an article appeared, read from a line such as "Publié le 12 mars 2024 à 10h15".

A date in the middle of a sentence says when something happened; only one that stands alone, after
a word such as "Publié" or beside a byline, says when the article appeared.
"""

import re
from collections.abc import Iterator
from datetime import date

from .byline import byline_of
from .months import MONTHS

LONGEST_DATE_LINE = 160
"""In characters, with whatever stands on the same line."""

_MONTH = f"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4})"
_DATES = tuple(
    re.compile(rf"(?<![\w/-]){pattern}(?![\d/])", re.I)
    for pattern in (
        rf"{_DAY}(?:er|st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\.?,?\s+{_YEAR}",
        rf"{_MONTH}\.?\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"{_YEAR}-(?P<month>\d\d)-{_DAY}",
    )
)
# Day before month, as in French; American pages write it the other way round.
_NUMERIC = re.compile(rf"(?<![\w/]){_DAY}[/.](?P<month>\d\d?)[/.]{_YEAR}(?![\d/])")

_PUBLISHED = re.compile(
    r"(?:publiée?|mise?\s+(?:à\s+jour|en\s+ligne)|modifiée?|parue?"
    r"|published|updated|posted|issued)\b",
    re.I,
)
_LEAD = re.compile(
    rf"(?:(?:{_PUBLISHED.pattern}|\b(?:le|on|the|date|last|first|à|at|in"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b)[\s:,.]*)+$",
    re.I,
)
_FRENCH = re.compile(r"\ble\b|\bpubliée?\b", re.I)
_AFTER = re.compile(
    r"\.?$|[\s,]*(?:[|•·()–—]|-\s|(?:(?:à|at)\s+)?\d{1,2}\s?[h:]|T\d\d:|at\s+\d|by\s|par\s"
    rf"|et\s+{_PUBLISHED.pattern}|{_PUBLISHED.pattern})",
    re.I,
)
_AGENCY_AFTER = re.compile(r"\s*\((?:[A-Z]{2,6}|Reuters)\)")
_SENTENCE_END = re.compile(r"(?<![ap]\.m)[.!?…;:]$", re.I)
_PLACE_WORDS = 3


def publication_date(paragraph: str) -> date | None:
    """The date in a paragraph that is there to say it; None where there is none."""
    is_line = len(paragraph) <= LONGEST_DATE_LINE and not _SENTENCE_END.search(paragraph)
    for found, day in _dates_in(paragraph[:LONGEST_DATE_LINE]):
        before, after = paragraph[: found.start()], paragraph[found.end() :]
        ends = is_line and _AFTER.match(after)
        if _leads_to_date(before) and (ends or after == "." or _AGENCY_AFTER.match(after)):
            return day
    return None


def _leads_to_date(before: str) -> bool:
    lead = _LEAD.search(before)
    if lead and _PUBLISHED.search(lead[0]):
        return True
    rest = (before[: lead.start()] if lead else before).rstrip()
    if not rest:
        return True
    place = rest.rstrip("|•·,(–—-").rstrip()
    if place == rest:
        return False
    return len(place.split()) <= _PLACE_WORDS or byline_of(place) is not None


def _dates_in(text: str) -> Iterator[tuple[re.Match[str], date]]:
    """The dates written out, then those in figures where the words before them are French."""
    for pattern in (*_DATES, _NUMERIC):
        for found in pattern.finditer(text):
            if pattern is _NUMERIC and not _FRENCH.search(text, 0, found.start()):
                continue
            day = _day(found["year"], found["month"], found["day"])
            if day:
                yield found, day


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), MONTHS.get(month.lower()) or int(month), int(day))
    except ValueError:
        return None
