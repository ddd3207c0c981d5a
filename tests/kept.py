"""A journal with a past, for pictures: versions of texts, a bin, backups; and what shows each of them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import Role
from pmjournal.records.backups import Why
from ui.backups import BackupsDialog
from ui.main_window import MainWindow
from ui.text_place import TextPlace
from ui.tour_job import settle
from ui.versions import TextVersions, VersionsDialog

BEGAN = datetime(2026, 5, 28, 8, tzinfo=UTC)
STEP = timedelta(days=2, hours=3, minutes=17)
NOTES = (
    "## Opportunity map\n\nHelen read it quickly. Three areas, and nothing was decided.\n",
    "## Opportunity map\n\nHelen read it the way an executive would: top left, then the numbers. Three areas, and "
    "nothing was decided.\n\n- Lead with the cost of doing nothing\n",
    "## Opportunity map\n\nHelen read it the way an executive would: top left, then the numbers. Two of the three "
    "areas are **the same problem** seen by different operators.\n\n- Merge late changes and no-shows\n"
    "- Lead with the cost of doing nothing\n\n> If you can\u2019t say who loses sleep over it, it isn\u2019t an "
    "opportunity yet.\n",
)
PRIVATE = (
    "She seems tired of the roadmap debates, and does not say so in the meetings.",
    "She is tired of the roadmap debates, and said so herself after the meeting. Ask again in two weeks.",
)
DELETED = ("Read one book a month", "Shadow a sales call", "Write down what I decide")


class Watch(Clock):
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        super().__init__(zone="Europe/Stockholm")
        self.moment = BEGAN

    def now(self) -> datetime:
        """The moment it was moved to."""
        return self.moment

    def today(self) -> date:
        """Its day."""
        return self.local(self.moment).date()


def build(folder: Path) -> Journal:
    """Make the journal."""
    watch = Watch()
    journal = Journal.create(folder, "Nora Castell", clock=watch)
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    meeting = journal.meetings.add(
        BEGAN, mentorship_id=helen, title="Which opportunity to back first", notes=NOTES[0]
    )
    note = journal.private_notes.add(PRIVATE[0], meeting_id=meeting)
    for title in DELETED:
        watch.moment += STEP / 3
        journal.bin.put(journal.goals.add(title))
    journal.backups.make(why=Why.HOURLY)
    for words in NOTES[1:]:
        watch.moment += STEP
        journal.meetings.write(meeting, notes=words)
    journal.private_notes.write(note, body=PRIVATE[1])
    journal.goals.add("Lead discovery for Booking Insights", mentorship_id=helen)
    journal.backups.make(why=Why.BY_HAND)
    watch.moment += STEP / 10
    return journal


def _versions(window: MainWindow, journal: Journal) -> QWidget:
    meeting = journal.meetings.summaries()[0].id
    return _opened(VersionsDialog(journal, TextVersions(journal, TextPlace(meeting, "notes", "Notes")), window))


def _private(window: MainWindow, journal: Journal) -> QWidget:
    note = journal.private_notes.all()[0].id
    return _opened(
        VersionsDialog(
            journal, TextVersions(journal, TextPlace(note, "body", "Private note", private=True)), window
        )
    )


def _bin(window: MainWindow, _journal: Journal) -> QWidget:
    window.show_pane("settings")
    pane = window.pane("settings")
    settle(100)
    pane.findChildren(QScrollArea)[0].ensureWidgetVisible(pane.bin)  # type: ignore[attr-defined]
    return window


def _restore(window: MainWindow, journal: Journal) -> QWidget:
    dialog = BackupsDialog(journal, False, window)
    dialog.show()
    while dialog.model.rowCount() == 0:
        settle(20)
    dialog.rows.setCurrentIndex(dialog.model.index(1))
    dialog.foot.compare.click()
    while dialog.acts.work is not None:
        settle(20)
    return dialog


def _opened(dialog: VersionsDialog) -> VersionsDialog:
    dialog.show()
    return dialog


Scenes = dict[str, Callable[[MainWindow, Journal], QWidget]]
"""What is to be grabbed of a window, by name of the picture."""

SHOWN: Scenes = {
    "versions": _versions,
    "versions-private": _private,
    "bin": _bin,
    "restore": _restore,
}
"""By name of the picture."""
