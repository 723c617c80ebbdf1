"""The article, drawn line by line: only what is on screen is ever made into cells."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsreader.domain import Article, QuoteKind, Span
from newsreader.ui.attention import Attention
from newsreader.ui.attribution import is_unsure
from newsreader.ui.commands import ARTICLE
from newsreader.ui.fold import Foldable, character_at
from newsreader.ui.layout import Gap, Layout
from newsreader.ui.marking import marks_on
from newsreader.ui.paint import paint
from newsreader.ui.stepping import step

_BARS = {
    QuoteKind.DIRECT: "▌",
    QuoteKind.MIXED: "▌",
    QuoteKind.INDIRECT: "┊",
    QuoteKind.UNMARKED: "│",
}
_GUTTER = 3


class ArticleView(ScrollView, can_focus=True, inherit_bindings=False):
    """An article with its names and quotations lit, a cursor, and the rest folded away."""

    BINDINGS = list(ARTICLE)
    COMPONENT_CLASSES = {
        "article--headline",
        "article--person",
        "article--organisation",
        "article--place",
        "article--other",
        "article--quote",
        "article--bar",
        "article--target",
        "article--hit",
        "article--cursor",
        "article--gap",
    }

    attention: var[Attention] = var(Attention())
    text_width: var[int] = var(80, init=False)

    @dataclass
    class Chosen(Message):
        """A name was chosen in the text."""

        entity: str
        mention: Span

    @dataclass
    class Scrolled(Message):
        """Another part of the text is on screen; it begins at ``offset``."""

        offset: int

    def __init__(self, text_width: int) -> None:
        """Draws lines of at most ``text_width`` cells."""
        super().__init__(id="article")
        self._foldable = Foldable("", ())
        self._fold = self._foldable.fold(1)
        self._layout = Layout(self._fold, 0)
        self._top = 0
        self._strips: LRUCache[int, Strip] = LRUCache(512)
        self.set_reactive(ArticleView.text_width, text_width)

    @property
    def _article(self) -> Article:
        return self.attention.annotated.article

    # What it knows of itself

    @property
    def top(self) -> int:
        """The offset of the first character on screen."""
        return self._layout.offset_at(self.scroll_offset.y) if self._layout.height else self._top

    @property
    def place(self) -> int:
        """The offset that steps start from: the cursor, if it is on screen, or else the top."""
        cursor = self.attention.cursor
        if cursor and self._on_screen(self._layout.row_of(cursor.start)):
            return cursor.start
        # What begins at the top can itself be stepped to.
        return self.top - 1

    @property
    def percent(self) -> str:
        """How much of the text has been on screen or above it."""
        seen = min(self.scroll_offset.y + self.size.height, self._layout.height)
        return f"{100 * seen // self._layout.height}%" if self._layout.height else ""

    def _on_screen(self, row: int) -> bool:
        return 0 <= row - self.scroll_offset.y < self.size.height

    # Where lines stand

    def watch_attention(self, old: Attention, new: Attention) -> None:
        """Draws what is new; only another text is folded, only other paragraphs are laid out."""
        if new.annotated.article is not old.annotated.article:
            self._foldable = Foldable(self._article.text, self._article.paragraphs)
            self._refold(top=0)
        elif new.kept != old.kept:
            self._lay_out(new.cursor.start if new.cursor else self.top)
        else:
            self._redraw()

    def watch_text_width(self) -> None:
        """Folds the text at its new width."""
        self._refold(self.top)

    def on_resize(self) -> None:
        """Tells that there is more to be seen now, or less."""
        self._fit()
        self._redraw()
        self.post_message(self.Scrolled(self.top))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The cells of the part of it that is drawn."""
        # A frame is drawn before the message comes that says how large it is.
        self._fit()
        return super().render_lines(crop)

    def _fit(self) -> None:
        """Folds the text if its lines have become shorter or longer."""
        if self._column != self._fold.width:
            self._refold(self.top)

    @property
    def _column(self) -> int:
        return max(min(self.text_width, self.scrollable_content_region.width - _GUTTER), 2)

    @property
    def _margin(self) -> int:
        return max((self.scrollable_content_region.width - self._fold.width - _GUTTER) // 2, 0)

    def _refold(self, top: int) -> None:
        if not self.size:
            self._top = top
            return
        self._fold = self._foldable.fold(self._column)
        self._lay_out(top)

    def _lay_out(self, top: int) -> None:
        self._layout = Layout(self._fold, len(self._article.paragraphs), self.attention.kept)
        # Set in the usual way, a new height has the whole screen laid out and drawn again.
        self.set_reactive(ArticleView.virtual_size, Size(self.size.width, self._layout.height))
        self.vertical_scrollbar.window_virtual_size = self._layout.height
        self._scroll(self._layout.row_of(top))
        self._redraw()

    def _scroll(self, row: int) -> None:
        self.scroll_to(y=row, animate=False, immediate=True, force=True)

    # Moving

    def begin_at(self, offset: int) -> None:
        """Puts the line of a place on top."""
        self._top = offset
        self._scroll(self._layout.row_of(offset))

    def jump(self, offset: int) -> None:
        """Brings a place into view, with some lines before it; what is in view does not move."""
        row = self._layout.row_of(offset)
        if not self._on_screen(row):
            self._scroll(row - self.size.height // 3)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tells what is looked at now."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Scrolled(self.top))

    def action_move(self, lines: int) -> None:
        """Scrolls by some lines."""
        self._scroll(self.scroll_offset.y + lines)

    def action_page(self, pages: float) -> None:
        """Scrolls by a part of a page; of a whole one, the last two lines stay."""
        lines = max(self.size.height - 2, 1)
        self.action_move(round(lines * pages))

    def action_start(self) -> None:
        """Scrolls to the beginning."""
        self._scroll(0)

    def action_end(self) -> None:
        """Scrolls to the end."""
        self._scroll(self.max_scroll_y)

    def action_paragraph(self, by: int) -> None:
        """Scrolls to the beginning of the next paragraph, or the previous one."""
        starts = self.attention.visible(self._article.paragraphs)
        if found := step(starts, self.top, by):
            self.begin_at(starts[found.index].start)

    def action_text_width(self, by: int) -> None:
        """Makes the lines longer or shorter."""
        self.text_width = max(self._column + by, 20)

    # Choosing

    def action_target(self) -> None:
        """Chooses the name under the cursor."""
        if self.attention.cursor:
            self._choose(self.attention.cursor.start)

    def on_click(self, event: events.Click) -> None:
        """Chooses the name that was clicked."""
        line = self._layout[self.scroll_offset.y + event.y]
        if not isinstance(line, Span):
            return
        offset = character_at(self._article.text, line, event.x - self._margin - _GUTTER)
        if offset is not None:
            self._choose(offset)

    def _choose(self, offset: int) -> None:
        if found := self.attention.annotated.at(offset):
            mention, entity = found
            self.post_message(self.Chosen(entity.id, mention.span))

    # Drawing

    def notify_style_update(self) -> None:
        """Forgets lines drawn in another theme."""
        super().notify_style_update()
        self._strips.clear()

    def _redraw(self) -> None:
        self._strips.clear()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The cells of one line of the screen."""
        row = self.scroll_offset.y + y
        strip = self._strips.get(row)
        if strip is None:
            strip = self._strips[row] = self._strip(row)
        return strip

    def _strip(self, row: int) -> Strip:
        base = self.rich_style
        width = self.scrollable_content_region.width
        margin = " " * self._margin
        match self._layout[row]:
            case Span() as line:
                segments = [Segment(margin, base), self._bar(line, base), *self._pieces(line, base)]
            case Gap(paragraphs=count):
                words = "1 paragraph" if count == 1 else f"{count:,} paragraphs"
                look = base + self._look("gap")
                segments = [Segment(f"{margin}   ··· {words} folded away ···", look)]
            case None:
                segments = []
        return Strip(segments).adjust_cell_length(width, base)

    def _bar(self, line: Span, base: Style) -> Segment:
        quote = next(self.attention.annotated.quotes_in(line), None)
        if quote is None:
            return Segment("   ", base)
        unsure = quote.speaker is not None and is_unsure(quote.speaker)
        bar = f" {_BARS[quote.kind]}{'?' if unsure else ' '}"
        return Segment(bar, base + self._look("bar"))

    def _pieces(self, line: Span, base: Style) -> Iterator[Segment]:
        marks = marks_on(line, self.attention)
        for piece in paint(self._article.text, line, marks):
            yield Segment(piece.text, sum(map(self._look, piece.looks), base))

    def _look(self, name: str) -> Style:
        return self.get_component_rich_style(f"article--{name}", partial=True)
