from pathlib import Path

import pytest

from newsreader.config import Config, load_config
from newsreader.errors import ConfigError


def write(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    assert load_config(tmp_path / "config.toml") == Config()


def test_what_is_set_is_read(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        'theme = "nord"\nmouse = false\ntext_width = 72\n'
        '[pipelines]\nde = "de_core_news_sm"\n[keys]\nquit = "ctrl+e"\n',
    )
    assert load_config(file) == Config(
        theme="nord",
        mouse=False,
        text_width=72,
        pipelines={"de": "de_core_news_sm"},
        keys={"quit": "ctrl+e"},
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('thme = "nord"', "there is no setting “thme”; did you mean “theme”?"),
        ("theme = 3", "“theme” must be a text in quotes, not 3"),
        ('mouse = "no"', "“mouse” must be true or false, not 'no'"),
        ("text_width = 0", "“text_width” must be 1 or more"),
        ("text_width = true", "“text_width” must be a whole number, not True"),
        ("[keys]\nquit = 1", "every value under “keys” must be a text in quotes"),
        ("theme = ", "not valid TOML"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_is_right(
    tmp_path: Path, text: str, said: str
) -> None:
    file = write(tmp_path, text)
    with pytest.raises(ConfigError) as error:
        load_config(file)
    assert str(error.value).startswith(f"{file}: ")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"theme = '\xff'")
    with pytest.raises(ConfigError, match="not valid TOML"):
        load_config(file)


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="the configuration was not read"):
        load_config(tmp_path)
