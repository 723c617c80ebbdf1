"""The screen on which an article is read."""

from textual import on, work
from textual.app import ComposeResult
from textual.reactive import reactive
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Input, Static

from newsreader.domain import Span
from newsreader.errors import NewsreaderError
from newsreader.reader import Opened, Reader
from newsreader.search import Text
from newsreader.ui import status
from newsreader.ui.attention import Attention
from newsreader.ui.commands import READING
from newsreader.ui.detail import one_line
from newsreader.ui.stepping import step
from newsreader.ui.widgets.article_view import ArticleView
from newsreader.ui.widgets.find_bar import FindBar
from newsreader.ui.widgets.line import Line
from newsreader.ui.widgets.panes import Panes
from newsreader.ui.widgets.sidebar import Sidebar
from newsreader.ui.widgets.tab_bar import Tab

_SETTLED = 0.15
"""Seconds without scrolling after which a reader is taken to be reading there."""


class ReadingScreen(Screen[None]):
    """An article, who is in it beside it, and what is being looked for."""

    BINDINGS = list(READING)

    attention: reactive[Attention] = reactive(Attention(), init=False)
    trouble: reactive[str | None] = reactive(None, init=False)
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

    def on_mount(self) -> None:
        """Shows the article, and only then the rest."""
        for part in (self.view, self._panes.sidebar):
            part.data_bind(ReadingScreen.attention)
        self._panes.to_text()
        self._show(self._opened)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """While something is typed, only the keys that type nothing are commands."""
        return not isinstance(self.focused, Input) or action in ("step_back", "next_pane")

    @property
    def view(self) -> ArticleView:
        """The article."""
        return self._panes.view

    # The article

    def _show(self, opened: Opened) -> None:
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
        if not 0 <= index < len(self._locations):
            self._say("There is no other article that way.")
            return
        try:
            opened = self._reader.open(self._locations[index])
        except NewsreaderError as error:
            self.notify(str(error), severity="error", markup=False)
        else:
            self.leave()
            self._index = index
            self._show(opened)

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

    # What is said above and below

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

    # Going from one thing to the next, and choosing

    def _attend(self, attention: Attention) -> None:
        self.attention = attention
        if attention.cursor:
            self.view.jump(attention.cursor.start)

    def _go(self, spans: tuple[Span, ...], by: int, *, none: str) -> None:
        found = step(spans, self.view.place, by)
        if found is None:
            self._say(none)
            return
        self._attend(self.attention.at(spans[found.index]))
        if found.wrapped:
            self._say("From the top again." if by > 0 else "From the end again.")

    def action_step(self, by: int) -> None:
        """Goes to the next mention of the target, or to the next hit."""
        self._go(self.attention.followed, by, none="Choose a name first: Enter on one.")

    def action_quote(self, by: int) -> None:
        """Goes to the next quotation."""
        quotes = self.attention.annotated.quotes
        spans = self.attention.visible([quote.span for quote in quotes])
        self._go(spans, by, none="No quotations here.")

    def action_name(self, by: int) -> None:
        """Goes to the next name, of whatever kind."""
        mentions = self.attention.annotated.mentions
        spans = self.attention.visible([mention.span for mention, _ in mentions])
        self._go(spans, by, none="No names here.")

    @on(ArticleView.Chosen)
    def _chosen_in_text(self, message: ArticleView.Chosen) -> None:
        self._attend(self.attention.aimed(message.entity, message.mention))

    @on(Sidebar.Chosen)
    def _chosen_in_list(self, message: Sidebar.Chosen) -> None:
        self._attend(self.attention.aimed(message.entity))
        self._panes.to_text()

    @on(Sidebar.QuoteChosen)
    def _quote_chosen(self, message: Sidebar.QuoteChosen) -> None:
        quote = self.attention.annotated.quotes[message.index]
        self._attend(self.attention.at(quote.span))
        self._panes.to_text()

    def action_filter(self) -> None:
        """Filters by the name highlighted in the list, or by the target; again takes it out."""
        in_list = self._panes.in_sidebar
        entity = self._panes.sidebar.highlighted if in_list else self.attention.target
        if entity:
            self._attend(self.attention.filtered(entity))
        elif not self._clear_filter():
            self._say("Choose a name to filter by: Enter on one.")

    def action_filter_mode(self) -> None:
        """Keeps what is about all of the names, or about any of them."""
        self._attend(self.attention.filtered_by_all(not self.attention.filter.every))

    # Searching

    def action_search(self) -> None:
        """Searches the pane that has the focus: the names, or the text."""
        if self._panes.in_sidebar:
            self._panes.sidebar.search()
        else:
            self._panes.find_bar.open()

    @on(FindBar.Searched)
    def _search(self, message: FindBar.Searched) -> None:
        self.attention = self.attention.searched(self._text.find(message.query))
        followed = self.attention.followed
        if found := step(followed, self.view.place, 1):
            self.view.jump(followed[found.index].start)

    @on(FindBar.Closed)
    def _searched(self, message: FindBar.Closed) -> None:
        self._panes.to_text()
        if message.query:
            self._go(self.attention.followed, 1, none="That is not in this article.")

    # Panes

    def action_toggle_sidebar(self) -> None:
        """Shows the sidebar, or hides it."""
        self._panes.toggle_sidebar()

    def action_tab(self, tab: str) -> None:
        """Opens one of the sidebar's lists."""
        self._panes.to_list(Tab(tab))

    def action_next_pane(self) -> None:
        """Gives the keys to the other pane."""
        self._panes.to_other()

    def action_widen(self, by: int) -> None:
        """Makes the sidebar wider, or narrower."""
        self._panes.sidebar.widen(by)

    # Stepping back

    def action_step_back(self) -> None:
        """Undoes the innermost of: what is typed, the filter, the target, the sidebar on top."""
        innermost_first = (
            self._close_find,
            self._panes.sidebar.clear_search,
            self._clear_filter,
            self._clear_target,
            self._panes.close_overlay,
        )
        any(undo() for undo in innermost_first)

    def _close_find(self) -> bool:
        was_open = self._panes.find_bar.clear()
        if was_open:
            self._panes.to_text()
        return was_open

    def _clear_filter(self) -> bool:
        was_filtered = bool(self.attention.filter)
        self.attention = self.attention.unfiltered()
        return was_filtered

    def _clear_target(self) -> bool:
        attention = self.attention
        was_aimed = bool(attention.target or attention.hits or attention.cursor)
        self.attention = attention.untargeted()
        return was_aimed
