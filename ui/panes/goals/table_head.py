"""The columns of the milestone table: their widths, and their names over it."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import fonts
from ui.delegates.cell_editing import TEXT
from ui.models.milestone_words import Column
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

WIDE = {Column.DUE: 84, Column.DONE: 92, Column.EVIDENCE: 148}
NARROW = {Column.DUE: 72, Column.DONE: 84, Column.EVIDENCE: 132}
WITH_YEAR = {Column.DUE: 92, Column.DONE: 128}
HEAD = 24


def column_widths(narrow: bool, with_year: frozenset[Column] = frozenset()) -> dict[Column, int]:
    """The widths in px of all columns but the first, which takes the rest; `with_year` hold days of another
    year, which are longer.
    """
    widths = dict(NARROW if narrow else WIDE)
    for column in with_year:
        widths[column] = max(widths[column], WITH_YEAR[column])
    return {column: theme().px(width) for column, width in widths.items()}


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
