"""People as initials: round for those who guide me, square for those I guide.

The shape says the direction, never the colour alone. Whose avatar it is, the caller knows.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import accessible
from ui.theme import theme
from ui.widgets.labels import follow_theme
from ui.widgets.marks import HUES, OWNER_HUE, hue, initials, paint_avatar
from ui.widgets.tips import set_tip

__all__ = ["HUES", "OWNER_HUE", "Avatar", "hue", "initials", "paint_avatar"]


class Avatar(QWidget):
    """An avatar of `size` px (16, 20, 24, 28, 40 or 56 as drawn) at normal text size."""

    accessible = accessible.Graphic

    def __init__(
        self,
        name: str = "",
        hue: str = OWNER_HUE,
        square: bool = False,
        size: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.set_person(name, hue, square)
        follow_theme(self, self._restyle)

    def set_person(self, name: str, hue: str, square: bool) -> None:
        """Show somebody else."""
        self._initials, self._hue, self._square = initials(name), hue, square
        set_tip(self, name)
        self.setAccessibleName(name)
        self.update()

    def _restyle(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        paint_avatar(QPainter(self), QRectF(self.rect()), self._initials, self._hue, self._square)
