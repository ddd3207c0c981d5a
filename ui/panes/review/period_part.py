"""The period of the review: one of the usual ones, or two dates of one's own."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal import wording
from ui import fonts
from ui.panes.review.periods import Period, Usual, usual_periods
from ui.panes.review.rows import Part
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.fields import DateField
from ui.widgets.labels import follow_theme
from ui.widgets.line_field import ErrorLine, mark_error
from ui.widgets.menu import Menu
from ui.widgets.plain_button import PlainButton
from ui.widgets.tips import set_tip

HEIGHT = 32


class PeriodButton(PlainButton):
    """A field that opens a menu: a calendar, the words, an arrow."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.ring_radius = 8
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def setText(self, text: str) -> None:
        """The period in words."""
        super().setText(text)
        self.setAccessibleName(f"{self._name}: {text}")

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(theme().px(120), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, words, arrow."""
        painter = QPainter(self)
        open_ = self.isDown()
        fill = "hover" if self.underMouse() and not open_ else "surface"
        border, width = ("accent", 2.0) if open_ else ("line_strong", 1.0)
        painting.box(painter, QRectF(self.rect()), 8, fill, border, width)
        side, gap, inset = theme().px(16), theme().px(8), theme().px(11)
        top = (self.height() - side) / 2
        painting.icon(painter, inset, top, "calendar", "ink2", side)
        end = self.width() - inset - side
        painting.icon(painter, end, top, "down", "ink2", side)
        start = inset + side + gap
        area = QRectF(start, 0, end - gap - start, self.height())
        font = fonts.font("body")
        set_tip(self, self.text() if painting.advance(self.text(), font) > area.width() else "")
        painting.words(painter, area, self.text(), font, "ink")


class PeriodPart(Part):
    """The choice. `changed` is sent when there is another good period."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.label.setText(self.tr("Period"))
        self._today = today
        self._fiscal_month = 1
        self._usual: Usual | None = Usual.THIS_HALF_YEAR
        self._period = usual_periods(today())[Usual.THIS_HALF_YEAR]
        self.button = PeriodButton(self.tr("Period"))
        self.button.clicked.connect(self.open_menu)
        self.menu: Menu | None = None
        self.first = DateField(self.tr("From"), today=today)
        self.last = DateField(self.tr("To"), today=today)
        self.wrong = ErrorLine()
        self.column.addWidget(self.button)
        self.column.addWidget(self._make_dates())
        for field in (self.first, self.last):
            # Under a field of half the width a sentence would be a column of words.
            field.line.wrong.disconnect(field.set_error)
            field.line.wrong.connect(self._sayer(field))
            field.date_changed.connect(lambda _day: self._take_dates())
        self._show()

    def _make_dates(self) -> QWidget:
        self.dates = QWidget()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.first, 1)
        row.addWidget(self.last, 1)
        column = QVBoxLayout(self.dates)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.wrong)
        return self.dates

    def _sayer(self, field: DateField) -> Callable[[str], None]:
        return lambda sentence: self._say(field, sentence)

    def _say(self, field: DateField, sentence: str) -> None:
        """Say what is wrong with a field; "" takes it back."""
        mark_error(field.line, bool(sentence))
        self.wrong.say(sentence)

    def period(self) -> Period:
        """The last good one."""
        return self._period

    def refresh(self, fiscal_month: int) -> None:
        """Count a usual period from today again, with years that begin in this month."""
        self._fiscal_month = fiscal_month
        if self._usual is not None:
            self.choose(self._usual)

    def valid(self) -> bool:
        """Whether what stands in the fields is a period; says what is wrong where it is not."""
        if self._usual is not None:
            return True
        good = [field.valid() for field in (self.first, self.last)]  # each says what is wrong with it
        return all(good) and self._take_dates()

    def choose(self, usual: Usual) -> None:
        """Take one of the usual periods."""
        self._usual = usual
        self._put(usual_periods(self._today(), self._fiscal_month)[usual])

    def choose_dates(self) -> None:
        """Let two dates be typed, beginning with the period as it is."""
        self._usual = None
        self.first.set_date(self._period.starts_on)
        self.last.set_date(self._period.ends_on)
        self._show()
        self.first.line.setFocus()

    def open_menu(self) -> None:
        """Offer the usual periods with their dates."""
        self.menu = Menu(self, self.tr("Period"))
        found = usual_periods(self._today(), self._fiscal_month)
        names = self._names()
        for usual, period in found.items():
            said = wording.period(period.starts_on, period.ends_on)
            self.menu.add(names[usual], self._chooser(usual), second=said, checked=self._usual is usual)
        self.menu.addSeparator()
        self.menu.add(self.tr("Other dates…"), self.choose_dates, checked=self._usual is None)
        self.menu.setMinimumWidth(self.button.width())
        self.menu.open_below(self.button)

    def _chooser(self, usual: Usual) -> Callable[[], None]:
        return lambda: self.choose(usual)

    def _names(self) -> dict[Usual, str]:
        fiscal = self._fiscal_month != 1
        return {
            Usual.THIS_HALF_YEAR: self.tr("This half-year"),
            Usual.LAST_HALF_YEAR: self.tr("Last half-year"),
            Usual.THIS_QUARTER: self.tr("This quarter"),
            Usual.LAST_QUARTER: self.tr("Last quarter"),
            Usual.THIS_YEAR: self.tr("This fiscal year") if fiscal else self.tr("This year"),
            Usual.LAST_YEAR: self.tr("Last fiscal year") if fiscal else self.tr("Last year"),
            Usual.LAST_12_MONTHS: self.tr("Last 12 months"),
        }

    def _take_dates(self) -> bool:
        first, last = self.first.date(), self.last.date()
        if self._usual is not None:
            return True
        if first is None or last is None:
            self._say(self.first if first is None else self.last, self.tr("Type the first day and the last."))
            return False
        if last < first:
            self._say(self.last, self.tr("The period ends before it starts. Choose a later end."))
            return False
        self._say(self.first, "")
        self._say(self.last, "")
        self._put(Period(first, last))
        return True

    def _put(self, period: Period) -> None:
        changed = period != self._period
        self._period = period
        self._show()
        if changed:
            self.changed.emit()

    def _show(self) -> None:
        self.button.setText(wording.period(self._period.starts_on, self._period.ends_on))
        self.dates.setVisible(self._usual is None)
