"""The line in which words of a note are looked for: above the note, with how many there are.

How words are compared is text_search's. The line knows the editors it looks through, not what they are of.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget
from shiboken6 import isValid

from ui.theme import theme
from ui.widgets import markdown_text, text_search
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, follow_theme
from ui.widgets.line_field import LineEdit

HEIGHT = 44
MARKED_AROUND = 300
SOON_MS = 200


@dataclass(frozen=True, slots=True)
class _Hit:
    editor: QTextEdit
    start: int
    end: int


class FindLine(QWidget):
    """The line, over the upper edge of `area`. Escape closes it and leaves the cursor at what was found."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._editors: Callable[[], Sequence[QTextEdit]] = list
        self._watched: list[QTextEdit] = []
        self._hits: list[_Hit] = []
        self._at, self._stale = -1, False
        self._began: tuple[QTextEdit, int] | None = None
        self.line = LineEdit("", name=self.tr("Find in this note"))
        self.line.setPlaceholderText(self.tr("Find in this note"))
        self._count = Label("", "secondary", "ink3", tabular=True)
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=SOON_MS)
        self._later.timeout.connect(self._look_again)
        self.line.textEdited.connect(self._look)
        self.line.installEventFilter(self)
        area.installEventFilter(self)
        self.hide()
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 1)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        for icon, name, act in (
            ("left", self.tr("Find the one before"), lambda: self.step(-1)),
            ("right", self.tr("Find the next"), lambda: self.step(1)),
            ("x", self.tr("Close"), self.close_line),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(act)
            row.addWidget(button)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self._place()

    def _place(self) -> None:
        self.setGeometry(0, 0, self._area.width(), self.height())

    def open_for(self, editor: QTextEdit, editors: Callable[[], Sequence[QTextEdit]]) -> None:
        """Look through `editors`, beginning at the cursor of `editor`; its selection is what is looked for."""
        self._unmark()
        self._editors = editors
        cursor = editor.textCursor()
        self._began = (editor, cursor.selectionStart())
        chosen = cursor.selectedText()
        if chosen and text_search.LINE_END not in chosen:
            self.line.setText(chosen)
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._look(self.line.text())

    def count(self) -> str:
        """What is said about how many there are: "2 of 7"."""
        return self._count.text()

    def step(self, by: int) -> None:
        """Go on to the next one, round and round."""
        if self._stale:
            self._look_again()
        if self._hits:
            self._go_to((self._at + by) % len(self._hits))

    def close_line(self) -> None:
        """Go away, and leave what was found selected in the note."""
        self._later.stop()
        hit = self._hits[self._at] if self._hits and not self._stale else None
        editor = hit.editor if hit else self._began[0] if self._began else None
        self._unmark()
        if hit is not None and isValid(hit.editor):
            hit.editor.setTextCursor(_cursor_of(hit))
        self._hits, self._at = [], -1
        self.hide()
        if editor is not None and isValid(editor):
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look(self, wanted: str) -> None:
        """Find what was typed, from where the search began."""
        origin = self._began
        self._search(wanted)
        if self._hits and origin is not None:
            self._go_to(self._first_after(*origin))
        else:
            self._say()

    def _look_again(self) -> None:
        """The text changed: find anew, and stay at the one nearest to where one was."""
        place = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        self._search(self.line.text())
        if self._hits and place is not None:
            self._at = self._first_after(place.editor, place.start)
        self._mark()
        self._say()

    def _search(self, wanted: str) -> None:
        self._later.stop()
        self._unmark()
        self._stale = False
        self._watched = [editor for editor in self._editors() if isValid(editor)]
        self._hits = []
        for editor in self._watched:
            editor.document().contentsChanged.connect(self._on_changed)
            text = markdown_text.as_qt(editor.document().toRawText())
            places = text_search.places_of(text, markdown_text.as_qt(wanted))
            self._hits.extend(_Hit(editor, start, end) for start, end in places)
        self._at = 0 if self._hits else -1

    def _first_after(self, editor: QTextEdit, position: int) -> int:
        order = {one: number for number, one in enumerate(self._watched)}
        places = [(order[hit.editor], hit.start) for hit in self._hits]
        return bisect_left(places, (order.get(editor, 0), position)) % len(places)

    def _go_to(self, at: int) -> None:
        self._at = at
        hit = self._hits[at]
        show_place = getattr(hit.editor, "show_place", None)
        if show_place is not None:
            show_place(hit.start, self.height())
        self._mark()
        self._say()

    def _say(self) -> None:
        if not self.line.text():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(self.tr("Not found"))
        else:
            said = self.tr("{number} of {count}")
            self._count.setText(said.format(number=self._at + 1, count=len(self._hits)))

    def _mark(self) -> None:
        """Mark those near the one shown: thousands would slow every paint down."""
        near = range(max(0, self._at - MARKED_AROUND), min(len(self._hits), self._at + MARKED_AROUND))
        for editor in self._watched:
            if isValid(editor):
                mine = [self._marked(at) for at in near if self._hits[at].editor is editor]
                editor.setExtraSelections(mine)

    def _marked(self, at: int) -> QTextEdit.ExtraSelection:
        hit, here = self._hits[at], at == self._at
        looks = QTextCharFormat()
        looks.setBackground(theme().color("accent" if here else "mark"))
        looks.setForeground(theme().color("on_accent" if here else "on_mark"))
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = _cursor_of(hit), looks
        return made

    def _unmark(self) -> None:
        for editor in self._watched:
            if isValid(editor):
                editor.document().contentsChanged.disconnect(self._on_changed)
                editor.setExtraSelections([])
        self._watched = []

    def _on_changed(self) -> None:
        self._stale = True
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the line that mean the note; the width of what it lies over."""
        if watched is self._area:
            if event.type() == QEvent.Type.Resize:
                self._place()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        own = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F3, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and own:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and own and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("canvas"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme().color("line"))


def _cursor_of(hit: _Hit) -> QTextCursor:
    cursor = QTextCursor(hit.editor.document())
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
