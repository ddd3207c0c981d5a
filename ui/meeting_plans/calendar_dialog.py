"""A calendar file of meetings with somebody: which of them, and that the file is not encrypted."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import JournalError
from ui import dialogs, words
from ui.models.meeting_rows import status_name
from ui.names import first_name
from ui.tasks import Task, in_background
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.check_list import CheckList
from ui.widgets.fields import ErrorLine
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label
from ui.widgets.painting import left_to_right
from ui.widgets.tips import answer_tips

if TYPE_CHECKING:  # these bring SQLAlchemy along
    from pmjournal.calendar_files import Offered
    from pmjournal.journal import Journal

WIDTH, ICS = 480, ".ics"


class CalendarDialog(QDialog):
    """Writes the file; `written(Path)` is sent once it is there.

    Args:
        journal: the open journal.
        mentorship_id: with whom.
        meeting_id: only this one is ticked at first; None for all that are planned.
        parent: the window it lies over.

    Raises:
        NotFound: the mentorship is in the bin, or gone.
    """

    written = Signal(object)

    def __init__(
        self, journal: "Journal", mentorship_id: int, meeting_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        from pmjournal.calendar_files import offered  # brings SQLAlchemy along, not before the first paint

        self.setModal(True)
        self._journal, self._task = journal, Task(in_background(lambda: None), self)
        self._contact = journal.people.contact(mentorship_id)
        self.meetings = CheckList(self.tr("Meetings for the calendar"))
        self.trouble = ErrorLine()
        self.yes, self.no = PrimaryButton(self.tr("Save…")), QuietButton(self.tr("Cancel"))
        found = offered(journal, mentorship_id)
        self.meetings.put([self._choice(one, meeting_id) for one in found])
        self._lay_out(bool(found))
        self._ring = FocusRing(self)
        answer_tips(self)
        self.meetings.changed.connect(self._fit)
        self.yes.clicked.connect(self._save)
        self.no.clicked.connect(self.reject)
        self._fit()

    def _choice(self, one: "Offered", meeting_id: int | None) -> tuple[str, int, bool]:
        clock, meeting = self._journal.clock, one.meeting
        said = words.meeting_when(clock.local(meeting.starts_at, meeting.zone), clock.today())
        if one.off:
            off = self.tr("{when}: {status}, takes itself out of the calendar")
            said = off.format(when=said, status=status_name(meeting.status).lower())
        ticked = not one.off if meeting_id is None else meeting.id == meeting_id
        return said, meeting.id, ticked

    def _lay_out(self, some: bool) -> None:
        name = first_name(self._contact.person.name)
        title = left_to_right(self.tr("Calendar file of meetings with {name}").format(name=name))
        self.setWindowTitle(title)
        page = QWidget()
        page.setFixedWidth(WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        whole.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(title, "pane", wrap=True))
        head.addWidget(Label(self._said(some), "body", "ink2", wrap=True))
        column.addLayout(head)
        column.addWidget(self.meetings)
        self.meetings.setVisible(some)
        column.addWidget(self.trouble)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _said(self, some: bool) -> str:
        if not some:
            return self.tr("No meeting is planned. Plan one first.")
        return self.tr(
            "Any calendar program can open it; saved again later, it changes what it put there before. The file "
            "is not encrypted. It says with whom, when, how long and where, and nothing else."
        )

    def _fit(self) -> None:
        self.yes.setEnabled(bool(self.meetings.chosen()) and not self._task.running)

    def _save(self) -> None:
        """Ask where, and write it there, off the window's thread."""
        from pmjournal.calendar_files import write_calendar  # brings SQLAlchemy along, not before the first paint
        from pmjournal.file_names import file_name

        name = file_name(self.tr("Meetings with {name}").format(name=self._contact.person.name)) + ICS
        pattern = self.tr("Calendar (*.ics)")
        target = dialogs.save_with_ending(self, self.tr("Save the calendar file"), name, pattern, ICS)
        if target is None:
            return
        journal, chosen = self._journal, self.meetings.chosen()
        self._task = Task(in_background(lambda: write_calendar(journal, chosen, target)), self)
        self._task.done.connect(lambda _count: self._on_done(target))
        self._task.failed.connect(self._on_failed)
        self._task.start()
        self._fit()

    def _on_done(self, target: Path) -> None:
        self.accept()
        self.written.emit(target)

    def _on_failed(self, error: Exception) -> None:
        self.trouble.say(str(error) if isinstance(error, JournalError) else words.own_bug())
        self._fit()
