"""A quote that opens what it is from: some lines in italics, and maybe one below that says whose it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui import fonts
from ui.delegates.row_painting import lines_of
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton

LINES, BELOW = 4, 6


class Quote(PlainButton):
    """What was said, and by whom to whom; it opens the feedback."""

    ring_radius = 6

    def __init__(self, said: str, caption: str = "", *, role: str = "quote") -> None:
        super().__init__()
        self.said, self.caption, self._role = said, caption, role
        self.setAccessibleName(f"{said} {caption}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self.updateGeometry)

    def _lines(self, width: int) -> list[str]:
        return lines_of(self.said, fonts.quoting(self._role, self.said), width, LINES)

    def heightForWidth(self, width: int) -> int:
        """The lines of the quote and the one below."""
        return max(1, len(self._lines(width))) * fonts.line_height(self._role) + self._below()

    def _below(self) -> int:
        return theme().px(BELOW) + fonts.line_height("secondary") if self.caption else 0

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(theme().px(200), self.heightForWidth(max(self.width(), theme().px(200))))

    def minimumSizeHint(self) -> QSize:
        """A narrow column."""
        return QSize(theme().px(120), fonts.line_height(self._role) + self._below())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Quote and caption."""
        painter, height, y = QPainter(self), fonts.line_height(self._role), 0
        backwards, font = painting.right_to_left(self.said), fonts.quoting(self._role, self.said)
        align = painting.RIGHT if backwards else painting.LEFT
        token = "accent" if self.underMouse() else "ink"
        lines = self._lines(self.width())
        for line in lines:
            area = QRectF(0, y, self.width(), height)
            painting.words(painter, area, line.rstrip(), font, token, align, line is lines[-1], backwards)
            y += height
        area = QRectF(0, y + theme().px(BELOW), self.width(), fonts.line_height("secondary"))
        painting.words(painter, area, self.caption, fonts.font("secondary"), "ink3")
