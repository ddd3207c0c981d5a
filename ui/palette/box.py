"""The box of the palette: line, pills, list, foot; it lays them out and nothing else."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.palette.foot import Foot
from ui.palette.pills import Pills
from ui.palette.row_list import PaletteList
from ui.palette.search_line import SearchLine
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Icon, Label, Line, follow_theme

WIDTH, HEAD, RADIUS, UNDER_LIST = 680, 56, 12, 8


class _Found(Label):
    """A label on its own ground, so that other words in it paint nothing of what lies under the palette."""

    def __init__(self) -> None:
        super().__init__("", "secondary", "ink3", tabular=True, align=Qt.AlignmentFlag.AlignRight)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and words."""
        QPainter(self).fillRect(event.rect(), theme().color("surface"))
        super().paintEvent(event)


class Box(QFrame):
    """`line` is typed into, `found` says how much there is, `list` shows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = SearchLine(self.tr("Search, or jump to something"))
        self.found = _Found()
        self.pills = Pills()
        self.list = PaletteList(self.tr("Found"))
        self._head = QWidget()
        self._foot = Foot()
        row = self._row = QHBoxLayout(self._head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(Icon("search", "ink2", 18))
        row.addWidget(self.line, 1)
        row.addWidget(self.found, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self._head, self.pills, Line(), self.list):
            column.addWidget(widget)
        column.addSpacing(UNDER_LIST)
        column.addWidget(self._foot)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self._head.setFixedHeight(theme().px(HEAD))
        self.update()

    def say_found(self, words: str) -> None:
        """Say how much there is."""
        self.found.setText(words)
        self._row.activate()  # now, and not after a paint at the old place

    def fit(self, width: int, most: int, *, keep: bool = False) -> None:
        """Be as wide as drawn where `width` px allow it, and as high as the rows need, at most `most` px.

        With `keep` it does not get lower.
        """
        rest = self._head.height() + self.pills.height() + 1 + UNDER_LIST + self._foot.height() + 2
        wanted = max(self.list.wanted_height(), self.list.height() if keep else theme().px(44))
        self.list.setFixedHeight(max(theme().px(44), min(wanted, most - rest)))
        self.resize(min(theme().px(WIDTH), width), rest + self.list.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, border, round corners."""
        painting.box(QPainter(self), QRectF(self.rect()), RADIUS, "surface", "line_strong")
