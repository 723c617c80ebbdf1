"""What the user may set, with its defaults."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from platformdirs import PlatformDirs

from newsreader.errors import ConfigError

DIRECTORIES = PlatformDirs("newsreader", appauthor=False)


def config_file() -> Path:
    """Where the configuration is looked for."""
    return DIRECTORIES.user_config_path / "config.toml"


def library_file() -> Path:
    """Where the library is kept."""
    return DIRECTORIES.user_data_path / "library.sqlite"


@dataclass(frozen=True, slots=True)
class Config:
    """The settings; each field is a key of the configuration file."""

    theme: str = "textual-dark"
    """A Textual theme; ``newsreader --theme`` overrides it."""
    mouse: bool = True
    """Whether the terminal's mouse is ours."""
    language: str = "auto"
    """``auto``, or the code of the language every article is in."""
    text_width: int = 80
    """The longest line of text, in cells."""
    sidebar_width: int = 40
    """The width of the sidebar, in cells."""
    pipelines: Mapping[str, str] = field(default_factory=dict)
    """Per language, an installed spaCy pipeline or the path of one, instead of ours."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Per command (its id, as the help shows it), the keys it answers to, with commas between."""


def load_config(path: Path) -> Config:
    """Reads the configuration; a file that is not there means the defaults.

    Raises:
        ConfigError: the file cannot be read, is no TOML, or sets something that does not exist.
    """
    try:
        written = path.read_bytes()
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}; the configuration was not read") from error
    # Most people have no configuration, and need not wait for what reads it.
    import tomllib

    try:
        settings = tomllib.loads(written.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error
    for key, value in settings.items():
        _check(key, value, path)
    return Config(**settings)


def _check(key: str, value: Any, path: Path) -> None:
    defaults = Config()
    known = [setting.name for setting in fields(Config)]
    if key not in known:
        import difflib

        nearest = difflib.get_close_matches(key, known, n=1, cutoff=0)[0]
        raise ConfigError(f"{path}: there is no setting “{key}”; did you mean “{nearest}”?")
    expected = type(getattr(defaults, key))
    if type(value) is not expected:
        raise ConfigError(f"{path}: “{key}” must be {_WORDS[expected]}, not {value!r}")
    if expected is dict and not all(isinstance(item, str) for item in value.values()):
        raise ConfigError(f"{path}: every value under “{key}” must be a text in quotes")
    if expected is int and value < 1:
        raise ConfigError(f"{path}: “{key}” must be 1 or more")


_WORDS = {str: "a text in quotes", bool: "true or false", int: "a whole number", dict: "a table"}
