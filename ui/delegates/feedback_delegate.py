"""How the rows of the Feedback list look: heads with counts, and 98 px for who said what, and of which kind.

What stands in a row comes ready from ui/models/feedback_rows.py.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import fonts, words
from ui.delegates import row_painting as rows
from ui.delegates.tipped_rows import TippedRows
from ui.models.feedback_model import ROW, FeedbackModel
from ui.models.feedback_rows import HeadRow, Row
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar

ROW_HEIGHT, HEAD_HEIGHT, HEAD_SIDE = 98, 28, 20
AVATAR, AVATAR_GAP, DOT_GAP = 20, 6, 5
LINES = 2
Index = QModelIndex | QPersistentModelIndex


class FeedbackDelegate(TippedRows):
    """Paints a HeadRow or a Row; `avatars` is off in one person's scope.

    Args:
        model: the rows.
        parent: its owner.
    """

    def __init__(self, model: FeedbackModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.avatars = True

    def heights(self, first: int, last: int) -> list[int]:
        """28 px for a head, 98 for a record."""
        head, record = theme().px(HEAD_HEIGHT), theme().px(ROW_HEIGHT)
        return [head if self._model.is_head(row) else record for row in range(first, last)]

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
        self._paint_who(painter, rows.line(area, 0, 20), row)
        font = fonts.font("preview" if row.is_request else "quote_small")
        found = rows.lines_of(row.words, font, area.width(), LINES)
        for number, part in enumerate(found):
            painting.words(painter, rows.line(area, 23 + 20 * number, 20), part.rstrip(), font, "ink")
        _paint_facts(painter, rows.line(area, 26 + 20 * len(found), 16), row)

    def _paint_who(self, painter: QPainter, area: QRectF, row: Row) -> None:
        if self.avatars and row.face is not None:
            side = theme().px(AVATAR)
            place = QRectF(area.x(), area.y(), side, side)
            paint_avatar(painter, place, initials(row.face.name), row.face.hue, row.face.square)
            area.setLeft(area.x() + side + theme().px(AVATAR_GAP))
        rows.title_and_fact(painter, area, row.who, row.day)


def _paint_head(painter: QPainter, area: QRectF, row: HeadRow) -> None:
    area = area.adjusted(HEAD_SIDE, 0, -HEAD_SIDE, 0)
    taken = painting.words(painter, area, row.title, fonts.font("secondary_strong"), "ink2")
    area.setLeft(area.x() + taken + theme().px(6))
    painting.words(painter, area, f"{row.count:,}", fonts.font("secondary_medium", tabular=True), "ink3")


def _paint_facts(painter: QPainter, area: QRectF, row: Row) -> None:
    font = fonts.font("secondary")
    for number, (said, token) in enumerate(row.facts):
        if number:
            taken = painting.words(painter, area, words.DOT.strip(), font, "ink3", elide=False)
            area.setLeft(area.x() + taken + theme().px(DOT_GAP))
        taken = painting.words(painter, area, said, font, token)
        area.setLeft(area.x() + taken + theme().px(DOT_GAP))
        if area.width() < theme().px(AVATAR):
            return
