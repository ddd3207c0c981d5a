"""The tab of the agreement: puts its head, its sections and its rail together, and shows what is stored.

What their buttons do is in dealings.py.
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.agreement_sections import title_of
from pmjournal.records import Agreement, Contact, EntryKind, Kind
from ui.acting import Acting
from ui.addresses import open_address
from ui.names import first_name
from ui.panes.person.agreement.dealings import AgreementDealings
from ui.panes.person.agreement.head import AgreementHead
from ui.panes.person.agreement.rail import AgreementRail
from ui.panes.person.agreement.sections import Sections
from ui.panes.person.agreement.texts import AgreementTexts
from ui.panes.person.tab import PersonTab
from ui.theme import theme
from ui.widgets.labels import follow_theme

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

MAIN = 600
TWO_COLUMNS = 896  # px at normal text size
WIDEST = 16777215  # Qt's word for no limit


class AgreementTab(PersonTab):
    """See the module."""

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        self._narrow = False
        self.contact: Contact | None = None
        self.versions: list[Agreement] = []
        today = journal.clock.today
        self.texts = AgreementTexts(journal, act.pane, self)
        self.head, self.rail = AgreementHead(today), AgreementRail(today)
        self.sections = Sections(self.texts)
        self.main = QWidget()
        self._lay_out()
        self._connect()
        self.dealings = AgreementDealings(self)
        follow_theme(self, self._fit)

    def _lay_out(self) -> None:
        main = QVBoxLayout(self.main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self.head)
        main.addWidget(self.sections)
        main.addStretch(1)
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.main)
        self._body.addWidget(self.rail, 1)

    def _connect(self) -> None:
        self.texts.stored.connect(self.show_standing)
        self.sections.link_opened.connect(self.act.follow)
        self.sections.url_opened.connect(open_address)
        self.rail.entry_opened.connect(lambda id: self.open_requested.emit(Kind.ENTRY.value, id))

    # Showing -------------------------------------------------------------------------------------

    def show_mentorship(self, contact: Contact) -> None:
        """Show the latest version of the agreement; stays where something typed could not be saved."""
        anew = contact.mentorship.id != self.texts.mentorship_id
        if anew and not self.flush():
            return
        self.contact = contact
        self.texts.bind(contact.mentorship.id)
        if anew:
            self.head.form.hide()
            self._name_sections(contact)
        self._read()
        self.sections.show_texts(self._stored(), anew)
        self.show_standing()

    def _name_sections(self, contact: Contact) -> None:
        me, other = first_name(self.journal.owner.get().name), first_name(contact.person.name)
        for field in self.sections.fields.values():
            field.set_title(title_of(field.section, contact.mentorship.my_role, me, other))

    def _read(self) -> None:
        if self.contact is not None:
            self.versions = self.journal.agreements.versions(self.contact.mentorship.id)

    def _stored(self) -> dict[str, str]:
        latest = self.versions[0] if self.versions else None
        return {name: str(getattr(latest, name)) if latest else "" for name in self.sections.fields}

    def show_standing(self) -> None:
        """Everything but the texts."""
        if self.contact is None:
            return
        self._read()
        latest, agreed = self.versions[0] if self.versions else None, self.holding()
        written = any(text.strip() for text in self._stored().values())
        runs = self.contact.mentorship.status.runs
        self.head.show_agreement(latest, agreed, written=written, runs=runs)
        offered = self.journal.entries.all(self.contact.mentorship.id, [EntryKind.OPPORTUNITY])
        self.rail.show_agreement(self.versions, offered)

    def holding(self) -> Agreement | None:
        """The version that holds."""
        return next((one for one in self.versions if one.agreed_on is not None), None)

    def flush(self) -> bool:
        """Save what is typed; False where that failed, or where no day stands in the rail: that is told there."""
        settled = self.dealings.settle()
        return self.texts.flush() and settled

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
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        width = theme().px(MAIN)
        self.main.setMinimumWidth(0 if below else width)
        self.main.setMaximumWidth(WIDEST if below else width)
