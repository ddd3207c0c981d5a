"""A row of a short list: what stands in it, a hairline below, and a way to take it out.

The way out is an icon that shows under the pointer or with the focus, and the Delete key. What the row holds
and what taking it out means is the caller's.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.checkbox import SIDE, CheckBox
from ui.widgets.labels import follow_theme

BOX = 24
GAP_BEFORE_TEXT = 4


class RowBox(CheckBox):
    """The check box of a row: as wide as its mark and the room before an InlineText's own."""

    def _restyle(self) -> None:
        super()._restyle()
        self.setFixedWidth(theme().px(SIDE) + GAP_BEFORE_TEXT)


class HoverRow(QWidget):
    """Put widgets into `row`. `removed` is sent by the icon and by Delete.

    Args:
        remove_name: the tooltip of the icon; "" leaves it out.
        pad: px above and below at normal text size.
        hairline: whether there is one below.
        icon: the icon that takes the row out.
        token: its colour.
        covers: whether it may lie over words, which it then hides.
    """

    removed = Signal()

    def __init__(
        self,
        remove_name: str = "",
        pad: int = 4,
        hairline: bool = False,
        parent: QWidget | None = None,
        *,
        icon: str = "x",
        token: str = "ink3",
        covers: bool = True,
    ) -> None:
        super().__init__(parent)
        self._pad, self._hairline = pad, hairline
        self.row = QHBoxLayout(self)
        self.row.setSpacing(0)
        self._remove: IconButton | None = None
        if remove_name:
            self._remove = IconButton(icon, remove_name, self, token=token, size=14, box=BOX)
            self._remove.clicked.connect(lambda: self.removed.emit())
            self._remove.installEventFilter(self)
            self._remove.setAutoFillBackground(covers and token != "private")
            self._remove.hide()
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        pad = theme().px(self._pad)
        self.row.setContentsMargins(0, pad, 0, pad + (1 if self._hairline else 0))
        self.update()

    def _decide(self, inside: bool) -> None:
        if self._remove is not None:
            self._remove.setVisible(inside or self._remove.hasFocus())
            self._remove.raise_()
            self._remove.setGeometry(self.button_place(self._remove.width()))

    def button_place(self, side: int) -> QRect:
        """Where the icon of `side` px lies: at the right end of the first line."""
        return QRect(self.width() - side, theme().px(self._pad) - 2, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the way out in its place."""
        super().resizeEvent(event)
        if self._remove is not None:
            self._remove.setGeometry(self.button_place(self._remove.width()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the way out."""
        self._decide(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide it."""
        self._decide(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the icon once it has lost the focus; swallow nothing."""
        if event.type() == QEvent.Type.FocusOut:
            self._decide(self.underMouse())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the row out, where what has the focus has no use for the key."""
        if event.key() == Qt.Key.Key_Delete and self._remove is not None:
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def tick(self) -> None:
        """Turn the tick of the row over, as a click on its box does."""
        box = self.findChild(RowBox)
        if box is not None and box.isEnabled():
            box.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        if self._hairline:
            QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))
