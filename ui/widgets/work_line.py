"""How far something is that takes a while: its words, its bar, and Stop. What it is does not belong here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.stages import Progress
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.progress_line import ProgressLine


class WorkLine(QWidget):
    """One line for one thing at a time. `stop_wanted` is sent once."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "secondary_medium", tabular=True, elide=True)
        self.bar = ProgressLine(self.tr("Progress"))
        self.stop = SecondaryButton(self.tr("Stop"))
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self._on_stop)
        self.begin()

    def begin(self) -> None:
        """Something begins."""
        self.words.setText(self.tr("A moment…"))
        self.bar.set_share(0.0)
        self.stop.setEnabled(True)

    def tell(self, far: object) -> None:
        """Say how far it is, where that is a Progress and it is not being stopped."""
        if isinstance(far, Progress) and self.stop.isEnabled():
            self.words.setText(str(far))
            self.bar.set_share(far.done / far.total if far.total else 0.0)

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self.stop_wanted.emit()
