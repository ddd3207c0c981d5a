"""The versions of an agreement, each as one text: compared like those of any text, and made a draft again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pmjournal.agreement_sections import sections, title_of
from pmjournal.language import translate
from pmjournal.records import Agreement, Contact
from pmjournal.wording import day_short
from ui import words
from ui.acting import Acting
from ui.names import first_name
from ui.versions.dialog import VersionsDialog
from ui.versions.rows import VersionRow

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal


class AgreementVersions:
    """The versions of the agreement of one mentorship; see VersionSource.

    Args:
        journal: the open journal.
        contact: whose it is; there has to be a version.
    """

    def __init__(self, journal: "Journal", contact: Contact) -> None:
        self._journal, self._contact = journal, contact
        self.title = translate("AgreementVersions", "Versions of the agreement")
        self.name = contact.person.name
        self.private = False
        self.way_back = translate("AgreementVersions", "Make a draft of this version")
        self.versions = journal.agreements.versions(contact.mentorship.id)

    def texts(self) -> list[str]:
        """See VersionSource."""
        return [self._text(one) for one in self.versions]

    def rows(self) -> list[VersionRow]:
        """See VersionSource."""
        return [self._row(one) for one in self.versions]

    def put_back(self, number: int) -> None:
        """See VersionSource."""
        texts = {one.field: getattr(self.versions[number], one.field) for one in sections()}
        self._journal.agreements.write(self._contact.mentorship.id, **texts)

    def said(self, number: int) -> str:
        """See VersionSource."""
        said = translate("AgreementVersions", "The draft is what version {number} was")
        return said.format(number=self.versions[number].version)

    def number_of(self, agreement_id: int) -> int:
        """The place of a version in the list."""
        return next((number for number, one in enumerate(self.versions) if one.id == agreement_id), 0)

    def _row(self, one: Agreement) -> VersionRow:
        title = translate("AgreementVersions", "Version {number}").format(number=one.version)
        draft = translate("AgreementVersions", "Draft")
        when = day_short(one.agreed_on) if one.agreed_on else draft
        return VersionRow(title, when, words.word_count(self._text(one)), "", False)

    def _text(self, one: Agreement) -> str:
        """All sections with something in them, each under its heading."""
        me, other = first_name(self._journal.owner.get().name), first_name(self._contact.person.name)
        found = [
            (title_of(section, self._contact.mentorship.my_role, me, other), str(getattr(one, section.field)))
            for section in sections()
        ]
        return "\n\n".join(f"## {title}\n{text.strip()}" for title, text in found if text.strip()) + "\n"


def compare_agreements(act: Acting, contact: Contact, agreement_id: int) -> None:
    """Open the dialog over the window, at one of the versions."""
    source = AgreementVersions(act.journal, contact)
    dialog = VersionsDialog(act.journal, source, act.pane.window())
    dialog.show_version(source.number_of(agreement_id))
    dialog.restored.connect(act.pane.toast_requested)
    dialog.trouble.connect(act.pane.trouble)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
