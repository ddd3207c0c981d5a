"""How often two people mean to meet, as it is typed and chosen: a number and a unit, or a weekday of the month.

It checks and returns what was typed; how a cadence is counted is `pmjournal.cadence`.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.cadence_words import nth_choices
from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.limits import EVERY
from pmjournal.records import CadenceUnit, Mentorship
from pmjournal.wording import weekday_name
from ui.widgets.fields import ErrorLine, Field
from ui.widgets.labelled import labelled
from ui.widgets.select import Select

WEEK_DAYS = range(7)


def parse_every(text: str) -> int | None:
    """Read the number of a cadence; None for nothing.

    Raises:
        BadInput: it is none.
    """
    if not text:
        return None
    if not (text.isascii() and text.isdecimal()) or not EVERY.holds(int(text[:9])):
        raise BadInput(translate("CadenceField", "Type a number, such as 2, or leave it empty."))
    return int(text)


class CadenceField(QWidget):
    """ "Meet every 2 weeks"; with months, also on which weekday of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = ErrorLine()
        self.every = Field(
            self.tr("Meet every"), placeholder=self.tr("e.g. 2"), check=parse_every, told=self._error
        )
        self.unit = Select(self.tr("Unit of the cadence"))
        self.unit.set_choices(
            [
                (self.tr("days"), CadenceUnit.DAY),
                (self.tr("weeks"), CadenceUnit.WEEK),
                (self.tr("months"), CadenceUnit.MONTH),
            ],
            CadenceUnit.WEEK,
        )
        self.nth = Select(self.tr("Which weekday of the month"))
        self.nth.set_choices([(self.tr("Any day"), None), *nth_choices()])
        self.weekday = Select(self.tr("Day of the week"))
        self.weekday.set_choices([(weekday_name(day), day) for day in WEEK_DAYS], 0)
        self._lay_out()
        self.unit.chosen.connect(lambda _unit: self._show_fitting())
        self.nth.chosen.connect(lambda _nth: self._show_fitting())
        self.setFocusProxy(self.every)
        self._show_fitting()

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self.every, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(labelled(" ", self.unit), 1)
        self._on = QWidget()
        on = QHBoxLayout(self._on)
        on.setContentsMargins(0, 8, 0, 0)
        on.setSpacing(8)
        on.addWidget(self.nth, 1)
        on.addWidget(self.weekday, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(pair)
        column.addWidget(self._error)
        column.addWidget(self._on)

    def _show_fitting(self) -> None:
        """Show what belongs to the unit: only months have an nth weekday."""
        self._on.setVisible(self.unit.value() == CadenceUnit.MONTH)
        self.weekday.setVisible(self.nth.value() is not None)

    def put(self, mentorship: Mentorship) -> None:
        """Show what two people agreed on."""
        self.every.setText(str(mentorship.cadence_every or ""))
        nth = mentorship.cadence_nth
        self.unit.set_value(mentorship.cadence_unit if nth is None else CadenceUnit.MONTH)
        self.nth.set_value(nth)
        self.weekday.set_value(mentorship.cadence_weekday or 0)
        self._show_fitting()

    def clear(self) -> None:
        """Nothing was agreed on."""
        self.every.setText("")
        self.unit.set_value(CadenceUnit.WEEK)
        self.nth.set_value(None)
        self._show_fitting()

    def valid(self) -> bool:
        """Check the number, show what is wrong, and say whether all is well."""
        return self.every.valid()

    def fields(self) -> dict[str, Any]:
        """Fields of the Mentorship as typed; only after `valid`. A weekday alone is one of every month."""
        every, unit = parse_every(self.every.text()), CadenceUnit(self.unit.value())
        nth = self.nth.value() if unit == CadenceUnit.MONTH else None
        return {
            "cadence_every": 1 if every is None and nth is not None else every,
            "cadence_unit": unit,
            "cadence_nth": nth,
            "cadence_weekday": self.weekday.value() if nth is not None else None,
        }
