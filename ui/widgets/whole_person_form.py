"""The form that somebody is added or changed with: who they are, and what is known of the mentorship with them.

It checks and returns what was typed; storing it is the caller's act.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pmjournal.records import Contact, Person
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import Field
from ui.widgets.mentorship_fields import MentorshipFields
from ui.widgets.pair_grid import form_heading, pair_grid
from ui.widgets.person_form import PersonFields
from ui.widgets.text_field import TextField


class WholePersonFields(PersonFields):
    """Name, role, title, organisation, rhythm and days; `everything` adds what is seldom known at the beginning.

    Args:
        today: tells the local day.
        everything: whether to ask for that, too.
    """

    def __init__(self, today: Callable[[], date], everything: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = _About(everything)
        self.course = MentorshipFields(today, everything)
        self.title, self.organisation = self.about.title, self.about.organisation
        self.cadence, self.minutes = self.course.cadence, self.course.minutes
        self.grid.addWidget(self.about, 1, 0, 1, 2)
        if everything:
            self.grid.addWidget(form_heading(self.tr("The mentorship")), 2, 0, 1, 2)
        self.grid.addWidget(self.course, 3, 0, 1, 2)

    def lines(self) -> list[QLineEdit]:
        """Those in which Enter confirms the form."""
        fields = (self.name, *self.about.one_lined(), self.cadence.every, self.minutes)
        return [*(field.line for field in fields), self.course.began.line, self.course.ends.line]

    def put(self, contact: Contact) -> None:
        """Show what is known of somebody."""
        self.name.setText(contact.person.name)
        self.role.set_value(contact.mentorship.my_role)
        self.about.put(contact.person)
        self.course.put(contact.mentorship)

    def clear(self) -> None:
        """Empty the fields."""
        super().clear()
        self.about.clear()
        self.course.clear()

    def valid(self) -> bool:
        """Check all of it, show what is wrong, and say whether all is well."""
        good = [super().valid(), self.course.valid()]  # every one of them says what is wrong with it
        return all(good)

    def person(self) -> dict[str, Any]:
        """Fields of the Person as typed; only after `valid`."""
        return super().person() | self.about.fields()

    def mentorship(self) -> dict[str, Any]:
        """Fields of the Mentorship as typed; only after `valid`."""
        return super().mentorship() | self.course.fields()


class _About(QWidget):
    """Title and organisation; `whole` adds what helps in meeting somebody."""

    def __init__(self, whole: bool) -> None:
        super().__init__()
        self.title = Field(self.tr("Title"))
        self.organisation = Field(self.tr("Organisation"))
        self._texts: dict[str, Field | TextField] = {"title": self.title, "organisation": self.organisation}
        grid = pair_grid(self)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.organisation, 0, 1)
        if not whole:
            return
        self.function, self.email = Field(self.tr("Function")), Field(self.tr("Email"))
        self.pronouns, self.met = Field(self.tr("Pronouns")), Field(self.tr("How we met"))
        self.works = TextField(self.tr("What works for them, and what does not"))
        self._texts |= {"function": self.function, "email": self.email, "pronouns": self.pronouns}
        self._texts |= {"how_met": self.met, "what_works": self.works}
        pairs = ((self.function, self.email), (self.pronouns, self.met))
        for row, pair in enumerate(pairs, 1):
            for place, field in enumerate(pair):
                grid.addWidget(field, row, place)
        grid.addWidget(self.works, 3, 0, 1, 2)

    def one_lined(self) -> list[Field]:
        return [field for field in self._texts.values() if isinstance(field, Field)]

    def put(self, person: Person) -> None:
        for name, field in self._texts.items():
            field.setText(getattr(person, name))

    def clear(self) -> None:
        for field in self._texts.values():
            field.setText("")

    def fields(self) -> dict[str, Any]:
        return {name: field.text() for name, field in self._texts.items()}


class PersonForm(QWidget):
    """The fields with their two buttons. `confirmed` is sent when all is well; `cancelled` otherwise.

    Args:
        yes: what is done.
        today: tells the local day.
        everything: whether to ask for all there is to know.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(
        self, yes: str, today: Callable[[], date], everything: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.fields = WholePersonFields(today, everything)
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
        for line in self.fields.lines():
            line.returnPressed.connect(self._on_yes)
        self.setFocusProxy(self.fields.name)

    def _on_yes(self) -> None:
        if self.fields.valid():
            self.confirmed.emit()
