"""The tab of private notes on a person's page: all of them, each edited in its place."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from pmjournal.records import Contact
from ui.acting import Acting
from ui.panes.person.tab import PersonTab
from ui.theme import theme
from ui.widgets.labels import follow_theme
from ui.widgets.person_notes import PersonNotes

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

WIDTH = 680  # px at normal text size; about 68 characters of a note


class NotesTab(PersonTab):
    """See the module."""

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        self.notes = PersonNotes(act)
        self._hidden = False
        self._shown: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notes)
        column.addStretch(1)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.notes.setMaximumWidth(theme().px(WIDTH))

    def show_mentorship(self, contact: Contact) -> None:
        """Show the notes on somebody; on somebody else than before, folded where private content is hidden."""
        if contact.mentorship.id != self._shown:
            self.notes.set_folded(self._hidden)
        self._shown = contact.mentorship.id
        self.notes.show_person(contact.mentorship.id, contact.person.name)

    def flush(self) -> bool:
        """Save what is typed."""
        return self.notes.flush()

    def set_private_hidden(self, hidden: bool) -> None:
        """Fold the notes, or unfold them."""
        self._hidden = hidden
        self.notes.set_folded(hidden)
