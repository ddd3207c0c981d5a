"""The Meetings pane as its tests see it: in sight, with everything it said."""

from collections.abc import Callable
from datetime import timedelta

from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from tests.ui.conftest import TODAY
from ui.models.groups import HeadRow
from ui.models.meeting_rows import MeetingRow
from ui.models.paged_model import ROW
from ui.panes.meetings import MeetingsPane

Meet = Callable[..., int]


def maker(journal: Journal, helen: int) -> Meet:
    """How to add a meeting some days from today, with Helen where nothing else is said."""

    def make(days: int, title: str = "", who: int | None = helen, **fields: object) -> int:
        moment = journal.clock.at(TODAY + timedelta(days=days), 10)
        return journal.meetings.add(moment, mentorship_id=who, title=title, **fields)  # type: ignore[arg-type]

    return make


class Shown:
    """A pane in sight, with everything it said."""

    def __init__(self, journal: Journal, qtbot: QtBot) -> None:
        self.journal = journal
        self.pane = MeetingsPane(journal)
        qtbot.addWidget(self.pane)
        journal.subscribe(self.pane.on_change)
        self.toasts: list[tuple[str, Change | None]] = []
        self.troubles: list[Exception] = []
        self.pane.toast_requested.connect(lambda words, change: self.toasts.append((words, change)))
        self.pane.trouble.connect(self.troubles.append)
        self.pane.resize(1056, 768)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def undo(self) -> None:
        change = self.toasts[-1][1]
        assert change is not None
        self.journal.undo(change)


def rows(pane: MeetingsPane) -> list[str]:
    """The list as words: heads with their counts, titles below."""
    model = pane.list.model
    found = []
    for place in range(model.rowCount()):
        row = model.data(model.index(place), ROW)
        found.append(f"{row.title} {row.count}" if isinstance(row, HeadRow) else row.title)
    return found


def facts(pane: MeetingsPane, meeting: int) -> list[str]:
    model = pane.list.model
    row = model.data(model.index(model.place_of(meeting) or 0), ROW)
    assert isinstance(row, MeetingRow)
    return [words for _, words, _ in row.facts()]
