"""What is done with the agreement shown, from the buttons and menus of its tab."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from pmjournal.errors import JournalError
from pmjournal.months import moved_by_months
from pmjournal.records import Agreement
from ui import words
from ui.names import first_name
from ui.panes.person.agreement.head import LOOK_AGAIN, version_words
from ui.text_place import TextPlace
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the tab makes this object; only its name is needed here
    from ui.panes.person.agreement.tab import AgreementTab


class AgreementDealings(QObject):
    """Connects the buttons of a tab with what they do.

    Args:
        tab: whose they are.
    """

    def __init__(self, tab: "AgreementTab") -> None:
        super().__init__(tab)
        self._tab = tab
        self._refused = False  # whether the day in the rail could not be stored
        tab.texts.draft_begun.connect(self._on_draft)
        tab.sections.earlier.connect(self._on_earlier)
        tab.head.agreed.connect(self._on_agreed)
        tab.head.renewed.connect(self._on_renewed)
        tab.head.paper_requested.connect(self._on_paper)
        tab.head.more_requested.connect(self._open_more)
        tab.rail.review_chosen.connect(self._on_review)
        tab.rail.version_opened.connect(self.compare)

    def _on_draft(self, version: int) -> None:
        """What was agreed on stays; the person is told that they write on a draft now."""
        said = self.tr("Version {number} begins as a draft. Version {before} stays as you agreed on it.")
        self._tab.act.pane.toast_requested.emit(said.format(number=version, before=version - 1), None)

    def _on_agreed(self, on: date, again: date | None) -> None:
        if self._tab.contact is None or not self._tab.flush():
            return
        agreements, id = self._tab.journal.agreements, self._tab.contact.mentorship.id

        def write() -> None:
            agreements.write(id, review_on=again)
            agreements.agree(id, on)

        self._tab.head.form.hide()
        if not self._tab.act(write, self.tr("Agreed on with {name}").format(name=self._name())):
            self._tab.head.form.show()

    def _on_renewed(self) -> None:
        """What was agreed on still holds: half a year more."""
        agreed = self._tab.holding()
        if agreed is not None:
            self._look_again(agreed, moved_by_months(self._tab.journal.clock.today(), LOOK_AGAIN))

    def _on_review(self, on: date | None) -> None:
        saved = self._tab.texts.flush()  # first: a change of what was agreed on begins the version that is meant
        latest = self._tab.versions[0] if self._tab.versions else None
        changed = latest is not None and on != latest.review_on
        self._refused = latest is not None and changed and not (saved and self._look_again(latest, on))
        if latest is not None and self._refused:
            self._tab.rail.review.refuse(latest.review_on)

    def settle(self) -> bool:
        """Store the day that stands in the rail; False where that failed, or where it is none."""
        self._refused = False
        return self._tab.rail.review.valid() and not self._refused

    def _look_again(self, agreement: Agreement, on: date | None) -> bool:
        if not self._tab.texts.flush():
            return False
        look_again = self._tab.journal.agreements.look_again
        said = self.tr("To be looked at again on {day}").format(
            day=words.day(on, self._tab.journal.clock.today()) if on else ""
        )
        return self._tab.act(
            lambda: look_again(agreement.id, on), said if on else self.tr("No day to look at it again")
        )

    def _name(self) -> str:
        return first_name(self._tab.contact.person.name) if self._tab.contact is not None else ""

    def _on_paper(self) -> None:
        """The latest version; where another one holds meanwhile, which of them is asked."""
        if not self._tab.flush() or not self._tab.versions:
            return
        latest, agreed = self._tab.versions[0], self._tab.holding()
        if agreed is None or agreed.id == latest.id:
            self._print(latest)
            return
        menu = Menu(self._tab.head.paper, self.tr("Agreement as PDF"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in (agreed, latest):
            menu.add(version_words(one, self._tab.journal.clock.today()), partial(self._print, one))
        menu.open_below(self._tab.head.paper)

    def _print(self, agreement: Agreement) -> None:
        from pmjournal.agreement_paper import agreement_paper, file_name  # of the journal's modules, see above

        if self._tab.contact is None:
            return
        try:
            paper = agreement_paper(self._tab.journal, agreement.id)
        except JournalError as error:
            self._tab.act.pane.trouble.emit(error)
            return
        self._tab.act.pane.paper_requested.emit(paper, file_name(self._tab.contact, agreement))

    def _open_more(self) -> None:
        menu = Menu(self._tab.head.more, self.tr("More about this agreement"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self._tab.versions) > 1:
            menu.add(self.tr("Compare the versions…"), lambda: self.compare(self._tab.versions[1].id))
        if self._tab.versions and self._tab.versions[0].agreed_on is None:
            menu.add(self.tr("Move this draft to the bin"), self._drop, icon="trash", danger=True)
        if self._tab.versions and self._tab.versions[0].agreed_on is not None and len(self._tab.versions) == 1:
            menu.add(self.tr("Look at it again on…"), self._tab.rail.review.line.setFocus)
        menu.open_below(self._tab.head.more, align_right=True)

    def _drop(self) -> None:
        if self._tab.contact is not None and self._tab.flush():
            id = self._tab.contact.mentorship.id
            self._tab.act(lambda: self._tab.journal.agreements.drop_draft(id), self.tr("Draft moved to the bin"))

    def _on_earlier(self, field: str) -> None:
        """Of a section: of a draft what was written in it before; of what was agreed on the versions of all."""
        if not self._tab.flush() or not self._tab.versions:
            return
        latest = self._tab.versions[0]
        if latest.agreed_on is None:
            place = TextPlace(latest.id, field, self._tab.sections.fields[field].title)
            self._tab.act.pane.versions_requested.emit(place)
        else:
            self.compare(latest.id)

    def compare(self, agreement_id: int) -> None:
        """Show the versions beside one another, one of them first."""
        if self._tab.contact is None or not self._tab.flush():
            return
        from ui.versions.agreements import compare_agreements  # needs the journal's modules, see above

        compare_agreements(self._tab.act, self._tab.contact, agreement_id)
