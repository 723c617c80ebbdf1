"""A list that draws only the rows on screen, so that thousands cost no more than ten."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsreader.domain import Span
from newsreader.ui.commands import LIST
from newsreader.ui.paint import Mark, paint
from newsreader.ui.rows import Row


class RowList(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows, one of which is highlighted."""

    BINDINGS = list(LIST)
    COMPONENT_CLASSES = {
        "row--person",
        "row--organisation",
        "row--place",
        "row--other",
        "row--letter",
        "row--counts",
        "row--highlighted",
    }

    rows: reactive[tuple[Row, ...]] = reactive(())
    highlighted: reactive[int] = reactive(0)

    @dataclass
    class Highlighted(Message):
        """Another row is highlighted; None of an empty list."""

        row: Row | None

    @dataclass
    class Chosen(Message):
        """A row was chosen."""

        row: Row

    @property
    def row(self) -> Row | None:
        """The highlighted row."""
        return self.rows[self.highlighted] if self.highlighted < len(self.rows) else None

    def show(self, rows: tuple[Row, ...], *, from_top: bool = False) -> None:
        """Shows other rows; a highlight that was moved stays on its key if that is still there."""
        key = self.row.key if self.row and self.highlighted and not from_top else None
        self.rows = rows
        self.highlighted = next((i for i, row in enumerate(rows) if row.key == key), 0)
        self.post_message(self.Highlighted(self.row))

    def watch_rows(self) -> None:
        """Makes room for the rows."""
        self.virtual_size = Size(self.size.width, len(self.rows))
        self.refresh()

    def validate_highlighted(self, index: int) -> int:
        """Keeps the highlight within the list."""
        return max(min(index, len(self.rows) - 1), 0)

    def watch_highlighted(self) -> None:
        """Brings the highlighted row into view and tells of it."""
        self.scroll_to_region(Region(0, self.highlighted, 1, 1), animate=False, force=True)
        self.refresh()
        self.post_message(self.Highlighted(self.row))

    def action_move(self, by: int) -> None:
        """Highlights the row so many further on."""
        self.highlighted += by

    def action_page(self, pages: float) -> None:
        """Highlights the row a part of a page further on."""
        self.highlighted += round(pages * self.size.height)

    def action_start(self) -> None:
        """Highlights the first row."""
        self.highlighted = 0

    def action_end(self) -> None:
        """Highlights the last row."""
        self.highlighted = len(self.rows) - 1

    def action_choose(self) -> None:
        """Chooses the highlighted row."""
        if self.row:
            self.post_message(self.Chosen(self.row))

    def on_click(self, event: events.Click) -> None:
        """Chooses the row that was clicked."""
        index = self.scroll_offset.y + event.y
        if index < len(self.rows):
            self.highlighted = index
            self.action_choose()

    def render_line(self, y: int) -> Strip:
        """The cells of one row."""
        index = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        base = self.rich_style
        if index >= len(self.rows):
            return Strip.blank(width, base)
        if index == self.highlighted:
            base += self._look("highlighted")
        return Strip(self._segments(self.rows[index], width, base)).adjust_cell_length(width, base)

    def _segments(self, row: Row, width: int, base: Style) -> Iterator[Segment]:
        yield Segment(" ", base)
        room = max(width - cell_len(row.counts) - 3, 1)
        text = row.text
        if cell_len(text) > room:
            text = set_cell_size(text, room - 1).rstrip() + "…"
        marks = [Mark(Span(0, len(text)), row.look)] if row.look else []
        marks += [Mark(Span(at, at + 1), "letter") for at in row.letters]
        for piece in paint(text, Span(0, len(text)), marks):
            yield Segment(piece.text, sum(map(self._look, piece.looks), base))
        padding = " " * (room - cell_len(text) + 1)
        yield Segment(f"{padding}{row.counts} ", base + self._look("counts"))

    def _look(self, name: str) -> Style:
        return self.get_component_rich_style(f"row--{name}", partial=True)
