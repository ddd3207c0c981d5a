"""What is known of a prospect, as fields that are stored one by one when they are left.

It tells which field of whom was changed; storing that is the caller's act.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.errors import BadInput
from pmjournal.prospects import Prospect
from pmjournal.records import Person
from ui.widgets.fields import DateField, Field
from ui.widgets.labelled import labelled
from ui.widgets.pair_grid import pair_grid
from ui.widgets.person_form import role_select
from ui.widgets.select import Select

OF_PERSON = ("name", "title", "organisation", "email")
OF_MENTORSHIP = ("source", "programme")


class ProspectForm(QWidget):
    """`changed(str, object)` is sent with a field and its value.

    Args:
        today: tells the local day.
    """

    changed = Signal(str, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.name = Field(self.tr("Name"), check=self._check_name)
        self.title, self.organisation = Field(self.tr("Title")), Field(self.tr("Organisation"))
        self.email = Field(self.tr("Email"))
        place = self.tr("An event, a community, a newsletter")
        self.source = Field(self.tr("Where I came across them"), placeholder=place)
        self.programme = Field(self.tr("Programme"))
        self.role = role_select()
        self.introduced = Select(self.tr("Introduced by"))
        self.contacted = DateField(self.tr("Sent on"), today=today)
        self.replied = DateField(self.tr("Replied on"), today=today)
        self._lay_out()
        self._days = {"contacted_on": self.contacted, "replied_on": self.replied}
        self._choices = {"my_role": self.role, "introduced_by_id": self.introduced}
        self._refused: set[str] = set()  # what could not be stored, and still stands here
        for name in (*OF_PERSON, *OF_MENTORSHIP):
            self.field(name).committed.connect(partial(self._change, name))
        for name, choice in self._choices.items():
            choice.chosen.connect(partial(self._change, name))
        for name, day in self._days.items():
            day.date_changed.connect(partial(self._change, name))

    def _lay_out(self) -> None:
        grid = pair_grid(self)
        pairs = (
            (self.name, labelled(self.tr("Role"), self.role)),
            (self.title, self.organisation),
            (self.email, self.programme),
            (self.source, labelled(self.tr("Introduced by"), self.introduced)),
            (self.contacted, self.replied),
        )
        for row, pair in enumerate(pairs):
            for column, widget in enumerate(pair):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)

    def _check_name(self, text: str) -> None:
        if not text:
            raise BadInput(self.tr("Type a name. One word is enough."))

    def field(self, name: str) -> Field:
        """One of the lines."""
        found: Field = getattr(self, name)
        return found

    def show_prospect(self, prospect: Prospect, people: Sequence[Person], *, fresh: bool) -> None:
        """Show what is stored; what is being typed, or could not be stored, stays, but for a `fresh` one."""
        if fresh:
            self._refused.clear()
        person, mentorship = prospect.contact.person, prospect.contact.mentorship
        for names, record in ((OF_PERSON, person), (OF_MENTORSHIP, mentorship)):
            for name in names:
                field = self.field(name)
                if fresh or not self._is_being_typed(name, field):
                    field.setText(getattr(record, name))
        self.role.set_value(mentorship.my_role)
        others = [(one.name, one.id) for one in people if one.id != person.id]
        self.introduced.set_choices([(self.tr("Nobody"), None), *others], mentorship.introduced_by_id)
        for name, line in self._days.items():
            if fresh or not self._is_being_typed(name, line):
                line.set_date(getattr(mentorship, name))

    def _is_being_typed(self, name: str, field: Field | DateField) -> bool:
        return field.line.isModified() and (field.line.hasFocus() or name in self._refused)

    def _change(self, name: str, value: object) -> None:
        self._refused.discard(name)
        self.changed.emit(name, value)

    def refuse(self, name: str, stored: Any) -> None:
        """A field could not be stored: `stored` holds still. Words stay to be taken again, choices go back."""
        if name in self._choices:
            self._choices[name].set_value(stored)
            return
        self._refused.add(name)
        if name in self._days:
            self._days[name].refuse(stored)
        else:
            self.field(name).refuse(stored)

    def settle(self) -> bool:
        """Take what stands in the fields; False where something is not right, which is told there, or could not
        be stored.
        """
        good = []
        for name in (*OF_PERSON, *OF_MENTORSHIP):
            self._refused.discard(name)  # this one alone: what is stored first has the others shown anew
            self.field(name).line.left.emit()
            good.append(not self.field(name).error())
        for name, day in self._days.items():
            self._refused.discard(name)
            good.append(day.valid())
        return all(good) and not self._refused
