"""The form a person is made or changed with: name and role, and what else is known of them.

It checks and returns what was typed; storing it is the caller's act.
"""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.errors import BadInput
from pmjournal.records import Contact, Role
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cadence_field import CadenceField
from ui.widgets.fields import Field
from ui.widgets.labelled import labelled
from ui.widgets.meeting_times import parse_minutes
from ui.widgets.select import Select


class PersonFields(QWidget):
    """Name and role; `full` adds title, organisation, cadence and usual minutes."""

    def __init__(self, full: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = full
        self.name = Field(self.tr("Name"), check=self._check_name)
        self.role = Select(self.tr("Role"))
        self.role.set_choices(
            [
                (self.tr("Guides me"), Role.MENTEE),
                (self.tr("I guide them"), Role.MENTOR),
                (self.tr("Peer"), Role.PEER),
            ],
            Role.MENTEE,
        )
        self.title = Field(self.tr("Title"))
        self.organisation = Field(self.tr("Organisation"))
        self.cadence = CadenceField()
        self.minutes = Field(self.tr("Usual minutes"), placeholder="45", check=parse_minutes)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(labelled(self.tr("Role"), self.role), 0, 1)
        if not self._full:
            for unused in (self.title, self.organisation, self.cadence, self.minutes):
                unused.setParent(self)
                unused.hide()
            return
        grid.addWidget(self.title, 1, 0)
        grid.addWidget(self.organisation, 1, 1)
        grid.addWidget(self.cadence, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.minutes, 2, 1, Qt.AlignmentFlag.AlignTop)

    def _check_name(self, text: str) -> None:
        if not text:
            raise BadInput(self.tr("Type a name. One word is enough."))

    def put(self, contact: Contact) -> None:
        """Show what is known of somebody."""
        person, mentorship = contact.person, contact.mentorship
        self.name.setText(person.name)
        self.role.set_value(mentorship.my_role)
        self.title.setText(person.title)
        self.organisation.setText(person.organisation)
        self.cadence.put(mentorship)
        self.minutes.setText(str(mentorship.usual_minutes or ""))

    def clear(self) -> None:
        """Empty the fields."""
        for field in (self.name, self.title, self.organisation, self.minutes):
            field.setText("")
        self.cadence.clear()

    def valid(self) -> bool:
        """Check all of it, show what is wrong, and say whether all is well."""
        fields = (self.name, self.cadence, self.minutes) if self._full else (self.name,)
        good = [field.valid() for field in fields]  # every one of them says what is wrong with it
        return all(good)

    def person(self) -> dict[str, Any]:
        """Fields of the Person as typed; only after `valid`."""
        found = {"name": self.name.text()}
        if self._full:
            found |= {"title": self.title.text(), "organisation": self.organisation.text()}
        return found

    def mentorship(self) -> dict[str, Any]:
        """Fields of the Mentorship as typed; only after `valid`."""
        if not self._full:
            return {"my_role": self.role.value()}
        minutes = parse_minutes(self.minutes.text())
        return {"my_role": self.role.value(), "usual_minutes": minutes, **self.cadence.fields()}


class PersonForm(QWidget):
    """The fields with their two buttons. `confirmed` is sent when all is well; `cancelled` otherwise."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, yes: str, full: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = PersonFields(full)
        self.yes = PrimaryButton(yes)
        self.no = QuietButton(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.fields)
        column.addLayout(buttons)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(lambda: self.cancelled.emit())
        for field in (self.fields.name, self.fields.title, self.fields.organisation):
            field.line.returnPressed.connect(self._on_yes)
        self.setFocusProxy(self.fields.name)

    def _on_yes(self) -> None:
        if self.fields.valid():
            self.confirmed.emit()
