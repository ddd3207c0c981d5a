"""The text cursor of editors in the accent colour.

Qt draws its own by inverting what is below, whatever the palette says; so its width is set to nothing and
this one is painted in its place, blinking as the system wants it.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

from ui.theme import theme

WIDTH = 1.5


class Caret(QObject):
    """The cursor of one editor, which calls `paint` at the end of its paint event."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._on = False
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle)
        editor.setCursorWidth(0)
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self._start)
        editor.textChanged.connect(self._wake)

    def paint(self) -> None:
        """Paint it, if it is to be seen now."""
        if not self._on or not self._editor.hasFocus() or self._editor.isReadOnly():
            return
        place = self._editor.cursorRect()
        painter = QPainter(self._editor.viewport())
        bar = QRectF(place.x(), place.y(), WIDTH, place.height())
        painter.fillRect(bar, theme().color("accent"))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Blink only while the editor has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self._start()
        elif event.type() == QEvent.Type.FocusOut:
            self._blink.stop()
            self._on = False
            self._refresh()
        return False

    def _start(self) -> None:
        if self._editor.hasFocus():
            self._wake()
            self._refresh()

    def _wake(self) -> None:
        """Be seen for the first half of a blink; what is typed is painted anyway, and this with it."""
        if not self._editor.hasFocus():
            return
        self._on = True
        whole = QGuiApplication.styleHints().cursorFlashTime()
        if whole > 0:
            self._blink.start(whole // 2)

    def _toggle(self) -> None:
        self._on = not self._on
        self._refresh()

    def _refresh(self) -> None:
        self._editor.viewport().update(self._editor.cursorRect().adjusted(-2, -1, 3, 1))
