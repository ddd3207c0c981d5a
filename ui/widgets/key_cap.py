"""A key as it is drawn on a keyboard: "Ctrl+K", "Enter". For what is painted, and as a small label.

Which keys do what is said elsewhere.
"""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

HEIGHT = 18
PADDING = 6
RADIUS = 4


def cap_width(text: str) -> int:
    """The width of a key with these words in px."""
    return ceil(painting.advance(text, fonts.font("caption_medium"))) + 2 * theme().px(PADDING)


def paint_cap(painter: QPainter, rect: QRectF, text: str) -> None:
    """A key filling the width of `rect`, centred vertically in it."""
    height = theme().px(HEIGHT)
    box = QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height)
    painting.box(painter, box, RADIUS, "canvas", "line_strong")
    painting.words(painter, box, text, fonts.font("caption_medium"), "ink3", painting.CENTRE, elide=False)


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
        return QSize(cap_width(self._text), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        paint_cap(QPainter(self), QRectF(self.rect()), self._text)
