"""The rows of the sidebar: a pane with its count, a person with what is next. Each is a button."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import accessible, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import hue, initials, paint_avatar
from ui.widgets.labels import follow_theme
from ui.widgets.tips import set_tip

RAIL = 40


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What the sidebar says of one mentorship; `late` when the cadence slipped."""

    mentorship_id: int
    person_id: int
    name: str
    meta: str
    guides_me: bool
    late: bool


class SidebarRow(QPushButton):
    """A row that can be the current one; in the rail only its picture is left."""

    accessible = accessible.Tab
    ring_radius = 6

    def __init__(self, name: str, height: int, rail_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = (height, rail_height)
        self.rail = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        follow_theme(self, self._restyle)

    def set_rail(self, rail: bool) -> None:
        """Show the picture alone, or the whole row."""
        self.rail = rail
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(self._heights[self.rail]))
        self.setMinimumWidth(RAIL)
        self.update()

    def nextCheckState(self) -> None:
        """A click asks; the window says which row is current."""

    def sizeHint(self) -> QSize:
        """As wide as the sidebar lets it be."""
        return QSize(RAIL, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The fill, then what the row is about."""
        painter = QPainter(self)
        if self.isChecked():
            painting.chosen(painter, QRectF(self.rect()), 6)
        elif self.underMouse():
            painting.box(painter, QRectF(self.rect()), 6, "hover")
        self.paint_row(painter)

    def paint_row(self, painter: QPainter) -> None:
        """Paint what the row is about."""


class NavRow(SidebarRow):
    """A pane: icon, name, count."""

    def __init__(self, key: str, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, 30, 32, parent)
        self.key = key
        self._icon, self._words, self._count = icon, text, 0
        set_tip(self, text)

    def set_count(self, count: int, spoken: str) -> None:
        """Show a count; 0 shows none. `spoken` is the whole row for a screen reader."""
        self._count = count
        self.setAccessibleName(spoken if count else self._words)
        self.update()

    def paint_row(self, painter: QPainter) -> None:
        """Icon, name, count."""
        size = theme().px(16)
        on = self.isChecked()
        x = (self.width() - size) / 2 if self.rail else 8
        painting.icon(painter, x, (self.height() - size) / 2, self._icon, "accent" if on else "ink3", size)
        if self.rail:
            return
        left = 8 + size + 10
        area = QRectF(left, 0, self.width() - left - 8, self.height())
        if self._count:
            tabular = fonts.font("secondary_medium", tabular=True)
            taken = painting.words(painter, area, f"{self._count:,}", tabular, "ink3", painting.RIGHT)
            area.setRight(area.right() - taken - 8)
        painting.words(painter, area, self._words, fonts.font("body_medium"), "ink" if on else "ink2")


class PersonRow(SidebarRow):
    """A person: avatar, name, what is next. Round guides me, square is guided by me."""

    def __init__(self, line: PersonLine, parent: QWidget | None = None) -> None:
        super().__init__(f"{line.name}, {line.meta}" if line.meta else line.name, 40, 40, parent)
        self.line = line
        set_tip(self, f"{line.name}\n{line.meta}" if line.meta else line.name)

    def paint_row(self, painter: QPainter) -> None:
        """Avatar, name over what is next; in the rail an amber dot for a cadence that slipped."""
        line, size = self.line, theme().px(28)
        x = (self.width() - size) / 2 if self.rail else 8
        place = QRectF(x, (self.height() - size) / 2, size, size)
        paint_avatar(painter, place, initials(line.name), hue(line.person_id), not line.guides_me)
        if self.rail:
            if line.late:
                painting.box(painter, QRectF(self.width() - 12, 4, 9, 9), 5, "warn", "sidebar", 1.5)
            return
        left = 8 + size + 10
        width = self.width() - left - 8
        above, below = theme().px(18), theme().px(15)
        top = (self.height() - above - below) / 2
        if not line.meta:
            painting.words(
                painter, QRectF(left, 0, width, self.height()), line.name, fonts.font("body_medium"), "ink"
            )
            return
        painting.words(painter, QRectF(left, top, width, above), line.name, fonts.font("body_medium"), "ink")
        role, token = ("caption_medium", "warn") if line.late else ("caption", "ink3")
        painting.words(painter, QRectF(left, top + above, width, below), line.meta, fonts.font(role), token)
