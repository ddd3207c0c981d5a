"""The tab of meetings on a person's page: those to come, then all that were, a page at a time."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, Kind, MeetingSummary
from ui.acting import Acting
from ui.panes.person.rhythm import ComfortBlock, RhythmSection, rhythm_facts
from ui.panes.person.rows import MeetingRow, RowSection, day_width
from ui.panes.person.tab import PersonTab
from ui.widgets.buttons import LinkButton

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

PAGE = 40
Local = list[tuple[MeetingSummary, datetime]]
"""Meetings, each with its local moment."""


class _Meetings(RowSection):
    """Meetings under a heading; rows that stay as they are are kept."""

    def __init__(self, none: str) -> None:
        super().__init__("", none)
        self._shown: tuple[Local, int, date] | None = None

    def show_meetings(self, title: str, count: int, found: Local, width: int, today: date) -> None:
        """Show them, so many in all."""
        self.header.set_title(title)
        self.header.set_count(f"{count:,}" if count else "")
        if (found, width, today) != self._shown:
            self._shown = (found, width, today)
            self.put([(one.id, MeetingRow(one, at, today, width)) for one, at in found])


class MeetingsTab(PersonTab):
    """See the module."""

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        self._contact: Contact | None = None
        self._most = PAGE
        self.coming = _Meetings(self.tr("Nothing planned."))
        self.past = _Meetings(self.tr("No meetings yet."))
        self.plan = LinkButton(self.tr("+ Plan a meeting"))
        self.series = LinkButton(self.tr("Plan the next ones…"))
        self.calendar = LinkButton(self.tr("Calendar file…"))
        self.rhythm, self.comfort = RhythmSection(), ComfortBlock()
        self.more = LinkButton("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts = (self.coming, 4), (self._links(), 18), (self.rhythm, 18), (self.past, 8), (self.more, 18)
        for widget, below in (*parts, (self.comfort, 0)):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addStretch(1)
        for section in (self.coming, self.past):
            section.opened.connect(lambda id: self.open_requested.emit(Kind.MEETING.value, id))
        self.comfort.opened.connect(lambda id: self.open_requested.emit(Kind.MEETING.value, id))
        self.plan.clicked.connect(lambda: self.meeting_requested.emit())
        self.series.clicked.connect(self._plan_series)
        self.calendar.clicked.connect(self._make_calendar)
        self.more.clicked.connect(self._show_more)

    def _links(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for link in (self.plan, self.series, self.calendar):
            row.addWidget(link)
        row.addStretch(1)
        return holder

    def _plan_series(self) -> None:
        if self._contact is not None:
            self.act.pane.plan_requested.emit(self._contact.mentorship.id)

    def _make_calendar(self) -> None:
        if self._contact is not None:
            self.act.pane.calendar_requested.emit(self._contact.mentorship.id, 0)

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold how meetings felt."""
        self.comfort.set_folded(hidden)

    def show_mentorship(self, contact: Contact) -> None:
        """Show the meetings with somebody; on somebody else than before, one page of them."""
        if self._contact is None or self._contact.mentorship.id != contact.mentorship.id:
            self._most = PAGE
        self._contact = contact
        self._read(contact.mentorship.id)
        self._read_rhythm(contact.mentorship.id)

    def _read(self, id: int) -> None:
        from pmjournal import meeting_list  # it brings SQLAlchemy along, see above

        wanted, journal, today = meeting_list.MeetingFilter(id), self.journal, self.journal.clock.today()
        whole = meeting_list.count(journal, wanted)
        coming = self._local(meeting_list.page(journal, wanted, whole or 1, upcoming=True, ascending=True))
        past = self._local(meeting_list.page(journal, wanted, self._most, upcoming=False, ascending=False))
        width = day_width([at.date() for _, at in (*coming, *past)], today)
        self.coming.show_meetings(self.tr("Coming"), len(coming), coming, width, today)
        self.calendar.setVisible(bool(coming))
        before = whole - len(coming)
        self.past.show_meetings(self.tr("Until now"), before, past, width, today)
        left = before - len(past)
        self.more.setText(translate("MeetingsTab", "Show %n more", "", min(left, PAGE)) if left else "")
        self.more.setVisible(left > 0)

    def _read_rhythm(self, id: int) -> None:
        from pmjournal.comfort import comfort  # these bring SQLAlchemy along, see above
        from pmjournal.contacts import standing
        from pmjournal.rhythm import rhythm

        journal, today = self.journal, self.journal.clock.today()
        self.rhythm.show_facts(rhythm_facts(standing(journal, id), rhythm(journal, id), today))
        self.comfort.show_felt(comfort(journal, id), today)

    def _local(self, found: Sequence[MeetingSummary]) -> Local:
        clock = self.journal.clock
        return [(one, clock.local(one.starts_at, one.zone)) for one in found]

    def _show_more(self) -> None:
        self._most += PAGE
        if self._contact is not None:
            self._read(self._contact.mentorship.id)
