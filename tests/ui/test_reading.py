import asyncio
from pathlib import Path

import pytest
from textual import events
from textual.filter import NoColor
from textual.widgets import Footer, Input, Static
from textual.widgets._footer import FooterKey

from newsreader.config import Config
from newsreader.errors import AnalysisError
from newsreader.library import Library
from newsreader.pipelines.catalogue import Catalogue
from newsreader.reader import Reader
from newsreader.sources import read
from newsreader.ui.app import NewsreaderApp
from newsreader.ui.attention import Attention
from newsreader.ui.screens.help import HelpScreen
from newsreader.ui.screens.reading import ReadingScreen
from newsreader.ui.widgets.article_view import ArticleView
from newsreader.ui.widgets.line import Line
from newsreader.ui.widgets.panes import Panes
from newsreader.ui.widgets.row_list import RowList
from newsreader.ui.widgets.sidebar import Sidebar
from newsreader.ui.widgets.tab_bar import Tab, TabBar
from tests.ui.fakes import TEXT, FakeAnnotator, make_article, spans_of
from tests.ui.waiting import analysed, on_screen

WIDE, NARROW = (120, 40), (80, 24)


def screen(app: NewsreaderApp) -> ReadingScreen:
    assert isinstance(app.screen, ReadingScreen)
    return app.screen


def attention(app: NewsreaderApp) -> Attention:
    return screen(app).attention


def status(app: NewsreaderApp) -> str:
    return app.screen.query_one("#status", Line).left


def shown(app: NewsreaderApp) -> str:
    view = app.screen.query_one(ArticleView)
    return "\n".join(view.render_line(y).text.strip() for y in range(view.size.height)).strip()


def listed(app: NewsreaderApp) -> list[str]:
    return [row.text for row in app.screen.query_one(RowList).rows]


async def test_the_text_is_there_before_any_name(
    app: NewsreaderApp, annotator: FakeAnnotator
) -> None:
    annotator.may_answer.clear()
    async with app.run_test(size=WIDE) as pilot:
        await on_screen(pilot)
        assert "Une digue contestée" in shown(app)
        assert status(app) == "looking for names…"
        assert listed(app) == []
        annotator.may_answer.set()
        await analysed(pilot)
        assert listed(app) == ["Yann Kervella", "Nolwenn Le Dantec"]
        assert status(app) == ""


async def test_a_misspelt_name_is_found_gone_to_and_stepped_through(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("tab", "slash", *"krvela")
        assert listed(app) == ["Yann Kervella"]
        await pilot.press("enter")
        assert attention(app).cursor == spans_of("Yann Kervella")[0]
        assert status(app).startswith("Yann Kervella 1/3  Le maire Yann Kervella a promis")
        await pilot.press("n")
        assert "2/3" in status(app)
        await pilot.press("n", "n")
        assert status(app).startswith("From the top again.  Yann Kervella 1/3")
        await pilot.press("N")
        assert "3/3" in status(app)


async def test_the_filter_leaves_only_the_targets_paragraphs(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("1", "enter", "f")
        assert "pêcheurs" not in shown(app)
        assert "1 paragraph folded away" in shown(app)
        assert "3 of 5 paragraphs" in app.screen.query_one("#title", Line).left
        await pilot.press("escape")
        assert "pêcheurs" in shown(app)


async def test_escape_undoes_one_thing_at_a_time(app: NewsreaderApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await analysed(pilot)
        await pilot.press("1", "enter", "f", "slash", "x")
        steps = []
        for _ in range(3):
            await pilot.press("escape")
            now = attention(app)
            steps.append((bool(now.hits), bool(now.filter), bool(now.target)))
        assert steps == [(False, True, True), (False, False, True), (False, False, False)]


async def test_quotations_and_names_are_stepped_through(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("c", "c")
        assert attention(app).cursor == spans_of("Nous avons tout publié")[0]
        await pilot.press("C")
        assert attention(app).cursor == spans_of("Elle sera finie avant l’hiver")[0]
        await pilot.press("e")
        assert attention(app).cursor == spans_of("Mer vive")[0]
        await pilot.press("enter")
        assert status(app).startswith("Mer vive 1/1")


async def test_the_text_is_searched_as_one_types(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("slash", *"etude")
        assert list(attention(app).hits) == spans_of("étude")
        await pilot.press("enter")
        assert status(app).startswith("found 1/2")
        await pilot.press("n")
        assert attention(app).cursor == spans_of("étude")[1]


async def test_azerty_digits_open_the_lists(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("2")
        assert listed(app) == ["Mer vive"]
        await pilot.press("latin_small_letter_e_with_acute", "quotation_mark")
        assert listed(app) == ["Roscanvel"]
        await pilot.press("apostrophe")
        assert listed(app)[0] == "Nolwenn Le Dantec: Nous avons tout publié"
        await pilot.press("enter")
        assert attention(app).cursor == spans_of("Nous avons tout publié")[0]


async def test_a_narrow_terminal_lays_the_sidebar_over_the_text(app: NewsreaderApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await analysed(pilot)
        sidebar = app.screen.query_one(Sidebar)
        assert not sidebar.display
        await pilot.press("s")
        assert sidebar.display
        await pilot.press("tab", "enter")
        assert not sidebar.display
        assert app.screen.query_one(ArticleView).has_focus


async def test_a_click_on_a_name_targets_it(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        view = app.screen.query_one(ArticleView)
        for y in range(view.size.height):
            x = view.render_line(y).text.find("Mer vive")
            if x >= 0:
                await pilot.click(ArticleView, offset=(x + 1, y))
                break
        assert status(app).startswith("Mer vive 1/1")


async def test_without_colours_names_differ_by_their_attributes(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = NewsreaderApp(reader, ("digue.txt",), opened=make_article())
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        view = app.screen.query_one(ArticleView)
        looks = {
            segment.text: segment.style
            for y in range(view.size.height)
            for segment in view.render_line(y)
            if segment.style
        }
        assert looks["Nolwenn Le Dantec"].bold
        assert looks["Mer vive"].underline
        assert looks["Roscanvel"].italic
        (without_colour,) = [each for each in app._filters if isinstance(each, NoColor)]
        assert without_colour.enabled
        assert app.screen.query_one(Footer).query(FooterKey)


async def test_letters_typed_into_the_box_are_no_commands(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("tab", "slash", *"qs1")
        assert app.screen.query_one("#query", Input).value == "qs1"
        assert app.is_running


async def test_help_lists_the_keys_and_filters_them(app: NewsreaderApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await on_screen(pilot)
        await pilot.press("question_mark")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press(*"quotat")
        keys = str(app.screen.query_one("#keys").render())
        assert "Next quotation" in keys
        assert "Half a page" not in keys
        await pilot.press("escape")
        assert isinstance(app.screen, ReadingScreen)


async def test_rebound_keys_are_obeyed(annotator: FakeAnnotator) -> None:
    config = Config(keys={"next-quote": "ctrl+y"})
    reader = Reader(config, Catalogue({}), annotator=annotator)
    app = NewsreaderApp(reader, ("digue.txt",), opened=make_article())
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("c")
        assert attention(app).cursor is None
        await pilot.press("ctrl+y")
        assert attention(app).cursor == spans_of("Elle sera finie avant l’hiver")[0]


async def test_a_name_asked_for_at_the_start_is_filtered_by(reader: Reader) -> None:
    app = NewsreaderApp(reader, ("digue.txt",), opened=make_article(), entity="le dantec")
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        assert attention(app).filter.entities == ("e2",)
        assert "Nolwenn Le Dantec" in shown(app)


async def test_a_late_answer_about_another_article_is_dropped(
    reader: Reader, annotator: FakeAnnotator, tmp_path: object
) -> None:
    annotator.may_answer.clear()
    app = NewsreaderApp(reader, ("digue.txt",), opened=make_article())
    async with app.run_test(size=WIDE) as pilot:
        await on_screen(pilot)
        other = make_article("Autre\nRien ici.\n")
        screen(app).attention = Attention(type(attention(app).annotated)(other))
        screen(app).action_annotate()
        await pilot.pause()
        annotator.may_answer.set()
        await asyncio.sleep(0)
        await analysed(pilot)
        assert annotator.asked[-1] is other
        assert attention(app).annotated.article is other


async def test_quitting_closes_the_reader(app: NewsreaderApp, annotator: FakeAnnotator) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("q")
    assert annotator.closed
    assert app.return_code == 0


async def test_the_place_in_the_text_survives_a_resize(reader: Reader) -> None:
    long_text = "Titre\n" + "\n".join(f"Ligne {n} " + "mot " * 60 for n in range(100)) + "\n"
    app = NewsreaderApp(reader, ("long.txt",), opened=make_article(long_text))
    async with app.run_test(size=WIDE) as pilot:
        await on_screen(pilot)
        view = app.screen.query_one(ArticleView)
        await pilot.press(*["space"] * 5)
        top = view.top
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert abs(view.top - top) < 80
        await pilot.resize_terminal(200, 50)
        await pilot.pause()
        assert abs(view.top - top) < 160


async def test_what_is_typed_ahead_goes_into_the_box(app: NewsreaderApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await analysed(pilot)
        for key in ("1", "slash", "k", "e", "r", "v"):
            app.post_message(events.Key(key, key if len(key) == 1 else "/"))
        await pilot.pause(0.1)
        assert app.screen.query_one("#query", Input).value == "kerv"


async def test_the_sidebar_goes_comes_back_and_changes_its_width(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        sidebar = app.screen.query_one(Sidebar)
        await pilot.press("tab", "s")
        assert not sidebar.display
        assert app.screen.query_one(ArticleView).has_focus
        await pilot.press("s", "less_than_sign", "less_than_sign")
        await pilot.pause()
        assert sidebar.outer_size.width == 44
        await pilot.press("greater_than_sign")
        await pilot.pause()
        assert sidebar.outer_size.width == 42


async def test_lines_become_longer_and_shorter(app: NewsreaderApp) -> None:
    async with app.run_test(size=(140, 40)) as pilot:
        await analysed(pilot)
        assert len(max(shown(app).splitlines(), key=len)) > 70
        await pilot.press(*["minus"] * 5)
        assert len(max(shown(app).splitlines(), key=len)) < 64
        await pilot.press(*["plus"] * 5)
        assert len(max(shown(app).splitlines(), key=len)) > 70


async def test_the_next_article_is_opened_and_one_that_is_gone_is_told_of(
    reader: Reader, tmp_path: Path
) -> None:
    names = ["a.txt", "b.txt", "gone.txt"]
    for name in names:
        (tmp_path / name).write_text(f"Titre de {name}\n\nUn texte.\n", encoding="utf-8")
    places = tuple(str(tmp_path / name) for name in names)
    app = NewsreaderApp(reader, places, opened=read(places[0]))
    async with app.run_test(size=NARROW) as pilot:
        await on_screen(pilot)
        (tmp_path / "gone.txt").unlink()
        await pilot.press("J")
        await pilot.pause()
        assert "Titre de b.txt" in shown(app)
        await pilot.press("J")
        await pilot.pause()
        assert "Titre de b.txt" in shown(app)
        (notice,) = app._notifications
        assert "gone.txt" in notice.message
        (tmp_path / "b.txt").unlink()
        (tmp_path / "gone.txt").write_text("Titre de gone.txt\n\nRevenu.\n", encoding="utf-8")
        await pilot.press("K")
        await pilot.pause()
        assert "Titre de a.txt" in shown(app)
        await pilot.press("J")
        await pilot.pause()
        assert "Titre de gone.txt" in shown(app)
        await pilot.press("K", "K")
        await pilot.pause()
        assert "Titre de a.txt" in shown(app)
        assert status(app).startswith("There is no other article that way.")


async def test_several_names_are_filtered_by_as_any_or_all(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("1", "f", "down", "f")
        title = app.screen.query_one("#title", Line)
        assert title.left.startswith("Only Yann Kervella or Nolwenn Le Dantec: 3 of 5")
        await pilot.press("A")
        assert title.left.startswith("Only Yann Kervella and Nolwenn Le Dantec: 1 of 5")


async def test_a_click_opens_a_list_and_chooses_a_row(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.click(TabBar, offset=(12, 0))
        assert listed(app) == ["Mer vive"]
        await pilot.click(RowList, offset=(3, 0))
        assert status(app).startswith("Mer vive 1/1")


async def test_an_analysis_that_fails_is_told_of_and_can_be_asked_for_again(
    app: NewsreaderApp, annotator: FakeAnnotator
) -> None:
    annotator.failure = AnalysisError("the analysis stopped twice")
    async with app.run_test(size=WIDE) as pilot:
        await on_screen(pilot)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert status(app) == "the analysis stopped twice"
        annotator.failure = None
        await pilot.press("r")
        await analysed(pilot)
        assert status(app) == ""


async def test_a_search_that_finds_nothing_says_so_and_is_cleared(app: NewsreaderApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await analysed(pilot)
        await pilot.press("slash", *"zzz", "enter")
        assert status(app).startswith("That is not in this article.")
        await pilot.press("tab", "slash", *"zzz")
        assert listed(app) == []
        detail = str(app.screen.query_one("#detail", Static).render())
        assert detail == "Nothing like that here. Esc shows the whole list."
        await pilot.press("escape")
        assert len(listed(app)) == 2


async def test_a_terminal_too_low_says_so(app: NewsreaderApp) -> None:
    async with app.run_test(size=(80, 5)) as pilot:
        await on_screen(pilot)
        await pilot.pause()
        assert app.screen.query_one("#too-small").display
        assert not app.screen.query_one(Panes).display
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert not app.screen.query_one("#too-small").display


async def test_a_late_answer_does_not_come_to_an_article_that_is_known(
    annotator: FakeAnnotator, tmp_path: Path
) -> None:
    files = (tmp_path / "new.txt", tmp_path / "known.txt")
    for file in files:
        file.write_text(f"Titre de {file.name}\n\n" + TEXT, encoding="utf-8")
    new, known = (str(file) for file in files)
    reader = Reader(Config(), Catalogue({}), Library.open(tmp_path / "library"), annotator)
    async for _ in reader.annotate(read(known)):
        pass
    annotator.may_answer.clear()
    app = NewsreaderApp(reader, (new, known), opened=read(new))
    async with app.run_test(size=WIDE) as pilot:
        await on_screen(pilot)
        await pilot.press("J")
        await analysed(pilot)
        annotator.may_answer.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert attention(app).annotated.article.source == known


async def test_many_of_a_kind_leave_room_for_the_other_tabs(app: NewsreaderApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await analysed(pilot)
        await pilot.press("1")
        tabs = app.screen.query_one(TabBar)
        tabs.counts = dict.fromkeys(Tab, 1234)
        await pilot.pause()
        assert str(tabs.render()) == " People 1,234  Orgs  Places  Quotes "
