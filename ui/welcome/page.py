"""The first page: begin a journal in three steps, look at the sample, or open one that is there.

It only asks; making and opening journals is the program's business.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal import recovery_key
from pmjournal.secret import Secret
from ui import dialogs
from ui.theme import theme
from ui.welcome.beginning import Beginning
from ui.welcome.forms import KeyStep, PersonStep, StartStep, Step
from ui.welcome.panel import Panel
from ui.welcome.places import usual_folder
from ui.welcome.reading_offer import ReadingOffer
from ui.welcome.steps import StepsLine
from ui.widgets.buttons import PRIMARY, QUIET, LinkButton
from ui.widgets.fields import ErrorLine
from ui.widgets.labels import Label, Line
from ui.widgets.scroll import ScrollArea
from ui.widgets.tall_fields import TallButton

COLUMN = 440
NARROW = 1180
TOP = 104
LEAST_TOP = 32

__all__ = ["WelcomePage", "usual_folder"]


class WelcomePage(QWidget):
    """The page that is shown while no journal is open."""

    start_requested = Signal(object)
    """Make this Beginning."""
    sample_requested = Signal()
    """Build the sample journal and open it."""
    open_requested = Signal(Path)
    """Open the journal in this folder."""
    reading_requested = Signal(Path)
    """Open the journal in this folder for reading, whoever holds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = Panel()
        self._busy = False
        self._focus: QWidget | None = None
        self.first, self.third = StartStep(), PersonStep()
        self.second: KeyStep | None = None
        self.step: Step = self.first
        self._key: Secret | None = None
        self._make_controls()
        self._form = _Centred(self._laid_out())
        self._scroll = ScrollArea(self._form, token="canvas")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(self._scroll, 1)
        self.show_step(self.first)
        self.set_busy("")

    def _make_controls(self) -> None:
        self.name, self.place, self.passphrase = self.first.name, self.first.place, self.first.passphrase
        self._steps = StepsLine((self.tr("Passphrase"), self.tr("Recovery key"), self.tr("First mentorship")))
        self.heading = Label("", "title28", "ink", wrap=True)
        self.sentence = _prose("", "body", "ink2")
        self._trouble = ErrorLine()
        self.start = TallButton("", PRIMARY, padding=20)
        self.sample = TallButton("", QUIET)
        self.read = ReadingOffer()
        self._progress = Label("", "body_medium", "ink2")
        self.open_other = LinkButton(self.tr("Open an existing journal…"), "folder")
        self.without = LinkButton(self.tr("Go on without a passphrase"))
        self.back = LinkButton(self.tr("Back"), "left")
        for step in (self.first, self.third):
            step.entered.connect(self._on_start)
            step.edited.connect(lambda: self.show_trouble(""))
        self.start.clicked.connect(self._on_start)
        self.sample.clicked.connect(self._on_other)
        self.without.clicked.connect(self._on_without)
        self.back.clicked.connect(self._on_back)
        self.open_other.clicked.connect(self._on_open)
        self.read.wanted.connect(self.reading_requested)

    def _laid_out(self) -> QVBoxLayout:
        """The form in its column of 440 px."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, LEAST_TOP)
        column.setSpacing(0)
        column.addWidget(self._steps)
        column.addSpacing(32)
        column.addWidget(self.heading)
        column.addSpacing(4)
        column.addWidget(self.sentence)
        column.addSpacing(20)
        self._middle = QVBoxLayout()
        for step in (self.first, self.third):
            self._middle.addWidget(step)
        column.addLayout(self._middle)
        column.addWidget(self._trouble)
        column.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(28)
        column.addLayout(_row(self.start, self.sample, self._progress, space=12))
        column.addSpacing(32)
        column.addWidget(Line())
        column.addSpacing(12)
        column.addLayout(_row(self.back, self.open_other, self.without, space=16))
        column.addLayout(_row(self.first.where, space=0))
        column.addStretch(1)
        return column

    # Steps ---------------------------------------------------------------------------------------

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        self.step = step
        for one in (self.first, self.second, self.third):
            if one is not None:
                one.setVisible(one is step)
        self._steps.set_current(step.number)
        self.heading.setText(step.heading)
        self.sentence.setText(step.sentence)
        self.start.setText(step.go_on)
        self.sample.setText(step.other)
        self.show_trouble("")
        for link in (self.open_other, self.without):
            link.setVisible(step is self.first)
        self.first.where.setVisible(step is self.first and not self.place.isVisibleTo(self.first))
        self.back.setVisible(step is not self.first)
        step.setFocus()
        self._fit()

    def _on_start(self) -> None:
        """On to the next step, or say what is still missing."""
        self.show_trouble("")
        if self._busy or not self.step.is_good():
            return
        if self.step is self.first:
            self._show_key()
        elif self.step is self.second:
            self.show_step(self.third)
        else:
            self._ask(self.third.person())

    def _show_key(self) -> None:
        """A key for the passphrase that was typed; the same one where one comes back to it."""
        if self.second is None:
            self._key = recovery_key.new()
            self.second = KeyStep(self._key, self.first.owner(), date.today())
            self.second.entered.connect(self._on_start)
            self._middle.addWidget(self.second)
        self.show_step(self.second)

    def _on_other(self) -> None:
        """The quiet way on: the sample, a key that is not checked, nobody yet."""
        self.show_trouble("")
        if self.step is self.first:
            self.sample_requested.emit()
        elif self.step is self.second:
            self.show_step(self.third)
        else:
            self._ask(None)

    def _on_without(self) -> None:
        """No passphrase: there is no recovery key either."""
        self.passphrase.clear()
        self._drop_key()
        if self.first.is_named():
            self.show_step(self.third)

    def _on_back(self) -> None:
        self.show_step(self.second if self.step is self.third and self.second is not None else self.first)

    def _ask(self, person: object) -> None:
        """Have the journal made, with somebody or with nobody."""
        if self._busy or not self.first.is_named():
            return
        words, key = self.passphrase.first.line.text(), self._key
        secrets = (Secret.passphrase(words), key) if words and key is not None else ()
        folder = self.first.typed_folder()
        if folder is not None:
            made = Beginning(self.first.owner(), folder, secrets, self.third.person() if person else None)
            self.start_requested.emit(made)

    def forget(self) -> None:
        """A journal is open: nothing of what was typed is left."""
        self.passphrase.clear()
        self._drop_key()
        self.third.clear()
        self.show_step(self.first)

    def _drop_key(self) -> None:
        self._key = None
        if self.second is not None:
            self._middle.removeWidget(self.second)
            self.second.deleteLater()
            self.second = None

    # For the program -----------------------------------------------------------------------------

    def folder(self) -> Path:
        """The folder that is typed, or the usual one where that is no whole path."""
        return self.first.folder()

    def set_folder(self, folder: Path) -> None:
        """Propose another folder."""
        self.first.set_folder(folder)

    def show_trouble(self, words: str) -> None:
        """Say in a sentence why it did not work; "" takes the sentence away."""
        self._trouble.say(words)
        self.read.hide()
        if words:
            self._scroll.ensureWidgetVisible(self.start)

    def set_busy(self, words: str) -> None:
        """Say what is being done, with everything switched off; "" when it is done.

        Args:
            words: such as "Making the sample journal…".
        """
        if words and not self._busy:
            self._focus = self.focusWidget()
            self.show_trouble("")
        self._busy = bool(words)
        self._progress.setText(words)
        for widget in (self.first, self.third, self.open_other, self.without, self.first.where, self.back):
            widget.setEnabled(not words)
        for button in (self.start, self.sample):
            button.setVisible(not words)
        self._progress.setVisible(bool(words))
        if not words and self._focus is not None:
            self._focus.setFocus()  # what was switched off has lost it
            self._focus = None

    def _on_open(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Open a journal"), self.folder().parent)
        if chosen is not None:
            self.show_trouble("")
            self.open_requested.emit(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the name."""
        super().showEvent(event)
        if not event.spontaneous() and not self._busy:
            self.step.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become narrow, and keep the form off the lower edge."""
        super().resizeEvent(event)
        self._panel.set_narrow(event.size().width() < NARROW)
        self._fit()

    def _fit(self) -> None:
        self._form.fit(min(COLUMN, self._scroll.width() - 64), self.height())


class _Centred(QWidget):
    """What scrolls: the form in its column, on the canvas."""

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__()
        self._column = QWidget()
        self._column.setMaximumWidth(COLUMN)
        self._column.setLayout(column)
        self._around = QHBoxLayout(self)
        self._around.setSpacing(0)
        self._around.addStretch(1)
        self._around.addWidget(self._column, 1000)
        self._around.addStretch(1)

    def fit(self, width: int, height: int) -> None:
        """Begin as low as drawn, or higher so that all of it is in sight."""
        spare = height - self._column.heightForWidth(width)
        self._around.setContentsMargins(32, max(LEAST_TOP, min(theme().px(TOP), spare * 2 // 3)), 32, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def _row(*widgets: QWidget, space: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(space)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return row


def _prose(text: str, role: str, token: str) -> Label:
    """Words that may take as many lines as the column's width makes of them."""
    label = Label(text, role, token, wrap=True)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    label.setSizePolicy(policy)
    return label
