"""The controls of the pages without a journal: as everywhere, but 40 px high and with their labels in ink."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets.buttons import Button, Look
from ui.widgets.fields import ErrorLine, LineEdit, mark_error
from ui.widgets.labels import Label
from ui.widgets.line_field import dress

HEIGHT = 40


class TallLine(LineEdit):
    """A line of 40 px."""

    def _restyle(self) -> None:
        dress(self)
        self.setFont(fonts.font("body"))
        self.setFixedHeight(theme().px(HEIGHT))


class TallButton(Button):
    """A button of 40 px; `padding` is the space beside its words."""

    def __init__(self, text: str, look: Look, padding: int = 12) -> None:
        self._beside = padding
        super().__init__(text, look=look)

    def _padding(self) -> int:
        return theme().px(self._beside)

    def sizeHint(self) -> QSize:
        """As wide as its words need, 40 px high."""
        return QSize(super().sizeHint().width(), theme().px(HEIGHT))


class TallField(QWidget):
    """A label with a hint at its right end, a line with maybe a button, and the error below.

    Args:
        label: what the line is called.
        hint: at its right end.
        button: beside the line.
        line: makes the line of its name.
    """

    def __init__(
        self, label: str, hint: str = "", button: QWidget | None = None, line: Callable[..., TallLine] = TallLine
    ) -> None:
        super().__init__()
        self.line = line(name=label)
        self.line.setAccessibleDescription(hint)
        self._label = Label(label, "body_medium")
        self._label.setBuddy(self.line)
        self._error = ErrorLine()
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(Label(hint, "secondary", "ink3"))
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        if button is not None:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addLayout(row)
        column.addWidget(self._error)
        self.line.textEdited.connect(lambda: self.set_error(""))
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """What stands in the line, without space around it."""
        return self.line.text().strip()

    def error(self) -> str:
        """The sentence below the line, or ""."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Show `sentence` as what is wrong; "" takes it away."""
        mark_error(self.line, bool(sentence))
        self._error.say(sentence)
