"""A flat scrim over a window, on which a box stands: it takes the focus and clicks, and gives the focus back.

What stands on it is the subclass's.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme import theme

SCRIM, SCRIM_DARK = 0.38, 0.5


class Overlay(QWidget):
    """Covers `window` from `appear` to `dismiss`. Its children are its boxes: a click beside them dismisses it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.installEventFilter(self)
        self.hide()

    def appear(self, focus: QWidget) -> None:
        """Cover the window; `focus` is typed into."""
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        focus.setFocus()

    def leave(self) -> None:
        """The focus went elsewhere: go, and leave it there."""
        self._before = None
        if self.isVisible():
            self.dismiss()

    def dismiss(self) -> None:
        """Go, and give the focus back to where it was."""
        before, self._before = self._before, None
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()  # else Qt hands it on to whatever comes next: the Undo of a toast
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Cover the whole window."""
        self.setGeometry(self._window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on covering the window when it changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside what stands here dismisses it."""
        if self.childAt(event.position().toPoint()) is None:
            self.dismiss()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What lies under it does not scroll."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken what lies under it. In the dark theme ink is light, and would not."""
        dark = theme().dark
        scrim = QColor(theme().color("desk" if dark else "ink"))
        scrim.setAlphaF(SCRIM_DARK if dark else SCRIM)
        QPainter(self).fillRect(event.rect(), scrim)
