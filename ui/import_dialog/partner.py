"""Whom the imported meetings were with: somebody known, somebody new, or nobody in particular."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import Contact, Role
from ui.widgets.labelled import labelled
from ui.widgets.person_form import PersonFields
from ui.widgets.select import Select

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

NEW, NOBODY = "new", "nobody"


class Partner(QWidget):
    """Name and role of somebody new; `choice` is the choice that stands above it.

    `changed` is sent after each change of either.
    """

    changed = Signal()

    def __init__(self, journal: "Journal") -> None:
        super().__init__()
        self.select = Select(self.tr("With"))
        self.fields = PersonFields()
        contacts = journal.people.contacts()
        self.select.set_choices(self._choices(contacts), None if contacts else NEW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        self.choice = labelled(self.tr("With"), self.select)
        self.select.chosen.connect(self._on_chosen)
        self.fields.name.edited.connect(lambda: self.changed.emit())
        self.fields.role.chosen.connect(lambda: self.changed.emit())

    def is_new(self) -> bool:
        """Whether somebody new is meant."""
        return bool(self.select.value() == NEW)

    def _choices(self, contacts: list[Contact]) -> list[tuple[str, object]]:
        """Everybody once in each role, between the ways to leave it open."""
        roles = {
            Role.MENTEE: self.tr("guides me"),
            Role.MENTOR: self.tr("I guide them"),
            Role.PEER: self.tr("peer"),
        }
        known = {
            (one.person.name, one.mentorship.my_role): f"{one.person.name} ({roles[one.mentorship.my_role]})"
            for one in contacts
        }
        first: list[tuple[str, object]] = [(self.tr("Choose…"), None)] if contacts else []
        people: list[tuple[str, object]] = [(shown, who) for who, shown in known.items()]
        rest: list[tuple[str, object]] = [
            (self.tr("Somebody new"), NEW),
            (self.tr("Nobody in particular"), NOBODY),
        ]
        return [*first, *people, *rest]

    def _on_chosen(self, _value: object) -> None:
        self.changed.emit()
        if self.is_new():
            self.fields.name.setFocus()

    def missing(self) -> str:
        """What is still to be said, in a sentence; "" when all is."""
        if self.select.value() is None:
            return self.tr("Choose who these meetings were with.")
        if self.is_new() and not self.fields.name.text():
            return self.tr("Type the name of the person these meetings were with.")
        return ""

    def who(self) -> tuple[str, Role | None]:
        """Name and my role; ("", None) for nobody."""
        value = self.select.value()
        if self.is_new():
            return self.fields.name.text(), self.fields.role.value()
        if isinstance(value, tuple):
            return value
        return "", None
