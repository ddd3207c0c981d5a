"""What can be done with the mentorship shown, from the buttons and the menu of its page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from pmjournal.records import Contact
from ui import dialogs
from ui.panes.person.acts import PersonActs, status_choices
from ui.panes.person.page import PersonPage
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the pane makes this object; only its name is needed here
    from ui.panes.person.pane import PersonPane


class PersonDealings(QObject):
    """Connects the page's buttons with the acts.

    Args:
        pane: whose page it is.
        page: the buttons.
        acts: what they do.
    """

    def __init__(self, pane: "PersonPane", page: PersonPage, acts: PersonActs) -> None:
        super().__init__(pane)
        self._pane, self._page, self._acts = pane, page, acts
        page.header.edit_requested.connect(self.edit)
        page.header.more_requested.connect(self._open_more)
        page.form.confirmed.connect(self._save_form)
        page.form.cancelled.connect(page.aside.hide)

    def _contact(self) -> Contact | None:
        return None if self._pane.standing is None else self._pane.standing.contact

    def edit(self) -> None:
        """Open the form with what is known of the person."""
        contact = self._contact()
        if contact is not None:
            self._page.form.fields.put(contact)
            self._page.aside.show()
            self._page.form.setFocus()

    def _save_form(self) -> None:
        contact = self._contact()
        if contact is not None and self._acts.change(contact, self._page.form.fields):
            self._page.aside.hide()

    def _open_more(self) -> None:
        contact = self._contact()
        if contact is None:
            return
        header = self._page.header
        menu = Menu(header.more, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, status in status_choices(contact.mentorship.status):
            menu.add(words, self._acts.status_setter(contact, status))
        menu.addSeparator()
        menu.add(self.tr("Move to bin…"), self.ask_bin, icon="trash", danger=True)
        menu.open_below(header.more, align_right=True)

    def ask_bin(self) -> None:
        """Move the mentorship to the bin, once the person has said so again."""
        contact = self._contact()
        if contact is None or not self._pane.flush():
            return
        title, words = self._acts.bin_words(contact)
        if dialogs.confirm(
            self._pane, title, words, self.tr("Move to bin"), self.tr("Keep it"), danger=True
        ) and self._acts.to_bin(contact):
            self._pane.forget()
