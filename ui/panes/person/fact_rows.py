"""Rows of a label and what stands for it, with a hairline: what was agreed on, what is known of a programme."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import fonts
from ui.delegates.row_painting import lines_of
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader
from ui.widgets.tips import set_tip

LABEL, GAP, ABOVE, LINE, MOST = 76, 12, 7, 18, 3


class FactRow(PlainButton):
    """A row that opens what it is about. Words that are too long for three lines are whole in its tooltip."""

    ring_radius = 6

    def __init__(self, label: str, said: str) -> None:
        super().__init__()
        self.label, self.said = label, said
        self.setAccessibleName(f"{label}: {said}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self.updateGeometry)

    def _start(self) -> int:
        """Where the words begin: after the label, however long it is."""
        label = painting.advance(self.label, fonts.font("secondary"))
        return max(theme().px(LABEL), round(label)) + theme().px(GAP)

    def _lines(self, width: int) -> list[str]:
        return lines_of(self.said, fonts.font("body"), width - self._start(), MOST)

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        return 2 * theme().px(ABOVE) + max(1, len(self._lines(width))) * theme().px(LINE) + 1

    def sizeHint(self) -> QSize:
        """The rail says how wide it is."""
        return QSize(theme().px(200), self.heightForWidth(max(self.width(), theme().px(200))))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(theme().px(120), 2 * theme().px(ABOVE) + theme().px(LINE) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label, words, hairline."""
        painter, line, top = QPainter(self), theme().px(LINE), theme().px(ABOVE)
        token = "accent" if self.underMouse() else "ink"
        area = QRectF(0, top, self.width(), line)
        painting.words(painter, area, self.label, fonts.font("secondary"), "ink3")
        lines = self._lines(self.width())
        for number, words in enumerate(lines):
            place = QRectF(self._start(), top + number * line, self.width() - self._start(), line)
            painting.words(painter, place, words.rstrip(), fonts.font("body"), token)
        last = lines[-1].rstrip() if lines else ""
        cut = painting.advance(last, fonts.font("body")) > self.width() - self._start()
        set_tip(self, self.said if cut else "")
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))


class FactSection(QWidget):
    """A heading and its rows, hidden where there are none. `opened(str)` names the key of a row."""

    opened = Signal(str)

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.header = SectionHeader(title)
        self._rows: list[FactRow] = []
        self._shown: list[tuple[str, str, str]] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.header)

    def rows(self) -> list[FactRow]:
        """The rows shown."""
        return list(self._rows)

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Show these facts, each a key, a label and words; those without words are left out."""
        told = [fact for fact in facts if fact[2]]
        self.setVisible(bool(told))
        if told == self._shown:
            return
        self._shown = told
        for row in self._rows:
            drop(row)
        self._rows = [self._row(*fact) for fact in told]
        for place, row in enumerate(self._rows, 1):
            self.column.insertWidget(place, row)

    def _row(self, key: str, label: str, said: str) -> FactRow:
        row = FactRow(label, said)
        row.clicked.connect(lambda: self.opened.emit(key))
        return row
