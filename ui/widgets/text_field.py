"""A labelled box for a few lines of a person's own words, as a form has them; it grows with what is typed."""

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Label, follow_theme
from ui.widgets.markdown_edit import MarkdownEdit

PAD_X, PAD_Y, RADIUS = 11, 7, 8


class _Box(QWidget):
    """The border, which is the accent while the editor in it has the focus."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__()
        self._edit = edit
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD_X, PAD_Y, PAD_X, PAD_Y)
        column.addWidget(edit)
        edit.installEventFilter(self)
        follow_theme(self, self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        on = self._edit.hasFocus()
        border, width = ("accent", float(theme().ring)) if on else ("line_strong", 1.0)
        painting.box(QPainter(self), QRectF(self.rect()), RADIUS, "surface", border, width)


class TextField(QWidget):
    """A label over a box of at least `lines` lines. `edited` is sent on the person's typing."""

    edited = Signal()

    def __init__(self, label: str, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self.edit = MarkdownEdit("preview", grow=True, name=label, lines=lines)
        self.edit.setTabChangesFocus(True)
        self.label = Label(label, "secondary_medium", "ink3")
        self.label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(_Box(self.edit))
        self.edit.edited.connect(lambda: self.edited.emit())
        self.setFocusProxy(self.edit)

    def text(self) -> str:
        """What stands in it, without space around it."""
        return self.edit.markdown().strip()

    def setText(self, text: str) -> None:
        """Put `text` in; sends nothing."""
        self.edit.set_markdown(text)
