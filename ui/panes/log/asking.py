"""What is done from the perspectives of a question: it is put to people, and what they said is written down."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.changes import Change
from pmjournal.errors import JournalError, NotFound
from pmjournal.records import Kind
from ui import words
from ui.acting import Acting

if TYPE_CHECKING:  # the page makes this object; the perspectives bring SQLAlchemy along
    from pmjournal.perspectives import Perspective
    from ui.panes.log.detail import LogDetail


class Asking(QObject):
    """Writes for the section of perspectives.

    Args:
        detail: the page.
        act: the pane's way to write.
    """

    def __init__(self, detail: "LogDetail", act: Acting) -> None:
        super().__init__(detail)
        self._detail, self._act, self._journal = detail, act, act.journal
        section = detail.perspectives
        section.asked.connect(self._ask)
        section.taken_back.connect(self._take_back)
        section.answered.connect(self._answer)
        section.opened.connect(lambda meeting_id: act.pane.open_requested.emit(Kind.MEETING.value, meeting_id))

    def _entry(self) -> int | None:
        """The stored entry that is open, with all that is typed in it."""
        writer = self._detail.writer
        return self._detail.stored_id() if writer is not None and not writer.private else None

    def _write(self, write: Callable[[], object]) -> Change | None:
        def act() -> Change | None:
            with self._journal.transaction(origin=self._act.pane) as done:
                write()
            return done.change

        return self._act.attempt(act)

    def _ask(self, mentorship_ids: list[int]) -> None:
        from pmjournal.perspectives import ask  # it brings SQLAlchemy along, see above

        entry_id, found = self._entry(), []
        if entry_id is None:
            return
        change = self._write(lambda: found.extend(ask(self._journal, entry_id, mentorship_ids)))
        self._show()
        self._act.tell(self._said(found), change)

    def _said(self, found: "list[Perspective]") -> str:
        """Where it is now: "On the agenda of Thu 11 Jun", or how many were asked."""
        if len(found) == 1 and found[0].meeting is not None:
            clock, meeting = self._journal.clock, found[0].meeting
            day = words.weekday_day(clock.local(meeting.starts_at, meeting.zone).date(), clock.today())
            return self.tr("On the agenda of {day}").format(day=day)
        if len(found) <= 1:
            return self.tr("It comes up when the next meeting is planned")
        return self.tr("Put to {count} people").format(count=len(found))

    def _take_back(self, mentorship_id: int) -> None:
        from pmjournal.perspectives import take_back  # as above

        entry_id = self._entry()
        if entry_id is not None:
            change = self._write(lambda: take_back(self._journal, entry_id, mentorship_id))
            self._show()
            self._act.tell(self.tr("Not asked after all"), change)

    def _answer(self, point_id: int, text: str) -> None:
        from pmjournal.taking_up import answer  # as above

        try:
            with self._journal.transaction(origin=self._act.pane) as done:
                answer(self._journal, point_id, text)
        except JournalError as error:
            if not isinstance(error, NotFound):  # without a meeting there is no place for it any more
                self._detail.perspectives.refuse(point_id)
            self._act.pane.trouble.emit(error)
            return
        self._detail.refresh()
        self._act.tell("", done.change)

    def _show(self) -> None:
        self._detail.show_facts()
