"""The line the palette is typed into: without a frame, and with the keys that mean the list below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets.edit_menu import LineWithMenu
from ui.widgets.labels import follow_theme

CARET = 20
_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class _NoCaret(QProxyStyle):
    """Qt's own caret is in the ink of the text: it gets no width, and one in accent is painted in its place."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric == QStyle.PixelMetric.PM_TextCursorWidth:
            return 0
        return super().pixelMetric(metric, option, widget)


class SearchLine(LineWithMenu):
    """What its keys mean is sent; what for, the palette knows."""

    stepped = Signal(int)
    """So many rows further on."""
    paged = Signal(int)
    """So many pages further on."""
    grouped = Signal(bool)
    """To the next group, or (False) the one before."""
    ended = Signal(bool)
    """To the last row, or (False) the first."""
    entered = Signal()
    escaped = Signal()
    removing = Signal()
    left = Signal()
    """The focus went elsewhere in the window."""
    shortcut = Signal(str)
    """Keys of the window that `takes` wants to have answered here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.takes: Callable[[str], bool] = lambda _keys: False
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setTextMargins(-2, 0, 0, 0)  # Qt's own margin, which it adds in any case
        self._no_caret = _NoCaret("Fusion")
        self.setStyle(self._no_caret)
        self._caret = True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._turn_caret)
        self.cursorPositionChanged.connect(self._show_caret)
        self.textChanged.connect(self._show_caret)
        follow_theme(self, self._restyle)
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Down: lambda: self.stepped.emit(1),
            Qt.Key.Key_Up: lambda: self.stepped.emit(-1),
            Qt.Key.Key_PageDown: lambda: self.paged.emit(1),
            Qt.Key.Key_PageUp: lambda: self.paged.emit(-1),
            Qt.Key.Key_Home: lambda: self.ended.emit(False),
            Qt.Key.Key_End: lambda: self.ended.emit(True),
            Qt.Key.Key_Tab: lambda: self.grouped.emit(True),
            Qt.Key.Key_Return: self.entered.emit,
            Qt.Key.Key_Enter: self.entered.emit,
            Qt.Key.Key_Escape: self.escaped.emit,
        }

    def _restyle(self) -> None:
        self.setFont(fonts.font("search"))
        self.setFixedHeight(theme().px(32))

    def set_hint(self) -> None:
        """Say what can be typed."""
        self.setPlaceholderText(self.tr("Search or jump to…"))

    def _show_caret(self) -> None:
        self._caret = True
        whole = QGuiApplication.styleHints().cursorFlashTime()
        if whole > 0 and self.hasFocus():
            self._blink.start(whole // 2)
        self.update()

    def _turn_caret(self) -> None:
        self._caret = not self._caret
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Blink while this has the focus."""
        super().focusInEvent(event)
        self._show_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Rest, and tell it where the focus did not just go to a menu or another window."""
        super().focusOutEvent(event)
        self._blink.stop()
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Opaque, by its own ground: a key paints nothing of what lies under the palette."""
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the text, and the caret in accent."""
        QPainter(self).fillRect(event.rect(), theme().color("surface"))
        super().paintEvent(event)
        if self._caret and self.hasFocus():
            place, height = self.cursorRect(), theme().px(CARET)
            after = bool(self.text()) and self.cursorPosition() == len(self.text())
            bar = QRectF(place.center().x() + 2 * after, (self.height() - height) / 2, 1.5, height)
            QPainter(self).fillRect(bar, theme().color("accent"))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes to the next group; the focus stays here while the palette is open."""
        return False

    def event(self, event: QEvent) -> bool:
        """Keys of the window that mean something in here are not the window's while this has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(False)
            super().event(event)
            if self.takes(_keys_of(event)) or event.key() == Qt.Key.Key_Escape:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the list, keys of the window, or typing."""
        held = event.modifiers() & ~_KEYPAD
        act = self._keys.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Backtab:
            self.grouped.emit(False)
        elif act is not None and held == _PLAIN:
            act()
        elif event.key() == Qt.Key.Key_Delete and held == _PLAIN and not self.text():
            self.removing.emit()
        elif self.takes(_keys_of(event)):
            self.shortcut.emit(_keys_of(event))
        else:
            super().keyPressEvent(event)


def _keys_of(event: QKeyEvent) -> str:
    """The keys of an event as a Command names them: "Ctrl+Shift+G"."""
    return QKeySequence(event.keyCombination()).toString()
