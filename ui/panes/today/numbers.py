"""How promises were kept: three numbers."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.records.today import FollowThrough
from pmjournal.wording import part_of
from ui import fonts
from ui.panes.today import wording
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton
from ui.widgets.section import SectionHeader

GAP = 2


class Number(PlainButton):
    """A number over what it counts; a click asks to see it all."""

    ring_radius = 6

    def __init__(self) -> None:
        super().__init__()
        self._number = ""
        self._lines: tuple[str, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # each as wide as the others
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(fonts.line_height("number") + GAP + 2 * fonts.line_height("secondary"))
        self.update()

    def show_number(self, number: str, *lines: str) -> None:
        """Show another one, over these two lines."""
        self._number, self._lines = number, lines
        self.setAccessibleName(" ".join((number, *lines)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number, and the lines below."""
        painter, high, low = QPainter(self), fonts.line_height("number"), fonts.line_height("secondary")
        token = "accent" if self.underMouse() else "ink"
        area = QRectF(0, 0, self.width(), high)
        painting.words(painter, area, self._number, fonts.font("number"), token)
        for place, line in enumerate(self._lines):
            below = QRectF(0, high + GAP + place * low, self.width(), low)
            painting.words(painter, below, line, fonts.font("secondary", tabular=True), "ink3")


class Numbers(QWidget):
    """The share of my actions done by their day, and what is open on both sides; `opened` asks for all of it."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader(self.tr("Follow-through"), self.tr("last 90 days"))
        self.share, self.mine, self.theirs = Number(), Number(), Number()
        row = QHBoxLayout()
        row.setSpacing(16)
        for number in (self.share, self.mine, self.theirs):
            number.clicked.connect(lambda: self.opened.emit())
            row.addWidget(number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.header)
        column.addLayout(row)

    def show_promises(self, promises: FollowThrough) -> None:
        """Show how they were kept."""
        of = part_of(promises.kept, promises.asked) if promises.asked else self.tr("none due yet")
        self.share.show_number(wording.percent_done(promises), self.tr("done on time"), of)
        self.mine.show_number(str(promises.mine), self.tr("open"), self.tr("yours"))
        self.theirs.show_number(str(promises.theirs), self.tr("open"), self.tr("theirs"))
