"""A screen that shows an article, has it analysed, and says how things stand."""

import gc

from textual import on, work
from textual.app import ComposeResult
from textual.reactive import var
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Static

from newsreader.errors import NewsreaderError
from newsreader.reader import Opened, Reader
from newsreader.search import Text
from newsreader.ui import status
from newsreader.ui.attention import Attention
from newsreader.ui.detail import one_line
from newsreader.ui.widgets.article_view import ArticleView
from newsreader.ui.widgets.line import Line
from newsreader.ui.widgets.panes import Panes

_SETTLED = 0.15
"""Seconds without scrolling after which a reader is taken to be reading there."""


class ArticleScreen(Screen[None]):
    """An article with who is in it beside it; what the keys do is not its business."""

    attention: var[Attention] = var(Attention(), init=False)
    trouble: var[str | None] = var(None, init=False)
    """Why the analysis stopped, in one line."""

    def __init__(
        self,
        reader: Reader,
        locations: tuple[str, ...],
        opened: Opened,
        *,
        index: int = 0,
        entity: str | None = None,
    ) -> None:
        """Shows what was opened, the ``index``-th of the locations, filtered on a name."""
        super().__init__()
        self._reader = reader
        self._locations = locations
        self._opened = opened
        self._index = index
        self._wanted = entity
        self._text = Text("")
        self._settling: Timer | None = None
        self._panes = Panes(reader.config)
        self._notice = ""

    def compose(self) -> ComposeResult:
        """The title above, the article and the sidebar between, what is going on below."""
        yield Line(id="title")
        yield self._panes
        yield Line(id="status")

    async def _complete(self) -> None:
        """Adds what the first words need not wait for."""
        await self.mount(
            Footer(show_command_palette=False),
            Static("The terminal is too small to read in.", id="too-small"),
        )
        await self._panes.complete()
        self.refresh_bindings()

    def on_mount(self) -> None:
        """Shows the article, and only then the rest."""
        for part in (self.view, self._panes.sidebar):
            part.data_bind(ArticleScreen.attention)
        self._panes.to_text()
        self._show(self._opened)

    @property
    def view(self) -> ArticleView:
        """The article."""
        return self._panes.view

    # The article

    def _show(self, opened: Opened) -> None:
        # What is still found in the article before must not come to this one.
        self.workers.cancel_group(self, "annotate")
        self.trouble = None
        self.attention = Attention(opened.annotated)
        self.view.begin_at(opened.offset)
        self._text = Text(opened.annotated.article.text)
        if opened.warning:
            self.notify(opened.warning, severity="warning", markup=False)
        # Before the first frame the worker would take the processor away from it.
        self.call_after_refresh(self._begin, opened)

    async def _begin(self, opened: Opened) -> None:
        if not self.is_attached:
            # It was left before it was drawn.
            return
        if not self.query(Footer):
            await self._complete()
        self._look_for_wanted()
        # Python goes through all it holds now and then to find what nobody needs. With a million
        # words that is 30 ms in the middle of a key; what an article is made of need not be looked
        # at, since nothing in it refers back to what holds it.
        gc.freeze()
        if not opened.annotated.complete:
            self.action_annotate()

    @work(exclusive=True, group="annotate")
    async def action_annotate(self) -> None:
        """Has the article searched for names and quotations, those in view first."""
        self.trouble = None
        article = self.attention.annotated.article
        try:
            async for annotated in self._reader.annotate(article, self.view.top):
                self.attention = self.attention.carried(annotated)
                self._look_for_wanted()
        except NewsreaderError as error:
            self.trouble = str(error)
        gc.freeze()

    def _look_for_wanted(self) -> None:
        """Filters on the name that was asked for at the start, as soon as it is found."""
        if self._wanted is None:
            return
        if found := self.attention.filtered_by_name(self._wanted):
            self._wanted = None
            self._attend(found)
        elif self.attention.annotated.complete:
            self._say(f"Nobody called “{one_line(self._wanted)}” in this article.")
            self._wanted = None

    def action_article(self, by: int) -> None:
        """Opens the next article, or the previous one."""
        index = self._index + by
        while 0 <= index < len(self._locations):
            try:
                opened = self._reader.open(self._locations[index])
            except NewsreaderError as error:
                # One that cannot be read does not keep anybody from those behind it.
                self.notify(str(error), severity="error", markup=False)
                index += by
            else:
                self.leave()
                self._index = index
                self._show(opened)
                return
        self._say("There is no other article that way.")

    def leave(self) -> None:
        """Remembers where reading stopped."""
        try:
            self._reader.leave(self.attention.annotated.article, self.view.top)
        except NewsreaderError as error:
            self.notify(str(error), severity="warning", markup=False)

    @on(ArticleView.Scrolled)
    def _scrolled(self) -> None:
        self._tell()
        if self._settling:
            self._settling.stop()
        self._settling = self.set_timer(_SETTLED, self._settle)

    def _settle(self) -> None:
        if not self.attention.annotated.complete:
            self._reader.look_at(self.attention.annotated.article, self.view.top)

    # What is looked at, and what is said of it

    def _attend(self, attention: Attention) -> None:
        self.attention = attention
        if attention.cursor:
            self.view.jump(attention.cursor.start)

    def watch_attention(self) -> None:
        """Says what is looked at now; what was said of the step before is past."""
        self._say("")

    def watch_trouble(self) -> None:
        """Says what went wrong."""
        self._tell()

    def _say(self, notice: str) -> None:
        self._notice = notice
        self._tell()

    def _tell(self) -> None:
        attention, annotated = self.attention, self.attention.annotated
        title = self._line("title", status.heading(attention), self._about())
        title.set_class(bool(attention.filter), "-filtered")
        progress = status.analysis(annotated, analyses=self._reader.analyses, trouble=self.trouble)
        below = (self._notice, status.looked_at(attention) or progress)
        self._line("status", "  ".join(filter(None, below)), self.view.percent)

    def _about(self) -> str:
        return status.about(self.attention.annotated, self._index, len(self._locations))

    def _line(self, line_id: str, left: str, right: str) -> Line:
        line = self.query_one(f"#{line_id}", Line)
        line.left, line.right = left, right
        return line
