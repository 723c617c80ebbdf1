"""The application: which screens there are, and what is the same on each."""

import unicodedata
from collections.abc import Iterable
from functools import partial
from os import environ

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES

from newsreader.domain import Article
from newsreader.errors import ConfigError
from newsreader.reader import Reader

from .commands import EVERYWHERE, READING, check_keys
from .screens.reading import ReadingScreen


class NewsreaderApp(App[None]):
    """Reads articles; given none, offers some."""

    TITLE = "newsreader"
    CSS_PATH = "newsreader.tcss"
    BINDINGS = list(EVERYWHERE)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-two-panes"), (180, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-too-low"), (8, "-high-enough")]

    def __init__(
        self,
        reader: Reader,
        locations: tuple[str, ...] = (),
        *,
        opened: Article | None = None,
        entity: str | None = None,
        notices: tuple[str, ...] = (),
    ) -> None:
        """Opens the first of the locations, already read, filtered on a name if one is given.

        Raises:
            ConfigError: the theme, or a command that is given other keys, does not exist.
        """
        check_keys(reader.config.keys)
        if reader.config.theme not in BUILTIN_THEMES:
            themes = ", ".join(sorted(BUILTIN_THEMES))
            raise ConfigError(f"there is no theme “{reader.config.theme}”; there are {themes}")
        # Greys would make every name look alike; Textual's theme for the terminal's own colours
        # keeps bold, underline and italic.
        no_colour = "NO_COLOR" in environ
        super().__init__(ansi_color=True if no_colour else None)
        self.theme = "ansi-dark" if no_colour else reader.config.theme
        self._reader = reader
        self._locations = locations
        self._article = opened
        self._entity = entity
        self._notices = notices
        self.set_keymap(dict(reader.config.keys))

    def get_default_screen(self) -> Screen[None]:
        """The article, or the welcome where there is none."""
        if self._article is None:
            from .screens.welcome import WelcomeScreen

            return WelcomeScreen(self._reader)
        opened = self._reader.recall(self._article)
        return ReadingScreen(self._reader, self._locations, opened, entity=self._entity)

    def get_key_display(self, binding: Binding) -> str:
        """A key as the footer and the help write it: a letter as itself, whatever its accent."""
        shown = super().get_key_display(binding)
        if not shown.startswith("latin_"):
            return shown
        return unicodedata.lookup(shown.replace("_", " "))

    def on_mount(self) -> None:
        """Tells what went wrong before there was a screen."""
        for notice in self._notices:
            self.notify(notice, severity="warning", markup=False)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the palette offers: every command of the screen, and Textual's themes."""
        here = READING if isinstance(screen, ReadingScreen) else ()
        for binding in (*here, *EVERYWHERE):
            run = partial(self.run_action, binding.action, screen)
            yield SystemCommand(binding.description, binding.tooltip, run)
        yield SystemCommand("Theme", "Choose other colours", self.action_change_theme)

    def action_help(self) -> None:
        """Shows the keys."""
        from .screens.help import HelpScreen

        self.push_screen(HelpScreen(self._reader.config.keys))

    def action_leave(self) -> None:
        """Leaves this screen; at the top, quits."""
        if len(self.screen_stack) > 1:
            self._leave(self.screen)
            self.pop_screen()
        else:
            self.action_quit_at_once()

    def action_quit_at_once(self) -> None:
        """Quits, and waits for nothing."""
        for screen in self.screen_stack:
            self._leave(screen)
        self._reader.close()
        self.exit()

    @staticmethod
    def _leave(screen: Screen[object]) -> None:
        if isinstance(screen, ReadingScreen):
            screen.leave()
