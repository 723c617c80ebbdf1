"""What a Markdown file says of itself between two lines of dashes at its top."""

import re
from dataclasses import dataclass
from datetime import date

_BLOCK = re.compile(
    r"---[ \t]*\n((?:[A-Za-z][\w -]*:.*\n|[ \t#-].*\n|\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)"
)
_ENTRY = re.compile(r"^([A-Za-z][\w -]*):[ \t]*(.*)$", re.MULTILINE)
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)\n?")
_AUTHORS = ("author", "authors", "auteur", "auteurs", "byline")
_DATES = ("date", "published", "publié", "publie")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The entries that concern an article."""

    title: str | None = None
    author: str | None = None
    published: date | None = None


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """The front matter and the text below it; an empty one where the file begins otherwise."""
    block = _BLOCK.match(text)
    if not block:
        return FrontMatter(), text
    entries = {
        entry[1].strip().lower(): _value(entry[2], block[1][entry.end() + 1 :])
        for entry in _ENTRY.finditer(block[1])
    }
    matter = FrontMatter(
        title=entries.get("title") or entries.get("titre") or None,
        author=next((entries[key] for key in _AUTHORS if entries.get(key)), None),
        published=next((_day(entries[key]) for key in _DATES if entries.get(key)), None),
    )
    return matter, text[block.end() :]


def _value(written: str, below: str) -> str:
    """An entry's value on one line; the items of a list are joined with commas."""
    items = [written]
    if written.startswith("[") and written.endswith("]"):
        items = written[1:-1].split(",")
    elif not written:
        items = []
        while item := _ITEM.match(below):
            items.append(item[1])
            below = below[item.end() :]
    return ", ".join(" ".join(_unquoted(item.strip()).split()) for item in items)


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
