"""The program's mark in the theme's colours, as it stands over what is asked for. Only looked at."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.unlock.picture import paint_mark
from ui.unlock.sizes import MARK
from ui.widgets.labels import follow_theme


class Mark(QWidget):
    """The tile with the notebook."""

    def __init__(self) -> None:
        super().__init__()
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(theme().px(MARK), theme().px(MARK))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tile and notebook."""
        paint_mark(QPainter(self), 0, 0, self.width())
