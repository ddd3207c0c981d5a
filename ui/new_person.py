"""Asking for a new person: the form in a dialog, and the one act that stores what was typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.errors import JournalError
from ui.widgets.fields import ErrorLine
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label
from ui.widgets.painting import left_to_right
from ui.widgets.tips import answer_tips
from ui.widgets.whole_person_form import PersonForm

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

WIDTH = 480


class NewPersonDialog(QDialog):
    """Adds a person and the mentorship with them; `mentorship_id` is its id once it is stored, and
    `added(int, Change | None)` is sent with it.

    Args:
        journal: the open journal.
        parent: the window it belongs to.
    """

    added = Signal(int, object)
    kept_as, kept_about = "person", None

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a person"))
        self.setModal(True)
        self.mentorship_id: int | None = None
        self.change: Change | None = None
        self._journal = journal
        self._asked_about = ""
        self.form = PersonForm(self.tr("Add"), journal.clock.today)
        self.trouble = ErrorLine()
        page = QWidget()
        page.setFixedWidth(WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)  # lower again, too, when a sentence goes
        whole.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Add a person"), "pane"))
        column.addWidget(Label(self.tr("A name and a role are enough."), "body", "ink2"))
        column.addSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.trouble)
        self._ring = FocusRing(self)
        answer_tips(self)
        self.form.confirmed.connect(self._on_confirmed)
        self.form.cancelled.connect(self.reject)
        self.form.fields.name.edited.connect(lambda _text: self.trouble.say(""))
        self.form.setFocus()

    def _on_confirmed(self) -> None:
        """Store what was typed; a name that is here already has to be confirmed once more."""
        fields = self.form.fields.person() | self.form.fields.mentorship()
        name, role = str(fields.pop("name")), fields.pop("my_role")
        if self._journal.people.find(name) and name != self._asked_about:
            self._asked_about = name
            told = self.tr("{name} is here already. Add again if this is somebody else.").format(name=name)
            self.trouble.say(left_to_right(told))
            return
        try:
            with self._journal.transaction() as act:
                self.mentorship_id = self._journal.people.add(name, role, **fields)
        except JournalError as error:
            self.trouble.say(str(error))
        else:
            self.change = act.change
            self.accept()
            self.added.emit(self.mentorship_id, self.change)
