"""When a meeting is and how long it lasts: what people type for it, and the fields they type it in.

The readers are plain functions that raise BadInput with the sentence to show; days are `pmjournal.dates`.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.dates import quoted
from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.limits import MINUTES
from ui import words
from ui.theme import theme
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import follow_theme

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*h?\s*(am|pm|a\.m\.|p\.m\.)?")
_HOURS = re.compile(r"(\d{1,2})(?:[.,](\d))?\s*(?:h|hr|hrs|hour|hours)(?:\s*(\d{1,2})\s*(?:m|min)?)?")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|mins|minute|minutes)?")
TIME_WIDTH, MINUTES_WIDTH = 84, 96


def parse_time(text: str) -> time:
    """Read a time of day: "10", "10:30", "1030", "10.30", "2pm".

    Raises:
        BadInput: it is none.
    """
    said = " ".join(text.casefold().split())
    found = _CLOCK.fullmatch(said)
    if not said:
        raise BadInput(translate("MeetingTimes", "Type a time, such as 10:30 or 2pm."))
    if found is None:
        sentence = translate("MeetingTimes", "“{text}” is not a time. Try 10:30 or 2pm.")
        raise BadInput(sentence.format(text=quoted(text)))
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half and not 1 <= hour <= 12:
        raise BadInput(translate("MeetingTimes", "With am or pm, hours go from 1 to 12. Try 10:30 or 2pm."))
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise BadInput(translate("MeetingTimes", "There is no such time. Try 10:30 or 2pm."))
    return time(hour, minute)


def parse_minutes(text: str) -> int | None:
    """Read a length in minutes: "45", "45 min", "1h", "1h 30", "1.5 h"; None for nothing.

    Raises:
        BadInput: it is none, or longer than a day.
    """
    said = " ".join(text.casefold().split())
    if not said:
        return None
    hours, minutes = _HOURS.fullmatch(said), _MINUTES.fullmatch(said)
    if hours:
        count = int(hours[1]) * 60 + int(hours[2] or 0) * 6 + int(hours[3] or 0)
    elif minutes:
        count = int(minutes[1])
    else:
        raise BadInput(translate("MeetingTimes", "Type the minutes, such as 45, or 1h 30."))
    if not MINUTES.holds(count):
        raise BadInput(
            translate("MeetingTimes", "A meeting lasts between 1 minute and a day. Type the minutes, such as 45.")
        )
    return count


def moment(day: date, at: time, zone: str) -> datetime:
    """The aware moment of a wall time in `zone` (an IANA name)."""
    return datetime.combine(day, at, ZoneInfo(zone))


class MeetingTimes(QWidget):
    """Day, time and planned minutes in a row; with `actual`, the minutes it really took.

    Args:
        today: what relative days count from.
        actual: whether there is a field for the actual minutes.
    """

    def __init__(self, today: Callable[[], date], actual: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField(self.tr("Day"), today=today, placeholder=self.tr("fri, +3d, 12 jun"))
        self.time = Field(self.tr("Time"), placeholder="10:30", check=parse_time)
        label = self.tr("Planned min") if actual else self.tr("Minutes")
        self.planned = Field(label, placeholder="45", check=parse_minutes)
        self.actual = Field(self.tr("Took min"), placeholder="45", check=parse_minutes) if actual else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        for field in self._small():
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        follow_theme(self, self._restyle)

    def _small(self) -> list[Field]:
        return [field for field in (self.time, self.planned, self.actual) if field is not None]

    def _restyle(self) -> None:
        for field in self._small():
            field.setFixedWidth(theme().px(TIME_WIDTH if field is self.time else MINUTES_WIDTH))

    def put(self, at: datetime, planned: int | None, actual: int | None = None) -> None:
        """Show a local moment and lengths in minutes."""
        self.day.set_date(at.date())
        self.time.setText(words.time(at))
        self.planned.setText(str(planned or ""))
        if self.actual is not None:
            self.actual.setText(str(actual or ""))

    def valid(self) -> bool:
        """Read all of it, show what is wrong, and say whether all is well."""
        good = [self.day.valid(), *(field.valid() for field in self._small())]
        if good[0] and self.day.date() is None:
            self.day.set_error(self.tr("Type a day, such as “fri”, “+3d” or “12 jun”."))
            good[0] = False
        return all(good)

    def moment(self, zone: str) -> datetime:
        """The moment as it stands in `zone`; only after `valid`."""
        day = self.day.date()
        assert day is not None
        return moment(day, parse_time(self.time.text()), zone)

    def minutes(self) -> tuple[int | None, int | None]:
        """Planned and actual minutes; only after `valid`."""
        actual = parse_minutes(self.actual.text()) if self.actual is not None else None
        return parse_minutes(self.planned.text()), actual
