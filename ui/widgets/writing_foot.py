"""The line under a page that is written on: how many words, when they were saved, and who ever sees them."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.records import Visibility
from ui import words
from ui.theme import theme
from ui.widgets.labels import Icon, Label, follow_theme

HEIGHT = 36


class Foot(QWidget):
    """36 px with a hairline above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label("", "secondary", "ink3", tabular=True)
        self._dot = Label(words.DOT.strip(), "secondary", "ink3")
        self._saved = Label("", "secondary", "ink3")
        self._eye = Icon("eyeoff", "ink3", 14)
        self._who = Label("", "secondary", "ink3", elide=True)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        for widget in (self._count, self._dot, self._saved):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self._eye)
        self._row.addSpacing(-2)
        self._row.addWidget(self._who)
        self.set_side(32)
        self.set_visibility(Visibility.PERSONAL)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))

    def set_side(self, side: int) -> None:
        """The padding at both ends in px."""
        self._row.setContentsMargins(side, 1, side, 0)

    def set_count(self, said: str) -> None:
        """How many words, in words."""
        self._count.setText(said)

    def count(self) -> str:
        """The number of words as shown."""
        return self._count.text()

    def set_saved(self, text: str, token: str = "ink3") -> None:
        """When it was saved, or what keeps it from being so; "" says nothing."""
        self._saved.setText(text)
        self._saved.set_token(token)
        self._dot.setVisible(bool(text))

    def saved(self) -> str:
        """What is said about saving."""
        return self._saved.text()

    def set_visibility(self, visibility: Visibility) -> None:
        """Who sees it."""
        kept = visibility is not Visibility.SHAREABLE
        text = self.tr("Kept out of shared exports unless you add it")
        self._who.setText(text if kept else self.tr("May be part of shared exports"))
        self._who.set_token("ink3")
        self._eye.set_icon("eyeoff" if kept else "eye", "ink3")

    def set_private(self) -> None:
        """Nobody but the owner ever sees it."""
        self._who.setText(self.tr("Never in shared exports"))
        self._who.set_token("private")
        self._eye.set_icon("lock", "private")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        QPainter(self).fillRect(QRectF(0, 0, self.width(), 1), theme().color("line"))
