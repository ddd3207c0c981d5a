"""The Meetings pane: which meeting is shown, and what has to be saved before another one is."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError, NotFound
from pmjournal.records import Kind
from ui.acting import Acting, telling
from ui.panes.meetings.acts import MeetingActs
from ui.panes.meetings.frame import Frame
from ui.panes.meetings.half_typed import forms_of
from ui.panes.pane import SteppedPane

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from collections.abc import Iterator

    from pmjournal.journal import Journal

CONCERNED = (
    Kind.MEETING,
    Kind.AGENDA_POINT,
    Kind.ACTION_ITEM,
    Kind.ENTRY,
    Kind.FEEDBACK,
    Kind.FEEDBACK_REQUEST,
    Kind.PERSON,
    Kind.MENTORSHIP,
    Kind.PRIVATE_NOTE,
    Kind.MEETING_RATING,
    Kind.ATTACHMENT,
    Kind.OWNER,
)
HALF_HOUR = 30


class MeetingsPane(SteppedPane):
    """See the module. `frame` holds its parts.

    `reflection_requested(ReflectionWish)` asks for a reflection on the meeting shown, `prep_requested(int)` for
    what is made ready for one.
    """

    reflection_requested = Signal(object)
    prep_requested = Signal(int)

    def __init__(self, journal: "Journal", parent: QWidget | None = None, *, read: bool = True) -> None:
        super().__init__(journal, parent)
        self._act = Acting(self, self._show_stored)
        self._acts = MeetingActs(self._act)
        self._id: int | None = None
        self.frame = Frame(self._act)
        self.list, self.detail = self.frame.list, self.frame.detail
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame)
        self._connect()
        self.forms = forms_of(self)
        if read:
            self.reload()

    def _connect(self) -> None:
        header = self.detail.header
        self.list.chosen.connect(self._choose)
        self.list.finder.narrowed.connect(telling(self, self.list.narrow_to_words))
        self.list.entered.connect(self.rename)
        self.list.bin_requested.connect(self.move_to_bin)
        header.bin_requested.connect(self.move_to_bin)
        header.link_requested.connect(self._acts.copy_link)
        header.status_chosen.connect(self._acts.set_status)
        header.called_off.connect(self._acts.call_off)
        header.facts_confirmed.connect(self._change_facts)
        self.detail.around.reflection_requested.connect(self.reflection_requested)
        self.detail.around.prep_requested.connect(self.prep_requested)
        self.detail.private.written.connect(self._show_row)
        self.frame.confirmed.connect(self._add)
        self.frame.cancelled.connect(self._leave_form)
        self.frame.empty.primary_clicked.connect(self.begin_new)
        self.frame.empty.other_clicked.connect(self.person_requested)

    def current_id(self) -> int | None:
        """The meeting shown."""
        return self._id if self.frame.shows_detail() else None

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still here."""
        return self.detail.flush() if self._id is not None else True

    def set_scope(self, mentorship_id: int | None) -> None:
        """Only the meetings of one mentorship."""
        self.list.set_scope(mentorship_id)
        super().set_scope(mentorship_id)

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold the private block and leave the word out of the list."""
        super().set_private_hidden(hidden)
        self.detail.private.set_folded(hidden)
        self.list.model.hide_private(hidden)

    def set_narrow(self, narrow: bool) -> None:
        """Put actions and decisions under the notes."""
        super().set_narrow(narrow)
        self.frame.set_narrow(narrow)

    def set_one(self, one: bool) -> None:
        """The list, or a meeting."""
        self.frame.sides.set_one(one)

    def areas(self) -> tuple[QWidget, ...]:
        """List and page."""
        return (self.list, self.frame.sides.page)

    def narrow_list(self) -> bool:
        """Open the field over the list."""
        self.frame.sides.show_list()
        self.list.finder.begin()
        return True

    def rename(self) -> None:
        """Go into the title."""
        if self.current_id() is not None:
            self.frame.sides.show_page()
            self.detail.header.title.setFocus(Qt.FocusReason.TabFocusReason)

    def step_back(self) -> bool:
        """From text to page to list."""
        return self.frame.sides.step_back()

    def step_out(self) -> bool:
        """From the page to the list, where one of them is in sight."""
        return self.frame.sides.step_out()

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere."""
        if change.origin is not self and change.concerns(*CONCERNED):
            self.reload()

    def reading(self) -> "Iterator[None]":
        """First the list, then the meeting shown; what is typed is saved first, or stays where it could not be."""
        saved = self.flush()
        self.list.load()
        yield
        if self.frame.shows_new():
            return
        if self._id is not None and (not saved or self._acts.is_there(self._id, self.scope)):
            self._show_stored()
        else:
            self._open(self.list.model.first_held())

    def show_record(self, record_id: int) -> None:
        """Show one meeting; stays where something typed could not be saved."""
        self.frame.sides.show_page()
        self._choose(record_id)

    def _choose(self, record_id: int) -> None:
        """Show a meeting that was chosen in the list."""
        if record_id == self.current_id():
            return
        if not self.flush():
            self.list.mark(self._id)
            return
        try:
            self._open(record_id)
        except NotFound as error:
            self.trouble.emit(error)

    def _open(self, meeting_id: int | None) -> None:
        """Show a meeting from its beginning; the empty page for none."""
        from pmjournal import meeting_list  # it brings SQLAlchemy along, see above

        if meeting_id is None:
            self._id = None
            self.list.mark(None)
            self.frame.show_empty(self.journal.meetings.count() == 0)
            return
        summary = meeting_list.one(self.journal, meeting_id)
        self._id = meeting_id
        self._show_meeting()
        self.detail.private.set_folded(self.private_hidden)
        self.frame.show_detail(from_top=True)
        self.list.reach(summary)

    def _show_meeting(self) -> None:
        if self._id is not None:
            meeting, owner = self.journal.meetings.get(self._id), self.journal.owner.get()
            self.detail.show_meeting(meeting, self.journal.people.contacts(), owner.name)

    def _show_stored(self) -> None:
        """Show what is stored of the meeting shown, and in its row."""
        try:
            self._show_meeting()
            self._show_row()
        except JournalError as error:
            self.trouble.emit(error)

    def _show_row(self) -> None:
        from pmjournal import meeting_list  # it brings SQLAlchemy along, see above

        if self._id is not None:
            self.list.take(meeting_list.one(self.journal, self._id))

    def begin_new(self) -> None:
        """Open the form of a new meeting, for the person in scope, at the next half hour."""
        if not self.flush():
            return
        now = self.journal.clock.local(self.journal.clock.now())
        later = now + timedelta(minutes=HALF_HOUR - now.minute % HALF_HOUR)
        self.frame.new.form.begin(self.journal.people.contacts(), self.scope, later)
        self.list.mark(None)
        self.frame.show_new()

    def _leave_form(self) -> None:
        if self._id is None:
            self.frame.show_empty(self.journal.meetings.count() == 0)
        else:
            self.frame.show_detail()
        self.list.mark(self._id)

    def _add(self) -> None:
        shown, self._id = self._id, None  # the act must not bring the meeting back that was shown before
        made = self._acts.add(self.frame.new.form)
        if made is None:
            self._id = shown
            return
        self.list.load()
        self._open(made)
        self.detail.agenda.begin()

    def move_to_bin(self) -> None:
        """Move the meeting shown to the bin, with Undo."""
        if self._id is None or not self.flush():
            return
        shown, following = self._id, self.list.model.neighbour(self._id)
        self._id = None
        if not self._acts.to_bin(shown):
            self._id = shown
            return
        self.list.load()
        self._open(following)
        self.frame.sides.to_list()

    def _change_facts(self) -> None:
        header, meeting = self.detail.header, self.detail.meeting
        if meeting is not None and self.flush() and self._acts.change(meeting, header.form):
            header.close_form()
            self.list.load()
