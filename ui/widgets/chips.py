"""Chips and tags: a chip is something you can change, a tag is a fact.

A chip is a bordered pill and a button; a tag is filled, has no border and cannot be clicked.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import accessible, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.avatar import initials, paint_avatar
from ui.widgets.buttons import PlainButton
from ui.widgets.labels import follow_theme

_TONES = {
    "plain": ("sunken", "ink2"),
    "ok": ("accent_soft", "accent"),
    "bad": ("danger_soft", "danger"),
    "warn": ("warn_soft", "warn"),
    "private": ("private_soft", "private"),
}
ICON = 14
GAP = 6


class Chip(PlainButton):
    """A pill with an icon or avatar, words, and maybe an arrow (`menu`) or an x (`closable`).

    `small` is 26 px high with plain words in full ink, as for links under a text; `dashed` is the chip that
    adds one more. `removed` is sent when the x is clicked, or Delete or Backspace pressed on a closable chip.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        menu: bool = False,
        closable: bool = False,
        small: bool = False,
        dashed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon, self._small, self._dashed = icon, small, dashed
        self._person: tuple[str, str, bool] | None = None
        self._end = "down" if menu else "x" if closable else None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        follow_theme(self, self._restyle)

    @property
    def ring_radius(self) -> int:
        """A pill's."""
        return self.height() // 2

    def set_person(self, name: str, hue: str, square: bool) -> None:
        """Show an avatar in place of the icon."""
        self._person = (initials(name), hue, square)
        self._icon = None
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show an icon in place of the avatar, or neither."""
        self._icon, self._person = icon, None
        self.updateGeometry()
        self.update()

    def set_closable(self, closable: bool, menu: bool = False) -> None:
        """Put an x at the end, or an arrow, or nothing."""
        self._end = "x" if closable else "down" if menu else None
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """Change the words, for the eye and for the screen reader."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _restyle(self) -> None:
        plain = self._small and not self._dashed
        self.setFont(fonts.font("secondary" if plain else "secondary_medium"))
        self.setFixedHeight(theme().px(26 if self._small else 28))
        self.updateGeometry()
        self.update()

    def _lead(self) -> int:
        if self._person is not None:
            return theme().px(16) + theme().px(GAP)
        return theme().px(ICON) + theme().px(GAP) if self._icon else 0

    def _tail(self) -> int:
        return theme().px(ICON) + theme().px(GAP) if self._end else 0

    def sizeHint(self) -> QSize:
        """All the words."""
        width = painting.advance(self.text(), self.font()) + self._lead() + self._tail()
        return QSize(ceil(width) + 2 + 2 * theme().px(10), theme().px(26 if self._small else 28))

    def minimumSizeHint(self) -> QSize:
        """Some of the words; the rest elides."""
        narrow = self._lead() + self._tail() + theme().px(60)
        return QSize(min(narrow, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, icon or avatar, words, end."""
        painter = QPainter(self)
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        radius = self.height() / 2
        fill = "hover" if hot else "surface"
        painting.box(painter, QRectF(self.rect()), radius, fill, "line_strong", dashed=self._dashed)
        x: float = theme().px(10) + 1
        icon_size = theme().px(ICON)
        y = (self.height() - icon_size) / 2
        if self._person is not None:
            side = theme().px(16)
            paint_avatar(painter, QRectF(x, (self.height() - side) / 2, side, side), *self._person)
        elif self._icon is not None:
            painting.icon(painter, x, y, self._icon, "ink2", icon_size)
        x += self._lead()
        area = QRectF(x, 0, self.width() - x - self._tail() - theme().px(10), self.height())
        token = "ink" if self._small and not self._dashed else "ink2"
        painting.words(painter, area, self.text(), self.font(), token if self.isEnabled() else "ink_off")
        if self._end:
            end = self.width() - theme().px(10) - 1 - icon_size
            painting.icon(painter, end, y, self._end, "ink2", icon_size)

    def _on_x(self, at: QPointF) -> bool:
        return self._end == "x" and at.x() >= self.width() - theme().px(28)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the x removes; anywhere else it is a click on the chip."""
        inside = QRectF(self.rect()).contains(event.position())
        if self.isDown() and inside and self._on_x(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove a closable chip."""
        if self._end == "x" and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)


class Tag(QWidget):
    """A fact: 20 px high, filled. `tone` is plain, ok, bad, warn or private."""

    accessible = accessible.Fact

    def __init__(
        self, text: str, tone: str = "plain", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def set_tag(self, text: str, tone: str = "plain", icon: str | None = None) -> None:
        """Say something else."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The words."""
        return self._text

    def tone(self) -> str:
        """The tone."""
        return self._tone

    def _restyle(self) -> None:
        self.setFont(fonts.font("secondary_medium"))
        self.setFixedHeight(theme().px(20))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All the words."""
        return QSize(round(tag_width(self._text, self._icon)), theme().px(20))

    def minimumSizeHint(self) -> QSize:
        """Some of the words; the rest elides."""
        return QSize(min(theme().px(48), self.sizeHint().width()), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        paint_tag(QPainter(self), QRectF(self.rect()), self._text, self._tone, self._icon)


def tag_width(text: str, icon: str | None = None) -> float:
    """The width of a tag with these words in px."""
    width = ceil(painting.advance(text, fonts.font("secondary_medium"))) + 2 * theme().px(8)
    return width + (theme().px(12) + theme().px(4) if icon else 0)


def paint_tag(painter: QPainter, rect: QRectF, text: str, tone: str = "plain", icon: str | None = None) -> None:
    """A tag filling `rect`, for widgets and delegates."""
    fill, ink = _TONES[tone]
    painting.box(painter, rect, 5, fill)
    x = rect.x() + theme().px(8)
    if icon is not None:
        size = theme().px(12)
        painting.icon(painter, x, rect.y() + (rect.height() - size) / 2, icon, ink, size)
        x += size + theme().px(4)
    area = QRectF(x, rect.y(), rect.right() - theme().px(8) - x, rect.height())
    painting.words(painter, area, text, fonts.font("secondary_medium"), ink)
