"""A line that leads to a record: an icon, words that elide, maybe a fact at the right, a hairline below."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton
from ui.widgets.tips import set_tip

HEIGHT, ICON, GAP = 32, 14, 8


class LinkRow(PlainButton):
    """The line; `token` colours the fact."""

    ring_radius = 6

    def __init__(
        self, icon: str, text: str, fact: str = "", parent: QWidget | None = None, *, token: str = "ink3"
    ) -> None:
        super().__init__(parent)
        self._icon, self._words, self._fact, self._token = icon, text, fact, token
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setAccessibleName(f"{text}, {fact}" if fact else text)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def sizeHint(self) -> QSize:
        """As much room as there is."""
        return QSize(theme().px(160), theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return QSize(theme().px(80), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, words underlined under the pointer, fact, hairline."""
        painter, px = QPainter(self), theme().px
        painting.icon(painter, 0, (self.height() - px(ICON)) / 2, self._icon, "ink3", px(ICON))
        area = QRectF(px(ICON) + GAP, 0, self.width() - px(ICON) - GAP, self.height() - 1)
        if self._fact:
            figures = fonts.font("secondary", tabular=True)
            taken = painting.words(painter, area, self._fact, figures, self._token, painting.RIGHT, elide=False)
            area.adjust(0, 0, -taken - GAP, 0)
        font = fonts.font("body")
        set_tip(self, self._words if painting.advance(self._words, font) > area.width() else "")
        font.setUnderline(self.underMouse())
        painting.words(painter, area, self._words, font, "ink")
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))
