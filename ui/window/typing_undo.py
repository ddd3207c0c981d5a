"""Ctrl+Z in a text takes typing back first; once there is none left, it is the window's and takes back acts.

Qt's editors keep the keys of Undo and Redo for themselves even when they have nothing to undo.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid


class TypingUndo(QObject):
    """Watches the editor that has the focus, and no other: a filter on the whole program would see every event.

    One that leaves these keys by itself (`leaves_undo`) is not watched: a filter is asked a dozen times a key.

    Args:
        window: its editors are meant.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        watched = isinstance(new, QTextEdit | QPlainTextEdit | QLineEdit) and not getattr(
            new, "leaves_undo", False
        )
        self._watched = new if watched else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the editor has nothing to take back, leave the key to the window."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        if not (undo or event.matches(QKeySequence.StandardKey.Redo)) or _can_turn(watched, undo=undo):
            return False
        event.ignore()
        return True


def _can_turn(editor: QObject, *, undo: bool) -> bool:
    """Whether an editor has typing to take back, or to do again."""
    if isinstance(editor, QLineEdit):
        return editor.isUndoAvailable() if undo else editor.isRedoAvailable()
    if isinstance(editor, QTextEdit | QPlainTextEdit):
        document = editor.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return False
