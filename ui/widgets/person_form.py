"""Who somebody is, in as few fields as there can be: a name, and who guides whom.

It checks and returns what was typed; storing it is the caller's act. Everything else is asked in
`whole_person_form.py`.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Role
from ui.widgets.fields import Field
from ui.widgets.labelled import labelled
from ui.widgets.pair_grid import pair_grid
from ui.widgets.select import Select


def role_select() -> Select:
    """Who guides whom."""
    select = Select(translate("PersonFields", "Role"))
    select.set_choices(
        [
            (translate("PersonFields", "Guides me"), Role.MENTEE),
            (translate("PersonFields", "I guide them"), Role.MENTOR),
            (translate("PersonFields", "Peer"), Role.PEER),
        ],
        Role.MENTEE,
    )
    return select


class PersonFields(QWidget):
    """Name and role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Field(self.tr("Name"), check=self._check_name)
        self.role = role_select()
        self.grid = pair_grid(self)
        self.grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(labelled(self.tr("Role"), self.role), 0, 1)

    def _check_name(self, text: str) -> None:
        if not text:
            raise BadInput(self.tr("Type a name. One word is enough."))

    def clear(self) -> None:
        """Empty the fields."""
        self.name.setText("")

    def valid(self) -> bool:
        """Check all of it, show what is wrong, and say whether all is well."""
        return self.name.valid()

    def person(self) -> dict[str, Any]:
        """Fields of the Person as typed; only after `valid`."""
        return {"name": self.name.text()}

    def mentorship(self) -> dict[str, Any]:
        """Fields of the Mentorship as typed; only after `valid`."""
        return {"my_role": self.role.value()}
