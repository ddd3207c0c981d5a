"""Scrolling as drawn: thin bars that lie over the content and show only while they are of use.

`overlay_bars` gives them to any list or editor; ScrollArea is a scroll area that has them.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

THICKNESS = 8
SHORTEST_THUMB = 32
LINGER_MS = 1200


class _Bar(QScrollBar):
    """One bar above the content, moving the area's own hidden bar."""

    def __init__(self, real: QScrollBar, area: QAbstractScrollArea) -> None:
        super().__init__(real.orientation(), area)
        self._real, self._area = real, area
        self._inside = False
        self._rest = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._rest.timeout.connect(self._settle)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        real.rangeChanged.connect(self._take_range)
        real.valueChanged.connect(self._take_value)
        self.valueChanged.connect(real.setValue)
        self._take_range(real.minimum(), real.maximum())
        self.hide()

    def set_inside(self, inside: bool) -> None:
        """The pointer came into the area, or left it."""
        self._inside = inside
        self._settle()

    def place(self) -> None:
        """Lie along the right or the lower edge of what scrolls."""
        view = self._area.viewport().geometry()
        if self.orientation() == Qt.Orientation.Vertical:
            right = self._area.rect().right() + 1
            self.setGeometry(QRect(right - THICKNESS - 1, view.top(), THICKNESS, view.height()))
        else:
            self.setGeometry(QRect(view.left(), view.bottom() - THICKNESS, view.width(), THICKNESS))

    def _take_range(self, low: int, high: int) -> None:
        if not isValid(self._real):  # it says so once more while its area is taken apart
            return
        self.setPageStep(self._real.pageStep())
        self.setSingleStep(self._real.singleStep())
        self.setRange(low, high)
        self._settle()

    def _take_value(self, value: int) -> None:
        if not isValid(self._real):
            return
        self.setPageStep(self._real.pageStep())
        self.setValue(value)
        self.setVisible(self.maximum() > self.minimum())
        self._rest.start()

    def _settle(self) -> None:
        wanted = self._inside or self.isSliderDown() or self._rest.isActive()
        self.setVisible(wanted and self.maximum() > self.minimum())
        if self.isVisible():
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the thumb."""
        painter = QPainter(self)
        token = "control" if self.underMouse() or self.isSliderDown() else "line_strong"
        painting.box(painter, self._thumb(), 4, token)

    def _thumb(self) -> QRectF:
        upright = self.orientation() == Qt.Orientation.Vertical
        length = self.height() if upright else self.width()
        whole = self.maximum() - self.minimum() + self.pageStep()
        size = min(length, max(SHORTEST_THUMB, length * self.pageStep() / max(1, whole)))
        span = max(1, self.maximum() - self.minimum())
        at = (length - size) * (self.value() - self.minimum()) / span
        return QRectF(1, at, THICKNESS - 2, size) if upright else QRectF(at, 1, size, THICKNESS - 2)


class _Overlay(QObject):
    """Keeps the bars of one area in place."""

    def __init__(self, area: QAbstractScrollArea, sideways: bool) -> None:
        super().__init__(area)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        area.setVerticalScrollBarPolicy(off)
        area.setHorizontalScrollBarPolicy(off)
        self._bars = [_Bar(area.verticalScrollBar(), area)]
        if sideways:
            self._bars.append(_Bar(area.horizontalScrollBar(), area))
        area.installEventFilter(self)
        area.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            for bar in self._bars:
                bar.place()
        elif kind in (QEvent.Type.HoverEnter, QEvent.Type.Enter):
            self._tell(True)
        elif kind in (QEvent.Type.HoverLeave, QEvent.Type.Leave):
            self._tell(False)
        return False

    def _tell(self, inside: bool) -> None:
        for bar in self._bars:
            bar.set_inside(inside)


def overlay_bars(area: QAbstractScrollArea, sideways: bool = False) -> None:
    """Replace the bars of `area` (a list, an editor) by thin ones over its content.

    `sideways` adds a horizontal one; without it the area does not show that it scrolls sideways.
    """
    _Overlay(area, sideways)


class ScrollArea(QScrollArea):
    """A frameless, vertical scroll area; give it its content at once or with `setWidget`.

    `token` is the colour behind the content.
    """

    def __init__(
        self, content: QWidget | None = None, parent: QWidget | None = None, *, token: str = "surface"
    ) -> None:
        super().__init__(parent)
        self._token = token
        # Qt's own viewport is a stranger to Python, which makes every class of widgets there is to find its
        # kind: a tenth of the time to the first paint.
        self._ground = QWidget()
        self.setViewport(self._ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        overlay_bars(self)
        if content is not None:
            self.setWidget(content)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self._ground.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self._ground).fillRect(event.rect(), theme().color(self._token))

    def setWidget(self, widget: QWidget) -> None:
        """Take `widget` as what scrolls; its background is the area's."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)
