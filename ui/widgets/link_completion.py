"""The box that offers records while `[[` is typed. The focus stays in the text; the text's keys move in it.

What is offered is looked up by the editor's link source; putting the link in is link_editing's.
"""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import markdown_text, painting
from ui.widgets.link_editing import KEEP, insert_mention
from ui.widgets.link_picker import MOVES, ROW, Choice, Choices, list_of

WIDTH = 344
ROWS_SHOWN = 6
SOON_MS = 40
EDGE = 8
LONGEST = 60  # words that are still looked for
_TYPED = re.compile(rf"\[\[(?P<words>[^\[\]|]{{0,{LONGEST}}})$")

Find = Callable[[str], Sequence[Choice]]


class _Box(QFrame):
    """The box, inside the window: a window of its own would take the focus. `picked(Choice)` on a click."""

    picked = Signal(object)

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self.lies_in = window
        self.model = Choices(self)
        self.view = list_of(self.model, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(self.view)
        self.view.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, choices: Sequence[Choice], beside: QRect) -> None:
        """Show these below the line at `beside` (in the window's coordinates), or above it."""
        self.model.show(choices)
        self.view.setCurrentIndex(self.model.index(0))
        rows = min(ROWS_SHOWN, len(choices))
        self.resize(theme().px(WIDTH), theme().px(ROW) * rows + 2 * EDGE)
        window = self.lies_in.rect()
        x = max(EDGE, min(beside.x(), window.width() - self.width() - EDGE))
        y = beside.bottom() + 4
        if y + self.height() > window.height():
            y = max(EDGE, beside.top() - 4 - self.height())
        self.move(x, y)
        self.show()
        self.raise_()

    def move_by(self, by: int) -> None:
        row = max(0, min(len(self.model.shown) - 1, self.view.currentIndex().row() + by))
        self.view.setCurrentIndex(self.model.index(row))

    def current(self) -> Choice:
        return self.model.shown[self.view.currentIndex().row()]

    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(self.model.shown[index.row()])

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.box(QPainter(self), QRectF(self.rect()), 10, "surface", "line_strong")


class LinkCompletion(QObject):
    """Watches one editor and offers what can be linked.

    Args:
        editor: where one types.
        find: what can be linked for a typed text.
    """

    def __init__(self, editor: QTextEdit, find: Find) -> None:
        super().__init__(editor)
        self._editor, self._find = editor, find
        self._box: _Box | None = None
        self._refused = -1  # where a "[[" stands that Escape was pressed for
        self._later = QTimer(self, singleShot=True, interval=SOON_MS)
        self._later.timeout.connect(self._offer)

    def open(self) -> bool:
        """Whether the box is shown."""
        return self._box is not None and self._box.isVisible()

    def choices(self) -> list[Choice]:
        """What is offered now."""
        return list(self._box.model.shown) if self._box is not None and self.open() else []

    def typed(self) -> None:
        """A key was typed into the text."""
        if self._later.isActive() or (self._may_have_begun() and self._begun() is not None):
            self._later.start()

    def pressed(self, key: int) -> bool:
        """Whether the key was for the box."""
        box = self._box
        if box is None or not box.isVisible():
            return False
        if key in MOVES:
            box.move_by(MOVES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._put_in(box.current())
        elif key == Qt.Key.Key_Escape:
            begun = self._begun()
            self._refused = begun[0] if begun is not None else -1
            self.close()
        else:
            return False
        return True

    def close(self) -> None:
        """Take the box away."""
        self._later.stop()
        if self._box is not None:
            self._box.hide()

    def _may_have_begun(self) -> bool:
        """Quickly past nearly everything, at each key."""
        cursor = self._editor.textCursor()
        text = cursor.block().text()
        if "[[" not in text:
            return False
        at = cursor.positionInBlock()
        return "[[" in markdown_text.as_qt(text)[max(0, at - LONGEST - 2) : at]

    def _begun(self) -> tuple[int, str] | None:
        """Where the "[[" before the cursor stands in the text, and what was typed after it."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or self._editor.isReadOnly():
            return None
        line = markdown_text.as_qt(cursor.block().text())[: cursor.positionInBlock()]
        found = _TYPED.search(line)
        if found is None:
            return None
        return cursor.block().position() + found.start(), markdown_text.as_python(found["words"])

    def moved(self) -> None:
        """The cursor is at another place."""
        if self._refused < 0 and not self._later.isActive() and not self.open():
            return  # at each key
        if self._begun() is None or not self._editor.hasFocus():
            self._refused = -1
            self.close()

    def _offer(self) -> None:
        begun = self._begun()
        if begun is None or begun[0] == self._refused or not self._editor.hasFocus():
            return
        choices = self._find(begun[1])
        if not choices:
            self.close()
            return
        window = self._editor.window()
        if self._box is None or self._box.lies_in is not window:
            self._box = _Box(self.tr("What to link to"), window)
            self._box.picked.connect(self._put_in)
            self.destroyed.connect(self._box.deleteLater)
        place = self._editor.cursorRect()
        place.moveTo(self._editor.viewport().mapTo(window, place.topLeft()))
        self._box.offer(choices, place)

    def _put_in(self, choice: Choice) -> None:
        begun = self._begun()
        self.close()
        if begun is None:
            return
        cursor = self._editor.textCursor()
        end = cursor.position()
        if cursor.block().text()[cursor.positionInBlock() :].startswith("]]"):
            end += 2
        cursor.beginEditBlock()
        cursor.setPosition(begun[0])
        cursor.setPosition(end, KEEP)
        insert_mention(cursor, choice.record_id, choice.words)
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
