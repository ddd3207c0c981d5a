"""The page of one person: puts its head and its tabs together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.errors import NotFound
from ui.acting import Acting
from ui.panes.pane import Pane
from ui.panes.person.acts import PersonActs
from ui.panes.person.course import Step
from ui.panes.person.dealings import PersonDealings
from ui.panes.person.half_typed import forms_of
from ui.panes.person.notes_tab import NotesTab
from ui.panes.person.overview_tab import OverviewTab
from ui.panes.person.page import PersonPage
from ui.panes.person.tab import PersonTab
from ui.panes.person.tabs import FEEDBACK, GOALS, MEETINGS, OVERVIEW, PRIVATE, PersonTabs
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.contacts import Standing
    from pmjournal.journal import Journal


class PersonPane(Pane):
    """See the module. `show_record` takes a mentorship's id.

    `meeting_requested(int)` and `review_requested(int)` ask for a new meeting and for a review with somebody,
    `goal_requested` for a new goal in the scope the window is in,
    `prep_requested(int)` for what is made ready for a meeting, `owed_requested(int)` for who owes what.
    `standing` says whose page it is; None for nobody's.
    """

    meeting_requested = Signal(int)
    review_requested = Signal(int)
    goal_requested = Signal()
    prep_requested = Signal(int)
    owed_requested = Signal(int)

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(journal, parent)
        act = Acting(self, self.reload)
        self.standing: Standing | None = None
        self._id: int | None = None
        self.views = self.tabs = PersonTabs(journal, act)
        self.page = PersonPage(self.tabs)
        self.header = self.page.header
        self.acts = PersonActs(act)
        self.dealings = PersonDealings(self, self.page, self.acts)
        self._scroll = ScrollArea(self.page)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._connect()
        self.forms = forms_of(self)

    def _connect(self) -> None:
        self.header.meeting_requested.connect(self._on_meeting)
        self.header.review_requested.connect(self._on_review)
        self.tabs.made.connect(self._connect_tab)
        self.tabs.open(OVERVIEW)

    def _connect_tab(self, tab: PersonTab) -> None:
        tab.open_requested.connect(self.open_requested)
        tab.meeting_requested.connect(self._on_meeting)
        tab.goal_requested.connect(self.goal_requested)
        tab.tab_requested.connect(self.tabs.open)
        if isinstance(tab, OverviewTab):
            tab.known = lambda: self.standing
            tab.writing_requested.connect(self._write_note)
            tab.edit_requested.connect(self.dealings.edit)
            tab.prep_requested.connect(self.prep_requested)
            tab.owed_requested.connect(self.owed_requested)
        touch = getattr(tab, "touch_wanted", None)
        if touch is not None:  # the tab of an end, whose class is imported with it
            touch.connect(lambda: self.dealings.begin(Step.TOUCH))

    def _write_note(self) -> None:
        """Begin a private note in its tab."""
        self.tabs.open(PRIVATE)
        tab = self.tabs.tab(PRIVATE)
        if isinstance(tab, NotesTab):
            tab.notes.begin()

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        super().set_narrow(narrow)
        self.page.set_narrow(narrow)
        self.tabs.set_narrow(narrow)

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold the private notes, and say no more how many there are."""
        super().set_private_hidden(hidden)
        self.tabs.set_private_hidden(hidden)
        if self.standing is not None:
            self._show(self.standing)

    def current_id(self) -> int | None:
        """The mentorship shown."""
        return self._id

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still here."""
        saved = [self.tabs.flush(), self.dealings.flush()]  # both are tried
        return all(saved)

    def show_record(self, record_id: int) -> None:
        """Show a mentorship; stays where something typed could not be saved."""
        if record_id != self._id:
            if not self.flush():
                return
            self.dealings.close()
            self._scroll.verticalScrollBar().setValue(0)
            self.tabs.set_private_hidden(self.private_hidden)
        self._id = record_id
        self.reload()

    def reload(self) -> None:
        """Read everything anew; what is typed is saved first, or stays where it could not be."""
        from pmjournal.contacts import standing  # it brings SQLAlchemy along, see above

        if self._id is None:
            return
        self.tabs.flush()
        try:
            self.standing = found = standing(self.journal, self._id)
        except NotFound:
            self.forget()
            return
        self._show(found)

    def forget(self) -> None:
        """Be nobody's page."""
        self._id = self.standing = None

    def _show(self, standing: "Standing") -> None:
        from pmjournal.mentorships import pause_now  # as above

        journal, mentorship, today = self.journal, standing.contact.mentorship, self.journal.clock.today()
        pause = pause_now(mentorship, journal.pauses.of(mentorship.id), today)
        self.header.show_standing(standing, today, journal.agreements.agreed(mentorship.id), pause)
        self.tabs.show_mentorship(standing.contact, self._counts(mentorship.id))

    def _counts(self, id: int) -> dict[str, int]:
        """How much there is in each tab; private notes are not counted while they are hidden."""
        journal = self.journal
        return {
            MEETINGS: journal.meetings.count(id),
            GOALS: journal.goals.count(id),
            FEEDBACK: journal.feedback.count(id),
            PRIVATE: 0 if self.private_hidden else journal.private_notes.count(id),
        }

    def step_back(self) -> bool:
        """Close the form that is open."""
        if self.dealings.form is None:
            return False
        self.dealings.close()
        return True

    def begin_new(self) -> None:
        """A new meeting with this person."""
        self._on_meeting()

    def _on_meeting(self) -> None:
        if self._id is not None:
            self.meeting_requested.emit(self._id)

    def _on_review(self) -> None:
        if self._id is not None:
            self.review_requested.emit(self._id)
