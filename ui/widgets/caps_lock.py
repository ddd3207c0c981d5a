"""Whether Caps Lock is on, as far as a key tells: Qt itself does not say.

On Linux every key carries the state of the locks; elsewhere a letter tells by being large without Shift.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

LOCK = 0x2  # the modifier of that name in X11 and in xkbcommon
TELLING = ("xcb", "wayland")
"""The platforms whose keys carry it."""


def caps_lock(event: QKeyEvent, before: bool) -> bool:
    """Whether it is on once this key was pressed, or let go.

    Args:
        event: the key.
        before: what was known until then.
    """
    pressed = event.type() == QEvent.Type.KeyPress
    if event.key() == Qt.Key.Key_CapsLock:
        return not before if pressed and not event.isAutoRepeat() else before
    if QGuiApplication.platformName() in TELLING:
        return bool(event.nativeModifiers() & LOCK)
    text, others = event.text(), Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if not pressed or len(text) != 1 or text.lower() == text.upper() or event.modifiers() & others:
        return before
    return text.isupper() != bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
