"""The Feedback pane as its tests see it: in sight, with everything it said."""

from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import FeedbackDirection, FeedbackKind
from tests.ui.conftest import TODAY
from ui.models.groups import HeadRow
from ui.models.paged_model import ROW
from ui.panes.feedback import FeedbackPane

RECEIVED, GIVEN = FeedbackDirection.RECEIVED, FeedbackDirection.GIVEN
STRENGTH, WORK, ADVICE = FeedbackKind.STRENGTH, FeedbackKind.TO_WORK_ON, FeedbackKind.ADVICE


def say(journal: Journal, who: int | None, text: str = "Say it first.", on: date = TODAY, **fields: Any) -> int:
    """Add feedback: advice received, where nothing else is said."""
    return journal.feedback.add(
        text, mentorship_id=who, given_on=on, **({"direction": RECEIVED, "kind": ADVICE} | fields)
    )


class Shown:
    """A pane in sight, with everything it said."""

    def __init__(self, journal: Journal, qtbot: QtBot) -> None:
        self.journal = journal
        self.pane = FeedbackPane(journal)
        qtbot.addWidget(self.pane)
        journal.subscribe(self.pane.on_change)
        self.toasts: list[tuple[str, Change | None]] = []
        self.troubles: list[Exception] = []
        self.opened: list[tuple[str, int]] = []
        self.pane.toast_requested.connect(lambda words, change: self.toasts.append((words, change)))
        self.pane.trouble.connect(self.troubles.append)
        self.pane.open_requested.connect(lambda kind, id: self.opened.append((kind, id)))
        self.pane.resize(1056, 768)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def undo(self) -> None:
        """Take back what the last toast told of."""
        change = self.toasts[-1][1]
        assert change is not None
        self.journal.undo(change)

    def rows(self) -> list[str]:
        """The list as words: heads with their counts, what was said below."""
        model, found = self.pane.list.model, []
        for place in range(model.rowCount()):
            row = model.index(place).data(ROW)
            found.append(f"{row.title} {row.count}" if isinstance(row, HeadRow) else row.title)
        return found
