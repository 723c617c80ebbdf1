"""The box in which the text of the article is searched."""

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label


class FindBar(Horizontal):
    """Searches as one types; it is there only while it is used."""

    @dataclass
    class Searched(Message):
        """Something is to be searched for; nothing, when it is empty."""

        query: str

    @dataclass
    class Closed(Message):
        """The search was confirmed."""

        query: str

    def compose(self) -> ComposeResult:
        """A slash, as it was typed, and the box."""
        yield Label("/ ")
        yield Input(compact=True, placeholder="search the text")

    def open(self) -> None:
        """Shows the box and puts the cursor into it, what was searched for last selected."""
        self.add_class("-open")
        self.screen.set_focus(self.query_one(Input))

    def close(self) -> None:
        """Takes the box away."""
        self.remove_class("-open")

    def clear(self) -> bool:
        """Takes the box away and searches for nothing; False where it was not there."""
        was_open = self.has_class("-open")
        if was_open:
            self.query_one(Input).value = ""
            self.close()
        return was_open

    @on(Input.Changed)
    def _changed(self, message: Input.Changed) -> None:
        message.stop()
        self.post_message(self.Searched(message.value))

    @on(Input.Submitted)
    def _submitted(self, message: Input.Submitted) -> None:
        message.stop()
        self.close()
        self.post_message(self.Closed(message.value))
