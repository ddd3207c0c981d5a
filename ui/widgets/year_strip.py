"""A year at a glance: one cell a week, the fuller the more was written, with the year's name and its counts.

The strip counts nothing itself: it is given how much was written in each week, and says which week was
picked. A week counts once it is over, or once something was written in it, so that no running week looks
missed.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from ui import words
from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, follow_theme
from ui.widgets.week_cells import WeekCells

HEIGHT = 84
HEAD = 132
GAP = 28
LEAST_GAP = 6
SIDE = 24
NARROW_WEEKS = 26
WEEK = timedelta(days=7)


def monday(day: date) -> date:
    """The Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())


def weeks_of(year: int) -> list[date]:
    """The Mondays of all weeks that have a day in `year`."""
    first, last = monday(date(year, 1, 1)), date(year, 12, 31)
    return [first + WEEK * number for number in range((last - first).days // 7 + 1)]


class YearStrip(QWidget):
    """84 px: the year with its arrows and counts at the left, its weeks at the right.

    `today` is what the future begins after. `year_wanted(int)` asks for another year, `week_picked(object)`
    is sent with the Monday of the week to show alone, or None to show all again.
    """

    year_wanted = Signal(int)
    week_picked = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._earliest = today, today.year
        self.year = today.year
        self._narrow = False
        self._counts: dict[date, int] = {}
        self._year = Label("", "pane", tabular=True)
        self._facts = Label("", "secondary", "ink3", elide=True)
        self._before = IconButton("left", self.tr("Year before"), box=22)
        self._after = IconButton("right", self.tr("Year after"), box=22)
        self._before.clicked.connect(lambda: self.year_wanted.emit(self.year - 1))
        self._after.clicked.connect(lambda: self.year_wanted.emit(self.year + 1))
        self.cells = WeekCells(today)
        self.cells.picked.connect(self.week_picked)
        self._lay_out()
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._year)
        top.addWidget(self._before)
        top.addSpacing(-6)
        top.addWidget(self._after)
        top.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 0, 2)
        head.setSpacing(0)
        head.addStretch(1)
        head.addLayout(top)
        head.addWidget(self._facts)
        head.addStretch(1)
        self._head = QWidget()
        self._head.setLayout(head)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, 0, 1)
        row.setSpacing(0)
        row.addWidget(self._head)
        row.addWidget(self.cells, 1)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self._fit_head()
        self.update()

    def _fit_head(self) -> None:
        """Wide enough for the counts, which may reach into the gap before the cells."""
        self._head.setFixedWidth(max(theme().px(HEAD + GAP), self._facts.sizeHint().width() + LEAST_GAP))

    def weeks(self) -> list[date]:
        """The Mondays of the cells shown; in a narrow window the last 26 weeks of what has been."""
        whole = weeks_of(self.year)
        if not self._narrow:
            return whole
        end = monday(self._today) if self.year == self._today.year else whole[-1]
        return [end - WEEK * back for back in range(NARROW_WEEKS - 1, -1, -1)]

    def set_narrow(self, narrow: bool) -> None:
        """Show half a year instead of a whole one."""
        self._narrow = narrow
        self._show()

    def set_counts(self, year: int, counts: Mapping[date, int], earliest: int) -> None:
        """Show `year`: `counts` by Monday for all weeks of `weeks()`, `earliest` the first year with
        anything.
        """
        self.year, self._counts, self._earliest = year, dict(counts), earliest
        self._show()

    def set_open(self, week: date | None) -> None:
        """Put the ring round the week of the open entry (its Monday)."""
        self.cells.set_open(week)

    def set_picked(self, week: date | None) -> None:
        """Mark the week that is shown alone; sends nothing."""
        self.cells.set_picked(week)

    def facts(self) -> str:
        """The counts as shown: "34 entries, 20 of 23 weeks"."""
        return self._facts.text()

    def _show(self) -> None:
        weeks = self.weeks()
        self._year.setText(str(self.year))
        self._facts.setText(self._say(weeks))
        self._fit_head()
        self._before.setEnabled(self.year >= self._earliest)
        self._after.setEnabled(self.year < self._today.year)
        self.cells.set_weeks(weeks, self._counts)

    def _say(self, weeks: list[date]) -> str:
        counts = [self._counts.get(week, 0) for week in weeks]
        total, written = sum(counts), sum(1 for count in counts if count)
        begun = self._begun()
        over = sum(1 for week, n in zip(weeks, counts, strict=True) if n or begun < week + WEEK <= self._today)
        said = translate("YearStrip", "{entries}, {written} of %n week(s)", "", over)
        return said.format(entries=words.entries(total), written=written)

    def _begun(self) -> date:
        """The day from which weeks count: in the year one began, the first of that month."""
        first = min(self._counts, default=None) if self.year == self._earliest else None
        return date.min if first is None else first.replace(day=1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("canvas"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))
