"""The first page: begin a journal in three steps, look at the sample, open one that is there, or restore a backup.

It only asks; making, opening and restoring journals is the program's business.
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal import recovery_key
from pmjournal.secret import Secret
from ui import dialogs
from ui.welcome.beginning import Beginning
from ui.welcome.column import Column
from ui.welcome.forms import KeyStep, PersonStep, StartStep, Step
from ui.welcome.panel import Panel
from ui.welcome.places import usual_folder
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # brings SQLAlchemy along, and is not needed by whoever begins a journal
    from ui.welcome.restore_step import RestoreStep

NARROW = 1180

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
    backup_asked_for = Signal()
    """Ask for a backup, with the step for it."""
    restore_requested = Signal(object)
    """Restore as this Order says."""
    stop_requested = Signal()
    """Stop what is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel, self.column = Panel(), Column()
        self._busy = False
        self._focus: QWidget | None = None
        self.first, self.third = StartStep(), PersonStep()
        self.second: KeyStep | None = None
        self.restoring: RestoreStep | None = None
        self.step: Step = self.first
        self._key: Secret | None = None
        self.name, self.place, self.passphrase = self.first.name, self.first.place, self.first.passphrase
        self.start, self.sample, self.read = self.column.start, self.column.other, self.column.read
        self.back, self.without, self.open_other = self.column.back, self.column.without, self.column.open_other
        self.column.lay_out((self.first, self.third), self.first.where)
        self._scroll = ScrollArea(self.column, token="canvas")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(self._scroll, 1)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self.show_step(self.first)
        self.set_busy("")

    def _connect(self) -> None:
        column = self.column
        self._settled.timeout.connect(self._fit)
        for step in (self.first, self.third):
            self._hear(step)
        column.start.clicked.connect(self._on_start)
        column.other.clicked.connect(self._on_other)
        column.without.clicked.connect(self._on_without)
        column.back.clicked.connect(self._on_back)
        column.open_other.clicked.connect(self._on_open)
        column.restore.clicked.connect(self.backup_asked_for)
        column.stop.clicked.connect(self.stop_requested)
        column.read.wanted.connect(self.reading_requested)

    def _hear(self, step: Step) -> None:
        step.entered.connect(self._on_start)
        step.edited.connect(lambda: self.show_trouble(""))

    # Steps ---------------------------------------------------------------------------------------

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        self.step = step
        for one in (self.first, self.second, self.third, self.restoring):
            if one is not None:
                one.setVisible(one is step)
        self.column.show_words(step)
        self.set_busy("")
        self.show_trouble("")
        for link in self.column.links():
            link.setVisible((step is self.first) is (link is not self.column.back))
        self.first.where.setVisible(step is self.first and not self.place.isVisibleTo(self.first))
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
        elif self.restoring is not None and self.step is self.restoring:
            self.restore_requested.emit(self.restoring.order())
        else:
            self._ask(self.third.person())

    def _show_key(self) -> None:
        """A key for the passphrase that was typed; the same one where one comes back to it."""
        if self.second is None:
            self._key = recovery_key.new()
            self.second = KeyStep(self._key, self.first.owner(), date.today())
            self.second.entered.connect(self._on_start)
            self.column.add(self.second)
        self.show_step(self.second)

    def show_restoring(self, step: "RestoreStep") -> None:
        """Ask for a backup; what was typed to begin a journal stays."""
        self._drop_restoring()
        self.restoring = step
        self._hear(step)
        step.edited.connect(self._settled.start)  # once what it shows now is laid out
        self.column.add(step)
        self.show_step(step)

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
        self._drop_restoring()

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
        self._drop_restoring()

    def _drop_key(self) -> None:
        self._key = None
        if self.second is not None:
            self.column.remove(self.second)
            self.second = None

    def _drop_restoring(self) -> None:
        if self.restoring is not None:
            self.column.remove(self.restoring)
            self.restoring = None

    # For the program -----------------------------------------------------------------------------

    def show_trouble(self, words: str) -> None:
        """Say in a sentence why it did not work; "" takes the sentence away."""
        self.column.trouble.say(words)
        self.column.read.hide()
        if words:
            self._scroll.ensureWidgetVisible(self.column.start)

    def set_busy(self, words: str, share: float | None = None) -> None:
        """Say what is being done, with everything switched off; "" when it is done.

        Args:
            words: such as "Making the sample journal…".
            share: how much of it is done, 0 to 1, where it can be stopped; else None.
        """
        if words and not self._busy:
            self._focus = self.focusWidget()
            self.show_trouble("")
        self._busy = bool(words)
        self.column.show_busy(words, share)
        steps = (self.first, self.third, self.restoring, self.first.where)
        for widget in (*steps, *self.column.links()):
            if widget is not None:
                widget.setEnabled(not words)
        if not words and self._focus is not None:
            self._focus.setFocus()  # what was switched off has lost it
            self._focus = None

    def _on_open(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Open a journal"), self.first.folder().parent)
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
        self.column.fit(self._scroll.width(), self.height())
        focus = self.focusWidget()
        if self.step is self.restoring and focus is not None:
            self._scroll.ensureWidgetVisible(focus)
