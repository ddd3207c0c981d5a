"""The line of a new action item that belongs to no meeting: with whom, what, whose, by when."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import Contact, Side
from ui.widgets.action_adder import ActionAdder
from ui.widgets.action_list import Sides
from ui.widgets.labelled import labelled
from ui.widgets.select import Select

WIDEST = 480


class NewAction(QWidget):
    """`added(str, Side, date|None, int|None)` asks for an item, the last being the mentorship.

    Args:
        today: what relative days count from.
    """

    added = Signal(str, object, object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._contacts: dict[int, Contact] = {}
        self._owner = ""
        self.person = Select(self.tr("Person"))
        self._with = labelled(self.tr("Person"), self.person)
        self.line = ActionAdder(today)
        self.setMaximumWidth(WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self._with)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.person.chosen.connect(lambda _id: self._say_sides())
        self.line.added.connect(self._on_added)
        self.line.closed.connect(self.hide)
        self.hide()

    def begin(self, contacts: Sequence[Contact], owner: str, scope: int | None) -> None:
        """Be there for an item with the person in scope, or with one to be chosen."""
        self._contacts = {one.mentorship.id: one for one in contacts}
        self._owner = owner
        choices = [(one.person.name, one.mentorship.id) for one in contacts]
        chosen = scope if scope is not None else self.person.value() if self.isVisible() else None
        self.person.set_choices([(self.tr("No one, on my own"), None), *choices], chosen)
        self._with.setVisible(scope is None and bool(contacts))
        self._say_sides()
        self.line.show()
        self.show()
        self.line.setFocus()

    def _say_sides(self) -> None:
        self.line.set_sides(Sides(self._owner, self._contacts.get(self.person.value() or 0)))

    def _on_added(self, text: str, side: Side, due: object) -> None:
        self.added.emit(text, side, due, self.person.value())

    def settle(self) -> bool:
        """Ask for what stands here though nobody confirmed it; False where it is still here."""
        self.line.settle()
        return not self.line.waiting()
