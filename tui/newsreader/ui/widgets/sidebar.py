"""Who is in the article, and what is said: the lists, the box to search them, a closer look."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual import on
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var
from textual.widgets import Input, Static

from newsreader.domain import Annotated, EntityKind
from newsreader.search import Names
from newsreader.ui.attention import Attention
from newsreader.ui.detail import entity_detail, quote_detail
from newsreader.ui.rows import Row, by_mentions, name_row, quote_rows

from .row_list import RowList
from .tab_bar import Tab, TabBar

_NARROWEST = 24
_NARROWEST_TEXT = 30


class Sidebar(Vertical):
    """The lists of one article's people, organisations, places and quotations."""

    # The box takes the letters; these keys move the highlight while it has them.
    BINDINGS = [
        Binding("down", "highlight(1)", show=False),
        Binding("up", "highlight(-1)", show=False),
    ]

    attention: var[Attention] = var(Attention(), init=False)
    tab: var[Tab] = var(Tab.PEOPLE, init=False)

    @dataclass
    class Chosen(Message):
        """A name was chosen."""

        entity: str

    @dataclass
    class QuoteChosen(Message):
        """A quotation was chosen."""

        index: int

    def __init__(self, width: int) -> None:
        """Is ``width`` cells wide to begin with."""
        super().__init__(id="sidebar")
        self.styles.width = width
        self._rows: tuple[Row, ...] = ()
        self._names = Names(())
        self._is_complete = False

    async def complete(self) -> None:
        """Fills it: tabs and box above, the list in the middle, the closer look below.

        Not in ``compose``: the first words of an article need not wait for what is beside them.
        """
        await self.mount(
            TabBar(id="tabs"),
            Input(id="query", compact=True, select_on_focus=False),
            RowList(id="rows"),
            Static(id="detail", markup=False),
        )
        self._is_complete = True
        self._fill()

    @property
    def _annotated(self) -> Annotated:
        return self.attention.annotated

    @property
    def highlighted(self) -> str | None:
        """The id of the entity that is highlighted; None in the list of quotations."""
        row = self.query_one(RowList).row if self._is_complete else None
        return row.key if row and self.tab is not Tab.QUOTES else None

    def search(self) -> None:
        """Puts the cursor into the box."""
        if self._is_complete:
            self.screen.set_focus(self.query_one(Input))

    def clear_search(self) -> bool:
        """Leaves and empties the box; False where nobody was searching."""
        if not self._is_complete:
            return False
        box = self.query_one(Input)
        searching = bool(box.value) or box.has_focus
        if searching:
            box.value = ""
            self.focus_list()
        return searching

    def focus_list(self) -> None:
        """Gives the keys to the list."""
        if self._is_complete:
            self.screen.set_focus(self.query_one(RowList))

    def action_highlight(self, by: int) -> None:
        """Moves the highlight while something is typed."""
        self.query_one(RowList).highlighted += by

    def widen(self, by: int) -> None:
        """Makes it wider, or narrower, as far as it and the article stay readable."""
        widest = max(self.screen.size.width - _NARROWEST_TEXT, _NARROWEST)
        self.styles.width = min(max(self.outer_size.width + by, _NARROWEST), widest)

    # What is listed

    def watch_attention(self, old: Attention, new: Attention) -> None:
        """Lists what has been found by now."""
        if self._is_complete and new.annotated is not old.annotated:
            self._fill()

    def watch_tab(self) -> None:
        """Opens another list; what was typed belonged to the one before."""
        if self._is_complete:
            with self.prevent(Input.Changed):
                self.query_one(Input).value = ""
            self._fill(from_top=True)

    def _fill(self, *, from_top: bool = False) -> None:
        names: Sequence[Sequence[str]]
        if self.tab is Tab.QUOTES:
            self._rows = quote_rows(self._annotated)
            names = [(row.text,) for row in self._rows]
        else:
            entities = by_mentions(self._annotated, EntityKind(self.tab))
            self._rows = tuple(name_row(self._annotated, entity) for entity in entities)
            names = [(entity.name, *entity.aliases) for entity in entities]
        self._names = Names(names)
        tabs = self.query_one(TabBar)
        tabs.open = self.tab
        tabs.counts = self._counts()
        self._search(from_top=from_top)

    def _counts(self) -> dict[Tab, int]:
        kinds = [entity.kind.value for entity in self._annotated.entities]
        return {tab: kinds.count(tab.value) for tab in Tab} | {
            Tab.QUOTES: len(self._annotated.quotes)
        }

    @on(Input.Changed)
    def _typed(self) -> None:
        self._search(from_top=True)

    def _search(self, *, from_top: bool) -> None:
        box = self.query_one(Input)
        box.placeholder = f"/ search {len(self._rows):,}"
        rows = self._rows
        if query := box.value.strip():
            hits = self._names.rank(query)
            rows = tuple(replace(self._rows[hit.index], letters=hit.letters) for hit in hits)
        box.border_subtitle = f"{len(rows):,}/{len(self._rows):,}"
        self.query_one(RowList).show(rows, from_top=from_top)

    @on(RowList.Highlighted)
    def _look_closer(self, message: RowList.Highlighted) -> None:
        self.query_one("#detail", Static).update(self._detail(message.row))

    def _detail(self, row: Row | None) -> str:
        if row is None:
            return self._nothing_listed()
        if self.tab is Tab.QUOTES:
            return quote_detail(self._annotated, self._annotated.quotes[int(row.key)])
        entity = self._annotated.entity(row.key)
        return entity_detail(self._annotated, entity) if entity else ""

    def _nothing_listed(self) -> str:
        if self._rows:
            return "Nothing like that here. Esc shows the whole list."
        return (
            "Nothing found in this article." if self._annotated.complete else "Nothing found yet."
        )

    # What is chosen

    @on(TabBar.Opened)
    def _open(self, message: TabBar.Opened) -> None:
        self.tab = message.tab

    @on(Input.Submitted)
    def _choose_best(self) -> None:
        self.query_one(RowList).action_choose()

    @on(RowList.Chosen)
    def _choose(self, message: RowList.Chosen) -> None:
        key = message.row.key
        chosen = self.QuoteChosen(int(key)) if self.tab is Tab.QUOTES else self.Chosen(key)
        self.post_message(chosen)
