"""Tooltips: set on a widget, shown over it in the colours of a toast, the words as they are and never as mark-up.

Qt's own are square, as tight as the words, and read as rich text what looks like it. Only a style of the whole
program could change that, and one in Python is slow. When they are shown is Qt's business still.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.corners import cut_corners

PADDING = (8, 5)
RADIUS = 6
WIDEST = 320
BELOW = QPoint(2, 20)
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
STAYS_MS, READ_MS = 10_000, 40
_TIP = "tip"
_ENDS = frozenset(
    (
        QEvent.Type.Leave,
        QEvent.Type.WindowDeactivate,
        QEvent.Type.FocusIn,
        QEvent.Type.Close,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    )
)


def set_tip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip, "" for none; a screen reader has it too, unless it is the widget's name."""
    widget.setProperty(_TIP, text)
    said = text.replace("\n", ", ")
    widget.setAccessibleDescription("" if said == widget.accessibleName() else said)


def tip_of(widget: QWidget) -> str:
    """The tooltip of a widget, or ""."""
    return str(widget.property(_TIP) or "")


def answer_tips(window: QWidget) -> None:
    """Let what lies in a window show its tooltips."""
    window.installEventFilter(_Answers(window))


def show_tip(at: QPoint, text: str, widget: QWidget, area: QRect | None = None) -> None:
    """Show a tooltip at a point of the screen, "" to take away the one that is there.

    Args:
        at: where the pointer is.
        text: what it says.
        widget: whose tooltip it is.
        area: the part of the widget that it is about, and goes with; all of it where None.
    """
    shown = _Current.tip
    if shown is not None and isValid(shown) and shown.isVisible():
        if shown.says(text, widget, area):
            return
        shown.end()
    if text:
        _Current.tip = Tip(text, widget, area)
        _Current.tip.show_at(at)


def shown_tip() -> str:
    """What the tooltip says that is on the screen, or ""."""
    tip = _Current.tip
    return tip.text if tip is not None and isValid(tip) and tip.isVisible() else ""


class _Current:
    """The one that is shown. A holder, so that no function needs `global`."""

    tip: "Tip | None" = None


class _Answers(QObject):
    """Shows the tooltip of what lies under the pointer, in one window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks from the innermost widget on; here is the end of the way."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        asked = watched.childAt(event.pos()) if isinstance(watched, QWidget) else None
        while asked is not None and not tip_of(asked) and not asked.isWindow():
            asked = asked.parentWidget()
        if asked is None or not tip_of(asked):
            return False
        show_tip(event.globalPos(), tip_of(asked), asked)
        event.accept()
        return True


class Tip(QWidget):
    """A tooltip on the screen. It goes with the pointer, on a key or a click, and after a while."""

    def __init__(self, text: str, widget: QWidget, area: QRect | None) -> None:
        kind = Qt.WindowType
        super().__init__(widget, kind.ToolTip | kind.FramelessWindowHint | kind.NoDropShadowWindowHint)
        self.text, self._widget = text, widget
        # A copy: that of a delegate's option goes with the option.
        self._area = None if area is None else QRect(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(fonts.font("secondary"))
        self._lines = [line.rstrip() for line in painting.broken(text, self.font(), theme().px(WIDEST))]
        width = max(painting.advance(line, self.font()) for line in self._lines)
        height = len(self._lines) * fonts.line_height("secondary")
        self.setFixedSize(round(width + 0.5) + 1 + 2 * PADDING[0], height + 2 * PADDING[1])
        QTimer.singleShot(STAYS_MS + READ_MS * len(text), self, self.end)

    def says(self, text: str, widget: QWidget, area: QRect | None) -> bool:
        """Whether it says this already, and of this."""
        return (self.text, self._widget, self._area) == (text, widget, area)

    def show_at(self, at: QPoint) -> None:
        """Show it below the pointer, or above where there is no room."""
        screen = QGuiApplication.screenAt(at) or self._widget.screen()
        room, corner = screen.availableGeometry(), at + BELOW
        if corner.y() + self.height() > room.bottom():
            corner.setY(at.y() - 4 - self.height())
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        self.move(corner)
        cut_corners(self, RADIUS)
        self.show()
        app = QApplication.instance()
        if app is not None:
            # All events, but only while there is something to read.
            app.installEventFilter(self)

    def end(self) -> None:
        """Go away."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.close()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the person goes on."""
        if event.type() in _ENDS:
            ends = watched is not self and not self._stays(watched, event)
        else:
            ends = watched is self._widget and self._area is not None and _is_left(event, self._area)
        if ends:
            self.end()
        return False

    def _stays(self, watched: QObject, event: QEvent) -> bool:
        """The pointer left something else, or a key is held that says nothing by itself."""
        if isinstance(event, QKeyEvent):
            return event.key() in _HELD
        return event.type() == QEvent.Type.Leave and watched is not self._widget

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the words on it."""
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), RADIUS, "toast")
        beside, above = PADDING
        height, backwards = fonts.line_height("secondary"), painting.right_to_left(self.text)
        align = painting.RIGHT if backwards else painting.LEFT
        for number, line in enumerate(self._lines):
            place = QRectF(QPointF(beside, above + number * height), QPointF(self.width() - beside, 0))
            place.setHeight(height)
            painting.words(painter, place, line, self.font(), "on_toast", align, False, backwards)


def _is_left(event: QEvent, area: QRect) -> bool:
    """Whether the pointer moves out of what a tooltip is about."""
    if event.type() != QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
        return False
    return not area.contains(event.position().toPoint())
