"""The Log in sight, and everything it said; for the tests of its parts."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import NoteHeading
from tests.ui.inside import inside
from ui.panes.log import LogPane
from ui.widgets.menu import Menu


class Shown:
    """A pane in sight, with everything it said."""

    def __init__(self, journal: Journal, qtbot: QtBot) -> None:
        self.journal = journal
        self.pane = LogPane(journal)
        qtbot.addWidget(self.pane)
        journal.subscribe(self.pane.on_change)
        self.toasts: list[tuple[str, Change | None]] = []
        self.opened: list[tuple[str, int]] = []
        self.pane.toast_requested.connect(lambda words, change: self.toasts.append((words, change)))
        self.pane.open_requested.connect(lambda kind, id: self.opened.append((kind, id)))
        self.pane.resize(1056, 768)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def rows(self) -> list[str]:
        """Heads and titles of the list."""
        model = self.pane.list.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def words(self) -> list[str]:
        """Everything that labels in sight say."""
        return [label.text() for label in inside(self.pane, QLabel) if label.isVisible()]

    def choose(self, chip: str, said: str) -> None:
        """Open the menu of a chip and take the row with these words."""
        button = self.pane.detail.facts.chips[chip]
        button.click()
        menu = inside(button, Menu)[-1]
        next(one for one in menu.actions() if one.text().split("\n")[0] == said).trigger()
        menu.close()

    def undo(self) -> None:
        """Take back what the latest toast told of."""
        change = self.toasts[-1][1]
        assert change is not None
        self.journal.undo(change)


def disagree(journal: Journal, title: str, body: str = "", mentorship_id: int | None = None) -> int:
    """Add a disagreement; returns the note's id."""
    heading = NoteHeading.DISAGREEMENT
    return journal.private_notes.add(body, title=title, mentorship_id=mentorship_id, heading=heading)
