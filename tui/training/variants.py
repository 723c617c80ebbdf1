"""Articles as careless software or people hand them on: the same names, spelt otherwise."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.entities import codepoint2name

from newsreader.analysis.casing import Share, is_careless, recased
from newsreader.domain import Span

from .markup import MarkedArticle

_OFTEN: tuple[tuple[float, str], ...] = (
    (0.15, "lower"),
    (0.06, "unaccented"),
    (0.04, "lower unaccented"),
    (0.04, "upper"),
    (0.02, "title"),
)
"""How often which; the rest stay as they are."""
_MENDED = 0.8
"""The share of text in one case that is shown with its usual capitals."""


def unaccented(text: str) -> str:
    """The text without accents, as long as it was."""
    return "".join(_bare(character) for character in text)


def _bare(character: str) -> str:
    bare = unicodedata.normalize("NFD", character)[0]
    return bare if bare.isalpha() or not character.isalpha() else character


def _one_for_one(change: Callable[[str], str], text: str) -> str:
    # "ß" has two capitals; offsets must hold, so it stays.
    return "".join(new if len(new := change(c)) == 1 else c for c in text)


CHANGES: dict[str, Callable[[str], str]] = {
    "lower": lambda text: _one_for_one(str.lower, text),
    "upper": lambda text: _one_for_one(str.upper, text),
    "title": lambda text: re.sub(r"\b\w", lambda first: _one_for_one(str.upper, first[0]), text),
    "unaccented": unaccented,
    "lower unaccented": lambda text: unaccented(_one_for_one(str.lower, text)),
}
"""Changes of a text that keep every offset."""


def varied(article: MarkedArticle, draw: random.Random, share: Share) -> MarkedArticle:
    """The article, now and then in another spelling, and with either apostrophe.

    Text in one case alone is mostly shown as the program reads it: with the capitals that are
    usual by ``share``.
    """
    text = article.text
    if draw.random() < 0.5:
        text = text.replace("’", "'")
    elif draw.random() < 0.5:
        text = text.replace("'", "’")
    chosen = draw.random()
    for often, change in _OFTEN:
        if chosen < often:
            changed = CHANGES[change](text)
            mended = is_careless(changed) and draw.random() < _MENDED
            return replace(article, text=recased(changed, share) if mended else changed)
        chosen -= often
    return replace(article, text=text)


def _in_lower_case(article: MarkedArticle) -> MarkedArticle:
    return replace(article, text=CHANGES["lower"](article.text))


def _without_accents(article: MarkedArticle) -> MarkedArticle:
    return replace(article, text=unaccented(article.text))


def _with_a_headline_in_capitals(article: MarkedArticle) -> MarkedArticle:
    headline, *rest = article.text.split("\n", 1)
    return replace(article, text="\n".join([CHANGES["upper"](headline), *rest]))


def _with_no_break_spaces(article: MarkedArticle) -> MarkedArticle:
    return replace(article, text=article.text.replace("'", "’").replace(" ", "\u00a0"))


def _wrapped(article: MarkedArticle) -> MarkedArticle:
    """The article in lines of at most 60 characters, as old mail has it."""
    text = list(article.text)
    start = space = 0
    for i, character in enumerate(article.text):
        if character == "\n":
            start = i + 1
        elif character == " ":
            space = i
        if i - start >= _LINE and space > start:
            text[space] = "\n"
            start = space + 1
    return replace(article, text="".join(text))


_LINE = 60
_REFERENCES = {code: f"&{name};" for code, name in codepoint2name.items() if code > 127}


def _with_remains_of_html(article: MarkedArticle) -> MarkedArticle:
    """The article with accented letters as references, and with its names in bold."""
    pieces: list[str] = []
    names = []
    end = length = 0
    for name in article.names:
        before = _referenced(article.text[end : name.span.start]) + "<b>"
        words = _referenced(name.span.of(article.text))
        start = length + len(before)
        names.append(replace(name, span=Span(start, start + len(words))))
        pieces += [before, words, "</b>"]
        length = start + len(words) + len("</b>")
        end = name.span.end
    pieces.append(_referenced(article.text[end:]))
    return MarkedArticle(article.name, "".join(pieces), tuple(names))


def _referenced(text: str) -> str:
    return text.replace("&", "&amp;").translate(_REFERENCES)


NASTY: tuple[tuple[str, Callable[[MarkedArticle], MarkedArticle]], ...] = (
    ("lower case", _in_lower_case),
    ("no accents", _without_accents),
    ("headline in capitals", _with_a_headline_in_capitals),
    ("no-break spaces", _with_no_break_spaces),
    ("wrapped lines", _wrapped),
    ("remains of HTML", _with_remains_of_html),
)
"""What recognition must survive, each for judging apart."""


def paragraphs(article: MarkedArticle) -> Iterator[MarkedArticle]:
    """The lines of an article apart, as the program reads them."""
    start = 0
    for line in article.text.split("\n"):
        end = start + len(line)
        if line.strip():
            names = tuple(
                replace(name, span=name.span.shifted(-start))
                for name in article.names
                if start <= name.span.start and name.span.end <= end
            )
            yield MarkedArticle(article.name, line, names)
        start = end + 1
