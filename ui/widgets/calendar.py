"""One month to pick a day from, painted as drawn things are.

Our own and not QCalendarWidget, whose table cannot be given the look and whose names follow the system's
language.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.months import moved_by_months
from pmjournal.wording import month_of_year, weekday_name
from ui import fonts, words
from ui.accessible_cells import Cells, cell_entered
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, follow_theme

CELL = 32
HEAD = 24
ROWS = 6
DAYS = 7
EARLIEST = date(1900, 1, 1)
LATEST = date(2200, 12, 31)


def first_weekday() -> int:
    """With which day a week begins where this computer is, Monday 0."""
    return QLocale().firstDayOfWeek().value - 1


def page_by(day: date, months: int) -> date:
    """The same day some months on, held within the years that can be typed."""
    there = moved_by_months(day, months)
    return there if EARLIEST.year <= there.year <= LATEST.year else day


class _Days(QWidget):
    """The grid: Monday first; arrows move by days and weeks, PageUp and PageDown by months."""

    accessible = Cells
    picked = Signal(object)
    moved = Signal(object)

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self._today, self._chosen = day, today, day
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._under: date | None = None
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(QSize(DAYS * theme().px(CELL), theme().px(HEAD) + ROWS * theme().px(CELL)))
        self.update()

    def go(self, day: date) -> None:
        """Move the cursor to `day`."""
        self.day = min(max(day, EARLIEST), LATEST)
        self.setAccessibleName(words.full_day(self.day))
        self.moved.emit(self.day)
        self.update()
        cell_entered(self, self.cell_current())

    def _first(self) -> date:
        first = self.day.replace(day=1)
        return first - timedelta(days=(first.weekday() - first_weekday()) % DAYS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Weekdays, then six weeks."""
        painter = QPainter(self)
        cell, head = theme().px(CELL), theme().px(HEAD)
        for column in range(7):
            name = weekday_name((first_weekday() + column) % DAYS)
            place = QRectF(column * cell, 0, cell, head)
            font = fonts.font("caption_medium")
            painting.words(painter, place, name[:2], font, "ink3", painting.CENTRE)
        for number in range(ROWS * DAYS):
            self._paint_day(painter, QRectF(self.cell_place(number)), self._first() + timedelta(days=number))

    def _paint_day(self, painter: QPainter, place: QRectF, day: date) -> None:
        inner = place.adjusted(2, 2, -2, -2)
        token = "ink" if day.month == self.day.month else "ink_off"
        if day == self._chosen:
            painting.box(painter, inner, 6, "accent")
            token = "on_accent"
        elif day == self._under:
            painting.box(painter, inner, 6, "hover")
        if day == self.day and self.hasFocus():
            painting.ring(painter, place, 8)
        role = "section" if day == self._today else "body"
        if day == self._today and token == "ink":
            token = "accent"
        painting.words(painter, place, str(day.day), fonts.font(role, tabular=True), token, painting.CENTRE)

    def _at(self, point: QPointF) -> date | None:
        cell, head = theme().px(CELL), theme().px(HEAD)
        if point.y() < head or not QRectF(self.rect()).contains(point):
            return None
        row, column = int((point.y() - head) // cell), int(point.x() // cell)
        return self._first() + timedelta(days=row * DAYS + min(column, DAYS - 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the day under the pointer."""
        self._under = self._at(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick it."""
        day = self._at(event.position())
        if day is not None:
            self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or pick with Enter."""
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.day)
        elif key in steps:
            self.go(self.day + timedelta(days=steps[Qt.Key(key)]))
        elif key in pages:
            self.go(page_by(self.day, pages[Qt.Key(key)]))
        else:
            super().keyPressEvent(event)

    # What a screen reader asks -------------------------------------------------------------------

    def cell_count(self) -> int:
        """Six weeks."""
        return ROWS * DAYS

    def cell_words(self, number: int) -> str:
        """The day in words."""
        return words.full_day(self._first() + timedelta(days=number))

    def cell_place(self, number: int) -> QRect:
        """Where it lies."""
        row, column = divmod(number, DAYS)
        cell = theme().px(CELL)
        return QRect(column * cell, theme().px(HEAD) + row * cell, cell, cell)

    def cell_current(self) -> int:
        """The keyboard's."""
        return (self.day - self._first()).days

    def cell_chosen(self, number: int) -> bool:
        """Whether it is the day that was there before."""
        return self._first() + timedelta(days=number) == self._chosen

    def cell_pick(self, number: int) -> None:
        """Pick it."""
        self.picked.emit(self._first() + timedelta(days=number))


class Calendar(QWidget):
    """A month with its name and two arrows. `picked(object)` is sent with the date."""

    picked = Signal(object)

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._name = Label("", "section")
        self._days = _Days(day, today)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._name)
        head.addStretch(1)
        for icon, name, step in (
            ("left", self.tr("Month before"), -1),
            ("right", self.tr("Month after"), 1),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(self._step_by(step))
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._days)
        self._days.picked.connect(self.picked)
        self._days.moved.connect(self._on_moved)
        self.setFocusProxy(self._days)
        self._days.go(day)

    def _step_by(self, months: int) -> Callable[[], None]:
        return lambda: self._days.go(page_by(self._days.day, months))

    def _on_moved(self, day: date) -> None:
        self._name.setText(month_of_year(day))
