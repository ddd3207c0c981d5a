"""How the rows of the Feedback list look: heads with counts, and below them who said what, and of which kind.

What stands in a row comes ready from ui/models/feedback_rows.py.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import fonts, words
from ui.delegates import row_painting as rows
from ui.delegates.tipped_rows import TippedRows
from ui.models.feedback_model import ROW, FeedbackModel
from ui.models.feedback_rows import HeadRow, Row
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar
from ui.widgets.list_column import NARROW

TALL, SHORT, HEAD_HEIGHT, HEAD_SIDE = 98, 78, 28, 20
AVATAR, AVATAR_GAP, DOT_GAP = 20, 6, 5
LINES = 2
LEAST_WHOLE = 740  # px: the list in the smallest window
Index = QModelIndex | QPersistentModelIndex


class FeedbackDelegate(TippedRows):
    """Paints a HeadRow or a Row; `avatars` is off in one person's scope, `whole` where the list has all the width.

    Args:
        model: the rows.
        parent: its owner.
    """

    def __init__(self, model: FeedbackModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.avatars = True
        self.whole = False

    def heights(self, first: int, last: int) -> list[int]:
        """28 px for a head, 98 for a record, 78 where one line holds all its words, however narrow."""
        return [self._height(self._model.index(row).data(ROW)) for row in range(first, last)]

    def _height(self, row: HeadRow | Row) -> int:
        if isinstance(row, HeadRow):
            return theme().px(HEAD_HEIGHT)
        width = LEAST_WHOLE if self.whole else theme().px(NARROW)
        room = width - 1 - 2 * (rows.INSET + rows.PADDING_X)
        return theme().px(SHORT if painting.advance(row.words, _font(row)) <= room else TALL)

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
        font = _font(row)
        found = rows.lines_of(row.words, font, area.width(), LINES)
        backwards = painting.right_to_left(row.words)
        align = painting.RIGHT if backwards else painting.LEFT
        for number, part in enumerate(found):
            place = rows.line(area, 23 + 20 * number, 20)
            painting.words(painter, place, part.rstrip(), font, "ink", align, True, backwards)
        _paint_facts(painter, rows.line(area, 26 + 20 * len(found), 16), row)

    def _paint_who(self, painter: QPainter, area: QRectF, row: Row) -> None:
        if self.avatars and row.face is not None:
            side = theme().px(AVATAR)
            place = QRectF(area.x(), area.y(), side, side)
            paint_avatar(painter, place, initials(row.face.name), row.face.hue, row.face.square)
            area.setLeft(area.x() + side + theme().px(AVATAR_GAP))
        rows.title_and_fact(painter, area, row.who, row.day)


def _font(row: Row) -> QFont:
    """What was said is in italics, what was asked is not."""
    return fonts.font("preview") if row.is_request else fonts.quoting("quote_small", row.words)


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
