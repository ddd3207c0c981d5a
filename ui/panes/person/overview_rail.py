"""The rail of the overview: what was agreed on, the meetings on a line, what is known, and the latest notes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, Kind
from ui.names import first_name
from ui.panes.person.agreement_glance import AgreementGlance
from ui.panes.person.fact_rows import FactSection
from ui.panes.person.latest_notes import LatestNotes
from ui.panes.person.meeting_line import MeetingLineSection
from ui.panes.person.rail_facts import other_facts, person_facts, programme_facts
from ui.panes.person.tabs import AGREEMENT, PRIVATE

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class OverviewRail(QWidget):
    """See the module. `edit_requested` asks for the form, `writing_requested` for a new private note.

    Args:
        journal: the open journal.
    """

    tab_requested = Signal(str)
    open_requested = Signal(str, int)
    edit_requested = Signal()
    writing_requested = Signal()

    def __init__(self, journal: "Journal") -> None:
        super().__init__()
        self._journal = journal
        self.agreement = AgreementGlance()
        self.line = MeetingLineSection()
        self.programme = FactSection(self.tr("Programme"))
        self.person = FactSection()
        self.others = FactSection()
        self.notes = LatestNotes(journal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for part in (self.agreement, self.line, self.programme, self.person, self.others, self.notes):
            column.addWidget(part)
        column.addStretch(1)
        self.agreement.opened.connect(lambda: self.tab_requested.emit(AGREEMENT))
        self.programme.opened.connect(lambda _key: self.edit_requested.emit())
        self.person.opened.connect(lambda _key: self.edit_requested.emit())
        self.others.opened.connect(lambda key: self.open_requested.emit(Kind.MENTORSHIP.value, int(key)))
        self.notes.opened.connect(lambda: self.tab_requested.emit(PRIVATE))
        self.notes.writing_requested.connect(self.writing_requested)

    def show_mentorship(self, contact: Contact) -> None:
        """Show what there is of somebody."""
        from pmjournal.meeting_line import meeting_line  # it brings SQLAlchemy along, see above

        journal, today = self._journal, self._journal.clock.today()
        id, name = contact.mentorship.id, first_name(contact.person.name)
        line = meeting_line(journal, id)
        agreed, latest = journal.agreements.agreed(id), journal.agreements.latest(id)
        draft = latest is not None and latest.agreed_on is None
        self.agreement.show_agreement(agreed, contact.mentorship, line.held, draft, today)
        self.line.show_line(line, today)
        self.programme.show_facts(programme_facts(contact.mentorship, today))
        self.person.header.set_title(translate("OverviewRail", "About {name}").format(name=name))
        self.person.show_facts(person_facts(contact))
        self.others.header.set_title(translate("OverviewRail", "Also with {name}").format(name=name))
        self.others.show_facts(other_facts(journal.people.contacts(), contact.mentorship))
        self.notes.show_mentorship(id)
