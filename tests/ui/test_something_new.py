"""Something new can be begun from every pane: where a pane has no records of its own, "+ New" asks what."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.hands import click
from tests.ui.keyboard import fill, keys, opened
from ui.keys import KEYS, keys_of
from ui.main_window import MainWindow
from ui.widgets.menu import Menu
from ui.widgets.tips import tip_of

ROOT = Path(__file__).parent.parent.parent
BARREN = ["review", "settings"]


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _menu() -> Menu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, Menu)
    return found


@pytest.mark.parametrize("key", BARREN)
def test_the_button_offers_a_choice_where_a_pane_begins_nothing(window: MainWindow, key: str) -> None:
    window.show_pane(key)
    button = window.shell.top_bar.new
    assert button.isVisible()
    assert keys_of("new") in tip_of(button)
    click(button)
    menu = _menu()
    said = [(one.text(), one.shortcut().toString()) for one in menu.actions()]
    assert said == [
        ("New goal", KEYS["new-goals"]),
        ("New meeting", KEYS["new-meetings"]),
        ("New reflection", KEYS["new-reflections"]),
        ("New feedback", KEYS["new-feedback"]),
        ("Ask for feedback…", ""),
        ("Note something quickly", KEYS["capture"]),
        ("New prospect", ""),
        ("New person", ""),
    ]
    menu.close()


@pytest.mark.parametrize("key", BARREN)
def test_the_keys_offer_it_too_and_what_is_chosen_is_begun(window: MainWindow, key: str) -> None:
    window.show_pane(key)
    keys(KEYS["new"])
    menu = _menu()
    menu.actions()[1].trigger()
    menu.close()
    assert window.current == "meetings"
    assert window.pane("meetings").isAncestorOf(window.focusWidget())


def test_where_a_pane_has_records_the_button_says_which(window: MainWindow) -> None:
    window.show_pane("reflections")
    button = window.shell.top_bar.new
    assert (tip_of(button), button.accessibleName()) == (f"New reflection ({keys_of('new')})", "New reflection")


def test_no_tooltip_or_menu_writes_the_keys_of_a_command_itself() -> None:
    """They would go on telling of keys that have changed."""
    told = re.compile(r'(?:tr\(|set_tip\(|shortcut=|translate\().*(?:Ctrl\+|\bF\d\b|"Del")')
    found = [
        f"{path.name}: {line.strip()}"
        for path in (ROOT / "ui").rglob("*.py")
        if path.name not in ("keys.py", "keys_page.py")
        for line in path.read_text("utf-8").splitlines()
        if told.search(line)
    ]
    assert found == []
