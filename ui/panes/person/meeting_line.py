"""The meetings of a mentorship as dots on a line: held, hollow where planned, grey where nobody came."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.months import moved_by_months
from pmjournal.records import MeetingStatus
from pmjournal.wording import month_short
from ui import accessible, fonts, words
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.section import SectionHeader
from ui.widgets.tips import set_tip

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.meeting_line import Mark, MeetingLine

HEIGHT, LINE_Y, TODAY_REACH = 59, 22, 11
BEFORE, AFTER = 32, 25  # px left of the first dot, and right of the last
NAMES_Y = 45
HELD_SIDE, HOLLOW_SIDE = 9, 8
BETWEEN_MONTHS = 44  # px that the names of two months keep from one another
NEAR = 8  # px


def counted(line: "MeetingLine") -> str:
    """ "6 held, none missed"; "" before the first."""
    if not line.held and not line.missed:
        return ""
    held = translate("MeetingLine", "{count} held").format(count=f"{line.held:,}")
    if not line.missed:
        return translate("MeetingLine", "{held}, none missed").format(held=held)
    return translate("MeetingLine", "{held}, {count} missed").format(held=held, count=f"{line.missed:,}")


class _Dots(QWidget):
    """The line. Pointed at, a dot says which meeting it is."""

    accessible = accessible.Group

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[Mark, ...] = ()
        self._today = date.min
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def show_marks(self, marks: "tuple[Mark, ...]", today: date) -> None:
        self._marks, self._today = marks, today
        self.setVisible(bool(marks))
        self.update()

    def place_of(self, day: date) -> float:
        """Where a day lies."""
        first, last = self._span()
        room = self.width() - theme().px(BEFORE) - theme().px(AFTER)
        return theme().px(BEFORE) + room * (day - first).days / max(1, (last - first).days)

    def _span(self) -> tuple[date, date]:
        days = [mark.on for mark in self._marks]
        return min([*days, self._today]), max([*days, self._today])

    def _months(self) -> Iterator[tuple[float, str]]:
        """The months that begin on the line, as many as have room for their names."""
        first, last = self._span()
        count = (last.year - first.year) * 12 + last.month - first.month
        step = max(1, ceil(theme().px(BETWEEN_MONTHS) * count / max(1, self.width())))
        font = fonts.font("caption")
        for number in range(1, count + 1, step):
            month = moved_by_months(first.replace(day=1), number)
            name = str(month.year) if month.month == 1 else month_short(month)
            x = self.place_of(month)
            if x + painting.advance(name, font) <= self.width():
                yield x, name

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y, reach = theme().px(LINE_Y) + 0.5, theme().px(TODAY_REACH)
        painter.setPen(QPen(theme().color("line_strong"), 1))
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        today = round(self.place_of(self._today)) + 0.5
        painter.setPen(QPen(theme().color("ink3"), 1))
        painter.drawLine(QPointF(today, y - reach), QPointF(today, y + reach))
        for mark in self._marks:
            self._paint_mark(painter, mark, y)
        for x, name in self._months():
            area = QRectF(x, theme().px(NAMES_Y), self.width() - x, theme().px(12))
            painting.words(painter, area, name, fonts.font("caption"), "ink3", elide=False)

    def _paint_mark(self, painter: QPainter, mark: "Mark", y: float) -> None:
        held = mark.status is MeetingStatus.HELD
        side = theme().px(HELD_SIDE if held else HOLLOW_SIDE)
        token = "control" if mark.status is MeetingStatus.NO_SHOW else "s1"
        painter.setPen(QPen(theme().color("surface" if held else token), 1.5))
        painter.setBrush(theme().color("s1" if held else "surface"))
        painter.drawEllipse(QPointF(self.place_of(mark.on), y), side / 2, side / 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which meeting the pointer is at."""
        at = event.position().x()
        places = [self.place_of(mark.on) for mark in self._marks]
        place = bisect_left(places, at)
        near = [number for number in (place - 1, place) if 0 <= number < len(places)]
        found = min(near, key=lambda number: abs(places[number] - at), default=None)
        close = found is not None and abs(places[found] - at) <= theme().px(NEAR)
        set_tip(self, self._said(self._marks[found]) if found is not None and close else "")
        super().mouseMoveEvent(event)

    def _said(self, mark: "Mark") -> str:
        title = mark.title or translate("Meetings", "Untitled")
        said = f"{words.weekday_day(mark.on, self._today)}\n{title}"
        missed = mark.status is MeetingStatus.NO_SHOW
        return f"{said}\n{translate('MeetingLine', 'Nobody came')}" if missed else said


class MeetingLineSection(QWidget):
    """The line under its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Meetings"))
        self.dots = _Dots()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.header)
        column.addWidget(self.dots)

    def show_line(self, line: "MeetingLine", today: date) -> None:
        """Show it; nothing where there is no meeting."""
        self.setVisible(bool(line.marks) or bool(line.held))
        self.header.set_count(counted(line))
        self.dots.show_marks(line.marks, today)
        coming = next((one.on for one in line.marks if one.status is MeetingStatus.PLANNED), None)
        parts = [counted(line)]
        if coming is not None and coming >= today:
            parts.append(self.tr("the next one on {day}").format(day=words.day(coming, today)))
        self.dots.setAccessibleName(", ".join(filter(None, parts)))
