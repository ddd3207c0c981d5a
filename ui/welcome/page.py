"""The first page: begin a journal, look at the sample, or open one that is there.

It only asks; making and opening journals is the program's business.
"""

from pathlib import Path

import platformdirs
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.text import one_line
from ui import dialogs
from ui.theme import theme
from ui.welcome.panel import Panel
from ui.widgets.buttons import PRIMARY, QUIET, SECONDARY, LinkButton
from ui.widgets.fields import ErrorLine
from ui.widgets.labels import Label, Line
from ui.widgets.scroll import ScrollArea
from ui.widgets.tall_fields import TallButton, TallField

COLUMN = 440
NARROW = 1180
TOP = 156
LEAST_TOP = 32
FOLDER = "PM Journal"
KEYS = "keys.json"  # a folder that holds this is a journal, or what is left of one


def usual_folder() -> Path:
    """Where a journal is proposed to lie: in the person's documents."""
    return platformdirs.user_documents_path() / FOLDER


class WelcomePage(QWidget):
    """The page that is shown while no journal is open."""

    start_requested = Signal(str, Path)
    """Make a journal for this name in this folder."""
    sample_requested = Signal()
    """Build the sample journal and open it."""
    open_requested = Signal(Path)
    """Open the journal in this folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = Panel()
        self._busy = False
        self._left: QWidget | None = None
        self._make_controls()
        self._scroll = ScrollArea(self._laid_out(), token="canvas")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(self._scroll, 1)
        self.set_folder(usual_folder())
        self._connect()
        self.set_busy("")

    def _make_controls(self) -> None:
        self.choose = TallButton(self.tr("Choose…"), SECONDARY)
        self.choose.setAccessibleName(self.tr("Choose where it lives"))
        self.name = TallField(self.tr("Your name"), self.tr("shown on exports"))
        self.place = TallField(self.tr("Where it lives"), button=self.choose)
        self._trouble = ErrorLine()
        self.start = TallButton(self.tr("Start"), PRIMARY, padding=20)
        self.sample = TallButton(self.tr("Try it with sample data"), QUIET)
        self.open_other = LinkButton(self.tr("Open an existing journal…"), "folder")
        self._progress = Label("", "body_medium", "ink2")

    def _connect(self) -> None:
        self.name.line.returnPressed.connect(self._on_start)
        self.place.line.returnPressed.connect(self._on_start)
        self.start.clicked.connect(self._on_start)
        self.choose.clicked.connect(self._on_choose)
        self.sample.clicked.connect(self._on_sample)
        self.open_other.clicked.connect(self._on_open)
        for field in (self.name, self.place):
            field.line.textEdited.connect(lambda: self.show_trouble(""))

    def _laid_out(self) -> QWidget:
        """The form in its column of 440 px."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, LEAST_TOP)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("Start your journal"), "title28", wrap=True))
        column.addSpacing(4)
        sentence = self.tr("It takes a minute. Your name and everything else can be changed later.")
        column.addWidget(_prose(sentence, "body", "ink2"))
        column.addSpacing(20)
        column.addWidget(self.name)
        column.addSpacing(20)
        column.addWidget(self.place)
        column.addSpacing(8)
        protection = self.tr("There is no passphrase: whoever has this folder can read it.")
        column.addWidget(_prose(protection, "secondary", "ink3"))
        column.addWidget(self._trouble)
        column.addSpacing(28)
        column.addLayout(self._buttons())
        column.addSpacing(32)
        column.addWidget(Line())
        column.addSpacing(12)
        column.addWidget(self.open_other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return self._centred(column)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.start, self.sample, self._progress):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _centred(self, column: QVBoxLayout) -> QWidget:
        self._column = QWidget()
        self._column.setMaximumWidth(COLUMN)
        self._column.setLayout(column)
        page = _Ground()
        self._around = QHBoxLayout(page)
        self._around.setSpacing(0)
        self._around.addStretch(1)
        self._around.addWidget(self._column, 1000)
        self._around.addStretch(1)
        return page

    def folder(self) -> Path:
        """The folder that is typed, or the usual one where that is no whole path."""
        typed = _typed_path(self.place.text())
        return typed if typed is not None and typed.is_absolute() else usual_folder()

    def set_folder(self, folder: Path) -> None:
        """Propose another folder."""
        self.place.line.setText(str(folder))
        self.place.line.setCursorPosition(0)
        self.place.set_error("")

    def show_trouble(self, words: str) -> None:
        """Say in a sentence why it did not work; "" takes the sentence away."""
        self._trouble.say(words)
        if words:
            self._scroll.ensureWidgetVisible(self.start)

    def set_busy(self, words: str) -> None:
        """Say what is being done, with everything switched off; "" when it is done.

        Args:
            words: such as "Making the sample journal…".
        """
        if words and not self._busy:
            self._left = self.focusWidget()
        self._busy = bool(words)
        if words:
            for say in (self.show_trouble, self.name.set_error, self.place.set_error):
                say("")
        self._progress.setText(words)
        for widget in (self.name, self.place, self.open_other):
            widget.setEnabled(not words)
        for button in (self.start, self.sample):
            button.setVisible(not words)
        self._progress.setVisible(bool(words))
        if not words and self._left is not None:
            self._left.setFocus()  # what was switched off has lost it
            self._left = None

    def _on_start(self) -> None:
        """Ask for the journal, or say what is still missing."""
        name, folder = one_line(self.name.text()), _typed_path(self.place.text())
        self.show_trouble("")
        self.name.set_error("" if name else self.tr("Type your name. It stands on what you export."))
        self.place.set_error("" if folder else self.tr("Choose the folder your journal will live in."))
        if folder and not folder.is_absolute():
            self.place.set_error(self.tr("Give the whole path, such as {folder}.").format(folder=usual_folder()))
        wrong = next((field for field in (self.name, self.place) if field.error()), None)
        if wrong is not None:
            wrong.line.setFocus()
        elif folder is not None and not self._busy:
            self.start_requested.emit(name, folder)

    def _on_choose(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Where your journal will live"), self.folder().parent)
        if chosen is not None:
            self.set_folder(_place_in(chosen))
            self.show_trouble("")

    def _on_sample(self) -> None:
        self.show_trouble("")
        self.sample_requested.emit()

    def _on_open(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Open a journal"), self.folder().parent)
        if chosen is not None:
            self.show_trouble("")
            self.open_requested.emit(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the name."""
        super().showEvent(event)
        if not event.spontaneous() and not self._busy:
            self.name.line.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become narrow, and keep the form off the lower edge."""
        super().resizeEvent(event)
        self._panel.set_narrow(event.size().width() < NARROW)
        width = min(COLUMN, self._scroll.width() - 64)
        spare = event.size().height() - self._column.heightForWidth(width)
        top = max(LEAST_TOP, min(theme().px(TOP), spare * 2 // 3))
        self._around.setContentsMargins(32, top, 32, 0)


class _Ground(QWidget):
    """What scrolls: the form on the canvas."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))


def _prose(text: str, role: str, token: str) -> Label:
    """Words that may take as many lines as the column's width makes of them."""
    label = Label(text, role, token, wrap=True)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    label.setSizePolicy(policy)
    return label


def _typed_path(text: str) -> Path | None:
    """The path a person typed, "~" understood; None where there is none."""
    text = text.replace("\0", "")
    if not text:
        return None
    try:
        return Path(text).expanduser()
    except RuntimeError:  # "~somebody" whom this computer does not know
        return Path(text)


def _place_in(folder: Path) -> Path:
    """A chosen folder as it is when a journal can be made there, else a new folder in it."""
    try:
        taken = any(folder.iterdir())
    except OSError:
        return folder
    return folder / FOLDER if taken and not (folder / KEYS).exists() else folder
