"""The settings pane: one calm column of sections. What has to be done by the window is asked for by signal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.changes import Change
from ui.panes.pane import Pane
from ui.panes.settings.backup_section import BackupSection
from ui.panes.settings.bin_section import BinSection
from ui.panes.settings.check_section import CheckSection
from ui.panes.settings.everything_section import EverythingSection
from ui.panes.settings.help_section import HelpSection
from ui.panes.settings.journal_section import JournalSection
from ui.panes.settings.lock_section import LockSection
from ui.panes.settings.look_section import LookSection
from ui.panes.settings.owner_section import OwnerSection
from ui.panes.settings.reminder_section import ReminderSection
from ui.widgets.labels import Label, Line
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

COLUMN = 640
PADDING, NARROW_PADDING = 32, 24


class SettingsPane(Pane):
    """Everything there is to set."""

    look_chosen = Signal(str, float)
    ease_chosen = Signal(str, str)
    """Put on this theme ("system", "light" or "dark") at this text size, 0.9 to 1.3."""
    language_chosen = Signal(str)
    """Speak this language from the next start on: its code, or "system"."""
    open_other_requested = Signal()
    """Ask for another journal and open it."""
    import_requested = Signal()
    """Show the import dialog."""
    keys_requested = Signal()
    """Show the page of keys."""
    backup_requested = Signal()
    """Make a backup now."""
    repaired = Signal()
    """What was read from the journal before may be old."""
    passphrase_requested = Signal(str)
    """Ask about the passphrase: an Act of ui.passphrase."""
    lock_chosen = Signal(object)
    """Lock by itself as this LockChoice says."""
    reminders_chosen = Signal(object)
    """Remind as this ReminderChoice says."""
    backups_requested = Signal()
    """Show the backups."""
    take_in_wanted = Signal(object)
    """Fill this journal with the export in this file (Path)."""
    folder_wanted = Signal(object)
    """Open the journal in this folder (Path)."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(journal, parent)
        self.owner = OwnerSection(journal, origin=self)
        self.look = LookSection()
        self.place = JournalSection(journal)
        self.lock = LockSection(journal)
        self.reminders = ReminderSection()
        self.backups = BackupSection(journal)
        self.everything = EverythingSection(journal)
        self.check = CheckSection(journal)
        self.bin = BinSection(journal, origin=self)
        self.help = HelpSection()
        content = QWidget()
        self._around = QHBoxLayout(content)
        self._around.addWidget(self._column(), 1000)
        self._around.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = ScrollArea(content)
        outer.addWidget(self._area)
        self.set_narrow(False)
        self._connect()

    def _column(self) -> QWidget:
        holder = QWidget()
        holder.setMaximumWidth(COLUMN)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        if self.journal.read_only:
            only_reading = self.tr("This journal is open for reading only. Look around; nothing in it is changed.")
            column.addWidget(Label(only_reading, "body", "warn", wrap=True))
        for section in (
            self.owner,
            self.look,
            self.place,
            self.lock,
            self.reminders,
            self.backups,
            self.everything,
            self.check,
            self.bin,
            self.help,
        ):
            if section is not self.owner:
                column.addWidget(Line())
            column.addWidget(section)
        column.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.owner.saved.connect(self.saved)
        self.owner.saving.connect(self.saving)
        self.owner.trouble.connect(self.trouble)
        self.look.chosen.connect(self.look_chosen)
        self.look.eased.connect(self.ease_chosen)
        self.look.language_chosen.connect(self.language_chosen)
        self.place.open_other_requested.connect(self.open_other_requested)
        self.place.import_requested.connect(self.import_requested)
        self.lock.wanted.connect(self.passphrase_requested)
        self.lock.chosen.connect(self.lock_chosen)
        self.reminders.chosen.connect(self.reminders_chosen)
        self.backups.backup_requested.connect(self.backup_requested)
        self.backups.backups_requested.connect(self.backups_requested)
        self.backups.trouble.connect(self.trouble)
        self.help.keys.clicked.connect(self.keys_requested)
        self.bin.trouble.connect(self.trouble)
        self.bin.restored.connect(self.toast_requested)
        self.check.repaired.connect(self.repaired)
        self.everything.folder_wanted.connect(self.folder_wanted)
        self.everything.take_in_wanted.connect(self.take_in_wanted)
        for section in (self.place, self.backups, self.everything, self.check, self.help):
            section.told.connect(lambda words: self.toast_requested.emit(words, None))

    def set_private_hidden(self, hidden: bool) -> None:
        """Show private notes in the bin, or not."""
        super().set_private_hidden(hidden)
        self.bin.set_private_hidden(hidden)
        self.everything.set_private_hidden(hidden)

    def do_with_everything(self, act: str) -> None:
        """Do what a button of its section does, by the name of a method, and show how far it is.

        Args:
            act: `export_json`, `export_pages` or `make_journal`.
        """
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.everything))
        getattr(self.everything, act)()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room at the sides in a narrow window."""
        super().set_narrow(narrow)
        side = NARROW_PADDING if narrow else PADDING
        self._around.setContentsMargins(side, 24, side, 40)

    def reload(self) -> None:
        """Read everything again; what is being typed stays."""
        self.owner.reload()
        self.lock.reload()
        self.reminders.reload()
        self.backups.reload()
        self.everything.reload()
        self.check.reload()
        self.bin.reload()
        self.help.reload()

    def on_change(self, change: Change) -> None:
        """Something was written: only what was restored here may have changed the bin without this pane."""
        if change.origin is not self:
            self.owner.reload()
        self.bin.reload()

    def flush(self) -> bool:
        """Save what is typed; a time that is none is told of there."""
        self.reminders.settle()
        return self.owner.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Ages and the log are told as they are now."""
        super().showEvent(event)
        if not event.spontaneous():
            self.reload()
