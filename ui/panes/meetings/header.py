"""The head of the meeting shown: title, with whom, when, how long, where; all of it changed in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import NotFound
from pmjournal.records import Contact, Kind, Meeting, MeetingStatus, Role
from ui import words
from ui.acting import Acting
from ui.models.meeting_rows import status_name
from ui.panes.meetings.became import CALLED_OFF, BecameCard
from ui.panes.meetings.facts import Facts
from ui.panes.meetings.form import MeetingForm
from ui.widgets.avatar import Avatar, hue
from ui.widgets.buttons import IconButton
from ui.widgets.inline_text import PAD_X, InlineText
from ui.widgets.menu import Menu


class Header(QWidget):
    """Shows a meeting's head and writes its title; the rest is asked for by signal.

    `status_chosen(Meeting, MeetingStatus)`, `called_off(Meeting, BecameCard)`, `facts_confirmed()` (read `form`),
    `bin_requested()`, `attach_requested()` and `link_requested(Meeting)` say what the person wants.

    Args:
        act: the pane's way to write.
    """

    status_chosen = Signal(object, object)
    called_off = Signal(object, object)
    facts_confirmed = Signal()
    bin_requested = Signal()
    attach_requested = Signal()
    prep_requested = Signal()
    reflection_requested = Signal()
    follow_up_requested = Signal()
    link_requested = Signal(object)

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting: Meeting | None = None
        self._contacts: Sequence[Contact] = ()
        self.avatar = Avatar(size=40)
        self.title = InlineText("title22", 28, name=self.tr("Title of the meeting"), optional=True)
        self.facts = Facts()
        self.became = BecameCard(act.journal.clock.today)
        self.form = MeetingForm(act.journal.clock.today, self.tr("Save"), new=False)
        self.form.hide()
        self.link = IconButton("link", self.tr("Copy a link to this meeting"))
        self.edit = IconButton("edit", self.tr("Change person, time and place"))
        self.more = IconButton("more", self.tr("More"))
        self._lay_out()
        self.title.committed.connect(self._write_title)
        self.facts.clicked.connect(self._change_fact)
        self.facts.person_opened.connect(self._open_person)
        self.facts.other_opened.connect(self._open_other)
        self.became.confirmed.connect(lambda: self.called_off.emit(self._meeting, self.became))
        self.facts.held.clicked.connect(lambda: self._open_status(self.facts.held))
        self.edit.clicked.connect(lambda: self.open_form("when"))
        self.link.clicked.connect(lambda: self.link_requested.emit(self._meeting))
        self.more.clicked.connect(self._open_more)
        self.form.cancelled.connect(self.close_form)
        self.form.confirmed.connect(self.facts_confirmed)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(8)
        lowered = QVBoxLayout()
        lowered.setContentsMargins(0, 2, 0, 0)
        lowered.addWidget(self.title)
        first.addLayout(lowered, 1)
        first.addLayout(self._buttons())
        said.addLayout(first)
        below = QHBoxLayout()
        below.setContentsMargins(PAD_X, 0, 16, 0)  # in line with the words of the title
        below.addWidget(self.facts)
        said.addLayout(below)
        said.addStretch(1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 9, 0, 0)
        beside.addWidget(self.avatar)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(beside)
        row.addLayout(said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        self.cards = QHBoxLayout()
        self.cards.addWidget(self.form)
        self.cards.addWidget(self.became)
        column.addLayout(self.cards)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.setContentsMargins(0, 0, 0, 2)
        for button in (self.link, self.edit, self.more):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return buttons

    def show_meeting(self, meeting: Meeting, contacts: Sequence[Contact]) -> None:
        """Show what is stored; a title that is being changed and an open form keep what is typed."""
        if self._meeting is None or self._meeting.id != meeting.id:
            self.close_form()
        self._meeting, self._contacts = meeting, contacts
        contact = next((one for one in contacts if one.mentorship.id == meeting.mentorship_id), None)
        if contact is not None:
            square = contact.mentorship.my_role is Role.MENTOR
            self.avatar.set_person(contact.person.name, hue(contact.person.id), square)
        else:
            self.avatar.set_person(self._act.journal.owner.get().name, "pine", False)
        ahead = meeting.status is MeetingStatus.PLANNED
        hint = self.tr("What is it about?") if ahead else self.tr("What was it about?")
        self.title.set_text(meeting.title, hint)
        clock = self._act.journal.clock
        at = clock.local(meeting.starts_at, meeting.zone)
        over, when = meeting.starts_at <= clock.now(), words.meeting_when(at, clock.today(), full=True)
        self.facts.show_facts(meeting, contact, when, over=over, other=self._other_words(meeting))

    def _other(self, meeting: Meeting) -> Meeting | None:
        """The meeting this one was moved to, else the moment it was moved from."""
        meetings = self._act.journal.meetings
        if meeting.status is MeetingStatus.MOVED:
            return meetings.moved_to(meeting.id)
        try:
            return meetings.get(meeting.moved_from_id) if meeting.moved_from_id is not None else None
        except NotFound:
            return None

    def _other_words(self, meeting: Meeting) -> str:
        other, clock = self._other(meeting), self._act.journal.clock
        if other is None:
            return ""
        when = words.meeting_when(clock.local(other.starts_at, other.zone), clock.today())
        moved = meeting.status is MeetingStatus.MOVED
        return (self.tr("to {when}") if moved else self.tr("moved from {when}")).format(when=when)

    def _open_other(self) -> None:
        other = self._other(self._meeting) if self._meeting is not None else None
        if other is not None:
            self._act.pane.open_requested.emit(Kind.MEETING.value, other.id)

    def _write_title(self, title: str) -> None:
        meeting = self._meeting
        if meeting is not None and not self._act(
            lambda: self._act.journal.meetings.write(meeting.id, title=title)
        ):
            self.title.refuse()

    def _change_fact(self, name: str) -> None:
        if name == "reason" and self._meeting is not None:
            self.ask_why(self._meeting.status)
        else:
            self.open_form(name)

    def ask_why(self, status: MeetingStatus) -> None:
        """Open the card for a meeting that is moved or called off; of one that is already, only why is asked."""
        meeting, clock = self._meeting, self._act.journal.clock
        if meeting is not None:
            self.close_form()
            again = meeting.status is status
            at = clock.local(meeting.starts_at, meeting.zone)
            self.became.ask(status, None if again else at, meeting.planned_minutes, meeting.status_reason)

    def open_form(self, focus: str = "") -> None:
        """Let the facts be changed in place, beginning with one of them."""
        meeting, clock = self._meeting, self._act.journal.clock
        if meeting is None:
            return
        self.became.hide()
        self.form.put(meeting, self._contacts, clock.local(meeting.starts_at, meeting.zone))
        self.form.show()
        self.facts.hide()
        held, times = meeting.status is MeetingStatus.HELD, self.form.times
        fields: dict[str, QWidget] = {
            "minutes": times.actual if held and times.actual is not None else times.planned,
            "place": self.form.place,
            "person": self.form.person,
        }
        fields.get(focus, self.form.times.day).setFocus()

    def close_form(self) -> None:
        """Put form and card away, with what is in them."""
        self.form.hide()
        self.became.hide()
        self.facts.show()

    def _open_person(self) -> None:
        if self._meeting is not None and self._meeting.mentorship_id is not None:
            self._act.pane.open_requested.emit(Kind.MENTORSHIP.value, self._meeting.mentorship_id)

    def _fill_status(self, menu: Menu, most: Sequence[MeetingStatus]) -> None:
        names = {
            MeetingStatus.MOVED: self.tr("Move to another time…"),
            MeetingStatus.CANCELLED: self.tr("Cancelled…"),
            MeetingStatus.NO_SHOW: self.tr("No-show…"),
        }
        for status in most:
            on = self._meeting is not None and self._meeting.status is status
            menu.add(names.get(status, status_name(status)), self._choose(status), checked=on)

    def _choose(self, status: MeetingStatus) -> Callable[[], None]:
        if status in CALLED_OFF:
            return lambda: self.ask_why(status)
        return lambda: self.status_chosen.emit(self._meeting, status)

    def _open_status(self, below: QWidget) -> None:
        menu = Menu(below, self.tr("What became of it"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_status(menu, [status for status in MeetingStatus if status is not MeetingStatus.PLANNED])
        menu.open_below(below)

    def _add_around(self, menu: Menu) -> None:
        """What comes before or after the meeting."""
        status = None if self._meeting is None else self._meeting.status
        if status is MeetingStatus.PLANNED:
            menu.add(self.tr("Open prep"), lambda: self.prep_requested.emit(), icon="checklist")
        elif status is MeetingStatus.HELD:
            menu.add(self.tr("Reflect on this"), lambda: self.reflection_requested.emit(), icon="reflections")
            menu.add(self.tr("Copy follow-up…"), lambda: self.follow_up_requested.emit(), icon="copy")

    def _add_plans(self, menu: Menu) -> None:
        """What is done with this meeting and those that follow it."""
        meeting, pane = self._meeting, self._act.pane
        if meeting is None or meeting.mentorship_id is None:
            return
        whose = meeting.mentorship_id
        menu.add(self.tr("Plan the next ones…"), lambda: pane.plan_requested.emit(whose), icon="calendar")
        words = self.tr("Calendar file…")
        menu.add(words, lambda: pane.calendar_requested.emit(whose, meeting.id), icon="export")

    def _open_more(self) -> None:
        menu = Menu(self.more, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add_heading(self.tr("Status"))
        self._fill_status(menu, list(MeetingStatus))
        menu.addSeparator()
        self._add_around(menu)
        self._add_plans(menu)
        menu.add(self.tr("Attach a file…"), lambda: self.attach_requested.emit(), icon="clip")
        menu.add(self.tr("Move to bin"), lambda: self.bin_requested.emit(), icon="trash", danger=True)
        menu.open_below(self.more, align_right=True)
