"""The columns of the milestone table: their widths, and their names over it."""

from collections.abc import Iterable
from datetime import date
from math import ceil

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import fonts, words
from ui.delegates.cell_editing import TEXT
from ui.models.milestone_words import Column
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

WIDE = {Column.DUE: 84, Column.DONE: 92, Column.EVIDENCE: 148}
NARROW = {Column.DUE: 72, Column.DONE: 84, Column.EVIDENCE: 132}
WITH_YEAR = {Column.DUE: 92, Column.DONE: 128}
BESIDE = {Column.DUE: 8, Column.DONE: 44}
"""What stands beside such a day: a gap, and how late it was."""
HEAD = 24


def column_widths(
    narrow: bool, with_year: frozenset[Column] = frozenset(), near: Iterable[str] = ()
) -> dict[Column, int]:
    """The widths in px of all columns but the first, which takes the rest; `with_year` hold days of another
    year, which are longer, and `near` are the days in the due column that are said with their weekday.
    """
    widths = {column: theme().px(width) for column, width in (NARROW if narrow else WIDE).items()}
    for column in with_year:
        widths[column] = max(
            widths[column], theme().px(WITH_YEAR[column]), _longest_day() + theme().px(BESIDE[column])
        )
    font = fonts.font("body_medium", tabular=True)
    said = max((painting.advance(day, font) for day in near), default=0)
    widths[Column.DUE] = max(widths[Column.DUE], ceil(said) + theme().px(BESIDE[Column.DUE]))
    return widths


def _longest_day() -> int:
    """How wide a day with its year can be, in px: the names of months differ from language to language."""
    font = fonts.font("body", tabular=True)
    days = (words.day_with_year(date(2028, month, 28)) for month in range(1, 13))
    return round(max(painting.advance(day, font) for day in days))


class TableHead(QWidget):
    """The names of the columns."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._widths = column_widths(False)
        follow_theme(self, self._restyle)

    def set_widths(self, widths: dict[Column, int]) -> None:
        """Stand over columns of these widths."""
        self._widths = widths
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEAD))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, and the hairline."""
        painter, font = QPainter(self), fonts.font("caption_medium")
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme().color("line"))
        right = float(self.width())
        for column, width in reversed(self._widths.items()):
            right -= width
            area = QRectF(right, 0, width, self.height() - 1)
            painting.words(painter, area, self._names[column], font, "ink3")
        area = QRectF(theme().px(TEXT), 0, right - theme().px(TEXT), self.height() - 1)
        painting.words(painter, area, self._names[Column.TITLE], font, "ink3")
