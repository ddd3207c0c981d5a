"""Buttons as drawn: primary, secondary, quiet, danger, icon and link buttons.

They paint themselves; the keyboard ring is ui/widgets/focus_ring.py. One primary button a view.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme


@dataclass(frozen=True, slots=True)
class Look:
    """The tokens of one kind of button at rest, under the pointer and switched off."""

    fill: str | None
    hover: str | None
    border: str | None
    ink: str
    icon: str
    fill_off: str | None = None
    border_off: str | None = None


PRIMARY = Look("accent", "accent_hover", None, "on_accent", "on_accent", fill_off="sunken")
SECONDARY = Look("surface", "hover", "line_strong", "ink", "ink2", fill_off="surface", border_off="line")
DELETING = Look("surface", "danger_soft", "line_strong", "danger", "ink2", "surface", "line")
QUIET = Look(None, "hover", None, "ink2", "ink2")
DANGER = Look("danger", "danger", None, "surface", "surface", fill_off="sunken")


class Button(QPushButton):
    """A button with a verb and maybe an icon, painted by its `look`; `small` is 26 px high instead of 32."""

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        small: bool = False,
        look: Look = SECONDARY,
        arrow: bool = False,
    ) -> None:
        super().__init__(parent)
        if text.startswith("+ "):
            text, icon = text[2:], icon or "plus"
        self._icon, self._small, self._look, self._arrow = icon, small, look, arrow
        self.ring_radius = 6 if small else 8
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(text)
        self.setAccessibleName(text)
        follow_theme(self, self._restyle)

    def setText(self, text: str) -> None:
        """Change the words, for the eye and for the screen reader."""
        super().setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Paint as another kind of button."""
        self._look = look
        self.update()

    def _restyle(self) -> None:
        self.setFont(fonts.font("secondary_medium" if self._small else "body_medium"))
        self.updateGeometry()
        self.update()

    def _padding(self) -> int:
        return theme().px(10 if self._small else 12)

    def _icon_size(self) -> int:
        return theme().px(16)

    def sizeHint(self) -> QSize:
        """As wide as icon, gap, words and padding need."""
        width = 2 * self._padding() + painting.advance(self._words(), self.font()) + 2
        extra = (self._icon is not None) + self._arrow
        width += extra * (self._icon_size() + theme().px(6))
        return QSize(round(width), theme().px(26 if self._small else 32))

    def minimumSizeHint(self) -> QSize:
        """Words on buttons are never cut."""
        return self.sizeHint()

    def _words(self) -> str:
        return self.text().replace("&", "")

    def _hot(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, words."""
        painter = QPainter(self)
        look, on = self._look, self.isEnabled()
        fill = (look.hover if self._hot() else look.fill) if on else look.fill_off
        border = look.border if on else look.border_off
        painting.box(painter, QRectF(self.rect()), self.ring_radius, fill, border)
        size, gap = self._icon_size(), theme().px(6)
        text_width = painting.advance(self._words(), self.font())
        extra = (self._icon is not None) + self._arrow
        x = (self.width() - text_width - extra * (size + gap)) / 2
        y = (self.height() - size) / 2
        icon_token = look.icon if on else "ink_off"
        if self._icon is not None:
            painting.icon(painter, x, y, self._icon, icon_token, size)
            x += size + gap
        token = look.ink if on else "ink_off"
        area = QRectF(x, 0, text_width + 1, self.height())
        painting.words(painter, area, self._words(), self.font(), token, elide=False)
        if self._arrow:
            painting.icon(painter, x + text_width + gap, y, "down", icon_token, size)


class PrimaryButton(Button):
    """The one thing to do here."""

    def __init__(
        self, text: str, icon: str | None = None, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(text, icon, parent, small=small, look=PRIMARY)


class SecondaryButton(Button):
    """A bordered button; `danger` writes it in rust, `arrow` adds an arrow for a menu."""

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        small: bool = False,
        danger: bool = False,
        arrow: bool = False,
    ) -> None:
        look = DELETING if danger else SECONDARY
        super().__init__(text, icon, parent, small=small, look=look, arrow=arrow)


class QuietButton(Button):
    """A button without a border."""

    def __init__(
        self, text: str, icon: str | None = None, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(text, icon, parent, small=small, look=QUIET)


class DangerButton(Button):
    """Solid rust: only inside the dialog that asks about it."""

    def __init__(self, text: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent, look=DANGER)


class IconButton(QPushButton):
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
        self.setAutoDefault(False)
        self.setCheckable(checkable)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_name(name)
        follow_theme(self, self._restyle)

    def set_icon(self, icon: str, token: str | None = None) -> None:
        """Show another icon, or the same in another colour."""
        self._icon, self._token = icon, token or self._token
        self.update()

    def set_name(self, name: str) -> None:
        """What it does, as tooltip and accessible name."""
        self.setToolTip(name)
        self.setAccessibleName(name)

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


class LinkButton(QPushButton):
    """Accent words, 12/500, without a box: "+ Add milestone". A leading "+ " becomes the plus icon.

    `token` gives another colour (the private block's "Show").
    """

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
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
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
        width = painting.advance(self.text(), self.font()) + 2
        if self._icon is not None:
            width += theme().px(14) + theme().px(4)
        return QSize(round(width), theme().px(24))

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
        painting.words(painter, area, self.text(), shown, token, elide=False)
