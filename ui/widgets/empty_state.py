"""What a pane says before there is anything in it: why it is worth using, and how to begin."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import Icon, Label

COLUMN = 560


class _Example(QWidget):
    """A dashed box with a quotation and what it is an example of."""

    def __init__(self, quote: str, caption: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 15, 19, 15)
        column.setSpacing(6)
        column.addWidget(Label(quote, "quote", "ink3", wrap=True))
        column.addWidget(Label(caption, "secondary", "ink3", wrap=True))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        painting.box(QPainter(self), box, 10, border="line_strong", dashed=True)


class EmptyState(QWidget):
    """A column of 560 px at a sixth of the height.

    `primary` and `other` are the words of two buttons, "" for none; a leading "+ " becomes an icon and
    `other_icon` stands on the second. `examples` are pairs of a quotation and its caption under
    `examples_title`.
    """

    primary_clicked = Signal()
    other_clicked = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        primary: str = "",
        other: str = "",
        parent: QWidget | None = None,
        *,
        other_icon: str | None = None,
        examples_title: str = "",
        examples: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 24)
        self._column.setSpacing(0)
        self._column.addWidget(Icon(icon, "ink3", 40))
        self._add(20, Label(title, "title28", wrap=True))
        self._add(8, Label(sentence, "lead", "ink2", wrap=True))
        if primary or other:
            self._add_buttons(primary, other, other_icon)
        if examples:
            self._add_examples(examples_title, examples)
        self._column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN)
        holder.setLayout(self._column)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        self._row = row

    def _add(self, above: int, widget: QWidget) -> None:
        self._column.addSpacing(above)
        self._column.addWidget(widget)

    def _add_buttons(self, primary: str, other: str, other_icon: str | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        if primary:
            self.primary = PrimaryButton(primary)
            self.primary.clicked.connect(lambda: self.primary_clicked.emit())
            row.addWidget(self.primary)
        if other:
            self.other = SecondaryButton(other, other_icon)
            self.other.clicked.connect(lambda: self.other_clicked.emit())
            row.addWidget(self.other)
        row.addStretch(1)
        self._column.addSpacing(24)
        self._column.addLayout(row)

    def _add_examples(self, title: str, examples: Sequence[tuple[str, str]]) -> None:
        self._add(56, Label(title, "secondary_medium", "ink3"))
        row = QHBoxLayout()
        row.setSpacing(16)
        for quote, caption in examples:
            row.addWidget(_Example(quote, caption), 1)
        self._column.addSpacing(10)
        self._column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground: an empty pane is canvas all over."""
        QPainter(self).fillRect(event.rect(), theme().color("canvas"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at a sixth of the height."""
        super().resizeEvent(event)
        self._row.setContentsMargins(32, max(24, event.size().height() * 10 // 57), 32, 0)
