"""The window on Today, with what a test needs of it."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.inside import inside
from ui.main_window import MainWindow
from ui.panes.today import TodayPane
from ui.panes.today.milestones import MilestoneRow
from ui.panes.today.points import ActionRow
from ui.panes.today.touch import NudgeRow
from ui.panes.today.wins import WinRow
from ui.settings import Settings
from ui.shortcuts import install_shortcuts


def window_on(journal: Journal, qtbot: QtBot, folder: Path) -> MainWindow:
    """The window in sight, at the page of today."""
    window = MainWindow(Settings(folder / "settings.json"))
    qtbot.addWidget(window)
    install_shortcuts(window)
    window.resize(1280, 820)
    window.attach(journal)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def pane_of(window: MainWindow) -> TodayPane:
    """The pane, shown."""
    window.show_pane("today")
    found = window.pane("today")
    assert isinstance(found, TodayPane)
    return found


def meet(journal: Journal, who: int, days: int, status: MeetingStatus | None = None) -> int:
    """A meeting so many days from today; returns its id."""
    return journal.meetings.add(
        journal.clock.at(TODAY + timedelta(days=days), 10), mentorship_id=who, status=status
    )


def ravi(journal: Journal) -> int:
    """Somebody I mentor, with whom it went quiet five weeks ago."""
    who = journal.people.add("Ravi Menon", Role.MENTOR, started_on=TODAY - timedelta(days=99), cadence_every=2)
    meet(journal, who, -35)
    return who


def words(pane: TodayPane) -> list[str]:
    """Everything that labels in sight say."""
    return [label.text() for label in inside(pane, QLabel) if label.isVisible() and label.text()]


def nudges(pane: TodayPane) -> list[NudgeRow]:
    """The rows of its list of whom to call."""
    return [row for row in pane.page.touch.stack.rows() if isinstance(row, NudgeRow)]


def actions(pane: TodayPane) -> list[ActionRow]:
    """The rows of its open actions."""
    return [row for row in pane.page.card.to_do.stack.rows() if isinstance(row, ActionRow)]


def milestones(pane: TodayPane) -> list[MilestoneRow]:
    """The rows of its milestones."""
    return [row for row in pane.page.milestones.stack.rows() if isinstance(row, MilestoneRow)]


def wins(pane: TodayPane) -> list[WinRow]:
    """The rows of its wins."""
    return [row for row in pane.page.wins.stack.rows() if isinstance(row, WinRow)]
