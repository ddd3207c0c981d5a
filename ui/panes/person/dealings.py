"""What can be done with the mentorship shown, from the buttons and the menu of its page."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from pmjournal.mentorships import pause_now
from pmjournal.records import Contact, Kind
from ui import dialogs
from ui.panes.person.acts import PersonActs
from ui.panes.person.course import AT_ONCE, CLOSING_STEPS, CourseForm, Step, step_words, steps
from ui.panes.person.page import PersonPage
from ui.panes.person.tabs import CLOSING
from ui.widgets.menu import Menu
from ui.widgets.whole_person_form import PersonForm

if TYPE_CHECKING:  # the pane makes this object; only its name is needed here
    from ui.panes.person.pane import PersonPane


class PersonDealings(QObject):
    """Connects the page's buttons with the acts. `form` is the one that is open, if any.

    Args:
        pane: whose page it is.
        page: the buttons.
        acts: what they do.
    """

    def __init__(self, pane: "PersonPane", page: PersonPage, acts: PersonActs) -> None:
        super().__init__(pane)
        self._pane, self._page, self._acts = pane, page, acts
        self.form: PersonForm | CourseForm | None = None
        self._kept: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
        page.header.edit_requested.connect(self.edit)
        page.header.more_requested.connect(self._open_more)

    def _contact(self) -> Contact | None:
        return None if self._pane.standing is None else self._pane.standing.contact

    def edit(self) -> None:
        """Open the form with what is known of the person."""
        contact = self._contact()
        if contact is None:
            return
        form = PersonForm(self.tr("Save"), self._pane.journal.clock.today, everything=True)
        form.fields.put(contact)
        self._kept = form.fields.person(), form.fields.mentorship()
        form.confirmed.connect(lambda: self._save(form, contact))
        self._show(form)

    def _save(self, form: PersonForm, contact: Contact) -> None:
        if self._store(form, contact, quiet=False):
            self.close()

    def _store(self, form: PersonForm, contact: Contact, *, quiet: bool) -> bool:
        """Store what was changed in the form: what it only shows may be otherwise by now."""
        typed = form.fields.person(), form.fields.mentorship()
        changed = [
            {name: value for name, value in now.items() if value != kept[name]}
            for now, kept in zip(typed, self._kept, strict=True)
        ]
        if not self._acts.change(contact, *changed, quiet=quiet):
            return False
        self._kept = typed
        return True

    def flush(self) -> bool:
        """Store what was changed in the form about a person, which stays; False where that is not right."""
        contact = self._contact()
        if not isinstance(self.form, PersonForm) or contact is None:
            return True
        fields = self.form.fields
        if not fields.valid():
            return False
        if (fields.person(), fields.mentorship()) == self._kept:
            return True
        return self._store(self.form, contact, quiet=True)

    def close(self) -> None:
        """Close the form."""
        self.form = None
        self._page.show_form(None)

    def _show(self, form: PersonForm | CourseForm) -> None:
        self.form = form
        form.cancelled.connect(self.close)
        self._page.show_form(form)
        form.setFocus()

    def _open_more(self) -> None:
        contact = self._contact()
        if contact is None:
            return
        header = self._page.header
        menu = Menu(header.more, self.tr("More"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pauses = self._pane.journal.pauses.of(contact.mentorship.id)
        resting = pause_now(contact.mentorship, pauses, self._pane.journal.clock.today()) is not None
        for step in steps(contact.mentorship, resting):
            menu.add(step_words(step, contact), self._taker(step))
        menu.addSeparator()
        pane, id = self._pane, contact.mentorship.id
        menu.add(self.tr("Plan the next ones…"), lambda: pane.plan_requested.emit(id), icon="calendar")
        menu.add(self.tr("Calendar file…"), lambda: pane.calendar_requested.emit(id, 0), icon="export")
        menu.addSeparator()
        menu.add(self.tr("Move to bin…"), self.ask_bin, icon="trash", danger=True)
        menu.open_below(header.more, align_right=True)

    def _taker(self, step: Step) -> Callable[[], None]:
        return lambda: self.begin(step)

    def begin(self, step: Step) -> None:
        """Take a step at once, or ask first for what it needs."""
        contact = self._contact()
        if contact is None or not self._pane.flush():
            return
        if step in AT_ONCE:
            done = step is Step.GO_ON_CLOSING or self._acts.take(step, contact, {}) is not None
            if done and step in CLOSING_STEPS:
                self.close()
                self._pane.tabs.open(CLOSING)
                self._pane.tabs.tab(CLOSING).begin()
            return
        form = CourseForm(step, contact, self._pane.journal.clock.today)
        form.confirmed.connect(lambda: self._take(form, contact))
        self._show(form)

    def _take(self, form: CourseForm, contact: Contact) -> None:
        shown = self._acts.take(form.step, contact, form.values())
        if shown is None:
            return
        self.close()
        if shown != contact.mentorship.id:
            self._pane.open_requested.emit(Kind.MENTORSHIP.value, shown)

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
