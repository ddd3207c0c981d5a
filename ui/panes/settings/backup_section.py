"""Backups in the settings: how old the newest is, how much room they may take, and where else they are kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, Signal

from pmjournal.errors import JournalError
from pmjournal.language import translate
from ui import backup_words, dialogs
from ui.panes.settings.section import Section, labelled
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.edit_menu import SelectableLabel
from ui.widgets.labels import Label
from ui.widgets.select import Select

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pathlib import Path

    from pmjournal.journal import Journal

ROOM = (500, 1000, 2000, 5000, 10000, 0)
"""Megabytes that are offered; 0 for any number."""


class BackupSection(Section):
    """Backups made by hand and by themselves."""

    backup_requested = Signal()
    backups_requested = Signal()
    trouble = Signal(object)
    told = Signal(str)
    """Say this in a toast."""

    def __init__(self, journal: "Journal") -> None:
        super().__init__("")
        self.header.set_title(self.tr("Backups"))
        self._journal = journal
        self.make = SecondaryButton(self.tr("Back up now"), "backup")
        self.look = SecondaryButton(self.tr("Look at backups…"))
        self.age = Label("", "secondary", "ink3")
        self.room = Select(self.tr("Room for backups made by themselves"))
        self.second = SelectableLabel("", "body", wrap=True)
        self.choose = SecondaryButton(self.tr("Choose folder…"), "folder")
        self.forget = LinkButton(self.tr("No second folder"))
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        sentence = self.tr(
            "One is made every hour in which something changed, and checked. Two days of them are kept, "
            "then one a day, a week, a month."
        )
        self.column.addWidget(Label(sentence, "body", "ink2", wrap=True))
        self.add_row(self.make, self.look, self.age)
        self.add_row(labelled(self.room.accessibleName(), self.room))
        self.column.addWidget(
            labelled(self.tr("A copy of each in a second folder, such as on another disk"), self.second)
        )
        self.add_row(self.choose, self.forget)
        for control in (self.make, self.room, self.choose, self.forget):
            control.setEnabled(not self._journal.read_only)

    def _connect(self) -> None:
        self.make.clicked.connect(self.backup_requested)
        self.look.clicked.connect(self.backups_requested)
        self.room.chosen.connect(self._on_room)
        self.choose.clicked.connect(self._on_choose)
        self.forget.clicked.connect(lambda: self._set_second(None))
        # Backups are made in the background, the hourly one unasked: the folder itself tells of a new one.
        self._watcher = QFileSystemWatcher(self)
        if self._journal.backups.folder.is_dir():
            self._watcher.addPath(str(self._journal.backups.folder))
        self._watcher.directoryChanged.connect(self.reload)

    def reload(self) -> None:
        """Say how old the newest backup is now, and what was chosen."""
        latest = self._journal.backups.latest()
        if latest is None:
            self.age.setText(self.tr("No backup yet"))
        else:
            ago = backup_words.backed_up_ago(latest, self._journal.clock.now())
            self.age.setText(self.tr("Last backup {ago}").format(ago=ago))
        plan = self._journal.backup_settings.get()
        offered = sorted({*ROOM, plan.limit}, key=lambda room: (room == 0, room))
        self.room.set_choices([(_room(one), one) for one in offered], plan.limit)
        second = plan.second_folder
        self.second.setText(str(second) if second else self.tr("None"))
        self.forget.setVisible(second is not None)

    def _on_room(self, megabytes: object) -> None:
        if isinstance(megabytes, int):
            self._write(lambda: self._journal.backup_settings.limit(megabytes))

    def _on_choose(self) -> None:
        folder = dialogs.choose_folder(self, self.tr("A second folder for backups"))
        if folder is not None:
            self._set_second(folder)

    def _set_second(self, folder: "Path | None") -> None:
        good = self._write(lambda: self._journal.backup_settings.choose_second(folder))
        if good and folder is not None:
            self.told.emit(self.tr("The next backup is copied there, too"))

    def _write(self, write: Callable[[], None]) -> bool:
        """Write; whether it went well, else it is told."""
        try:
            write()
        except JournalError as error:
            self.trouble.emit(error)
            return False
        finally:
            self.reload()
        return True


def _room(megabytes: int) -> str:
    if not megabytes:
        return translate("BackupSection", "As much as they need")
    if megabytes % 1000 == 0:
        return translate("BackupSection", "{count} GB").format(count=megabytes // 1000)
    return translate("BackupSection", "{count} MB").format(count=f"{megabytes:,}")
