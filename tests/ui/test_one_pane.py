"""In a window under 880 px the list or the page is in sight, never both, and nothing is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.hands import click
from tests.ui.keyboard import fill, focused, keys, opened
from ui import theme
from ui.main_window import MainWindow
from ui.widgets.two_sides import TwoSides

LISTS = ["goals", "meetings", "reflections"]


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        made.resize(800, 600)
        qtbot.waitUntil(lambda: made.shell.is_one())
        yield made


def _sides(window: MainWindow, key: str) -> TwoSides:
    window.show_pane(key)
    found = window.pane(key).findChild(TwoSides)
    assert found is not None
    return found


def _seen(sides: TwoSides) -> tuple[bool, bool]:
    """Whether the list and the page are in sight."""
    return sides.column.isVisible(), sides.page.isVisible()


@pytest.mark.parametrize("key", LISTS)
def test_the_list_comes_first_and_enter_opens_the_page(window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    assert _seen(sides) == (True, False)
    sides.column.view.setFocus()
    keys("Down")
    assert _seen(sides) == (True, False), "going through the list opens nothing"
    keys("Return")
    assert _seen(sides) == (False, True)
    assert sides.back.isVisible()
    assert sides.page.isAncestorOf(focused())


@pytest.mark.parametrize("key", LISTS)
@pytest.mark.parametrize("way", ["Esc", "Alt+Left", "button"])
def test_every_way_back_leads_to_the_list(window: MainWindow, key: str, way: str) -> None:
    sides = _sides(window, key)
    sides.column.view.setFocus()
    keys("Return")
    assert _seen(sides) == (False, True)
    if way == "button":
        click(sides.back.arrow)
    elif way == "Esc":
        keys("Esc")
        if _seen(sides) == (False, True):
            keys("Esc")  # the first one left what is written in
    else:
        keys(way)
    assert _seen(sides) == (True, False)
    assert focused() is sides.column.view


@pytest.mark.parametrize("key", LISTS)
def test_a_click_opens_the_page(window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    view = sides.column.view
    index = view.currentIndex()
    click(view.viewport(), view.visualRect(index).center())
    assert _seen(sides) == (False, True)


@pytest.mark.parametrize("key", LISTS)
def test_something_new_opens_the_page(window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    keys("Ctrl+N")
    assert _seen(sides) == (False, True)


def test_a_group_head_is_no_page(window: MainWindow) -> None:
    sides = _sides(window, "goals")
    view = sides.column.view
    head = view.model().index(0, 0)
    assert not sides.column.is_record(head)
    click(view.viewport(), view.visualRect(head).center())
    assert _seen(sides) == (True, False)


@pytest.mark.parametrize("key", LISTS)
def test_a_wider_window_shows_both_again(qtbot: QtBot, window: MainWindow, key: str) -> None:
    sides = _sides(window, key)
    sides.show_page()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not window.shell.is_one())
    assert _seen(sides) == (True, True)
    assert not sides.back.isVisible()


def test_what_is_binned_leads_back_to_the_list_and_undo_to_the_page(window: MainWindow) -> None:
    sides = _sides(window, "meetings")
    sides.show_page()
    window.pane("meetings").move_to_bin()
    assert _seen(sides) == (True, False)
    window.undoing.undo()
    assert _seen(sides) == (False, True)


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("key", [*LISTS, "review", "settings", "person"])
def test_nothing_is_cut_off(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, journal: Journal, key: str, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    if key == "person":
        window.navigation.show_person(journal.people.contacts()[0].mentorship.id)
    else:
        window.show_pane(key)
    qtbot.waitUntil(lambda: window.shell.stack.width() > 0)
    pane = window.pane(key)
    assert window.width() == 800
    assert pane.minimumSizeHint().width() <= window.shell.stack.width()
    found = pane.findChild(TwoSides)
    if found is not None:
        found.show_page()
        assert pane.minimumSizeHint().width() <= window.shell.stack.width()
