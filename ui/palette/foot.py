"""The strip at the palette's lower edge: which keys do what."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Label, follow_theme

HEIGHT, RADIUS = 40, 11


class Foot(QWidget):
    """Keys and words; only looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 1, 20, 0)
        row.setSpacing(16)
        for keys, text in (
            (("↑", "↓"), self.tr("Move")),
            (("Tab",), self.tr("Next group")),
            ((">",), self.tr("Commands only")),
            (("@",), self.tr("People only")),
        ):
            row.addLayout(_hint(keys, text))
        row.addStretch(1)
        row.addLayout(_hint(("Esc",), self.tr("Close")))
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Canvas, with the box's lower corners, and the hairline above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        area = QRectF(self.rect())
        shape.addRoundedRect(area.adjusted(0, -2 * RADIUS, 0, 0), RADIUS, RADIUS)
        painter.fillPath(shape, theme().color("canvas"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme().color("line"))


def _hint(keys: tuple[str, ...], text: str) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(6)
    for key in keys:
        made.addWidget(KeyCap(key))
    made.addWidget(Label(text, "secondary", "ink3"))
    return made
