"""Waiting for what happens on the reading screen, never for time."""

from textual.pilot import Pilot

from newsreader.ui.screens.reading import ReadingScreen
from newsreader.ui.widgets.row_list import RowList


async def on_screen(pilot: Pilot[None]) -> ReadingScreen:
    """The reading screen, once every part of it is there."""
    while not (isinstance(pilot.app.screen, ReadingScreen) and pilot.app.screen.query(RowList)):
        await pilot.pause()
    return pilot.app.screen


async def analysed(pilot: Pilot[None]) -> None:
    """Until all has been found in the article that is read, and drawn."""
    screen = await on_screen(pilot)
    while not screen.attention.annotated.complete:
        await pilot.pause()
    await pilot.pause()
