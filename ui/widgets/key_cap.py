"""A key as it is drawn on a keyboard: "Ctrl+K", "Enter". For what is painted, and as a small label.

Which keys do what is said elsewhere.
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.labels import follow_theme
from ui.widgets.marks import CAP, cap_width, paint_cap

__all__ = ["KeyCap", "cap_width", "paint_cap"]


class KeyCap(QWidget):
    """A key that is only looked at; what it does is said beside it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The key's own size."""
        return QSize(cap_width(self._text), theme().px(CAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        paint_cap(QPainter(self), QRectF(self.rect()), self._text)
