"""The tab of private notes on a person's page: all, or those under one heading, each edited in its place."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from pmjournal.language import translate
from pmjournal.records import Contact, NoteHeading
from ui.acting import Acting
from ui.panes.person.tab import PersonTab
from ui.theme import theme
from ui.widgets.filter_pills import FilterPills
from ui.widgets.labels import follow_theme
from ui.widgets.person_notes import PersonNotes, heading_words

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

WIDTH = 680  # px at normal text size; about 68 characters of a note
ALL = "all"
LISTENED = (NoteHeading.CHALLENGES, NoteHeading.GOALS, NoteHeading.ASPIRATIONS, NoteHeading.READINESS)
"""What a mentor listens for, and whether somebody is ready for more."""


class NotesTab(PersonTab):
    """See the module."""

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        self.notes = PersonNotes(act)
        names = heading_words()
        said = {ALL: translate("NotesTab", "All")} | {one.value: names[one] for one in LISTENED}
        self.pills = FilterPills(said, self.tr("Which notes are shown"), margins=(0, 0, 0, 10))
        self._hidden = False
        self._contact: Contact | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pills)
        column.addWidget(self.notes)
        column.addStretch(1)
        self.pills.chosen.connect(self._on_chosen)
        self.notes.heading_left.connect(lambda: self.pills.show_chosen(ALL))
        self.notes.folded_changed.connect(lambda _folded: self._show_pills())
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        for part in (self.notes, self.pills):
            part.setMaximumWidth(theme().px(WIDTH))

    def show_mentorship(self, contact: Contact) -> None:
        """Show the notes on somebody; on somebody else than before all, folded where private content is hidden."""
        if self._contact is None or contact.mentorship.id != self._contact.mentorship.id:
            self.notes.set_folded(self._hidden)
            self.notes.heading = None
            self.pills.show_chosen(ALL)
        self._contact = contact
        self.notes.show_person(contact.mentorship.id, contact.person.name)
        self._show_pills()

    def _show_pills(self) -> None:
        """There is something to choose once a note has a heading; nothing is chosen of what is folded."""
        notes = self.journal.private_notes
        here = [] if self._contact is None else notes.for_mentorship(self._contact.mentorship.id)
        self.pills.setVisible(not self.notes.folded() and any(note.heading in LISTENED for note in here))

    def _on_chosen(self, key: str) -> None:
        if self._contact is None or not self.notes.flush():
            return
        self.notes.heading = None if key == ALL else NoteHeading(key)
        self.notes.show_person(self._contact.mentorship.id, self._contact.person.name)

    def flush(self) -> bool:
        """Save what is typed."""
        return self.notes.flush()

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold the notes, or unfold them."""
        self._hidden = hidden
        self.notes.set_folded(hidden)
        self._show_pills()
