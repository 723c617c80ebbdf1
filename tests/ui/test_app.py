import pytest

from newsreader.config import Config
from newsreader.errors import ConfigError
from newsreader.pipelines.catalogue import Catalogue
from newsreader.reader import Reader
from newsreader.ui.app import NewsreaderApp
from newsreader.ui.screens.welcome import WelcomeScreen
from newsreader.ui.widgets.row_list import RowList
from tests.ui.fakes import make_article
from tests.ui.waiting import on_screen


def app(config: Config) -> NewsreaderApp:
    return NewsreaderApp(Reader(config, Catalogue({})), ("digue.txt",), opened=make_article())


def test_a_theme_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(ConfigError, match=r"no theme “sepia”; there are .*textual-light"):
        app(Config(theme="sepia"))


def test_keys_for_a_command_that_does_not_exist_name_the_nearest() -> None:
    with pytest.raises(ConfigError, match="no command “next-quot”; did you mean “next-quote”"):
        app(Config(keys={"next-quot": "c"}))


async def test_with_nothing_to_read_there_are_articles_to_try() -> None:
    welcome = NewsreaderApp(Reader(Config(), Catalogue({})))
    async with welcome.run_test(size=(80, 24)) as pilot:
        assert isinstance(welcome.screen, WelcomeScreen)
        titles = [row.text for row in welcome.screen.query_one(RowList).rows]
        assert "Port Ellery’s night buses are cut, and two Whitlocks disagree about why" in titles
        await pilot.press("down", "enter")
        screen = await on_screen(pilot)
        assert screen.attention.annotated.article.title == titles[1]
        await pilot.press("q")
        assert isinstance(welcome.screen, WelcomeScreen)
        await pilot.press("q")
    assert welcome.return_code == 0


async def test_a_warning_from_before_there_was_a_screen_is_shown() -> None:
    reader = Reader(Config(), Catalogue({}))
    warned = NewsreaderApp(reader, ("x",), opened=make_article(), notices=("[no] library",))
    async with warned.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert [notice.message for notice in warned._notifications] == ["[no] library"]


async def test_the_palette_offers_the_commands_of_the_screen() -> None:
    palette = app(Config())
    async with palette.run_test(size=(80, 24)):
        offered = {command.title for command in palette.get_system_commands(palette.screen)}
        assert {"Quotation", "Previous quotation", "Quit", "Sidebar", "Theme"} <= offered


async def test_a_crash_does_not_end_well() -> None:
    crashing = app(Config())

    async def crash() -> None:
        async with crashing.run_test(size=(80, 24)) as pilot:
            crashing.call_later(lambda: 1 // 0)
            await pilot.pause()

    with pytest.raises(ZeroDivisionError):
        await crash()
    assert crashing.return_code == 1
