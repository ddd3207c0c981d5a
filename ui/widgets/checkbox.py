"""Check boxes and radio buttons as drawn.

A check box means done: ticking is immediate. With `done_look` its words turn quieter once it is ticked;
nothing is ever struck through.
"""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from ui import fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

SIDE = 16
GAP = 8
SMALLEST_TARGET = 24


def paint_check(painter: QPainter, rect: QRectF, checked: bool, enabled: bool = True) -> None:
    """A check box filling `rect` (16 px square at normal size), for widgets and delegates."""
    if not checked:
        painting.box(painter, rect, 4, "surface", "control" if enabled else "line_strong", 1.5)
        return
    painting.box(painter, rect, 4, "accent" if enabled else "ink_off")
    side = rect.width() * 12 / SIDE
    inset = (rect.width() - side) / 2
    painter.setPen(QPen(theme().color("on_accent"), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    unit = side / 16
    x, y = rect.x() + inset, rect.y() + inset
    painter.drawPolyline(
        [
            QPointF(x + 3.25 * unit, y + 8.5 * unit),
            QPointF(x + 6.25 * unit, y + 11.5 * unit),
            QPointF(x + 12.75 * unit, y + 4.5 * unit),
        ]
    )


def paint_radio(painter: QPainter, rect: QRectF, checked: bool, enabled: bool = True) -> None:
    """A radio button filling `rect`."""
    token = ("accent" if checked else "control") if enabled else "ink_off"
    painting.box(painter, rect, rect.width() / 2, "surface", token, 5 if checked else 1.5)


class CheckBox(QCheckBox):
    """A check box with words. Without words give it an accessible `name`; it is then 24 px to hit."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        done_look: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._done_look = done_look
        self.ring_radius = 4
        self.setAccessibleName(name or text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        _restyle(self)

    def sizeHint(self) -> QSize:
        """Box, gap, words; never under 24 px."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box and words."""
        painter = QPainter(self)
        paint_check(painter, _mark(self), self.isChecked(), self.isEnabled())
        quiet = self._done_look and self.isChecked()
        _paint_words(self, painter, "ink2" if quiet else "ink")


class RadioButton(QRadioButton):
    """One of several."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent)
        self.ring_radius = 8
        self.setAccessibleName(name or text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        _restyle(self)

    def sizeHint(self) -> QSize:
        """Mark, gap, words; never under 24 px."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark and words."""
        painter = QPainter(self)
        paint_radio(painter, _mark(self), self.isChecked(), self.isEnabled())
        _paint_words(self, painter, "ink")


def _restyle(button: QAbstractButton) -> None:
    button.setFont(fonts.font("body"))
    button.updateGeometry()
    button.update()


def _size(button: QAbstractButton) -> QSize:
    side = theme().px(SIDE)
    target = theme().px(SMALLEST_TARGET)
    if not button.text():
        return QSize(target, target)
    width = side + theme().px(GAP) + painting.advance(button.text(), button.font()) + 2
    return QSize(round(width), target)


def _mark(button: QAbstractButton) -> QRectF:
    side = theme().px(SIDE)
    return QRectF(0, (button.height() - side) / 2, side, side)


def _paint_words(button: QAbstractButton, painter: QPainter, token: str) -> None:
    x = theme().px(SIDE) + theme().px(GAP)
    area = QRectF(x, 0, button.width() - x, button.height())
    painting.words(painter, area, button.text(), button.font(), token if button.isEnabled() else "ink_off")
