"""A small card in the page that asks for a few words before something is dropped. Not a dialog: nothing
else is blocked, and what was dropped can be taken up again.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import painting
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.fields import Field
from ui.widgets.labels import Label


class Card(QWidget):
    """A box of surface with a hairline and radius 12, for what is edited as a unit; `above` px of room over
    it belong to it, so that they go when it is hidden.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, above: int = 0) -> None:
        super().__init__(parent)
        self.above = above

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        area = QRectF(self.rect()).adjusted(0, self.above, 0, 0)
        painting.box(QPainter(self), area, 12, "surface", "line_strong")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class ReasonCard(Card):
    """A question, a line, and two buttons. `given(str)` is sent with the reason, which may be empty."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, above: int = 0) -> None:
        super().__init__(parent, above=above)
        self._title = Label("", "section", wrap=True)
        self.field = Field(self.tr("Why, in a few words"))
        self.yes = PrimaryButton("")
        self.no = QuietButton("")
        self.yes.clicked.connect(self._on_yes)
        self.field.line.returnPressed.connect(self._on_yes)
        self.no.clicked.connect(lambda: self.closed.emit())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16 + self.above, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addLayout(row)
        self.closed.connect(self.hide)
        self.hide()

    def ask(self, title: str, yes: str, no: str) -> None:
        """Show the card with an empty line."""
        self._title.setText(title)
        self.field.setText("")
        self.yes.setText(yes)
        self.no.setText(no)
        self.show()
        self.field.setFocus()

    def _on_yes(self) -> None:
        self.hide()
        self.given.emit(self.field.text())
