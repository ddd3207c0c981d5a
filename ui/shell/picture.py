"""A picture of the frame, painted before the modules of the real one are imported, and replaced by it.

It is painted with what paints the real one, and a test compares them point for point. Nothing in it can be
clicked. Nothing may be imported here that the first paint does not need.
"""

from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import fonts
from ui.keys import keys_of
from ui.pane_list import entries
from ui.shell.sizes import (
    EDGE,
    FIELD_GAP,
    FIELD_ICON,
    FIELD_NARROW,
    FIELD_PADDING,
    FIELD_WIDE,
    GROUPS,
    NARROW,
    RAIL,
    WIDE,
    at_text_size,
)
from ui.theme import theme
from ui.widgets import marks, painting

LEFT, ROW_GAP, BAR_GAP, BAR_LEFT, BAR_RIGHT = 8, 10, 12, 24, 16
CHIP_GAP, CHIP_ICON = 6, 14


class FramePicture(QWidget):
    """The frame as it is before a journal is open.

    Args:
        private_hidden: whether the eye says that private content is hidden.
    """

    painted = Signal()

    def __init__(self, private_hidden: bool) -> None:
        super().__init__()
        self._eye = ("eye", "private") if private_hidden else ("eyeoff", "ink2")
        self._entries = entries()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, sidebar, top bar."""
        painter = QPainter(self)
        rail = self.width() < at_text_size(NARROW)
        side = RAIL if rail else theme().px(WIDE)
        painting.ground(painter, QRectF(self.rect()), "surface")
        self._sidebar(painter, side, rail)
        self._top_bar(painter, side, rail)
        self.painted.emit()

    # Sidebar -------------------------------------------------------------------------------------

    def _sidebar(self, painter: QPainter, width: int, rail: bool) -> None:
        painting.ground(painter, QRectF(0, 0, width, self.height()), "sidebar")
        painting.ground(painter, QRectF(width - 1, 0, 1, self.height()), "line")
        inner = width - LEFT - EDGE
        self._owner(painter, inner, rail)
        painter.setClipRect(QRectF(LEFT, 0, width - LEFT - 1, self.height()))
        y = theme().px(52)
        titles = {entry.key: (entry.icon, entry.title) for entry in self._entries}
        words = (QCoreApplication.translate("Shell", "Journal"), QCoreApplication.translate("Shell", "Insight"))
        for heading, keys in zip(words, GROUPS, strict=True):
            y += self._heading(painter, y, inner, heading, rail)
            for key in keys:
                y += self._row(painter, y, inner, *titles[key], rail, key == GROUPS[0][0])
        painter.setClipping(False)
        self._foot(painter, width, rail)

    def _owner(self, painter: QPainter, inner: int, rail: bool) -> None:
        size, middle = theme().px(28), theme().px(52) / 2
        x = (inner - size) / 2 if rail else 8
        marks.paint_avatar(
            painter, QRectF(LEFT + x, middle - size / 2, size, size), marks.initials(""), marks.OWNER_HUE, False
        )
        if not rail:
            arrow = theme().px(16)
            painting.icon(painter, LEFT + inner - 8 - arrow, middle - arrow / 2, "down", "ink2", arrow)

    def _heading(self, painter: QPainter, y: int, inner: int, text: str, rail: bool) -> int:
        """Paint it and return its height."""
        height = theme().px(12 if rail else 36)
        if not rail:
            area = QRectF(LEFT + 8, y + 8, inner - 8, height - 8)
            painting.words(painter, area, text, fonts.font("caps"), "ink3", elide=False)
        return height

    def _row(self, painter: QPainter, y: int, inner: int, icon: str, text: str, rail: bool, current: bool) -> int:
        """Paint a pane's row and return its height."""
        height, size = theme().px(32 if rail else 30), theme().px(16)
        width = max(inner, 40)
        if current:
            painting.chosen(painter, QRectF(LEFT, y, width, height), 6)
        x = LEFT + ((width - size) / 2 if rail else 8)
        painting.icon(painter, x, y + (height - size) / 2, icon, "accent" if current else "ink3", size)
        if not rail:
            left = 8 + size + ROW_GAP
            area = QRectF(LEFT + left, y, width - left - 8, height)
            painting.words(painter, area, text, fonts.font("body_medium"), "ink" if current else "ink2")
        return height

    def _foot(self, painter: QPainter, width: int, rail: bool) -> None:
        inner, box, shield = width - LEFT - EDGE, theme().px(28), theme().px(14)
        status = max(0 if rail else self._status_height(inner - 16 - shield - 6), shield) + 8
        icons = 3 * box + 4 if rail else box
        top = self.height() - 8 - status - icons - 9
        painting.ground(painter, QRectF(0, top, width - 1, 1), "line")
        middle = LEFT + (inner - box) // 2
        across = [LEFT, LEFT + box + 2, LEFT + inner - box]
        for number, (icon, token) in enumerate((("settings", "ink2"), self._eye, ("theme", "ink2"))):
            x, y = (middle, top + 9 + number * (box + 2)) if rail else (across[number], top + 9)
            self._icon_in_box(painter, x, y, box, icon, token)
        below = top + 9 + icons + 4
        x = LEFT + ((inner - shield) // 2 if rail else 8)
        painting.icon(painter, x, below, "shield", "ink3", shield)

    def _status_height(self, width: int) -> int:
        """The room that is kept for what is most likely to be said of the journal."""
        said = QCoreApplication.translate("StatusLine", "No passphrase: whoever has this folder can read it")
        return len(painting.broken(said, fonts.font("caption"), width)) * fonts.line_height("caption")

    def _icon_in_box(self, painter: QPainter, x: float, y: float, box: int, icon: str, token: str) -> None:
        size = theme().px(16)
        painting.icon(painter, x + (box - size) / 2, y + (box - size) / 2, icon, token, size)

    # Top bar -------------------------------------------------------------------------------------

    def _top_bar(self, painter: QPainter, left: int, narrow: bool) -> None:
        height = theme().px(52)
        painting.ground(painter, QRectF(left, 0, self.width() - left, height), "canvas")
        painting.ground(painter, QRectF(left, height - 1, self.width() - left, 1), "line")
        title, font = self._entries[0].title, fonts.font("pane")
        x = left + BAR_LEFT
        width = int(painting.advance(title, font)) + 1
        painting.words(painter, QRectF(x, 0, width, height - 1), title, font, "ink", elide=False)
        self._chip(painter, x + width + BAR_GAP, height - 1)
        x = self._new(painter, self.width() - BAR_RIGHT, height - 1)
        self._search(painter, x - BAR_GAP, height - 1, narrow)

    def _chip(self, painter: QPainter, x: int, height: int) -> None:
        text, font = QCoreApplication.translate("TopBar", "All mentorships"), fonts.font("secondary_medium")
        size, box, pad = theme().px(CHIP_ICON), theme().px(28), theme().px(10)
        end = size + theme().px(CHIP_GAP)
        width = ceil(painting.advance(text, font) + 2 * end) + 2 + 2 * pad
        y = (height - box) // 2
        painting.box(painter, QRectF(x, y, width, box), box / 2, "surface", "line_strong")
        painting.icon(painter, x + pad + 1, y + (box - size) / 2, "meetings", "ink2", size)
        area = QRectF(x + pad + 1 + end, y, width - pad - 1 - 2 * end - pad, box)
        painting.words(painter, area, text, font, "ink2")
        painting.icon(painter, x + width - pad - 1 - size, y + (box - size) / 2, "down", "ink2", size)

    def _new(self, painter: QPainter, right: int, height: int) -> int:
        """The button; returns where it begins."""
        text, font = QCoreApplication.translate("TopBar", "New"), fonts.font("body_medium")
        box, size, gap = theme().px(32), theme().px(16), theme().px(6)
        taken = painting.advance(text, font)
        width = round(2 * theme().px(12) + taken + 2 + size + gap)
        left, y = right - width, (height - box) // 2
        painting.box(painter, QRectF(left, y, width, box), 8, "accent")
        x = left + (width - taken - size - gap) / 2
        painting.icon(painter, x, y + (box - size) / 2, "plus", "on_accent", size)
        area = QRectF(x + size + gap, y, taken + 1, box)
        painting.words(painter, area, text, font, "on_accent", elide=False)
        return left

    def _search(self, painter: QPainter, right: int, height: int, narrow: bool) -> None:
        box, size, gap = theme().px(32), theme().px(FIELD_ICON), theme().px(FIELD_GAP)
        width, y = theme().px(FIELD_NARROW if narrow else FIELD_WIDE), (height - box) // 2
        field = QRectF(right - width, y, width, box)
        painting.box(painter, field, 8, "surface", "line_strong")
        area = field.adjusted(theme().px(FIELD_PADDING), 0, -theme().px(FIELD_PADDING), 0)
        painting.icon(painter, area.x(), y + (box - size) / 2, "search", "ink3", size)
        area.setLeft(area.x() + size + gap)
        keys = keys_of("search")
        cap = marks.cap_width(keys)
        marks.paint_cap(painter, QRectF(area.right() - cap, y, cap, box), keys)
        area.setRight(area.right() - cap - gap)
        words = QCoreApplication.translate("SearchField", "Search or jump to…")
        painting.words(painter, area, words, fonts.font("body"), "ink3")
