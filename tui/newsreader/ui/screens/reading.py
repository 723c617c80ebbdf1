"""The screen on which an article is read: what the keys do there."""

from textual import on
from textual.widgets import Input

from newsreader.domain import Span
from newsreader.ui.commands import READING
from newsreader.ui.stepping import step
from newsreader.ui.widgets.article_view import ArticleView
from newsreader.ui.widgets.find_bar import FindBar
from newsreader.ui.widgets.sidebar import Sidebar
from newsreader.ui.widgets.tab_bar import Tab

from .article import ArticleScreen


class ReadingScreen(ArticleScreen):
    """Goes from one thing in an article to the next, chooses, filters, searches, steps back."""

    BINDINGS = list(READING)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """While something is typed, only the keys that type nothing are commands."""
        return not isinstance(self.focused, Input) or action in ("step_back", "next_pane")

    # Going from one thing to the next, and choosing

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
