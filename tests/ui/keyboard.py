"""A window with people, goals, meetings and reflections, and keys typed at whatever has the focus."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import FeedbackDirection, FeedbackKind, Role
from ui.application import application
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shortcuts import install_shortcuts


def fill(journal: Journal) -> int:
    """A mentor with two goals, meetings, reflections and pieces of feedback; and a mentee with a goal."""
    with journal.bulk():
        return _fill(journal)


def _fill(journal: Journal) -> int:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    goal = journal.goals.add("Tell the story", mentorship_id=helen)
    journal.goals.add_milestone(goal, "A first draft", planned_on=date(2026, 6, 1))
    journal.goals.add_milestone(goal, "A dry-run", planned_on=date(2026, 7, 1))
    journal.goals.add("Über den Umsatz reden", mentorship_id=helen)
    journal.goals.add("Say no with evidence", mentorship_id=ravi)
    for day, title in ((21, "Which one to back"), (28, "Élan, and how to keep it")):
        journal.meetings.add(datetime(2026, 5, day, 8, tzinfo=UTC), mentorship_id=helen, title=title)
        journal.reflections.add(title=f"After {title}", mentorship_id=helen)
        journal.feedback.add(
            f"{title}: say why",
            direction=FeedbackDirection.RECEIVED,
            kind=FeedbackKind.TO_WORK_ON,
            mentorship_id=helen,
            given_on=date(2026, 5, day),
        )
    return helen


@contextmanager
def opened(qtbot: QtBot, journal: Journal, folder: Path) -> Iterator[MainWindow]:
    """A window of the journal, in front, with its keys; nothing but it may be a window of its own."""
    made = MainWindow(Settings(folder / "settings.json"))
    qtbot.addWidget(made)
    install_shortcuts(made)
    made.attach(journal)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    strays: list[str] = []

    def on_focus(window: QWindow | None) -> None:
        """A widget that is shown before it has a parent flashes up as a window, and takes the focus along."""
        if window is not None and window.type() == Qt.WindowType.Window and window is not made.windowHandle():
            strays.append(window.objectName())

    application().focusWindowChanged.connect(on_focus)
    yield made
    application().focusWindowChanged.disconnect(on_focus)
    made.journal = None
    assert not strays


def focused() -> QWidget:
    """What has the focus; without a window manager, a popup that was made takes the window's activity along."""
    found = QApplication.focusWidget()
    if found is None:
        window = next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
        )
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        found = window.focusWidget()
    assert found is not None
    return found


def keys(sequence: str) -> None:
    """Press a shortcut, written as in the list of commands, at whatever has the focus."""
    combination = cast("QKeyCombination", QKeySequence.fromString(sequence)[0])  # type: ignore[index]  # missing in the stubs
    QTest.keyClick(focused(), combination.key(), combination.keyboardModifiers())


def typed(text: str) -> None:
    """Type words at whatever has the focus."""
    QTest.keyClicks(focused(), text)


ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
