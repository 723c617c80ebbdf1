"""A line of the screen with something at its left and something at its right."""

from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static


class Line(Static):
    """One line; where room is short, the right stays whole and the left is cut."""

    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def render(self) -> Content:
        """The left, cut to the room it has, and the right."""
        right = Content(f" {self.right}") if self.right else Content("")
        room = max(self.size.width - right.cell_length, 0)
        # Textual pads everything but nothing.
        return Content(self.left or " ").truncate(room, ellipsis=True, pad=True) + right
