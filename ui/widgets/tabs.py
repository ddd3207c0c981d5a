"""Tabs with an underline, and the switcher of joined buttons.

Both only choose; what is shown for the choice is the caller's.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui import accessible, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import follow_theme

TAB_HEIGHT = 36
SWITCH_HEIGHT = 32


class _Choice(QAbstractButton):
    """One tab or one part of a switcher. Widths are measured in the heavier font, so choosing moves
    nothing.
    """

    ring_radius = 6

    def __init__(self, text: str, count: str = "", private: bool = False) -> None:
        super().__init__()
        self.private = private
        self.setText(text)
        self.set_count(count)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow_theme(self, self._restyle)

    def set_count(self, count: str) -> None:
        """Show another count after the words; "" shows none."""
        self.count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        buttons = [one for one in group.buttons() if not one.isHidden()]
        neighbour = buttons[(buttons.index(self) + step) % len(buttons)]
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        neighbour.click()


class _Tab(_Choice):
    accessible = accessible.Tab
    wanted = Signal()
    """It has the focus, and is to be in sight."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wanted.emit()

    def sizeHint(self) -> QSize:
        width = painting.advance(self.text(), fonts.font("section")) + 1
        if self.count:
            width += theme().px(6) + painting.advance(self.count, fonts.font("secondary_medium", tabular=True))
        if self.private:
            width += theme().px(20)
        return QSize(round(width), theme().px(TAB_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "private" if self.private else "ink" if self.isChecked() or self.underMouse() else "ink2"
        x, height = 0.0, self.height() - 2
        if self.private:
            size = theme().px(14)
            painting.icon(painter, 0, (height - size) / 2, "lock", token, size)
            x = theme().px(20)
        font = fonts.font("section" if self.isChecked() else "body_medium")
        area = QRectF(x, 0, self.width() - x, height)
        x += painting.words(painter, area, self.text(), font, token, elide=False) + theme().px(6)
        if self.count:
            font = fonts.font("secondary_medium", tabular=True)
            area = QRectF(x, 0, self.width() - x, height)
            painting.words(painter, area, self.count, font, "private" if self.private else "ink3")
        if self.isChecked():
            painter.fillRect(0, self.height() - 2, self.width(), 2, theme().color("accent"))


class _Switch(_Choice):
    accessible = accessible.Option

    def sizeHint(self) -> QSize:
        width = painting.advance(self.text(), fonts.font("secondary_strong")) + 2 * theme().px(12) + 1
        return QSize(round(width), theme().px(SWITCH_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = fonts.font("secondary_strong" if self.isChecked() else "secondary_medium")
        token = "ink" if self.isChecked() else "ink2"
        painting.words(painter, QRectF(self.rect()), self.text(), font, token, painting.CENTRE)


class _Choices(QWidget):
    """Several choices, one of them on. `chosen(int)` is sent when the person takes another."""

    chosen = Signal(int)
    spacing = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.spacing)
        self._row.addStretch(1)

    def _put(self, choice: _Choice) -> None:
        number = len(self._group.buttons())
        self._group.addButton(choice, number)
        self._place(choice, number)
        if number == 0:
            choice.setChecked(True)

    def _place(self, choice: _Choice, number: int) -> None:
        """Lay it out after those before it."""
        self._row.insertWidget(number, choice)

    def current(self) -> int:
        """The number of the one that is on."""
        return self._group.checkedId()

    def set_current(self, number: int) -> None:
        """Turn one on; sends nothing."""
        self._group.button(number).setChecked(True)

    def set_shown(self, number: int, shown: bool) -> None:
        """Let one be there, or not."""
        self._group.button(number).setVisible(shown)


class _Clip(QWidget):
    """Shows as much of a row as there is room for, and another part of it where that is wanted."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._wanted: QWidget | None = None
        self._strip = QWidget(self)
        self.row = QHBoxLayout(self._strip)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._strip.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False

    def sizeHint(self) -> QSize:
        return self._strip.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()

    def show_whole(self, one: QWidget) -> None:
        """Keep one of the row's widgets in sight."""
        self._wanted = one
        self.fit()

    def fit(self) -> None:
        """Give the row the width it needs, and move it no further than there is need for."""
        room, width = self.width(), max(self.width(), self.sizeHint().width())
        self._strip.resize(width, self.height())
        self.row.activate()
        left = max(self._strip.x(), room - width)
        if self._wanted is not None:
            left = min(max(left, -self._wanted.x()), room - self._wanted.geometry().right() - 1)
        self._strip.move(min(left, 0), 0)
        self.updateGeometry()


class Tabs(_Choices):
    """Tabs over a hairline. The private one is plum with a lock.

    Where there is no room for all of them, those that are not private move sideways, so that the private one and
    the one that was chosen are always in sight.
    """

    spacing = 24

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip = _Clip(self.spacing)
        self._row.insertWidget(0, self._clip)

    def add(self, text: str, *, count: str = "", private: bool = False) -> None:
        """Add a tab at the end; the private ones come last."""
        self._put(_Tab(text, count, private))

    def _place(self, choice: _Choice, number: int) -> None:
        if choice.private:
            self._row.insertWidget(self._row.count() - 1, choice)
            return
        self._clip.row.addWidget(choice)
        if isinstance(choice, _Tab):
            choice.wanted.connect(lambda: self._clip.show_whole(choice))

    def set_count(self, number: int, count: str) -> None:
        """Show another count in a tab; "" shows none."""
        button = self._group.button(number)
        if isinstance(button, _Choice) and button.count != count:
            button.set_count(count)

    def set_current(self, number: int) -> None:
        """Turn one on; sends nothing."""
        super().set_current(number)
        chosen = self._group.checkedButton()
        if isinstance(chosen, _Tab) and not chosen.private:
            self._clip.show_whole(chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))


class Switcher(_Choices):
    """Joined buttons of 32 px."""

    def __init__(self, *texts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row.setContentsMargins(1, 0, 1, 0)
        self._row.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for text in texts:
            self._put(_Switch(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The common border and the lines between."""
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 8, "surface", "line_strong")
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setClipPath(clip)
        for number, button in enumerate(self._group.buttons()):
            if button.isChecked() or button.underMouse():
                fill = "selected" if button.isChecked() else "hover"
                painter.fillRect(button.geometry(), theme().color(fill))
            if number:
                painter.fillRect(button.x() - 1, 1, 1, self.height() - 2, theme().color("line"))
