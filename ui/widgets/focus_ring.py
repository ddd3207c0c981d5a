"""The keyboard ring: one for a window, 2 px accent, 2 px outside the focused button, chip, check box or tab.

It shows only once a key was pressed and goes with the next click; which of the two it was last, list
delegates learn from `QStyle.State_KeyboardFocusChange`. Fields, lists and editors draw theirs
inside and are left alone. A widget whose label stands close above it names in `ring_round` what holds both.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from ui.theme import theme

OUTSIDE = 4
_MODIFIERS = {
    Qt.Key.Key_Control.value,
    Qt.Key.Key_Shift.value,
    Qt.Key.Key_Alt.value,
    Qt.Key.Key_Meta.value,
}


class _Margins(QProxyStyle):
    """4 px around the widget: a 2 px ring, 2 px off. Without a mask, which would cut the corners, and above
    everything on the page: as a sibling of its widget the ring would be cut at the edges of their parent.
    """

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return OUTSIDE
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 -- Qt's own name
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)


class _Frame(QFocusFrame):
    """The ring itself; its radius is the widget's own plus 2."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._margins = _Margins("Fusion")
        self.setStyle(self._margins)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # A child is shown with its window, even before it has a widget to frame.
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = getattr(self.widget(), "ring_radius", 8) + 3
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, half = theme().ring, theme().ring / 2
        painter.setPen(QPen(theme().color("accent"), pen))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


def wants_ring(widget: QWidget | None) -> bool:
    """Whether the ring goes round `widget`: buttons, selects, and whatever has a `ring_radius`."""
    return isinstance(widget, QAbstractButton | QComboBox) or hasattr(widget, "ring_radius")


def _parts(widget: QWidget | None) -> list[QWidget]:
    """The widget, and what it shows itself in: clicks on a list go there."""
    if widget is None or not isValid(widget):
        return []
    if isinstance(widget, QAbstractScrollArea):
        return [widget, widget.viewport()]
    return [widget]


class FocusRing(QObject):
    """Install once on a window; it follows the focus from then on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._frame: _Frame | None = None
        self._by_key = False
        self._focused: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        window.installEventFilter(self)

    def shown_on(self) -> QWidget | None:
        """The widget that has the ring now."""
        return self._ring().widget()

    def _ring(self) -> _Frame:
        # Qt makes the frame a child of what it frames, so it may be gone together with a page.
        if self._frame is None or not isValid(self._frame):
            self._frame = _Frame(self._window)
        return self._frame

    def point_at(self, widget: QWidget | None) -> None:
        """Put the ring round `widget` now, whatever has the focus: for a guided tour and for pictures."""
        self._ring().setWidget(widget)  # type: ignore[arg-type]

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):
            return
        for watched in _parts(old):
            if watched is not self._window:
                watched.removeEventFilter(self)
        self._focused = new if new is not None and new.window() is self._window else None
        if self._focused is None:
            self._ring().setWidget(None)  # type: ignore[arg-type]
            return
        # Only the focused widget is watched: a filter on the whole program would see every event in Python.
        for watched in _parts(self._focused):
            watched.installEventFilter(self)
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._set_by_key(False)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn from keys and clicks which of the two the person uses; swallow nothing."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() not in _MODIFIERS and not self._by_key:
                self._set_by_key(True)
                self._show()
        elif kind == QEvent.Type.MouseButtonPress and self._by_key:
            self._set_by_key(False)
            self._show()
        return False

    def _set_by_key(self, by_key: bool) -> None:
        self._by_key = by_key
        # Qt sets this on Tab and never takes it back.
        self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_key)
        for part in _parts(self._focused):
            part.update()

    def _show(self) -> None:
        target = self._focused if self._by_key and wants_ring(self._focused) else None
        target = getattr(target, "ring_round", target)
        if target is not self._ring().widget():
            self._ring().setWidget(target)  # type: ignore[arg-type]
