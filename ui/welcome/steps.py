"""The three steps of beginning a journal, as a line over the form. Only looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

CIRCLE, GAP, BETWEEN = 20, 8, 16


class StepsLine(QWidget):
    """Says which step one is at.

    Args:
        names: of the steps.
    """

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names, self._current = names, 0
        follow_theme(self, self._restyle)
        self.set_current(0)

    def set_current(self, step: int) -> None:
        """One is at this step, counted from 0."""
        self._current = step
        said = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(said.format(number=step + 1, count=len(self._names), name=self._names[step]))
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(CIRCLE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circles with numbers, and the names."""
        painter, side, x = QPainter(self), theme().px(CIRCLE), 0.0
        for number, name in enumerate(self._names):
            now = number == self._current
            circle = QRectF(x, 0, side, side)
            painting.box(painter, circle, side / 2, "accent" if now else None, None if now else "control")
            font = fonts.sized(theme().px(11), 600)
            painting.words(painter, circle, str(number + 1), font, "on_accent" if now else "ink3", painting.CENTRE)
            x += side + theme().px(GAP)
            font = fonts.font("body_strong" if now else "body")
            place = QRectF(x, 0, max(0.0, self.width() - x), side)
            x += painting.words(painter, place, name, font, "ink" if now else "ink3") + theme().px(BETWEEN)
