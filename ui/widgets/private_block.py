"""The block around everything private: plum, hatched, with the words "Never in shared exports".

Unmistakable on purpose. It can be folded to one line for screen sharing. What is written in it is the
caller's: put widgets into `body`.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import accessible
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.labels import Icon, Label, follow_theme

STRIP = 10
RADIUS = 8


def paint_private(painter: QPainter, rect: QRectF) -> None:
    """The fill, border and hatched strip of a private block."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.fillPath(outline, theme().color("private_soft"))
    painting.hatch(painter, outline, QRectF(rect.x(), rect.y(), STRIP, rect.height()))
    painter.setPen(QPen(theme().color("private_line"), 1))
    edge = round(rect.x() + STRIP + 1) - 0.5
    painter.drawLine(QPointF(edge, rect.y() + 1), QPointF(edge, rect.bottom() - 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)


class PrivateBlock(QFrame):
    """A private block. `folded_changed(bool)` is sent when the person folds or unfolds it."""

    accessible = accessible.Folding
    folded_changed = Signal(bool)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_title = title or self.tr("Private notes")
        self._folded = False
        self._tool: QWidget | None = None
        self._title = Label(self._open_title, "section", "private")
        self._never = Label(self.tr("Never in shared exports"), "secondary_medium", "private", elide=True)
        self._hide = IconButton("eyeoff", self.tr("Fold private notes"), token="private")
        self._show = LinkButton(self.tr("Show"), token="private")
        self._show.setAccessibleName(self.tr("Show private notes"))
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 6, 0)
        self.body.setSpacing(8)
        self._lay_out()
        self._hide.clicked.connect(lambda: self._fold_by_hand(True))
        self._show.clicked.connect(lambda: self._fold_by_hand(False))
        self.set_folded(False)
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        head = self._head_row = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Icon("lock", "private"))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._never)
        head.addWidget(self._show)
        head.addWidget(self._hide)
        self._head = QWidget()
        self._head.setLayout(head)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._content)

    def set_tool(self, tool: QWidget) -> None:
        """Let a button stand after the title, in sight while the block has the pointer or the focus."""
        self._tool = tool
        self._head_row.insertWidget(2, tool)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_tool)
        self._show_tool()

    def _show_tool(self) -> None:
        if self._tool is not None:
            focused = QApplication.focusWidget()
            near = self.underMouse() or (focused is not None and self.isAncestorOf(focused))
            self._tool.setVisible(near and not self._folded)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes."""
        super().enterEvent(event)
        self._show_tool()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes."""
        super().leaveEvent(event)
        self._show_tool()

    def _restyle(self) -> None:
        self._head.setFixedHeight(theme().px(28))
        self.update()

    def folded(self) -> bool:
        """Whether only the one line shows."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Fold to one line, or show all."""
        self._folded = folded
        self._title.setText(self.tr("Private notes hidden") if folded else self._open_title)
        self.setAccessibleName(self._title.text())
        self._never.setVisible(not folded)
        self._hide.setVisible(not folded)
        self._show.setVisible(folded)
        self._content.setVisible(not folded)
        self._show_tool()
        # The head is 4 px higher at both ends than drawn, to hold the 28 px button.
        above, below = (5, 5) if folded else (9, 15)
        self._column.setContentsMargins(27, above, 17 if folded else 11, below)
        self.update()

    def _fold_by_hand(self, folded: bool) -> None:
        self.set_folded(folded)
        self.folded_changed.emit(folded)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The block behind the words."""
        paint_private(QPainter(self), QRectF(self.rect()))
