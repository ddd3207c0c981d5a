"""Buttons as drawn: primary, secondary, quiet, danger; icon and link buttons come along from their own
module.

They paint themselves; the keyboard ring is ui/widgets/focus_ring.py. One primary button a view.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.bare_buttons import IconButton, LinkButton
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton

__all__ = [
    "Button",
    "DangerButton",
    "IconButton",
    "LinkButton",
    "Look",
    "PlainButton",
    "PrimaryButton",
    "QuietButton",
    "SecondaryButton",
]


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


class Button(PlainButton):
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
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setAccessibleName(text)
        follow_theme(self, self._restyle)

    def setText(self, text: str) -> None:
        """Change the words, for the eye and for the screen reader."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_look(self, look: Look) -> None:
        """Become another kind of button."""
        self._look = look
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
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
        width = 2 * self._padding() + painting.advance(self.text(), self.font()) + 2
        extra = (self._icon is not None) + self._arrow
        width += extra * (self._icon_size() + theme().px(6))
        return QSize(round(width), theme().px(26 if self._small else 32))

    def minimumSizeHint(self) -> QSize:
        """Words on buttons are never cut."""
        return self.sizeHint()

    def _hot(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, words."""
        painter = QPainter(self)
        look, on = self._look, self.isEnabled()
        fill = (look.hover if self._hot() else look.fill) if on else look.fill_off
        border, width = look.border if on else look.border_off, 1.0
        if self._arrow and self.isDown():
            fill, border, width = look.fill, "accent", 2.0  # its menu is open
        painting.box(painter, QRectF(self.rect()), self.ring_radius, fill, border, width)
        size, gap = self._icon_size(), theme().px(6)
        text_width = painting.advance(self.text(), self.font())
        extra = (self._icon is not None) + self._arrow
        x = (self.width() - text_width - extra * (size + gap)) / 2
        y = (self.height() - size) / 2
        icon_token = look.icon if on else "ink_off"
        if self._icon is not None:
            painting.icon(painter, x, y, self._icon, icon_token, size)
            x += size + gap
        token = look.ink if on else "ink_off"
        area = QRectF(x, 0, text_width + 1, self.height())
        painting.words(painter, area, self.text(), self.font(), token, elide=False)
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
