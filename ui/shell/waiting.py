"""What the frame holds while a journal takes its time to open: what is going on, why, and how far it is."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import accessible
from ui.theme import theme
from ui.widgets.labels import Label
from ui.widgets.progress_line import ProgressLine

COLUMN = 440


class Waiting(QWidget):
    """A column of 440 px at a sixth of the height, as pages without content have it.

    Args:
        title: what is going on.
        sentence: why.
    """

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.line = ProgressLine(title)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(title, "title28", wrap=True))
        column.addWidget(Label(sentence, "lead", "ink2", wrap=True))
        column.addSpacing(12)
        column.addWidget(self.line)
        column.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(holder, 1000)
        self._row.addStretch(1)
        # Once it is in the window: a screen reader hears nothing of what is not.
        QTimer.singleShot(0, self, lambda: accessible.announce(self, f"{title}. {sentence}"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a pane without content."""
        QPainter(self).fillRect(event.rect(), theme().color("canvas"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at a sixth of the height."""
        super().resizeEvent(event)
        self._row.setContentsMargins(32, max(24, event.size().height() * 10 // 57), 32, 24)
