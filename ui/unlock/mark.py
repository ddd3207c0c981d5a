"""The program's mark in the theme's colours, as it stands over what is asked for."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.unlock.sizes import MARK, MARK_RADIUS
from ui.widgets import painting
from ui.widgets.labels import follow_theme


def paint_mark(painter: QPainter, x: float, y: float, side: int) -> None:
    """A tile of the accent with the notebook on it."""
    painting.box(painter, QRectF(x, y, side, side), side * MARK_RADIUS / MARK, "accent")
    painting.icon(painter, x, y, "mark", "on_accent", side)


class Mark(QWidget):
    """Only looked at."""

    def __init__(self) -> None:
        super().__init__()
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(theme().px(MARK), theme().px(MARK))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tile and notebook."""
        paint_mark(QPainter(self), 0, 0, self.width())
