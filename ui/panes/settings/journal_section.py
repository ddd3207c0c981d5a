"""The journal itself: where it lies, how it is backed up, and what protects it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, Signal

from pmjournal.protection import needs_secret
from ui import words
from ui.panes.settings.section import Section, labelled, show_folder
from ui.widgets.buttons import SecondaryButton
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Label

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal


class JournalSection(Section):
    """Where the journal lies, and its backups."""

    open_other_requested = Signal()
    import_requested = Signal()
    backup_requested = Signal()
    told = Signal(str)
    """Say this in a toast."""

    def __init__(self, journal: "Journal") -> None:
        super().__init__("")
        self.header.set_title(self.tr("Journal"))
        self._journal = journal
        self.show_button = SecondaryButton(self.tr("Show folder"), "folder")
        self.open_button = SecondaryButton(self.tr("Open another journal…"))
        self.import_button = SecondaryButton(self.tr("Import…"))
        self.backup_button = SecondaryButton(self.tr("Back up now"), "backup")
        self.backup_words = Label("", "secondary", "ink3")
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        path = SelectableLabel(str(self._journal.folder.resolve()), "body", wrap=True)
        self.column.addWidget(labelled(self.tr("Where it lives"), path))
        self.add_row(self.show_button, self.open_button, self.import_button)
        self.add_row(self.backup_button, self.backup_words)
        self.add_note("eyeoff", "ink3", self.tr("Private notes never appear in shared exports."))
        if not needs_secret(self._journal.folder):
            self.add_note("info", "ink3", self._open_to_all())
        writable = not self._journal.read_only
        self.import_button.setEnabled(writable)
        self.backup_button.setEnabled(writable)

    def _open_to_all(self) -> str:
        return self.tr(
            "No passphrase: whoever has this folder can read it, private notes and backups too. "
            "Keep it where only you can open it."
        )

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._on_show)
        self.open_button.clicked.connect(self.open_other_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.backup_button.clicked.connect(self.backup_requested)
        # Backups are made in the background, the daily one unasked: the folder itself tells of a new one.
        self._watcher = QFileSystemWatcher(self)
        if self._journal.backups.folder.is_dir():
            self._watcher.addPath(str(self._journal.backups.folder))
        self._watcher.directoryChanged.connect(self.reload)

    def reload(self) -> None:
        """Say how old the newest backup is now."""
        latest = self._journal.backups.latest()
        if latest is None:
            self.backup_words.setText(self.tr("No backup yet"))
            return
        ago = words.backed_up_ago(latest, self._journal.clock.now())
        self.backup_words.setText(self.tr("Last backup {ago}").format(ago=ago))

    def _on_show(self) -> None:
        if not show_folder(self._journal.folder.resolve()):
            self.told.emit(self.tr("This computer has no window to show a folder in. The path can be copied."))
