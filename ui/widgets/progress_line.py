"""The bar of something that takes a while: 4 px, as drawn. What is going on is said in words beside it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.widgets import painting

HEIGHT = 4
STEPS = 1000


class ProgressLine(QProgressBar):
    """A QProgressBar, so that screen readers follow it; only the painting is ours."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        self.setFixedHeight(HEIGHT)

    def set_share(self, share: float) -> None:
        """How much is done, 0 to 1."""
        self.setValue(round(share * STEPS))

    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self.value() / STEPS

    def paintEvent(self, event: QPaintEvent) -> None:
        """The groove, and what is done in accent."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painting.groove(painter, whole)
        done = QRectF(whole.x(), whole.y(), whole.width() * self.share(), whole.height())
        if done.width() >= HEIGHT:
            painting.box(painter, done, 2, "accent")
