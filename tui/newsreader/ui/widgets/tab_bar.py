"""The names of the sidebar's lists, with how much is in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static


class Tab(StrEnum):
    """The lists of the sidebar."""

    PEOPLE = "person"
    ORGANISATIONS = "organisation"
    PLACES = "place"
    QUOTES = "quote"


_NAMES = {
    Tab.PEOPLE: "People",
    Tab.ORGANISATIONS: "Orgs",
    Tab.PLACES: "Places",
    Tab.QUOTES: "Quotes",
}


class TabBar(Static):
    """One line: each list's name and count, the open one lit."""

    COMPONENT_CLASSES = {"tab--open"}

    open: reactive[Tab] = reactive(Tab.PEOPLE)
    counts: reactive[Mapping[Tab, int]] = reactive({})

    @dataclass
    class Opened(Message):
        """A tab was clicked."""

        tab: Tab

    def _labels(self) -> list[tuple[Tab, str]]:
        """The names with their counts; where room is short, with that of the open list alone."""
        labels = [(tab, f" {name} {self.counts.get(tab, 0):,} ") for tab, name in _NAMES.items()]
        if sum(len(label) for _, label in labels) <= self.size.width:
            return labels
        return [(tab, label if tab is self.open else f" {_NAMES[tab]} ") for tab, label in labels]

    def render(self) -> Content:
        """The labels, side by side."""
        style = self.get_visual_style("tab--open", partial=True)
        return Content.assemble(
            *((label, style) if tab is self.open else label for tab, label in self._labels())
        )

    def on_click(self, event: events.Click) -> None:
        """Tells which label was clicked."""
        right = 0
        for tab, label in self._labels():
            right += len(label)
            if event.x < right:
                self.post_message(self.Opened(tab))
                return
