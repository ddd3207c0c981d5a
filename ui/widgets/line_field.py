"""A labelled line of text, and the line that is edited in place.

The label stands above, never inside as a placeholder. An error is a rust border and one sentence below; it
is looked for when the field is left, never while typing.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pmjournal.errors import BadInput
from ui import fonts, style
from ui.theme import theme
from ui.widgets import unread
from ui.widgets.edit_menu import LineWithMenu
from ui.widgets.labels import Icon, Label, follow_theme

HEIGHT = 32
ABOVE_ERROR, ERROR_GAP = 6, 6
RELEASED_MS = 20


def dress(edit: QLineEdit) -> None:
    """Give a line edit its look of the theme: a box, or with the property "inline" one that shows when needed."""
    edit.setStyleSheet(style.line_sheet(theme().hex, theme().px, theme().ring))


def mark_error(edit: QLineEdit, wrong: bool) -> None:
    """Give a line edit the rust border, or take it away."""
    if bool(edit.property("error")) == wrong:
        return
    edit.setProperty("error", wrong)
    edit.style().unpolish(edit)
    edit.style().polish(edit)


def mouse_is_down() -> bool:
    """Whether something is being clicked."""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


class ErrorLine(QWidget):
    """A rust icon and a sentence; hidden while there is nothing to say.

    It comes once the mouse is released: a click on a button below leaves a field, and the button must not slip
    away from under the pointer because of that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "secondary", "danger", wrap=True)
        self._icon = Icon("alert", "danger", 14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, ABOVE_ERROR, 0, 0)
        row.setSpacing(ERROR_GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._released = QTimer(self, singleShot=True, interval=RELEASED_MS)
        self._released.timeout.connect(self._appear)
        self.hide()
        follow_theme(self, self._fit)

    def say(self, sentence: str) -> None:
        """Show `sentence`; "" hides the line."""
        self._words.setText(sentence)
        self._fit()
        self._appear()

    def _appear(self) -> None:
        said = bool(self._words.text())
        if said and self.isHidden() and mouse_is_down():
            self._released.start()
        else:
            self.setVisible(said)

    def _fit(self) -> None:
        """As high as the words need: a grid asks too late for a height by width, and would cut them."""
        width = max(1, self.width() - self._icon.width() - ERROR_GAP)
        height = self._words.heightForWidth(width)
        self._words.setFixedHeight(height)
        self.setFixedHeight(ABOVE_ERROR + height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._fit()

    def text(self) -> str:
        """What it says."""
        return self._words.text()


class LineEdit(LineWithMenu):
    """A boxed line, 32 px high. `left` is sent when the focus goes elsewhere."""

    left = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent)
        self.setCursorPosition(0)
        self.setAccessibleName(name)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        dress(self)
        self.setFont(fonts.font("body"))
        self.setFixedHeight(theme().px(HEIGHT))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, and show its beginning; a popup of its own does not count."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self.setCursorPosition(0)


class Field(QWidget):
    """A label, a line and the error below it.

    `check` is called with the text when the field is left and raises BadInput with the sentence to show; that
    stands in `told`, where the field is too narrow for a sentence. Nobody is told of a field left as empty as it
    was: who leaves it may not want the form at all.
    `edited(str)` is sent on the person's typing, `committed(str)` on Enter or when a changed, good field is
    left.
    """

    edited = Signal(str)
    committed = Signal(str)

    def __init__(
        self,
        label: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        check: Callable[[str], object] | None = None,
        told: ErrorLine | None = None,
    ) -> None:
        super().__init__(parent)
        self._check, self._kept = check, text
        self.label = Label(label, "secondary_medium", "ink3")
        self.line = LineEdit(text, name=label)
        self.line.setPlaceholderText(placeholder)
        self.label.setBuddy(self.line)
        self._error = told or ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        self.label.setVisible(bool(label))
        column.addSpacing(4 if label else 0)
        column.addWidget(self.line)
        if told is None:
            column.addWidget(self._error)
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self._on_left)
        self.line.returnPressed.connect(self._take)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """What stands in the line, without spaces around it."""
        return self.line.text().strip()

    def setText(self, text: str) -> None:
        """Put `text` into the line; sends nothing."""
        self._kept = text
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)
        self.set_error("")

    def refuse(self, text: str) -> None:
        """What was typed could not be stored: `text` holds still, and the words stay to be taken again."""
        self._kept = text
        self.line.setModified(True)

    def error(self) -> str:
        """The sentence below the line, or ""."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Show `sentence` as what is wrong; "" takes it away."""
        mark_error(self.line, bool(sentence))
        self._error.say(sentence)
        unread.note(self, wrong=bool(sentence))

    def take_back(self) -> None:
        """Show what was there before it was typed in."""
        self.setText(self._kept)

    def valid(self) -> bool:
        """Check now, show what is wrong, and say whether all is well."""
        try:
            if self._check is not None:
                self._check(self.text())
        except BadInput as wrong:
            self.set_error(str(wrong))
            return False
        self.set_error("")
        return True

    def _on_edited(self, text: str) -> None:
        self.set_error("")
        self.edited.emit(text)

    def _on_left(self) -> None:
        if self.text() or self._kept:
            self._take()

    def _take(self) -> None:
        if self.valid() and self.text() != self._kept:
            self._kept = self.text()
            self.committed.emit(self._kept)


class InlineEditor(LineWithMenu):
    """A line that looks like plain text until it is pointed at or typed in: titles, names, table cells.

    Enter or leaving commits, Escape brings the old text back. `committed(str)` is sent when the text changed.
    `role` is its type role; `required` keeps the old text when nothing is left.
    """

    committed = Signal(str)

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        required: bool = False,
        token: str = "ink",
    ) -> None:
        super().__init__(text, parent)
        self._role, self._required, self._kept, self._token = role, required, text, token
        self.setProperty("inline", True)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.returnPressed.connect(self.commit)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        dress(self)
        self.setFont(fonts.font(self._role))
        self.setFixedHeight(fonts.line_height(self._role) + theme().px(6))
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Text, theme().color(self._token))
        self.setPalette(colors)

    def set_text(self, text: str) -> None:
        """Put `text` in as the text to go back to; sends nothing."""
        self._kept = text
        self.setText(text)
        self.setCursorPosition(0)

    def set_token(self, token: str) -> None:
        """Change the colour of the words."""
        if token != self._token:
            self._token = token
            self._restyle()

    def commit(self) -> None:
        """Take the text as it stands."""
        text = self.text().strip()
        if not text and self._required:
            self.setText(self._kept)
        elif text != self._kept:
            self._kept = text
            self.committed.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings the old text back and leaves the line."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
            return
        super().keyPressEvent(event)
