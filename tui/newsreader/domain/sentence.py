"""The sentence around a place in the text."""

import re

from .article import Article
from .span import Span

_END = re.compile(
    r"(?:[!?…]|(?<!\b[A-Z])(?<!\b[DM]r)(?<!\bMrs)(?<!\bSt)\.)"
    r"(?:\s?[»”\")])*\s+(?=[A-ZÀ-ÖØ-Þ«“\"—–])"
)


def sentence_at(article: Article, offset: int) -> Span:
    """The sentence that ``offset`` stands in, within its paragraph.

    It ends where a full stop is followed by a capital or an opening mark, which is right for a line
    of context and cheap; nothing else may rely on it.
    """
    if not article.paragraphs:
        return Span(0, 0)
    paragraph = article.paragraphs[article.paragraph_at(offset)]
    start = paragraph.start
    for end in _END.finditer(article.text, paragraph.start, paragraph.end):
        if end.end() > offset:
            return Span(start, end.start() + len(end.group().rstrip()))
        start = end.end()
    return Span(start, paragraph.end)
