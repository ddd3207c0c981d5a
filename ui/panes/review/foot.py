"""The foot of the form: export, how far it is, Stop, and what came of it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.errors import Cancelled, JournalError
from pmjournal.reviews import Exported, Progress, Stage
from ui import fonts
from ui.panes.review.rows import at_left
from ui.theme import theme
from ui.widgets import painting
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import Icon, Label, Line, follow_theme
from ui.widgets.line_field import ErrorLine
from ui.widgets.progress_line import ProgressLine
from ui.widgets.saved_line import SavedLine

HEIGHT = 32
SETTING_SHARE, SAVING_SHARE = 0.7, 0.95


class _Exporting(QWidget):
    """What stands in the place of the button while it works."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 8, "sunken", "line_strong")
        font = fonts.font("body_medium")
        painting.words(painter, QRectF(self.rect()), self._text, font, "ink3", painting.CENTRE)


class ExportFoot(QWidget):
    """`export_requested` and `stop_requested` ask. What it shows is told to it.

    `preview` is the way to the preview, where that is not beside the form.
    """

    export_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stopped_by_key = False
        self.stage = Label("", "secondary_medium", tabular=True)
        self.bar = ProgressLine(self.tr("Progress of the export"))
        self.saved = SavedLine()
        self.note = Label("", "secondary", "ink2", wrap=True)
        self.error = ErrorLine()
        self.export = PrimaryButton(self.tr("Export PDF…"), "export")
        self.export.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.working = _Exporting(self.tr("Exporting…"))
        self.stop = SecondaryButton(self.tr("Stop"))
        self.preview = SecondaryButton(self.tr("Show the preview"))
        self.preview.hide()
        self.export.clicked.connect(lambda: self.export_requested.emit())
        self.stop.clicked.connect(lambda: self.stop_requested.emit())
        self._lay_out()
        self.rest()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Line())
        self.column = QWidget()
        column = QVBoxLayout(self.column)
        column.setContentsMargins(24, 14, 24, 16)
        column.setSpacing(0)
        outer.addWidget(at_left(self.column))
        self.told = QWidget()
        above = QVBoxLayout(self.told)
        above.setContentsMargins(0, 0, 0, 10)
        above.setSpacing(6)
        for widget in (self.stage, self.bar, self.saved, self.note, self.error):
            above.addWidget(widget)
        column.addWidget(self.told)
        info = QHBoxLayout()
        info.setSpacing(6)
        info.addWidget(Icon("info", "ink3", 14))
        info.addWidget(Label(self.tr("The PDF file is not encrypted."), "secondary", "ink2"), 1)
        column.addLayout(info)
        column.addSpacing(10)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.preview)
        for button in (self.export, self.working):
            buttons.addWidget(button, 1)
        buttons.addWidget(self.stop)
        column.addLayout(buttons)

    def _tell(self, *shown: QWidget) -> None:
        """Show these lines above the button and no others."""
        for widget in (self.stage, self.bar, self.saved, self.note, self.error):
            widget.setVisible(widget in shown)
        self.told.setVisible(bool(shown))

    def _work(self, working: bool) -> None:
        focused = self.export.hasFocus() or self.stop.hasFocus() or self._stopped_by_key
        self._stopped_by_key = False
        self.export.setVisible(not working)
        self.working.setVisible(working)
        self.stop.setVisible(working)
        self.stop.setEnabled(working)
        if focused:
            (self.stop if working else self.export).setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """Nothing goes on, and there is nothing to tell."""
        self._work(False)
        self._tell()

    def forget_trouble(self) -> None:
        """What was wrong may be right now. Where the last file is stays."""
        if self.export.isVisibleTo(self) and not self.saved.isVisibleTo(self.told):
            self._tell()

    def begin(self) -> None:
        """An export begins."""
        self._work(True)
        self.stage.setText(self.tr("Reading the journal"))
        self.bar.set_share(0.0)
        self._tell(self.stage, self.bar)

    def advance(self, progress: Progress) -> None:
        """Say how far it is."""
        if not self.stop.isEnabled():
            return
        self.stage.setText(str(progress))
        match progress.stage:
            case Stage.DRAWING if progress.total:
                self.bar.set_share(SETTING_SHARE * (progress.done - 0.5) / progress.total)
            case Stage.SETTING:
                self.bar.set_share(SETTING_SHARE)
            case Stage.SAVING:
                self.bar.set_share(SAVING_SHARE)

    def stopping(self) -> None:
        """Stop was pressed and is about to take effect."""
        # Switched off, it loses the focus, which belongs to the button that comes back.
        self._stopped_by_key = self.stop.hasFocus()
        self.stop.setEnabled(False)
        self.stage.setText(self.tr("Stopping…"))

    def tell_saved(self, made: Exported) -> None:
        """It is done: where the file is, and what could not be printed."""
        self._work(False)
        self.saved.tell(made.path)
        if not made.missing:
            self._tell(self.saved)
            return
        many = self.tr("No font on this computer has {signs}. The PDF shows boxes instead; the rest is whole.")
        one = self.tr("No font on this computer has {signs}. The PDF shows a box instead; the rest is whole.")
        self.note.setText((one if len(made.missing) == 1 else many).format(signs=" ".join(made.missing)))
        self._tell(self.saved, self.note)

    def tell(self, words: str) -> None:
        """Say something quietly."""
        self._work(False)
        self.note.setText(words)
        self._tell(self.note)

    def tell_failed(self, error: Exception) -> None:
        """Say why there is no file."""
        if isinstance(error, Cancelled):
            self.tell(self.tr("Stopped. Nothing was written."))
        elif isinstance(error, JournalError):
            self.tell_error(str(error))
        else:
            self.tell_error(self.tr("The review could not be exported. What went wrong is in the log."))

    def tell_error(self, sentence: str) -> None:
        """Say what is wrong."""
        self._work(False)
        self.error.say(sentence)
        self._tell(self.error)
