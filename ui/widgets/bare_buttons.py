"""Buttons without a box: an icon alone, or words like a link."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton
from ui.widgets.tips import set_tip


class IconButton(PlainButton):
    """An icon of 16 px in a box of 28; `name` is its tooltip and accessible name."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        token: str = "ink2",
        size: int = 16,
        box: int = 28,
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon, self._token, self._size, self._box = icon, token, size, box
        self.ring_radius = 6
        self.setCheckable(checkable)
        self.set_name(name)
        follow_theme(self, self._restyle)

    def set_icon(self, icon: str, token: str | None = None) -> None:
        """Show another icon, or the same in another colour."""
        self._icon, self._token = icon, token or self._token
        self.update()

    def set_name(self, name: str) -> None:
        """What it does, as tooltip and accessible name."""
        self.setAccessibleName(name)
        set_tip(self, name)

    def _restyle(self) -> None:
        side = theme().px(self._box)
        self.setFixedSize(side, side)
        self.update()

    def sizeHint(self) -> QSize:
        """The box."""
        return QSize(theme().px(self._box), theme().px(self._box))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box when under the pointer or on, and the icon."""
        painter = QPainter(self)
        hot = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
        if hot:
            painting.box(painter, QRectF(self.rect()), 6, "hover")
        size = theme().px(self._size)
        token = self._token if self.isEnabled() else "ink_off"
        if hot and token in ("ink2", "ink3"):
            token = "ink"
        place = (self.width() - size) / 2
        painting.icon(painter, place, (self.height() - size) / 2, self._icon, token, size)


class LinkButton(PlainButton):
    """Accent words, 12/500, without a box: "+ Add milestone". A leading "+ " becomes the plus icon.

    `token` gives another colour (the private block's "Show").
    """

    elides = False  # whether words that find no room are cut

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        token: str = "accent",
        role: str = "secondary_medium",
    ) -> None:
        super().__init__(parent)
        if text.startswith("+ "):
            text, icon = text[2:], icon or "plus"
        self._icon, self._token, self._role = icon, token, role
        self.ring_radius = 5
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        follow_theme(self, self._restyle)

    def setText(self, text: str) -> None:
        """Change the words, for the eye and for the screen reader."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _restyle(self) -> None:
        self.setFont(fonts.font(self._role))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words, the icon, and at least 24 px of height to hit."""
        width = painting.advance(self.text(), self.font())
        if self._icon is not None:
            width += theme().px(14) + theme().px(4)
        return QSize(ceil(width), theme().px(24))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words, underlined under the pointer."""
        painter = QPainter(self)
        token = self._token if self.isEnabled() else "ink_off"
        if token == "accent" and self.underMouse():
            token = "accent_hover"
        x, size = 0, theme().px(14)
        if self._icon is not None:
            painting.icon(painter, 0, (self.height() - size) / 2, self._icon, token, size)
            x = size + theme().px(4)
        shown = self.font()
        shown.setUnderline(self.isEnabled() and self.underMouse())
        area = QRectF(x, 0, self.width() - x, self.height())
        painting.words(painter, area, self.text(), shown, token, elide=self.elides)
