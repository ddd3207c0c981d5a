"""What is known of a prospect, as fields that are stored one by one when they are left.

It tells which field of whom was changed; storing that is the caller's act.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

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
        for name in (*OF_PERSON, *OF_MENTORSHIP):
            self.field(name).committed.connect(partial(self.changed.emit, name))
        self.role.chosen.connect(partial(self.changed.emit, "my_role"))
        self.introduced.chosen.connect(partial(self.changed.emit, "introduced_by_id"))
        self.contacted.date_changed.connect(partial(self.changed.emit, "contacted_on"))
        self.replied.date_changed.connect(partial(self.changed.emit, "replied_on"))

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
        """Show what is stored; what is being typed stays, but for a `fresh` one."""
        person, mentorship = prospect.contact.person, prospect.contact.mentorship
        for names, record in ((OF_PERSON, person), (OF_MENTORSHIP, mentorship)):
            for name in names:
                field = self.field(name)
                if fresh or not (field.line.hasFocus() and field.line.isModified()):
                    field.setText(getattr(record, name))
        self.role.set_value(mentorship.my_role)
        others = [(one.name, one.id) for one in people if one.id != person.id]
        self.introduced.set_choices([(self.tr("Nobody"), None), *others], mentorship.introduced_by_id)
        for line, day in ((self.contacted, mentorship.contacted_on), (self.replied, mentorship.replied_on)):
            if fresh or not (line.line.hasFocus() and line.line.isModified()):
                line.set_date(day)

    def settle(self) -> bool:
        """Take what stands in the fields; False where something is not right, which is told there."""
        good = []
        for name in (*OF_PERSON, *OF_MENTORSHIP):
            self.field(name).line.left.emit()
            good.append(not self.field(name).error())
        good += [self.contacted.valid(), self.replied.valid()]
        return all(good)
