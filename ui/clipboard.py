"""Copied text, which must not be Python's any more when the program ends.

Qt empties the clipboard last of all, when Python is gone. What Python had made for it then ended in a crash.
"""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from shiboken6 import isValid

_made: list[QMimeData] = []


def text_data(text: str) -> QMimeData:
    """`text` as Qt wants it for copying and dragging."""
    _made[:] = filter(isValid, _made)  # Qt deletes them when something else is copied
    data = QMimeData()
    data.setText(text)
    _made.append(data)
    return data


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
    _made.clear()


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Whether this program put there what lies on it."""
    if mode == QClipboard.Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.ownsClipboard()
