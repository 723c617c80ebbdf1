"""Every command once: its key, its name and its sentence, for footer, palette, help and rebinding.

The id of a command is what the configuration's ``[keys]`` table calls it.
"""

import difflib
from collections.abc import Mapping

from textual.binding import Binding

from newsreader.errors import ConfigError


def _command(
    command_id: str,
    keys: str,
    action: str,
    name: str,
    sentence: str,
    *,
    show: bool = False,
    moves_focus: bool = False,
) -> Binding:
    # Textual handles a priority binding before it looks where the next key goes. Without it, what
    # is typed fast after "/" (or arrives at once, over a slow line) would go to the pane before.
    return Binding(
        keys, action, name, id=command_id, tooltip=sentence, show=show, priority=moves_focus
    )


EVERYWHERE = (
    _command("help", "question_mark,f1", "app.help", "Help", "The keys of this screen", show=True),
    _command("palette", "colon", "app.command_palette", "Commands", "Find a command by its name"),
    _command("back", "q", "app.leave", "Back", "Leave this screen; at the top, quit"),
    _command("quit", "Q", "app.quit_at_once", "Quit", "Quit from anywhere"),
)

READING = (
    _command("sidebar", "s", "toggle_sidebar", "Sidebar", "Show or hide the sidebar", show=True),
    _command(
        "search", "slash", "search", "Search", "Search in this pane", show=True, moves_focus=True
    ),
    _command(
        "next-pane", "tab", "next_pane", "Pane", "To the other pane", show=True, moves_focus=True
    ),
    _command(
        "previous-pane", "shift+tab", "next_pane", "Pane", "To the other pane", moves_focus=True
    ),
    _command(
        "people", "1,ampersand", "tab('person')", "People", "List the people", moves_focus=True
    ),
    _command(
        "organisations",
        "2,latin_small_letter_e_with_acute",
        "tab('organisation')",
        "Organisations",
        "List the organisations",
        moves_focus=True,
    ),
    _command(
        "places", "3,quotation_mark", "tab('place')", "Places", "List the places", moves_focus=True
    ),
    _command(
        "quotes", "4,apostrophe", "tab('quote')", "Quotes", "List the quotations", moves_focus=True
    ),
    _command("next", "n", "step(1)", "Next", "Next mention, or next hit of a search", show=True),
    _command("previous", "N", "step(-1)", "Previous", "Previous mention or hit"),
    _command("next-quote", "c", "quote(1)", "Quotation", "Next quotation", show=True),
    _command("previous-quote", "C", "quote(-1)", "Previous quotation", "Previous quotation"),
    _command("next-name", "e", "name(1)", "Next name", "Next name of any kind"),
    _command("previous-name", "E", "name(-1)", "Previous name", "Previous name of any kind"),
    _command(
        "filter",
        "f",
        "filter",
        "Filter",
        "Only the paragraphs about this name, on or off",
        show=True,
    ),
    _command(
        "filter-mode", "A", "filter_mode", "All or any", "All of the names filtered by, or any"
    ),
    _command("next-article", "J", "article(1)", "Next article", "The next article"),
    _command("previous-article", "K", "article(-1)", "Previous article", "The previous article"),
    _command(
        "step-back", "escape", "step_back", "Step back", "Clear input, then filter, then target"
    ),
    _command("retry", "r", "annotate", "Analyse again", "Look for names and quotations again"),
    _command("sidebar-wider", "less_than_sign", "widen(2)", "Wider", "A wider sidebar"),
    _command(
        "sidebar-narrower", "greater_than_sign", "widen(-2)", "Narrower", "A narrower sidebar"
    ),
)

MOVING = (
    _command("down", "j,down", "move(1)", "Down", "One line down"),
    _command("up", "k,up", "move(-1)", "Up", "One line up"),
    _command("page-down", "space,pagedown", "page(1)", "Page down", "One page down"),
    _command("page-up", "b,pageup", "page(-1)", "Page up", "One page up"),
    _command("half-page-down", "ctrl+d", "page(0.5)", "Half page down", "Half a page down"),
    _command("half-page-up", "ctrl+u", "page(-0.5)", "Half page up", "Half a page up"),
    _command("start", "g,home", "start", "Start", "To the start"),
    _command("end", "G,end", "end", "End", "To the end"),
)

ARTICLE = (
    *MOVING,
    _command("target", "enter", "target", "Target", "Target the name under the cursor"),
    _command(
        "next-paragraph", "right_curly_bracket", "paragraph(1)", "Paragraph", "Next paragraph"
    ),
    _command(
        "previous-paragraph",
        "left_curly_bracket",
        "paragraph(-1)",
        "Previous paragraph",
        "Previous paragraph",
    ),
    _command("wider-text", "plus", "text_width(4)", "Wider text", "Longer lines"),
    _command("narrower-text", "minus", "text_width(-4)", "Narrower text", "Shorter lines"),
)

LIST = (
    *MOVING,
    _command("choose", "enter", "choose", "Go", "Go to the first mention and target it", show=True),
)

GROUPS: tuple[tuple[str, tuple[Binding, ...]], ...] = (
    ("Names, quotations, filter", READING),
    ("Moving in the article", ARTICLE),
    ("In a list", LIST[-1:]),
    ("Everywhere", EVERYWHERE),
)
"""The commands of the reading screen as the help shows them."""


def check_keys(keys: Mapping[str, str]) -> None:
    """Sees that every command that the configuration rebinds exists.

    Raises:
        ConfigError: one does not; the error names the nearest.
    """
    known = [binding.id for _, group in GROUPS for binding in group if binding.id]
    for command in keys:
        if command not in known:
            nearest = difflib.get_close_matches(command, known, n=1, cutoff=0)[0]
            raise ConfigError(f"[keys]: there is no command “{command}”; did you mean “{nearest}”?")
