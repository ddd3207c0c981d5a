"""The page of one person: puts its head, what is next, goals, meetings and private notes together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from pmjournal.records import ActionState, Kind
from ui import dialogs
from ui.acting import Acting
from ui.panes.pane import Pane
from ui.panes.person.acts import PersonActs, status_choices
from ui.panes.person.page import PersonPage
from ui.widgets.action_list import Sides
from ui.widgets.menu import Menu
from ui.widgets.person_notes import PersonNotes
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.contacts import Standing
    from pmjournal.journal import Journal

RECENT, AHEAD = 5, 30


class PersonPane(Pane):
    """See the module. `show_record` takes a mentorship's id.

    `meeting_requested(int)` and `review_requested(int)` ask for a new meeting and for a review with somebody.
    """

    meeting_requested = Signal(int)
    review_requested = Signal(int)

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(journal, parent)
        self._act = Acting(self, self.reload)
        self._acts = PersonActs(self._act)
        self._id: int | None = None
        self._standing: Standing | None = None
        self.private = PersonNotes(self._act)
        self.page = PersonPage(self.private)
        self.header, self.prep = self.page.header, self.page.prep
        self._scroll = ScrollArea(self.page)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._connect()

    def _connect(self) -> None:
        header = self.header
        header.meeting_requested.connect(self._on_meeting)
        header.review_requested.connect(self._on_review)
        header.edit_requested.connect(self.edit)
        header.more_requested.connect(self._open_more)
        self.page.form.confirmed.connect(self._save_form)
        self.page.form.cancelled.connect(self.page.aside.hide)
        self.prep.opened.connect(self._open_next)
        self.prep.planned.connect(self._on_meeting)
        self.prep.ticked.connect(self._tick)
        self.page.goals.opened.connect(lambda id: self.open_requested.emit(Kind.GOAL.value, id))
        self.page.meetings.opened.connect(lambda id: self.open_requested.emit(Kind.MEETING.value, id))

    def set_narrow(self, narrow: bool) -> None:
        """Put the rail below."""
        super().set_narrow(narrow)
        self.page.set_narrow(narrow)

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold the private notes."""
        super().set_private_hidden(hidden)
        self.private.set_folded(hidden)

    def current_id(self) -> int | None:
        """The mentorship shown."""
        return self._id

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still here."""
        return self.private.flush()

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere."""
        if change.origin is not self:
            self.reload()

    def show_record(self, record_id: int) -> None:
        """Show a mentorship; stays where something typed could not be saved."""
        if record_id != self._id:
            if not self.flush():
                return
            self.page.aside.hide()
            self._scroll.verticalScrollBar().setValue(0)
            self.private.set_folded(self.private_hidden)
        self._id = record_id
        self.reload()

    def reload(self) -> None:
        """Read everything anew; what is typed is saved first, or stays where it could not be."""
        from pmjournal.contacts import standing  # it brings SQLAlchemy along, see above

        if self._id is None:
            return
        self.flush()
        try:
            self._standing = found = standing(self.journal, self._id)
        except NotFound:
            self._id = self._standing = None
            return
        self._show(found)

    def _show(self, standing: "Standing") -> None:
        journal, today, id = self.journal, self.journal.clock.today(), standing.contact.mentorship.id
        self.header.show_standing(standing, today)
        sides = Sides(journal.owner.get().name, standing.contact)
        points = journal.agendas.of(standing.next_id) if standing.next_id is not None else []
        next_day = standing.next_at.date() if standing.next_at is not None else None
        self.prep.show_prep(next_day, points, journal.actions.open(id), sides, today)
        self.page.goals.show_goals(journal.goals.outlines(id), today)
        now = journal.clock.now()
        begun = [one for one in journal.meetings.summaries(id, limit=RECENT + AHEAD) if one.starts_at <= now]
        local = [(one, journal.clock.local(one.starts_at, one.zone)) for one in begun[:RECENT]]
        self.page.meetings.show_meetings(local, today)
        self.private.show_person(id, standing.contact.person.name)

    def begin_new(self) -> None:
        """A new meeting with this person."""
        self._on_meeting()

    def _on_meeting(self) -> None:
        if self._id is not None:
            self.meeting_requested.emit(self._id)

    def _on_review(self) -> None:
        if self._id is not None:
            self.review_requested.emit(self._id)

    def _open_next(self) -> None:
        if self._standing is not None and self._standing.next_id is not None:
            self.open_requested.emit(Kind.MEETING.value, self._standing.next_id)

    def _tick(self, action_id: int) -> None:
        mark = self.journal.actions.mark
        self._act(lambda: mark(action_id, ActionState.DONE), self.tr("Action item done"))

    def edit(self) -> None:
        """Open the form with what is known of the person."""
        if self._standing is not None:
            self.page.form.fields.put(self._standing.contact)
            self.page.aside.show()
            self.page.form.setFocus()

    def _save_form(self) -> None:
        if self._standing is not None and self._acts.change(self._standing.contact, self.page.form.fields):
            self.page.aside.hide()

    def _open_more(self) -> None:
        standing = self._standing
        if standing is None:
            return
        menu = Menu(self.header.more, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, status in status_choices(standing.contact.mentorship.status):
            menu.add(words, self._acts.status_setter(standing.contact, status))
        menu.addSeparator()
        menu.add(self.tr("Move to bin…"), self._ask_bin, icon="trash", danger=True)
        menu.open_below(self.header.more, align_right=True)

    def _ask_bin(self) -> None:
        if self._standing is None or not self.flush():
            return
        title, words = self._acts.bin_words(self._standing.contact)
        if dialogs.confirm(
            self, title, words, self.tr("Move to bin"), self.tr("Keep it"), danger=True
        ) and self._acts.to_bin(self._standing.contact):
            self._id = self._standing = None
