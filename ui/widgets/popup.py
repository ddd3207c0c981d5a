"""A frameless box that pops up under a widget: what menus are for things that are not rows.

Used by the calendar of date fields. It closes on Escape and on a click elsewhere.
"""

from PySide6.QtCore import QAbstractItemModel, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from ui.widgets import painting
from ui.widgets.corners import RADIUS, cut_corners
from ui.widgets.scroll import overlay_bars
from ui.widgets.tips import answer_tips

EDGE = 8


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

    def open_near(self, widget: QWidget, gap: int = 4, *, right: bool = False) -> None:
        """Open below `widget`, or above it where there is no room below, inside its window.

        Args:
            widget: what it belongs to.
            gap: px between the two.
            right: their right edges are in line, where the window has room for that; else the left ones.
        """
        self.adjustSize()
        window = widget.window()
        begin = window.mapToGlobal(window.rect().topLeft())
        end = window.mapToGlobal(window.rect().bottomRight())
        below = widget.mapToGlobal(widget.rect().bottomLeft())
        above = widget.mapToGlobal(widget.rect().topLeft())
        wanted = below.x() + widget.width() - self.width() if right else below.x()
        x = min(max(begin.x() + EDGE, wanted), end.x() - self.width() - EDGE)
        fits = below.y() + gap + self.height() <= end.y()
        self.move(x, below.y() + gap if fits else above.y() - gap - self.height())
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the corners round."""
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        painting.box(QPainter(self), QRectF(self.rect()), RADIUS, "surface", "line_strong")


class PopupList(QListView):
    """A list in such a box: rows of one height, no frame, thin scroll bars. Its delegate is the caller's.

    Args:
        model: its rows.
        name: what a screen reader calls it.
    """

    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        overlay_bars(self)
