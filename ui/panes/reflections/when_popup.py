"""The box in which a reflection's day and time are changed."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import words
from ui.theme import theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.calendar import Calendar
from ui.widgets.labels import Label
from ui.widgets.line_field import LineEdit, mark_error
from ui.widgets.popup import Popup
from ui.widgets.tips import set_tip

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")


def read_time(text: str) -> time | None:
    """The time of day written as "17:40", "17.40", "1740" or "9"; None when it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class WhenPopup(Popup):
    """A calendar and a time. `chosen(object)` is sent with a local datetime without zone, then it closes."""

    chosen = Signal(object)

    def __init__(self, moment: datetime, today: date, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._moment = moment
        self.calendar = Calendar(moment.date(), today)
        self.line = LineEdit(words.time(moment), name=self.tr("Time"))
        self.line.setMinimumWidth(theme().px(60))
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # no wider than the days
        self.done = PrimaryButton(self.tr("Set the time"))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.calendar)
        column.addLayout(self._time_row())
        self.calendar.picked.connect(self._on_day)
        self.line.returnPressed.connect(self._on_time)
        self.line.textEdited.connect(lambda: mark_error(self.line, False))
        self.done.clicked.connect(self._on_time)

    def _time_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        label = Label(self.tr("Time"), "secondary_medium", "ink3")
        label.setBuddy(self.line)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        row.addWidget(self.done)
        return row

    def _on_day(self, day: date) -> None:
        self._take(day, read_time(self.line.text()) or self._moment.time())

    def _on_time(self) -> None:
        at = read_time(self.line.text())
        if at is None:
            mark_error(self.line, True)
            set_tip(self.line, self.tr("A time looks like 17:40."))
            return
        self._take(self._moment.date(), at)

    def _take(self, day: date, at: time) -> None:
        self.close()
        chosen = datetime.combine(day, at.replace(second=0, microsecond=0))
        if chosen != self._moment.replace(second=0, microsecond=0, tzinfo=None):
            self.chosen.emit(chosen)
