"""The first tab of a person's page: what is next and what was lately, in two columns that become one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import ActionState, AgendaState, Contact, Kind
from ui.acting import Acting
from ui.feedback_origins import origin_words
from ui.names import first_name
from ui.panes.person.fact_rows import FactSection
from ui.panes.person.overview_rail import OverviewRail
from ui.panes.person.prep import Prep
from ui.panes.person.rail_facts import kept_facts
from ui.panes.person.recent_feedback import SHOWN, RecentFeedback
from ui.panes.person.rows import Goals, RecentMeetings
from ui.panes.person.tab import PersonTab
from ui.panes.person.tabs import FEEDBACK, MEETINGS
from ui.theme import theme
from ui.widgets.action_list import Sides
from ui.widgets.labels import follow_theme

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.contacts import Standing
    from pmjournal.journal import Journal

MAIN = 600
TWO_COLUMNS = 896  # px at normal text size
WIDEST = 16777215  # Qt's word for no limit
RECENT = 2


class OverviewTab(PersonTab):
    """See the module. `edit_requested` asks for the form, `writing_requested` for a new private note,
    `prep_requested(int)` for what is made ready for a meeting, `owed_requested(int)` for who owes what. `known`
    gives how things stand, where that was read already.
    """

    edit_requested = Signal()
    writing_requested = Signal()
    prep_requested = Signal(int)
    owed_requested = Signal(int)

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        self._narrow = False
        self._standing: Standing | None = None
        self.known: Callable[[], Standing | None] = lambda: None
        self.prep, self.goals, self.meetings = Prep(), Goals(), RecentMeetings()
        self.feedback = RecentFeedback()
        self.kept = FactSection(self.tr("Done by their day"))
        self.main, self.rail = QWidget(), OverviewRail(journal)
        self.notes = self.rail.notes
        self._lay_out()
        self._connect()
        follow_theme(self, self._fit)

    def _lay_out(self) -> None:
        main = QVBoxLayout(self.main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(19)
        for part in (self.prep, self.goals, self.meetings, self.feedback, self.kept):
            main.addWidget(part)
        main.addStretch(1)
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.main)
        self._body.addWidget(self.rail, 1)

    def _connect(self) -> None:
        self.prep.opened.connect(self._open_prep)
        self.prep.planned.connect(self.meeting_requested)
        self.prep.meeting_opened.connect(self._open_meeting)
        self.prep.ticked.connect(self._tick)
        self.prep.source_opened.connect(self.act.follow)
        self.prep.owed.connect(self._ask_owed)
        self.goals.first_wanted.connect(self.goal_requested)
        self.goals.opened.connect(lambda id: self.open_requested.emit(Kind.GOAL.value, id))
        self.meetings.opened.connect(lambda id: self.open_requested.emit(Kind.MEETING.value, id))
        self.feedback.opened.connect(lambda id: self.open_requested.emit(Kind.FEEDBACK.value, id))
        self.feedback.all_wanted.connect(lambda: self.tab_requested.emit(FEEDBACK))
        self.kept.opened.connect(lambda _key: self.tab_requested.emit(MEETINGS))
        rail = self.rail
        rail.tab_requested.connect(self.tab_requested)
        rail.open_requested.connect(self.open_requested)
        rail.edit_requested.connect(self.edit_requested)
        rail.writing_requested.connect(self.writing_requested)

    def show_mentorship(self, contact: Contact) -> None:
        """Show where things stand with somebody."""
        from pmjournal.contacts import standing  # it brings SQLAlchemy along, see above

        found = self.known()
        if found is None or found.contact != contact:
            found = standing(self.journal, contact.mentorship.id)
        self._standing = found
        self._show_next(found)
        self._show_lately(contact)
        self.rail.show_mentorship(contact)

    def _show_next(self, found: "Standing") -> None:
        """The next meeting's agenda, what is open, and the goals."""
        journal, today, id = self.journal, self.journal.clock.today(), found.contact.mentorship.id
        points = journal.agendas.of(found.next_id) if found.next_id is not None else []
        next_day = found.next_at.date() if found.next_at is not None else None
        sides = Sides(journal.owner.get().name, found.contact)
        items = journal.actions.open(id)
        origins = origin_words(journal, [item.source_id for item in items], [found.contact])
        waits = self._waiting(found.next_id) if not any(one.state is AgendaState.OPEN for one in points) else 0
        self.prep.show_prep(next_day, points, items, sides, today, origins, waits)
        over = found.contact.mentorship.status.is_over
        self.prep.setVisible(not over or bool(items) or next_day is not None)
        self.goals.show_goals(journal.goals.outlines(id), today)

    def _waiting(self, meeting_id: int | None) -> int:
        """How much could go on the agenda of the next meeting."""
        from pmjournal.waiting import waiting_for  # as above

        return (
            len(waiting_for(self.journal, self.journal.meetings.get(meeting_id))) if meeting_id is not None else 0
        )

    def _show_lately(self, contact: Contact) -> None:
        """The latest meetings, feedback, and what both kept."""
        from pmjournal import meeting_list  # as above
        from pmjournal.commitments import kept

        journal, today, id = self.journal, self.journal.clock.today(), contact.mentorship.id
        name, wanted = first_name(contact.person.name), meeting_list.MeetingFilter(id)
        begun = meeting_list.page(journal, wanted, RECENT, upcoming=False, ascending=False)
        local = [(one, journal.clock.local(one.starts_at, one.zone)) for one in begun]
        self.meetings.show_meetings(local, today)
        latest = journal.feedback.all(id, limit=SHOWN)
        competencies = {one.id: one.name for one in journal.goals.competencies()} if latest else {}
        self.feedback.show_feedback(latest, journal.feedback.count(id), name, competencies, today)
        self.kept.show_facts(kept_facts(kept(journal, id), name))

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold the private notes."""
        self.notes.set_folded(hidden)

    def set_narrow(self, narrow: bool) -> None:
        """Put the rail below, or beside."""
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text there may be no room for two columns in a wide window either."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        below = self._narrow or self.width() < theme().px(TWO_COLUMNS)
        self._body.setSpacing(24 if below else 40)
        direction = QHBoxLayout.Direction.TopToBottom if below else QHBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        width = theme().px(MAIN)
        self.main.setMinimumWidth(0 if below else width)
        self.main.setMaximumWidth(WIDEST if below else width)

    def _open_meeting(self) -> None:
        if self._standing is not None and self._standing.next_id is not None:
            self.open_requested.emit(Kind.MEETING.value, self._standing.next_id)

    def _open_prep(self) -> None:
        if self._standing is not None and self._standing.next_id is not None:
            self.prep_requested.emit(self._standing.next_id)

    def _ask_owed(self) -> None:
        if self._standing is not None:
            self.owed_requested.emit(self._standing.contact.mentorship.id)

    def _tick(self, action_id: int) -> None:
        mark = self.journal.actions.mark
        self.act(lambda: mark(action_id, ActionState.DONE), self.tr("Action item done"))
