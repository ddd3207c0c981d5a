"""The row of weeks of a year strip: painted cells, month names below, one cell to pick by mouse or key."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmjournal.wording import month_short
from ui import fonts, words
from ui.accessible_cells import Cells, cell_entered
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.tips import show_tip

CELL = 14
GAP = 2
RADIUS = 3
TOP = 34.5
RING = 3.0
END = 12
FULLEST = 4
SMALLEST = 8.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


def tone(count: int) -> str:
    """The token for so many entries in a week: empty, then three steps of the ramp that differ well."""
    return f"seq{min(count + 1, FULLEST)}" if count > 0 else "seq0"


class WeekCells(QWidget):
    """The cells. `picked(object)` is sent with a Monday, or None when the picked week was picked again."""

    accessible = Cells
    picked = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._weeks: list[date] = []
        self._counts: Mapping[date, int] = {}
        self._open: date | None = None
        self._picked: date | None = None
        self._under: int | None = None
        self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.update()

    def set_weeks(self, weeks: Sequence[date], counts: Mapping[date, int]) -> None:
        """Show these weeks (Mondays) with how much was written in each."""
        self._weeks, self._counts = list(weeks), counts
        self._current = min(self._current, len(weeks) - 1)
        self.setMinimumWidth(round(SMALLEST * len(weeks)))
        self._tell()

    def set_open(self, week: date | None) -> None:
        """Put the ring round a week."""
        self._open = week
        self.update()

    def set_picked(self, week: date | None) -> None:
        """Mark a week as shown alone; sends nothing."""
        self._picked = week
        self._tell()

    def count(self, week: date) -> int:
        """How much was written in a week."""
        return self._counts.get(week, 0)

    def say(self, week: date) -> str:
        """What a week is, in words: "Week of 25 May, 2 entries"."""
        count = self.count(week)
        day = words.day(week, self._today)
        if not count:
            return self.tr("Week of {date}, nothing written").format(date=day)
        return self.tr("Week of {date}, {entries}").format(date=day, entries=words.entries(count))

    def place(self, number: int) -> QRectF:
        """Where the cell of week `number` (from 0) lies."""
        pitch = self._pitch()
        side = pitch - GAP
        top = TOP * theme().scale + (theme().px(CELL) - side)
        return QRectF(number * pitch, top, side, side)

    def _pitch(self) -> float:
        """From one cell to the next in px: 16 as drawn, less where that would not fit."""
        fits = (self.width() - END) / max(1, len(self._weeks))
        return max(SMALLEST, min(float(theme().px(CELL) + GAP), fits // 0.5 * 0.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells, ring, month names."""
        painter = QPainter(self)
        for number, week in enumerate(self._weeks):
            self._paint_cell(painter, self.place(number), number, week)
            month = _month_begun(week)
            # The first of January in a year's last week is the next year's.
            if month is not None and (month.month != 1 or number < len(self._weeks) - 1):
                _paint_month(painter, self.place(number), month_short(month))

    def _paint_cell(self, painter: QPainter, place: QRectF, number: int, week: date) -> None:
        count = self.count(week)
        if count == 0 and week + timedelta(days=7) > self._today:
            painting.box(painter, place, RADIUS, None, "line")
        else:
            painting.box(painter, place, RADIUS, tone(count), "line" if theme().contrast else None)
        ring = place.adjusted(-RING, -RING, RING, RING)
        if week == self._picked or (self.hasFocus() and number == self._current):
            painting.box(painter, ring, RADIUS + RING, border="accent", width=2.0)
        elif week == self._open:
            painting.box(painter, ring, RADIUS + RING, border="ink", width=1.5)
        elif number == self._under:
            painting.box(painter, ring.adjusted(1, 1, -1, -1), RADIUS + 2, border="line_strong")

    def _at(self, point: QPointF) -> int | None:
        """The week under a point; cells can be hit a little above and below."""
        number = int(point.x() // self._pitch())
        if not 0 <= number < len(self._weeks) or point.x() < 0:
            return None
        hit = self.place(number).adjusted(-GAP, -6, GAP, 6)
        return number if hit.contains(point) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the week under the pointer."""
        self._under = self._at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if self._under is None else Qt.CursorShape.PointingHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the week, or let go of it."""
        number = self._at(event.position())
        if number is not None:
            self._pick(number)

    def _pick(self, number: int) -> None:
        self._current = number
        week = self._weeks[number]
        self.set_picked(None if week == self._picked else week)
        self.picked.emit(self._picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move; Enter or Space picks; Escape lets go."""
        key = event.key()
        if key in _STEPS and self._weeks:
            self._current = max(0, min(len(self._weeks) - 1, self._current + _STEPS[Qt.Key(key)]))
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self._pick(self._current)
        elif key == Qt.Key.Key_Escape and self._picked is not None:
            self.set_picked(None)
            self.picked.emit(None)
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        """Let the keyboard begin at the open entry's week, else at the last one that has been."""
        if self._current < 0 and self._weeks:
            been = sum(1 for week in self._weeks if week <= self._today)
            last = max(0, been - 1)
            self._current = self._weeks.index(self._open) if self._open in self._weeks else last
        self._tell()

    def _tell(self) -> None:
        """Say the week at the keyboard's place to a screen reader."""
        name = self.tr("Weeks of the year")
        if 0 <= self._current < len(self._weeks):
            name = self.say(self._weeks[self._current])
        self.setAccessibleName(name)
        self.update()
        cell_entered(self, self._current)

    # What a screen reader asks -------------------------------------------------------------------

    def cell_count(self) -> int:
        """One a week."""
        return len(self._weeks)

    def cell_words(self, number: int) -> str:
        """The week in words."""
        return self.say(self._weeks[number])

    def cell_place(self, number: int) -> QRect:
        """Where it lies."""
        return self.place(number).toAlignedRect()

    def cell_current(self) -> int:
        """The keyboard's."""
        return self._current

    def cell_chosen(self, number: int) -> bool:
        """Whether it is shown alone."""
        return self._weeks[number] == self._picked

    def cell_pick(self, number: int) -> None:
        """Show it alone, or all again."""
        self._pick(number)

    def event(self, event: QEvent) -> bool:
        """A week's words under the pointer; a place for the keyboard; no light when the pointer is gone."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(QPointF(event.pos()))
            text = "" if number is None else self.say(self._weeks[number])
            show_tip(event.globalPos(), text, self)
            return True
        if kind == QEvent.Type.Leave:
            self._under = None
        elif kind == QEvent.Type.FocusIn:
            self._begin()
        if kind in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)


def _paint_month(painter: QPainter, cell: QRectF, name: str) -> None:
    area = QRectF(cell.x(), cell.bottom() + 5, 40 * theme().scale, theme().px(CELL))
    painting.words(painter, area, name, fonts.font("caption"), "ink3", elide=False)


def _month_begun(week: date) -> date | None:
    """The first of the month that begins in this week, if one does."""
    last = week + timedelta(days=6)
    return last.replace(day=1) if last.day <= 7 else None
