"""A change that arrives while the palette is open: the chosen row stays chosen, and a toast stays in sight."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.hands import click
from tests.ui.palette_shown import WORDS, all_said, chosen, fill, go_to, is_open, keys, opened
from ui.main_window import MainWindow
from ui.palette.rows import RecordRow
from ui.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.attach(journal)
    made.show()
    yield made
    made.finding.close()
    made.journal = None


def test_the_chosen_record_stays_chosen(window: MainWindow, journal: Journal) -> None:
    palette = opened(window, WORDS)
    go_to(palette, "Map, draft one")
    journal.goals.add("Learn more of discovery")
    assert "Learn more of discovery" in all_said(palette)
    assert chosen(palette) == "Map, draft one"


def test_the_chosen_command_stays_chosen(window: MainWindow, journal: Journal) -> None:
    palette = opened(window, "new goal")
    keys(palette, Qt.Key.Key_End)
    before = chosen(palette)
    journal.goals.add("A new goal to have")
    assert chosen(palette) == before


def test_where_the_chosen_row_is_gone_the_first_is_chosen(window: MainWindow, journal: Journal) -> None:
    palette = opened(window, WORDS)
    first = chosen(palette)
    go_to(palette, "Map, draft one")
    row = palette.box.list.row()
    assert isinstance(row, RecordRow)
    journal.bin.put(row.id)
    assert chosen(palette) == first


def test_a_toast_lies_over_the_palette_and_can_be_clicked(window: MainWindow, journal: Journal) -> None:
    with journal.transaction() as act:
        goal = journal.goals.add("One goal more")
    window.say("Goal added", act.change)
    opened(window, WORDS)
    toast = window.shell.toast
    button = toast.action()
    assert button is not None
    middle = toast.mapTo(window, toast.rect().center())
    found = window.childAt(middle)
    assert found is not None
    assert found is toast or toast.isAncestorOf(found), "the scrim lies over it"
    click(button)
    assert goal not in [one.goal.id for one in journal.goals.outlines()]


def test_the_toast_stays_over_the_pane(window: MainWindow) -> None:
    window.say("Said", None)
    window.resize(1000, 700)
    QApplication.sendPostedEvents()
    toast, stack = window.shell.toast, window.shell.stack
    middle = stack.mapTo(window, stack.rect().center()).x()
    assert abs(toast.mapTo(window, toast.rect().center()).x() - middle) <= 1
    assert not is_open(window)
