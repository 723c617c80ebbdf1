"""The article and the sidebar, side by side or one over the other."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from newsreader.config import Config

from .article_view import ArticleView
from .find_bar import FindBar
from .sidebar import Sidebar
from .tab_bar import Tab


class Panes(Horizontal):
    """Two panes; in a narrow terminal the sidebar lies over the text, and only when wanted."""

    def __init__(self, config: Config) -> None:
        """As wide as the configuration has them."""
        super().__init__(id="panes")
        self.view = ArticleView(config.text_width)
        self.sidebar = Sidebar(config.sidebar_width)
        self.find_bar = FindBar()

    def compose(self) -> ComposeResult:
        """The text, and the sidebar beside it; the box to search the text comes later."""
        with Vertical(id="reading"):
            yield self.view
        yield self.sidebar

    async def complete(self) -> None:
        """Adds what the first words need not wait for."""
        await self.query_one("#reading").mount(self.find_bar)
        await self.sidebar.complete()

    @property
    def in_sidebar(self) -> bool:
        """Whether the keys go to the sidebar."""
        return self.sidebar.has_focus_within

    @property
    def _narrow(self) -> bool:
        return self.screen.has_class("-narrow")

    def to_text(self) -> None:
        """Gives the keys to the article; a sidebar that lies over it goes."""
        self.sidebar.remove_class("-over")
        self.screen.set_focus(self.view)

    def to_list(self, tab: Tab) -> None:
        """Gives the keys to one of the sidebar's lists."""
        self.sidebar.remove_class("-hidden")
        self.sidebar.add_class("-over")
        self.sidebar.tab = tab
        self.sidebar.focus_list()

    def to_other(self) -> None:
        """Gives the keys to the pane that does not have them."""
        if self.in_sidebar:
            self.to_text()
        else:
            self.to_list(self.sidebar.tab)

    def toggle_sidebar(self) -> None:
        """Shows the sidebar, or hides it; hidden, it does not keep the keys."""
        self.sidebar.toggle_class("-over" if self._narrow else "-hidden")
        if not self.sidebar.display:
            self.screen.set_focus(self.view)

    def close_overlay(self) -> bool:
        """Takes away a sidebar that lies over the text; False where none does."""
        lay_over = self._narrow and self.sidebar.has_class("-over")
        if lay_over:
            self.to_text()
        return lay_over
