"""Copied text, which leaves the clipboard again, and must not be Python's any more when the program ends.

Qt empties the clipboard last of all, when Python is gone. What Python had made for it then ended in a crash.
"""

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

STAYS_MS = 30_000
_made: list[QMimeData] = []
_secret: WeakSet[QWidget] = WeakSet()


def keep_secret(widget: QWidget) -> None:
    """Take what is copied while this is in sight for the secret it shows: it leaves the clipboard in any case."""
    _secret.add(widget)


def is_secret_in_sight() -> bool:
    """Whether one can be copied just now."""
    return any(isValid(one) and one.isVisible() for one in _secret)


def text_data(text: str) -> QMimeData:
    """`text` as Qt wants it for copying and dragging."""
    _forget_deleted()
    data = QMimeData()
    data.setText(text)
    _made.append(data)
    return data


def copy(text: str) -> None:
    """Put `text` on the clipboard; what Qt makes of it is Qt's own."""
    QGuiApplication.clipboard().setText(text)


def hand_over() -> None:
    """Give what is still to be pasted to Qt; call it before the program ends."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        held = clipboard.mimeData(mode)
        if held is not None and any(held is one for one in _made):
            clipboard.setText(held.text(), mode)
    _made.clear()


def clear_ours() -> None:
    """Take what this program copied off the clipboard; what another has put there stays."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if _is_ours(clipboard, mode):
            clipboard.clear(mode)
    _forget_deleted()


def _forget_deleted() -> None:
    """Hold only what Qt may still have: it deletes what is cleared, or what another copy takes the place of."""
    _made[:] = filter(isValid, _made)


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Whether this program put there what lies on it."""
    if mode == QClipboard.Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.ownsClipboard()


class Copied(QObject):
    """Takes copied text off the clipboard after half a minute, while that is wanted; a secret always.

    Args:
        parent: the program.
        wanted: whether it is, asked at the time of copying.
    """

    def __init__(self, parent: QObject, wanted: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(clear_ours)
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        """Something was copied, here or elsewhere."""
        self._timer.stop()
        wanted = is_secret_in_sight() or self._wanted()
        if wanted and _is_ours(QGuiApplication.clipboard(), QClipboard.Mode.Clipboard):
            self._timer.start()

    def end(self) -> None:
        """The program ends: what would soon have left leaves now."""
        if self._timer.isActive():
            self._timer.stop()
            clear_ours()
