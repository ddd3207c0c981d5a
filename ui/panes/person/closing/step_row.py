"""The steps of closing a mentorship, as a row or a column: which there are, where one is, what is written."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import accessible, fonts
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import follow_theme
from ui.widgets.plain_button import PlainButton

HEIGHT, PAD, DISC, GAP, COLUMN = 32, 8, 18, 8, 184
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class _Step(PlainButton):
    """One step: its number, or a check mark once something stands there, and what it is about."""

    accessible = accessible.Tab
    ring_radius = 6

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._number, self._done, self.whole = number, False, False
        self.setCheckable(True)
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_done(False)
        follow_theme(self, self._restyle)

    def set_done(self, done: bool) -> None:
        """Show whether something stands there."""
        self._done = done
        spoken = self.tr("{number}, {words}, written") if done else self.tr("{number}, {words}")
        self.setAccessibleName(spoken.format(number=self._number, words=self.text()))
        self.update()

    def set_whole(self, whole: bool) -> None:
        """Take a whole line of the column."""
        self.whole = whole
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(fonts.font("body_medium"))
        self.setFixedSize(self.sizeHint())
        self.update()

    def nextCheckState(self) -> None:
        """A click asks; the wizard says which one is on."""

    def sizeHint(self) -> QSize:
        """The mark and the words."""
        words = painting.advance(self.text(), fonts.font("body_medium"))
        width = 2 * theme().px(PAD) + theme().px(DISC + GAP) + round(words) + 1
        return QSize(max(width, theme().px(COLUMN)) if self.whole else width, theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The fill, the disc, the words."""
        painter, on = QPainter(self), self.isChecked()
        if on:
            painting.chosen(painter, QRectF(self.rect()), 6)
        elif self.underMouse():
            painting.box(painter, QRectF(self.rect()), 6, "hover")
        side, left = theme().px(DISC), theme().px(PAD)
        disc = QRectF(left, (self.height() - side) / 2, side, side)
        painting.box(painter, disc, side / 2, None, "accent" if on or self._done else "control")
        if self._done:
            size = theme().px(12)
            inset = (side - size) / 2
            painting.icon(painter, disc.x() + inset, disc.y() + inset, "check", "accent", size)
        else:
            font = fonts.font("caption_medium", tabular=True)
            painting.words(painter, disc, str(self._number), font, "accent" if on else "ink3", painting.CENTRE)
        left += side + theme().px(GAP)
        area = QRectF(left, 0, self.width() - left, self.height())
        painting.words(painter, area, self.text(), self.font(), "ink" if on else "ink2", elide=False)


class StepRow(QWidget):
    """`chosen(int)` is sent when the person wants another step."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps"))
        self.buttons = [_Step(number, title) for number, title in enumerate(titles, start=1)]
        self.flow = FlowLayout(self, gap=2, line_gap=2)
        for place, button in enumerate(self.buttons):
            self.flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))

    def set_current(self, place: int) -> None:
        """Show where one is."""
        for number, button in enumerate(self.buttons):
            button.setChecked(number == place)

    def set_done(self, done: Sequence[bool]) -> None:
        """Show where something stands."""
        for button, one in zip(self.buttons, done, strict=True):
            button.set_done(one)

    def set_column(self, column: bool) -> None:
        """Lie below one another, or beside."""
        for button in self.buttons:
            button.set_whole(column)
        widest = max(button.width() for button in self.buttons)
        self.setMaximumWidth(widest if column else 16777215)
        self.setMinimumWidth(widest if column else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from step to step."""
        step = _STEPS.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        if step is None or not isinstance(focused, _Step):
            super().keyPressEvent(event)
            return
        place = (self.buttons.index(focused) + step) % len(self.buttons)
        self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
