"""How the rows of the Feedback list look: who said what, and of which kind.

What stands in a row comes ready from ui/models/feedback_rows.py.
"""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFont, QPainter

from ui import fonts
from ui.delegates import row_painting as rows
from ui.delegates.headed_rows import HeadedRows
from ui.models.feedback_model import FeedbackModel
from ui.models.feedback_rows import Row
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar
from ui.widgets.list_column import NARROW, WIDTH

TALL, SHORT = 98, 78
AVATAR, AVATAR_GAP = 20, 6
LINES = 2
LEAST_WHOLE = 740  # px: the list in the smallest window


class FeedbackDelegate(HeadedRows):
    """Paints a Row; `avatars` is off in one person's scope, `whole` where the list has all the width,
    `narrow` where it has the least.

    Args:
        model: the rows.
        parent: its owner.
    """

    def __init__(self, model: FeedbackModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self.avatars = True
        self.whole = False
        self.narrow = True

    def _height(self, row: Row) -> int:
        """98 px, or 78 where one line holds all its words."""
        width = LEAST_WHOLE if self.whole else theme().px(NARROW if self.narrow else WIDTH)
        room = width - 1 - 2 * (rows.INSET + rows.PADDING_X)
        return SHORT if painting.advance(row.title, _font(row)) <= room else TALL

    def _paint_record(self, painter: QPainter, area: QRectF, row: Row) -> None:
        self._paint_who(painter, rows.line(area, 0, 20), row)
        font = _font(row)
        found = rows.lines_of(row.title, font, area.width(), LINES)
        backwards = painting.right_to_left(row.title)
        align = painting.RIGHT if backwards else painting.LEFT
        for number, part in enumerate(found):
            place = rows.line(area, 23 + 20 * number, 20)
            painting.words(painter, place, part.rstrip(), font, "ink", align, True, backwards)
        rows.facts(painter, rows.line(area, 26 + 20 * len(found), 16), row.facts)

    def _paint_who(self, painter: QPainter, area: QRectF, row: Row) -> None:
        if self.avatars and row.face is not None:
            side = theme().px(AVATAR)
            place = QRectF(area.x(), area.y(), side, side)
            paint_avatar(painter, place, initials(row.face.name), row.face.hue, row.face.square)
            area.setLeft(area.x() + side + theme().px(AVATAR_GAP))
        rows.title_and_fact(painter, area, row.who, row.day)


def _font(row: Row) -> QFont:
    """What was said is in italics, what was asked is not."""
    return fonts.font("preview") if row.is_request else fonts.quoting("quote_small", row.title)
