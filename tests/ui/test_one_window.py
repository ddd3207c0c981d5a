"""The program has one window: nothing else ever stands on the screen by itself, not for a moment.

A part of the window that is shown before it lies in the window flashes on a real desktop, and takes the activity
of the window along.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.keyboard import fill, opened
from ui.import_dialog import ImportDialog
from ui.new_person import NewPersonDialog
from ui.welcome.page import WelcomePage

PANES = ["today", "meetings", "reflections", "review", "settings", "goals"]
POPUPS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Watch(QObject):
    """Notes what is shown as a window of its own; popups and dialogs are meant to be."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            meant = watched.windowType() in POPUPS or isinstance(watched, QMainWindow | QDialog)
            if not meant:
                self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def _close_popup() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


@pytest.mark.parametrize("width", [1280, 800])
def test_going_through_the_panes_opens_no_second_window(
    qtbot: QtBot, journal: Journal, tmp_path: Path, watch: Watch, width: int
) -> None:
    helen = fill(journal)
    with opened(qtbot, journal, tmp_path) as window:
        window.resize(width, 700)
        for key in PANES:
            window.show_pane(key)
            window.requests.begin_new()
            _close_popup()
        window.navigation.show_person(helen)
        window.finding.toggle()
        window.finding.toggle()
        assert watch.seen == []


def test_the_window_stays_active_when_a_pane_is_built(
    qtbot: QtBot, journal: Journal, tmp_path: Path, watch: Watch
) -> None:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as window:
        for key in PANES:
            window.show_pane(key)
            qtbot.waitUntil(lambda key=key: not window.pane(key).visibleRegion().isEmpty())  # type: ignore[misc]
            assert QApplication.activeWindow() is window, key


def test_what_lies_before_and_over_the_window_opens_none(
    qtbot: QtBot, journal: Journal, tmp_path: Path, watch: Watch
) -> None:
    with opened(qtbot, journal, tmp_path) as window:
        for made in (WelcomePage(), ImportDialog(journal, window), NewPersonDialog(journal, window)):
            if isinstance(made, QDialog):
                made.show()
            made.deleteLater()
        assert watch.seen == []
