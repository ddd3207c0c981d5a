"""How the rows of the Log look: heads with counts; kind and day, title, and the first words of a text.

What stands in a row comes ready from ui/models/log_rows.py.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import fonts, words
from ui.delegates import row_painting as rows
from ui.delegates.tipped_rows import TippedRows
from ui.models.log_model import ROW, LogModel
from ui.models.log_rows import HeadRow, Row
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar

BARE, WITH_WORDS, HEAD, HEAD_SIDE = 56, 76, 28, 20
AVATAR, ICON, ICON_GAP, DOT_GAP = 20, 14, 6, 5
Index = QModelIndex | QPersistentModelIndex


class LogDelegate(TippedRows):
    """Paints a HeadRow or a Row; `avatars` is off in one person's scope.

    Args:
        model: the rows.
        parent: its owner.
    """

    def __init__(self, model: LogModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.avatars = True

    def heights(self, first: int, last: int) -> list[int]:
        """28 px for a head, 56 for an entry with a title alone, 76 for one with a text."""
        return [theme().px(_height(self._model.shown(row))) for row in range(first, last)]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one row."""
        return QSize(100, *self.heights(index.row(), index.row() + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, HeadRow):
            _paint_head(painter, QRectF(option.rect), row)
        elif isinstance(row, Row):
            self._paint_record(painter, rows.paint_fill(painter, option), row)
        painter.restore()

    def _paint_record(self, painter: QPainter, area: QRectF, row: Row) -> None:
        _paint_facts(painter, rows.line(area, 1, 16), row)
        title = rows.line(area, 19, 20)
        if self.avatars and row.face is not None:
            side = theme().px(AVATAR)
            place = QRectF(title.right() - side, title.y(), side, side)
            paint_avatar(painter, place, initials(row.face.name), row.face.hue, row.face.square)
            title.setRight(place.x() - theme().px(8))
        painting.words(painter, title, row.title, fonts.font("section"), "ink")
        painting.words(painter, rows.line(area, 41, 18), row.preview, fonts.font("preview"), "ink2")


def _height(row: HeadRow | Row) -> int:
    if isinstance(row, HeadRow):
        return HEAD
    return WITH_WORDS if row.preview else BARE


def _paint_head(painter: QPainter, area: QRectF, row: HeadRow) -> None:
    area = area.adjusted(HEAD_SIDE, 0, -HEAD_SIDE, 0)
    taken = painting.words(painter, area, row.title, fonts.font("secondary_strong"), "ink2")
    area.setLeft(area.x() + taken + theme().px(6))
    painting.words(painter, area, f"{row.count:,}", fonts.font("secondary_medium", tabular=True), "ink3")


def _paint_facts(painter: QPainter, area: QRectF, row: Row) -> None:
    size = theme().px(ICON)
    token = "private" if row.private else "ink3"
    painting.icon(painter, area.x(), area.y() + (area.height() - size) / 2, row.icon, token, size)
    area.setLeft(area.x() + size + theme().px(ICON_GAP))
    figures = fonts.font("secondary", tabular=True)
    taken = painting.words(painter, area, row.day, figures, "ink3", painting.RIGHT, elide=False)
    area.setRight(area.right() - taken - theme().px(ICON_GAP))
    font = fonts.font("secondary")
    for number, (said, token) in enumerate(row.facts):
        if number:
            taken = painting.words(painter, area, words.DOT.strip(), font, "ink3", elide=False)
            area.setLeft(area.x() + taken + theme().px(DOT_GAP))
        taken = painting.words(painter, area, said, font, token)
        area.setLeft(area.x() + taken + theme().px(DOT_GAP))
        if area.width() < theme().px(AVATAR):
            return
