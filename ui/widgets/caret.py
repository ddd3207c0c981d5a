"""The text cursor of editors in the accent colour.

Qt draws its own by inverting what is below, whatever the palette says; so its width is set to nothing and
this one is painted in its place, blinking as the system wants it.
"""

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

from ui.theme import theme

WIDTH = 1.5


class Caret(QObject):
    """The cursor of one editor, which tells it of the focus and of typing, and calls `paint` at the end of its
    paint event. No event filter: that would be asked about each of a dozen events a key.
    """

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._on = self._held = False
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle)
        editor.setCursorWidth(0)

    def paint(self, painter: QPainter) -> None:
        """Paint it, if it is to be seen now."""
        if not self._on or not self._editor.hasFocus() or self._editor.isReadOnly():
            return
        place = self._editor.cursorRect()
        bar = QRectF(place.x(), place.y(), WIDTH, place.height())
        painter.fillRect(bar, theme().color("accent"))

    def begin(self) -> None:
        """The editor has the focus: blink, as the system wants it."""
        self._on = self._held = True
        whole = QGuiApplication.styleHints().cursorFlashTime()
        if whole > 0:
            self._blink.start(whole // 2)
        self._refresh()

    def end(self) -> None:
        """The editor has not the focus any more."""
        self._blink.stop()
        self._on = False
        self._refresh()

    def hold(self) -> None:
        """Be seen for the next half of a blink at least; Qt paints where a cursor was and where it is now."""
        self._on = self._held = True

    def _toggle(self) -> None:
        if self._held:
            # Cheaper at each key than to begin the timer anew.
            self._held = False
            return
        self._on = not self._on
        self._refresh()

    def _refresh(self) -> None:
        self._editor.viewport().update(self._editor.cursorRect().adjusted(-2, -1, 3, 1))
