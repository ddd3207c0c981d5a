"""A page that is written on: the line over it and the text scroll, the line under it stays.

What stands between both is the subclass's to put into `body`, and to answer a click on the bare paper below.
"""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.private_block import STRIP
from ui.widgets.scroll import ScrollArea
from ui.widgets.writing_foot import Foot
from ui.widgets.writing_head import WritingHead

SIDE, NARROW_SIDE = 32, 24
TOP, BOTTOM = 16, 12
ICON_OUT = 8


class Sheet(QWidget):
    """What scrolls; `clicked(int)` tells how far down a click on its bare paper was. A private one is hatched."""

    clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._private = False

    def set_private(self, private: bool) -> None:
        """Be unmistakably private, or not."""
        self._private = private
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where."""
        self.clicked.emit(round(event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hatched strip at the left of what is private."""
        if self._private:
            strip, outline = QRectF(0, 0, STRIP, self.height()), QPainterPath()
            outline.addRect(strip)
            painting.hatch(QPainter(self), outline, strip)


class WrittenPage(QWidget):
    """Everything scrolls but the foot.

    Args:
        head: the line over the page.
    """

    def __init__(self, head: WritingHead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self.foot, self.sheet = head, Foot(), Sheet()
        self.sheet.clicked.connect(self._on_paper)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        lines = QVBoxLayout(self.sheet)
        lines.setContentsMargins(0, TOP, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addLayout(self.body, 1)
        self.area = ScrollArea(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        follow_theme(self, self._restyle)

    def _on_paper(self, y: int) -> None:
        """The bare paper was clicked, so many px from the top of what scrolls."""
        raise NotImplementedError

    def set_narrow(self, narrow: bool) -> None:
        """Less padding in a narrow window."""
        side = NARROW_SIDE if narrow else SIDE
        self.body.setContentsMargins(side, 0, side, BOTTOM)
        self._head.row.setContentsMargins(side, 0, side - ICON_OUT, 0)
        self.foot.set_side(side)

    def _restyle(self) -> None:
        colors = self.palette()
        colors.setColor(self.backgroundRole(), theme().color("surface"))
        self.setPalette(colors)
        self.setAutoFillBackground(True)
