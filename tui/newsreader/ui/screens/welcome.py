"""What is shown when there is nothing to read: what one can do, and articles to try."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Footer, Static

from newsreader.domain.visible import on_one_line
from newsreader.reader import Reader
from newsreader.ui.rows import Row
from newsreader.ui.widgets.row_list import RowList

from .reading import ReadingScreen

_WORDS = """\
newsreader shows a news article, who is in it and what they say.

  newsreader article.txt       a text, Markdown or HTML file
  newsreader press/            every article in a folder; J and K go from one to the next
  pbpaste | newsreader         what another program prints

Or try one of these:"""


class WelcomeScreen(Screen[None]):
    """A first run: the articles that come with the program."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader

    def compose(self) -> ComposeResult:
        """Words above, articles below."""
        with Vertical(id="welcome"):
            yield Static(_WORDS, markup=False)
            yield RowList()
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Lists the articles."""
        articles = self._reader.shipped()
        rows = (Row(each.source, on_one_line(each.title or each.source)) for each in articles)
        self.query_one(RowList).show(tuple(rows))
        self.query_one(RowList).focus()

    @on(RowList.Chosen)
    def _open(self, message: RowList.Chosen) -> None:
        rows = self.query_one(RowList)
        locations = tuple(row.key for row in rows.rows)
        opened = self._reader.open(message.row.key)
        self.app.push_screen(ReadingScreen(self._reader, locations, opened, index=rows.highlighted))
