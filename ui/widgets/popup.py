"""A frameless box that pops up under a widget: what menus are for things that are not rows.

Used by the calendar of date fields. It closes on Escape and on a click elsewhere.
"""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets import painting


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

    def open_below(self, widget: QWidget, gap: int = 4) -> None:
        """Open under `widget`, right edges in line, and return at once."""
        self.adjustSize()
        corner = QPoint(widget.width() - self.width(), widget.height() + gap)
        self.move(widget.mapToGlobal(corner))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        painting.box(QPainter(self), QRectF(self.rect()), 10, "surface", "line_strong")
