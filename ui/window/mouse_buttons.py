"""The mouse's own buttons for back and forward, as in a browser.

Lists and editors keep every button for themselves, so they are heard where the system delivers them.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWindow

from ui.window.navigation import Navigation


class MouseButtons(QObject):
    """Goes back and forward.

    Args:
        navigation: does it.
    """

    def __init__(self, navigation: Navigation) -> None:
        super().__init__(navigation)
        self._navigation = navigation

    def watch(self, window: QWindow) -> None:
        """Hear the buttons of a window; told again of the same one, nothing happens."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The two buttons are taken; everything else goes its way."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        if event.button() == Qt.MouseButton.BackButton:
            self._navigation.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self._navigation.forward()
        else:
            return False
        return True
