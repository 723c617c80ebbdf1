"""Markdown becomes plain text that can be read."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newsreader.domain import Article, Span

from .composition import Composition
from .front_matter import split_front_matter
from .heading import heading_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_UNSEEN = re.compile(r"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1\s*>|$)", re.I | re.DOTALL)
_TAG = re.compile(r"</?[a-z!?][^<>]*>", re.I)
_INLINE = {"softbreak": " ", "hardbreak": "\n"}


def markdown_article(text: str, source: str) -> Article:
    """The article in a Markdown text.

    Its headline is the first heading of the first level or else the title of its front matter.
    """
    from markdown_it import MarkdownIt

    matter, body = split_front_matter(text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    rendering = _Rendering()
    if matter.title and not any(map(_is_title, tokens)):
        rendering.headline = rendering.composition.add(matter.title)
    rendering.render(tokens)
    plain, paragraphs = rendering.composition.text, tuple(rendering.composition.paragraphs)
    heading = heading_of(plain, paragraphs)
    return Article(
        text=plain,
        source=source,
        paragraphs=paragraphs,
        headline=rendering.headline or heading.headline,
        byline=matter.author or heading.byline,
        published=matter.published or heading.published,
    )


class _Rendering:
    """The tokens of a document become blocks of text, one after the other."""

    def __init__(self) -> None:
        self.composition = Composition()
        self.headline: Span | None = None
        self._mark = ""
        self._lists = 0
        self._close = False
        self._under = False
        self._in_title = False
        self._cells: list[str] | None = None

    def render(self, tokens: Sequence["Token"]) -> None:
        """Adds the blocks to the composition."""
        for token in tokens:
            render = self._RENDERERS.get(token.type)
            if render:
                render(self, token)

    def _open_title(self, token: "Token") -> None:
        self._in_title = _is_title(token)

    def _add_inline(self, token: "Token") -> None:
        text = _inline_text(token.children or ())
        if self._cells is not None:
            self._cells.append(" ".join(text.split()))
            return
        if self._in_title:
            text = " ".join(text.split())
        span = self.composition.add(self._mark + text, close=self._close and self._under)
        if self._in_title and self.headline is None:
            self.headline = span
        self._in_title = False
        self._mark, self._under = "", self._lists > 0

    def _add_code(self, token: "Token") -> None:
        self.composition.add(token.content)

    def _add_html(self, token: "Token") -> None:
        self.composition.add(_TAG.sub("", _UNSEEN.sub("", token.content)))

    def _open_list(self, token: "Token") -> None:
        self._under = self._lists > 0
        self._lists += 1

    def _close_list(self, token: "Token") -> None:
        self._lists -= 1
        self._mark = ""

    def _open_item(self, token: "Token") -> None:
        number = f"{token.info}{token.markup}" if token.info else "•"
        self._mark = f"{'  ' * (self._lists - 1)}{number} "

    def _open_paragraph(self, token: "Token") -> None:
        self._close = token.hidden

    def _open_table(self, token: "Token") -> None:
        self._close = self._under = False

    def _open_row(self, token: "Token") -> None:
        self._cells = []

    def _close_row(self, token: "Token") -> None:
        self.composition.add(" | ".join(self._cells or ()), close=self._under)
        self._cells, self._under = None, True

    def _close_table(self, token: "Token") -> None:
        self._under = False

    _RENDERERS: dict[str, Callable[["_Rendering", "Token"], None]] = {  # noqa: RUF012
        "heading_open": _open_title,
        "inline": _add_inline,
        "fence": _add_code,
        "code_block": _add_code,
        "html_block": _add_html,
        "bullet_list_open": _open_list,
        "ordered_list_open": _open_list,
        "bullet_list_close": _close_list,
        "ordered_list_close": _close_list,
        "list_item_open": _open_item,
        "paragraph_open": _open_paragraph,
        "table_open": _open_table,
        "table_close": _close_table,
        "tr_open": _open_row,
        "tr_close": _close_row,
    }


def _is_title(token: "Token") -> bool:
    return token.type == "heading_open" and token.tag == "h1"


def _inline_text(tokens: Sequence["Token"]) -> str:
    return "".join(_inline_piece(token) for token in tokens)


def _inline_piece(token: "Token") -> str:
    if token.type == "image":
        return _inline_text(token.children or ())
    if token.type == "html_inline":
        return "\n" if token.content.lower().startswith("<br") else ""
    return _INLINE.get(token.type, token.content)
