"""The box in which a day is changed: a calendar under the words that named it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.calendar import Calendar
from ui.widgets.popup import Popup


class DayPopup(Popup):
    """A calendar. `chosen(date)` is sent with another day than the one it began with, then it closes."""

    chosen = Signal(object)

    def __init__(self, day: date | None, today: date, parent: QWidget | None = None) -> None:
        self.calendar = Calendar(day or today, today)
        super().__init__(self.calendar, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._day = day
        self.calendar.picked.connect(self._on_picked)

    def open_at(self, widget: QWidget) -> None:
        """Open near `widget`, with the keys in the days."""
        self.open_near(widget)
        self.calendar.setFocus()

    def _on_picked(self, day: date) -> None:
        self.close()
        if day != self._day:
            self.chosen.emit(day)
