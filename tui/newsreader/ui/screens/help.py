"""The keys of the reading screen, filtered as one types."""

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from newsreader.search import fold
from newsreader.ui.commands import GROUPS

_LEGEND = (
    "Names are lit by kind: a person bold, an organisation underlined, a place italic. A bar at the"
    " left marks a quotation: ▌ between marks, ┊ reported, │ without its marks; ? where its speaker"
    " is unsure. In the sidebar, “4 2q” means named four times, quoted twice."
)


class HelpScreen(ModalScreen[None]):
    """Every command with its keys and its sentence."""

    BINDINGS = [Binding("escape,f1", "dismiss", "Close", id="close-help", show=False)]

    def __init__(self, keys: Mapping[str, str]) -> None:
        """Shows the keys that the configuration gives to some commands in the place of ours."""
        super().__init__()
        self._keys = keys

    def compose(self) -> ComposeResult:
        """A box to type in above the list."""
        with Vertical(id="help"):
            yield Input(compact=True, placeholder="type to filter; Esc closes")
            with VerticalScroll(can_focus=False):
                yield Static(id="keys")

    def on_mount(self) -> None:
        """Lists every command."""
        self.query_one("#help").border_title = "Help"
        self._list("")

    @on(Input.Changed)
    def _filter(self, message: Input.Changed) -> None:
        self._list(message.value)

    def _list(self, query: str) -> None:
        self.query_one("#keys", Static).update(self._content(query))

    def _content(self, query: str) -> Content:
        lines: list[Content] = []
        for group, bindings in GROUPS:
            listed = [self._line(each) for each in bindings if _matches(each, query)]
            if listed:
                lines += [Content.styled(group, "bold"), *listed, Content("")]
        if not lines:
            return Content("No command like that.")
        return Content("\n").join([*lines, Content.styled(_LEGEND, "dim")])

    def _line(self, binding: Binding) -> Content:
        keys = " ".join(self.app.get_key_display(each) for each in self._bound(binding))
        return Content.assemble((f"  {keys:<16}", "bold"), f" {binding.tooltip}")

    def _bound(self, binding: Binding) -> list[Binding]:
        """One binding for each of its keys, as the configuration has them."""
        keys = self._keys.get(binding.id or "", binding.key)
        return [binding.with_key(key.strip()) for key in keys.split(",")]


def _matches(binding: Binding, query: str) -> bool:
    return fold(query) in fold(f"{binding.description} {binding.tooltip} {binding.key}")
