"""A person's page in sight, and everything it said; for the tests of its parts."""

from datetime import date, timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import CadenceUnit, MeetingStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.inside import inside
from ui.panes.person import PersonPane
from ui.panes.person.notes_tab import NotesTab
from ui.panes.person.overview_tab import OverviewTab
from ui.panes.person.tabs import OVERVIEW, PRIVATE
from ui.widgets.person_notes import PersonNotes


def overview_of(pane: PersonPane) -> OverviewTab:
    """Its first tab."""
    tab = pane.tabs.tab(OVERVIEW)
    assert isinstance(tab, OverviewTab)
    return tab


def notes_tab_of(pane: PersonPane) -> NotesTab:
    """The tab of private notes."""
    tab = pane.tabs.tab(PRIVATE)
    assert isinstance(tab, NotesTab)
    return tab


def notes_of(pane: PersonPane) -> PersonNotes:
    """The private notes in their tab."""
    return notes_tab_of(pane).notes


def add_amara(journal: Journal) -> int:
    """Somebody I mentor; returns the mentorship's id."""
    return journal.people.add(
        "Amara Diallo", Role.MENTOR, title="Product analyst", organisation="Tideline",
        started_on=date(2026, 3, 3), cadence_every=2, cadence_unit=CadenceUnit.WEEK, usual_minutes=45,
    )  # fmt: skip


class Shown:
    """A pane in sight, with everything it said."""

    def __init__(self, journal: Journal, qtbot: QtBot, mentorship: int, tab: str = "overview") -> None:
        self.journal = journal
        self.pane = PersonPane(journal)
        qtbot.addWidget(self.pane)
        journal.subscribe(self.pane.on_change)
        self.toasts: list[tuple[str, Change | None]] = []
        self.opened: list[tuple[str, int]] = []
        self.pane.toast_requested.connect(lambda words, change: self.toasts.append((words, change)))
        self.pane.open_requested.connect(lambda kind, id: self.opened.append((kind, id)))
        self.pane.resize(1056, 768)
        self.pane.tabs.open(tab)
        self.pane.show_record(mentorship)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def undo(self) -> None:
        """Take back what the latest toast told of."""
        change = self.toasts[-1][1]
        assert change is not None
        self.journal.undo(change)

    def words(self) -> list[str]:
        """Everything that labels in sight say."""
        return [label.text() for label in inside(self.pane, QLabel) if label.isVisible()]


def meet(journal: Journal, who: int, days: int, title: str = "", status: MeetingStatus | None = None) -> int:
    """Add a meeting so many days from today; returns its id."""
    moment = journal.clock.at(TODAY + timedelta(days=days), 9, 30)
    return journal.meetings.add(moment, mentorship_id=who, title=title, status=status)
