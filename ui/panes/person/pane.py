"""The page of one person: puts its head and its tabs together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from ui import dialogs
from ui.acting import Acting
from ui.panes.pane import Pane
from ui.panes.person.acts import PersonActs, status_choices
from ui.panes.person.notes_tab import NotesTab
from ui.panes.person.overview_tab import OverviewTab
from ui.panes.person.page import PersonPage
from ui.panes.person.tab import PersonTab
from ui.panes.person.tabs import FEEDBACK, GOALS, MEETINGS, OVERVIEW, PRIVATE, PersonTabs
from ui.widgets.menu import Menu
from ui.widgets.person_notes import PersonNotes
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.contacts import Standing
    from pmjournal.journal import Journal


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
        self.tabs = PersonTabs(journal, self._act)
        self.page = PersonPage(self.tabs)
        self.header = self.page.header
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
        self.tabs.made.connect(self._connect_tab)
        self.tabs.open(OVERVIEW)

    def _connect_tab(self, tab: PersonTab) -> None:
        tab.open_requested.connect(self.open_requested)
        tab.meeting_requested.connect(self._on_meeting)
        tab.tab_requested.connect(self.tabs.open)
        if isinstance(tab, OverviewTab):
            tab.writing_requested.connect(self._write_note)

    def _write_note(self) -> None:
        """Begin a private note in its tab."""
        self.tabs.open(PRIVATE)
        self.private.begin()

    @property
    def private(self) -> PersonNotes:
        """The private notes, in their tab."""
        tab = self.tabs.tab(PRIVATE)
        assert isinstance(tab, NotesTab)
        return tab.notes

    @property
    def overview(self) -> OverviewTab:
        """The first tab."""
        tab = self.tabs.tab(OVERVIEW)
        assert isinstance(tab, OverviewTab)
        return tab

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a narrow window, or a wide one."""
        super().set_narrow(narrow)
        self.page.set_narrow(narrow)
        self.tabs.set_narrow(narrow)

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold the private notes, and say no more how many there are."""
        super().set_private_hidden(hidden)
        self.tabs.set_private_hidden(hidden)
        if self._standing is not None:
            self._show(self._standing)

    def current_id(self) -> int | None:
        """The mentorship shown."""
        return self._id

    def view(self) -> str:
        """The tab that is open."""
        return self.tabs.current

    def show_view(self, view: str) -> None:
        """Open a tab."""
        self.tabs.open(view)

    def behind(self) -> tuple[QWidget, ...]:
        """The tabs that are not open."""
        return self.tabs.behind()

    def flush(self) -> bool:
        """Save everything typed; False when something could not be saved and is still here."""
        return self.tabs.flush()

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
            self.tabs.set_private_hidden(self.private_hidden)
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
        self.header.show_standing(standing, self.journal.clock.today())
        self.tabs.show_mentorship(standing.contact, self._counts(standing.contact.mentorship.id))

    def _counts(self, id: int) -> dict[str, int]:
        """How much there is in each tab; private notes are not counted while they are hidden."""
        journal = self.journal
        return {
            MEETINGS: journal.meetings.count(id),
            GOALS: len(journal.goals.outlines(id)),
            FEEDBACK: journal.feedback.count(id),
            PRIVATE: 0 if self.private_hidden else journal.private_notes.count(id),
        }

    def begin_new(self) -> None:
        """A new meeting with this person."""
        self._on_meeting()

    def _on_meeting(self) -> None:
        if self._id is not None:
            self.meeting_requested.emit(self._id)

    def _on_review(self) -> None:
        if self._id is not None:
            self.review_requested.emit(self._id)

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
