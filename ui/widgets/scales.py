"""Mood, energy, confidence, and how a meeting was: five steps that may stay unset.

Arrow keys and 1 to 5 choose; 0, Backspace or a second click clears. The chosen word stands beside the label.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import accessible
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.labels import Label, follow_theme

STEPS = 5
GAP = 4
FACE_BOX = 28
BAR_WIDTH = 18


class _Steps(QWidget):
    """The row of five. Subclasses say how wide a step is and paint it."""

    accessible = accessible.Steps
    chosen = Signal(object)
    step_width = FACE_BOX
    ring_radius = 8
    ring_round: QWidget

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value: int | None = None
        self._under: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        width = STEPS * theme().px(self.step_width) + (STEPS - 1) * GAP
        return QSize(width, theme().px(FACE_BOX))

    def place(self, step: int) -> QRectF:
        """Where `step` (1 to 5) lies."""
        width = theme().px(self.step_width)
        return QRectF((step - 1) * (width + GAP), 0, width, self.height())

    def choose(self, value: int | None) -> None:
        """Take the person's choice."""
        if value != self.value:
            self.value = value
            self.update()
            self.chosen.emit(value)
            accessible.value_changed(self, value or 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for step in range(1, STEPS + 1):
            self.paint_step(painter, self.place(step), step, step == self._under)

    def paint_step(self, painter: QPainter, place: QRectF, step: int, hot: bool) -> None:
        """Paint one step into `place`."""
        raise NotImplementedError

    def _at(self, point: QPointF) -> int | None:
        for step in range(1, STEPS + 1):
            if self.place(step).adjusted(-GAP / 2, 0, GAP / 2, 0).contains(point):
                return step
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under = self._at(event.position())
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._under = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = self._at(event.position())
        if step is not None:
            self.choose(None if step == self.value else step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.choose(key - Qt.Key.Key_0.value)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.choose(None)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self.choose(min(STEPS, (self.value or 0) + 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self.choose(max(1, (self.value or STEPS + 1) - 1))
        else:
            super().keyPressEvent(event)


class _Faces(_Steps):
    """Five faces of 20 px in boxes of 28."""

    def paint_step(self, painter: QPainter, place: QRectF, step: int, hot: bool) -> None:
        on = step == self.value
        if on or hot:
            painting.box(painter, place, 8, "selected" if on else "hover")
        size = theme().px(20)
        x = place.x() + (place.width() - size) / 2
        y = place.y() + (place.height() - size) / 2
        painting.icon(painter, x, y, f"mood{step}", "accent" if on else "ink3", size)


class _Bars(_Steps):
    """Five rising bars, filled in the colour of a token."""

    step_width = BAR_WIDTH

    def __init__(self, name: str, token: str = "accent", parent: QWidget | None = None) -> None:
        self._token = token
        super().__init__(name, parent)

    def paint_step(self, painter: QPainter, place: QRectF, step: int, hot: bool) -> None:
        height = theme().px(4) + 3.5 * step * theme().scale
        bar = QRectF(place.x(), place.bottom() - theme().px(5) - height, place.width(), height)
        if self.value is not None and step <= self.value:
            painting.box(painter, bar, 2, self._token)
        else:
            painting.box(painter, bar, 2, "hover" if hot else None, "control", 1.25)


class Scale(QWidget):
    """A label, the chosen word beside it, and the five steps below.

    `value_changed(object)` is sent with 1 to 5, or None, when the person chose.
    """

    value_changed = Signal(object)

    def __init__(
        self, label: str, steps: _Steps, word_list: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps, self._words = steps, word_list
        steps.ring_round = self  # round the steps alone it would cut through the words above them
        self._word = Label("", "secondary_medium")
        head = QHBoxLayout()
        head.setSpacing(6)
        self._name = Label(label, "secondary", "ink3")
        head.addWidget(self._name)
        head.addWidget(self._word)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(steps)
        steps.chosen.connect(self._on_chosen)
        self.setFocusProxy(steps)
        self._label = label
        self._say()

    def value(self) -> int | None:
        """1 to 5, or None when not set."""
        return self._steps.value

    def set_value(self, value: int | None) -> None:
        """Show `value`; sends nothing."""
        self._steps.value = value
        self._steps.update()
        self._say()

    def word(self) -> str:
        """The word beside the label."""
        return self._word.text()

    def _on_chosen(self, value: int | None) -> None:
        self._say()
        self.value_changed.emit(value)

    def _say(self) -> None:
        value = self._steps.value
        self._word.setText(self.tr("Not set") if value is None else self._words[value - 1])
        self._word.set_token("ink3" if value is None else "ink")
        self._steps.setAccessibleName(f"{self._label}: {self._word.text()}")


class MoodScale(Scale):
    """Five faces."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = (self.tr("Bad"), self.tr("Low"), self.tr("Even"), self.tr("Good"), self.tr("Great"))
        super().__init__(self.tr("Mood"), _Faces(self.tr("Mood")), words, parent)


class ConfidenceScale(Scale):
    """Five rising bars; also for energy, with its own `label`."""

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        words = tuple(self.tr("{value} of 5").format(value=step) for step in range(1, STEPS + 1))
        label = label or self.tr("Confidence")
        super().__init__(label, _Bars(label), words, parent)


class PrivateScale(Scale):
    """Five rising bars in plum, each with a word of its own."""

    def __init__(self, label: str, word_list: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(label, _Bars(label, "private"), word_list, parent)
        self._name.set_token("private")
