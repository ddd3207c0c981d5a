"""The main job, done in the real window by typed keys: a goal, a meeting, a reflection, a search, a review.

The tour shows it; what is photographed and where it goes is `tour.py`. The words typed are a person's, so they are
not translated.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pmjournal.errors import JournalError
from ui.main_window import MainWindow

if TYPE_CHECKING:  # the panes are imported by the window when they are first shown
    from ui.panes.goals import GoalsPane
    from ui.panes.meetings import MeetingsPane
    from ui.panes.review import ReviewPane

GOAL = "Let the merchants name the problem"
STEPS = (
    ("Sit in on five support calls", "-7d"),
    ("A page of their words", "today"),
    ("Read it to the team", "+14d"),
)
MEETING = "What the merchants call it"
NOTES = (
    "## Their words",
    "They say **waiting**, never *onboarding*.",
    "- Five calls, five times the same word",
    "Ask Wei for ten",
)
ACTION = "Send the page of words round"
REFLECTION = "The word was there all along"
THOUGHT = "I had been translating them into our language before they had finished."
SEARCH = "merchants"
PATIENCE_MS = 30_000
STEP_MS = 20
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Job:
    """The main job in one window with an open journal.

    Args:
        window: in front, with its keys.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def add_goal(self) -> None:
        """Add a goal with three milestones, and tick the first two."""
        self._chord(Qt.Key.Key_G, CTRL | SHIFT)
        self._write(GOAL)
        self._press(Qt.Key.Key_Return)
        pane = cast("GoalsPane", self._pane("goals"))
        milestones = pane.detail.milestones
        table = milestones.table
        for title, due in STEPS:
            milestones.start_adding()
            for words in (title, due):
                until(
                    lambda: table.open_editor() is not None and table.open_editor() is QApplication.focusWidget()
                )
                self._write(words)
                self._press(Qt.Key.Key_Tab)
            self._press(Qt.Key.Key_Escape)
        for row in (0, 1):
            table.setFocus()
            table.setCurrentIndex(milestones.model.index(row, 0))
            QTest.keyClick(table, Qt.Key.Key_Return, CTRL)
        self._press(Qt.Key.Key_Escape)

    def write_meeting(self) -> None:
        """Add a meeting, write its notes and an action item."""
        self._chord(Qt.Key.Key_M, CTRL | SHIFT)
        pane = cast("MeetingsPane", self._pane("meetings"))
        form = pane.frame.new.form
        form.person.setFocus()
        self._press(Qt.Key.Key_Down)
        form.title.line.setFocus()
        self._write(MEETING)
        QTest.mouseClick(form.yes, Qt.MouseButton.LeftButton)
        detail = pane.detail
        detail.notes.edit.setFocus()
        for number, line in enumerate(NOTES):
            if number:
                self._press(Qt.Key.Key_Return)
            self._write(line)
        detail.to_do.begin()
        self._write(ACTION)
        self._press(Qt.Key.Key_Return)
        self._flush()

    def reflect(self) -> None:
        """Write a reflection."""
        self._chord(Qt.Key.Key_R, CTRL | SHIFT)
        self._write(REFLECTION)
        self._press(Qt.Key.Key_Return)
        self._write(THOUGHT)
        self._flush()

    def search(self) -> None:
        """Open the palette and type a word; it stays open."""
        self._chord(Qt.Key.Key_K, CTRL)
        self._write(SEARCH)

    def open_found(self) -> None:
        """Go to the first thing that was found."""
        self._press(Qt.Key.Key_Return)

    def export(self, target: Path) -> None:
        """Export the review that the pane proposes.

        Raises:
            JournalError: it was not written.
        """
        self._chord(Qt.Key.Key_E, CTRL)
        pane = cast("ReviewPane", self._pane("review"))
        failures: list[Exception] = []
        pane.exporting.failed.connect(failures.append)
        until(lambda: not pane.busy())
        pane.exporting.start(pane.form.wish(), target)
        until(lambda: not pane.exporting.running())
        if failures or not target.exists():
            raise failures[0] if failures else JournalError(f"{target} was not written. Choose another folder.")

    def _pane(self, key: str) -> object:
        until(lambda: self._window.current == key)
        return self._window.pane(key)

    def _flush(self) -> None:
        if not self._window.flush():
            raise JournalError("What the tour typed could not be saved.")

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _write(self, words: str) -> None:
        QTest.keyClicks(self._focused(), words)

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focused(), key)

    def _chord(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self._window.activateWindow()
        until(self._window.isActiveWindow)
        QTest.keyClick(self._focused(), key, held)


def until(true: Callable[[], bool]) -> None:
    """Let the window work until something is true.

    Raises:
        JournalError: it took longer than half a minute.
    """
    waited = 0
    while not true():
        if waited > PATIENCE_MS:
            raise JournalError("The window did not answer in time. Close other programs and try again.")
        settle(STEP_MS)
        waited += STEP_MS


def settle(milliseconds: int) -> None:
    """Let the window work for a while: lay out, paint, draw its charts."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
