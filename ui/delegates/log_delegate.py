"""How the rows of the Log look: kind and day, title, and the first words of a text.

What stands in a row comes ready from ui/models/log_rows.py.
"""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter

from ui import fonts
from ui.delegates import row_painting as rows
from ui.delegates.headed_rows import HeadedRows
from ui.models.log_model import LogModel
from ui.models.log_rows import Row
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar

BARE, WITH_WORDS = 56, 76
AVATAR, AVATAR_GAP, ICON, ICON_GAP = 20, 8, 14, 6


class LogDelegate(HeadedRows):
    """Paints a Row; `avatars` is off in one person's scope.

    Args:
        model: the rows.
        parent: its owner.
    """

    def __init__(self, model: LogModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self.avatars = True

    def _height(self, row: Row) -> int:
        """56 px for an entry with a title alone, 76 for one with a text."""
        return WITH_WORDS if row.preview else BARE

    def _paint_record(self, painter: QPainter, area: QRectF, row: Row) -> None:
        _paint_facts(painter, rows.line(area, 1, 16), row)
        title = rows.line(area, 19, 20)
        if self.avatars and row.face is not None:
            side = theme().px(AVATAR)
            place = QRectF(title.right() - side, title.y(), side, side)
            paint_avatar(painter, place, initials(row.face.name), row.face.hue, row.face.square)
            title.setRight(place.x() - theme().px(AVATAR_GAP))
        painting.words(painter, title, row.title, fonts.font("section"), "ink")
        painting.words(painter, rows.line(area, 41, 18), row.preview, fonts.font("preview"), "ink2")


def _paint_facts(painter: QPainter, area: QRectF, row: Row) -> None:
    size = theme().px(ICON)
    token = "private" if row.private else "ink3"
    painting.icon(painter, area.x(), area.y() + (area.height() - size) / 2, row.icon, token, size)
    area.setLeft(area.x() + size + theme().px(ICON_GAP))
    taken = rows.fact_at_right(painter, area, row.day)
    area.setRight(area.right() - taken - theme().px(ICON_GAP))
    rows.facts(painter, area, row.facts)
