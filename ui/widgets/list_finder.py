"""The field over a list that narrows it by typed words (Ctrl+F). What the words find is the list's business."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.bare_buttons import IconButton
from ui.widgets.labels import follow_theme
from ui.widgets.line_field import LineEdit

QUIET_MS = 150


class ListFinder(QWidget):
    """Hidden until `begin`. `narrowed(str)` is sent a moment after the last key, `went_on` on Down and Enter."""

    narrowed = Signal(str)
    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineEdit(name=self.tr("Filter the list"))
        self.line.setPlaceholderText(self.tr("Words in it"))
        self.clear = IconButton("x", self.tr("Show all"))
        self._told = ""
        self._soon = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._soon.timeout.connect(self._tell)
        row = QHBoxLayout(self)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear)
        self._row = row
        self.line.textEdited.connect(lambda _text: self._soon.start())
        self.line.returnPressed.connect(self._go_on)
        self.clear.clicked.connect(self.end)
        follow_theme(self, self._restyle)
        self.hide()

    def _restyle(self) -> None:
        self._row.setContentsMargins(12, theme().px(2), 8, theme().px(8))

    def begin(self) -> None:
        """Show the field, with the keys in it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def end(self) -> None:
        """Narrow nothing any more, and hide."""
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.line.clear()
        self._tell()
        self.hide()
        if held:
            self.went_on.emit()

    def words(self) -> str:
        """What the list is narrowed to."""
        return self._told

    def _tell(self) -> None:
        self._soon.stop()
        wanted = self.line.text().strip()
        if wanted != self._told:
            self._told = wanted
            self.narrowed.emit(wanted)

    def _go_on(self) -> None:
        self._tell()
        self.went_on.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes on into the list."""
        if event.key() == Qt.Key.Key_Down:
            self._go_on()
            return
        super().keyPressEvent(event)
