"""Strengths and things to work on side by side: how many of each, in words, over a bar that shows their share."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import accessible, feedback_words, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

HEIGHT, LINE, BAR, GAP = 30, 16, 6, 2


class BalanceBar(QWidget):
    """One lane. `most` is what the longest bar beside it stands for, so that bars can be compared.

    Args:
        strong: how many strengths.
        weak: how many things to work on.
        most: the larger of all sums that are shown together.
        name: what it is of, for a screen reader.
    """

    accessible = accessible.Fact

    def __init__(self, strong: int, weak: int, most: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strong, self._weak, self._most = strong, weak, max(1, most)
        self._said = feedback_words.balance(strong, weak) if strong or weak else self.tr("Nothing yet")
        self.setAccessibleName(f"{name}: {self._said}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def words(self) -> str:
        """What it says."""
        return self._said

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(theme().px(160), theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return QSize(theme().px(60), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, then the bar: strengths in the accent, things to work on as open as bars of milestones are."""
        painter, px = QPainter(self), theme().px
        words = QRectF(0, 0, self.width(), px(LINE))
        none = not (self._strong or self._weak)
        font = fonts.font("secondary", tabular=True)
        painting.words(painter, words, self._said, font, "ink3" if none else "ink2")
        if none:
            return
        unit = (self.width() - GAP) / self._most
        y, height = px(LINE) + px(4), px(BAR)
        strong, weak = unit * self._strong, unit * self._weak
        if strong:
            painting.box(painter, QRectF(0, y, strong, height), height / 2, "accent")
        if weak:
            left = strong + GAP if strong else 0
            painting.box(painter, QRectF(left, y, weak, height), height / 2, "line_strong")
