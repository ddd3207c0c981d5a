"""The line of the quick capture: without a frame, and with the keys that mean something else in it than typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets.edit_menu import LineWithMenu
from ui.widgets.labels import follow_theme

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureLine(LineWithMenu):
    """`entered(bool)` is sent on Enter, with whether to go on with another; `letter(str)` with Alt and a letter;
    `stepped(int)` by Up and Down, `taken` by Tab, while `listing` says that people are listed; `took_back` by
    Backspace at the very beginning.
    """

    entered = Signal(bool)
    letter = Signal(str)
    stepped = Signal(int)
    taken = Signal()
    took_back = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.listing: Callable[[], bool] = lambda: False
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFrame(False)
        self.setTextMargins(-2, 0, 0, 0)  # Qt's own margin, which it adds in any case
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(fonts.font("search"))
        self.setFixedHeight(theme().px(32))

    def event(self, event: QEvent) -> bool:
        """Keys that mean something in here are not the window's while this has the focus."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and (event.key() in _ENTER or event.modifiers() == _ALT):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and self.listing():
            self.taken.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Alt and a letter, the arrows while people are listed; or typing."""
        key, held = event.key(), event.modifiers()
        if key in _ENTER:
            self.entered.emit(bool(held & _CONTROL))
        elif held == _ALT and Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            self.letter.emit(chr(key))
        elif held in _PLAIN and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.listing():
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Backspace and self.cursorPosition() == 0 and not self.hasSelectedText():
            self.took_back.emit()
        else:
            super().keyPressEvent(event)
