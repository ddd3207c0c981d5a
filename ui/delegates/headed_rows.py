"""How the rows of a list under heads look: heads with counts here, the records below them in a subclass.

What stands in a row comes ready from its model.
"""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import fonts
from ui.delegates.row_painting import paint_fill
from ui.delegates.tipped_rows import TippedRows
from ui.models.groups import HeadRow
from ui.models.paged_model import ROW, PagedModel
from ui.theme import theme
from ui.widgets import painting

HEAD, HEAD_SIDE, COUNT_GAP = 28, 20, 6
Index = QModelIndex | QPersistentModelIndex


class HeadedRows(TippedRows):
    """Paints heads; a subclass says how high a record's row is, and paints it.

    Args:
        model: the rows.
        parent: its owner.
    """

    def __init__(self, model: PagedModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def _height(self, row: Any) -> int:
        """How high the row of a record is, in px at normal text size."""
        raise NotImplementedError

    def _paint_record(self, painter: QPainter, area: QRectF, row: Any) -> None:
        """Paint a record into the room inside its row's padding."""
        raise NotImplementedError

    def heights(self, first: int, last: int) -> list[int]:
        """28 px for a head, what a record needs for the others."""
        rows = map(self._model.shown, range(first, last))
        return [theme().px(HEAD if isinstance(row, HeadRow) else self._height(row)) for row in rows]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one row."""
        return QSize(100, *self.heights(index.row(), index.row() + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, HeadRow):
            _paint_head(painter, QRectF(option.rect), row)
        elif row is not None:
            self._paint_record(painter, paint_fill(painter, option), row)
        painter.restore()


def _paint_head(painter: QPainter, area: QRectF, row: HeadRow) -> None:
    area = area.adjusted(HEAD_SIDE, 0, -HEAD_SIDE, 0)
    taken = painting.words(painter, area, row.title, fonts.font("secondary_strong"), "ink2")
    area.setLeft(area.x() + taken + theme().px(COUNT_GAP))
    painting.words(painter, area, f"{row.count:,}", fonts.font("secondary_medium", tabular=True), "ink3")
