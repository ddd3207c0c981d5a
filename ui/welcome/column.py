"""What scrolls beside the panel: the words of a step over it, the ways on and back below it, how far something is.

Which step comes when, and what becomes of it, is the page's.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.welcome.forms import Step
from ui.welcome.reading_offer import ReadingOffer
from ui.welcome.steps import StepsLine
from ui.widgets.buttons import PRIMARY, QUIET, SECONDARY, LinkButton
from ui.widgets.fields import ErrorLine
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Line
from ui.widgets.progress_line import ProgressLine
from ui.widgets.tall_fields import TallButton

COLUMN = 440
TOP = 104
LEAST_TOP = 32


class Column(QWidget):
    """The form in its column of 440 px, on the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = StepsLine((self.tr("Passphrase"), self.tr("Recovery key"), self.tr("First mentorship")))
        self.heading = Label("", "title28", "ink", wrap=True)
        self.sentence = _prose()
        self.trouble = ErrorLine()
        self.start = TallButton("", PRIMARY, padding=20)
        self.other = TallButton("", QUIET)
        self.read = ReadingOffer()
        self._make_progress()
        self.open_other = LinkButton(self.tr("Open an existing journal…"), "folder")
        self.restore = LinkButton(self.tr("Restore from a backup…"), "backup")
        self.without = LinkButton(self.tr("Go on without a passphrase"))
        self.back = LinkButton(self.tr("Back"), "left")
        self._above_steps = QWidget()
        self._above_steps.setFixedHeight(32)
        self.form = QWidget()
        self.form.setMaximumWidth(COLUMN)
        self._middle = QVBoxLayout()
        self._around = QHBoxLayout(self)
        self._around.setSpacing(0)
        self._around.addStretch(1)
        self._around.addWidget(self.form, 1000)
        self._around.addStretch(1)

    def _make_progress(self) -> None:
        """What takes the place of the buttons while something is done."""
        self.doing = QWidget()
        self.progress = Label("", "body_medium", "ink2", wrap=True)
        self.far = ProgressLine(self.tr("Progress"))
        self.stop = TallButton(self.tr("Stop"), SECONDARY)
        said = QVBoxLayout()
        said.setSpacing(8)
        said.addStretch(1)
        said.addWidget(self.progress)
        said.addWidget(self.far)
        said.addStretch(1)
        row = QHBoxLayout(self.doing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(said, 1)
        row.addWidget(self.stop)

    def lay_out(self, steps: Iterable[Step], below: QWidget) -> None:
        """Put everything in its place.

        Args:
            steps: those that are there from the start.
            below: stands under the links.
        """
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, LEAST_TOP)
        column.setSpacing(0)
        column.addWidget(self.steps)
        column.addWidget(self._above_steps)
        column.addWidget(self.heading)
        column.addSpacing(4)
        column.addWidget(self.sentence)
        column.addSpacing(20)
        for step in steps:
            self._middle.addWidget(step)
        column.addLayout(self._middle)
        column.addWidget(self.trouble)
        column.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(28)
        column.addLayout(_row(self.start, self.other, space=12))
        column.addWidget(self.doing)
        column.addSpacing(32)
        column.addWidget(Line())
        column.addSpacing(12)
        column.addWidget(self._flow(self.links()))
        column.addLayout(_row(below, space=0))
        column.addStretch(1)

    @staticmethod
    def _flow(links: Iterable[QWidget]) -> QWidget:
        """Links side by side, as many as there is room for."""
        holder = QWidget()
        flow = FlowLayout(holder, gap=16, line_gap=4)
        for link in links:
            flow.addWidget(link)
        return holder

    def add(self, step: Step) -> None:
        """Let a step be among those that can be shown."""
        self._middle.addWidget(step)

    def remove(self, step: Step) -> None:
        """Take a step away for good."""
        self._middle.removeWidget(step)
        step.deleteLater()

    def show_words(self, step: Step) -> None:
        """Say around a step what it says of itself."""
        for widget in (self.steps, self._above_steps):
            widget.setVisible(step.number is not None)
        if step.number is not None:
            self.steps.set_current(step.number)
        self.heading.setText(step.heading)
        self.sentence.setText(step.sentence)
        self.start.setText(step.go_on)
        self.other.setText(step.other)

    def links(self) -> tuple[QWidget, ...]:
        """The ways to something else."""
        return self.back, self.open_other, self.restore, self.without

    def show_busy(self, words: str, share: float | None) -> None:
        """Say what is being done in place of the buttons; "" for nothing.

        Args:
            words: such as "Making the sample journal…".
            share: how much of it is done, 0 to 1, where it can be stopped; else None.
        """
        self.progress.setText(words)
        self.far.set_share(share or 0.0)
        for widget in (self.far, self.stop):
            widget.setVisible(share is not None)
        for button in (self.start, self.other):
            button.setVisible(not words and bool(button.text()))
        self.doing.setVisible(bool(words))

    def fit(self, width: int, height: int) -> None:
        """Begin as low as drawn, or higher so that all of it is in sight.

        Args:
            width: there is for the column.
            height: the page's.
        """
        spare = height - self.form.heightForWidth(min(COLUMN, width - 64))
        self._around.setContentsMargins(32, max(LEAST_TOP, min(theme().px(TOP), spare * 2 // 3)), 32, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The canvas."""
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def _row(*widgets: QWidget, space: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(space)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return row


def _prose() -> Label:
    """Words that may take as many lines as the column's width makes of them."""
    label = Label("", "body", "ink2", wrap=True)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    label.setSizePolicy(policy)
    return label
