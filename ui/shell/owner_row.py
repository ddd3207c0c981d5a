"""The first row of the sidebar: the owner of the journal."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import OWNER_HUE, initials, paint_avatar
from ui.widgets.labels import follow_theme

INSET = 6


class OwnerRow(QPushButton):
    """The owner's name; a click opens the page about them."""

    ring_radius = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name = ""
        # Round the whole of it the window's edge would cut the ring.
        self.ring_round = QWidget(self)
        self.ring_round.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow_theme(self, self._restyle)

    def set_owner(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(self.tr("{name}, about you").format(name=name))
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(52))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is lit, and what the ring goes round, is somewhat lower than the top bar."""
        super().resizeEvent(event)
        self.ring_round.setGeometry(self.rect().adjusted(0, INSET, 0, -INSET))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Avatar, name, arrow."""
        painter = QPainter(self)
        if self.underMouse():
            painting.box(painter, QRectF(self.ring_round.geometry()), 6, "hover")
        size, middle = theme().px(28), self.height() / 2
        x = (self.width() - size) / 2 if self.rail else 8
        paint_avatar(painter, QRectF(x, middle - size / 2, size, size), initials(self._name), OWNER_HUE, False)
        if self.rail:
            return
        left, arrow = 8 + size + 10, theme().px(16)
        area = QRectF(left, 0, self.width() - left - arrow - 16, self.height())
        painting.words(painter, area, self._name, fonts.font("body_strong"), "ink")
        painting.icon(painter, self.width() - 8 - arrow, middle - arrow / 2, "down", "ink2", arrow)
