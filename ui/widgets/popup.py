"""A frameless box that pops up under a widget: what menus are for things that are not rows.

Used by the calendar of date fields. It closes on Escape and on a click elsewhere.
"""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets import painting
from ui.widgets.corners import RADIUS, cut_corners
from ui.widgets.tips import answer_tips


class Popup(QFrame):
    """A box of radius 10 with a 1 px border around `content`."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(content)
        answer_tips(self)

    def open_below(self, widget: QWidget, gap: int = 4) -> None:
        """Open under `widget`, right edges in line, and return at once."""
        self.adjustSize()
        corner = QPoint(widget.width() - self.width(), widget.height() + gap)
        self.move(widget.mapToGlobal(corner))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the corners round."""
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        painting.box(QPainter(self), QRectF(self.rect()), RADIUS, "surface", "line_strong")
