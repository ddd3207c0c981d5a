"""Damage met in the open journal: it is told, with the newest backup that is whole and the way to it.

Looking for that backup reads every byte of it, which is done in the background. What a restore does is in
`restoring.py`; damage that keeps a journal from being opened at all is told where it is opened.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import dialogs
from ui.pane_list import SETTINGS
from ui.tasks import Task, in_background
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from pmjournal.errors import DamagedJournal
    from pmjournal.journal import Journal
    from pmjournal.records.backups import BackupInfo
    from ui.main_window import MainWindow
    from ui.window.restoring import Restoring


class Damage(QObject):
    """Tells of it once for each time a journal is opened; after that, a toast says what could not be read.

    Args:
        window: whose journal it is.
        restoring: shows the backups.
        toast: says what was said before.
    """

    def __init__(self, window: "MainWindow", restoring: "Restoring", toast: Toast) -> None:
        super().__init__(window)
        self._window, self._restoring, self._toast = window, restoring, toast
        self._told = False
        self._task: Task | None = None

    def forget(self) -> None:
        """Another journal is open, or the same one anew."""
        self._told = False

    def is_quiet(self) -> bool:
        """Whether no backup is being looked for."""
        return self._task is None or not self._task.running

    def tell(self, error: "DamagedJournal") -> None:
        """Say that the open journal is damaged, and offer the newest backup that is whole."""
        journal = self._window.journal
        if journal is None or self._told:
            if not (self._toast.isVisible() and self._toast.words() == str(error)):
                self._toast.say(str(error))
            return
        self._told = True
        self._task = Task(in_background(lambda: _newest(journal)), self)
        self._task.done.connect(lambda newest: self._offer(journal, newest))
        self._task.failed.connect(lambda _error: self._offer(journal, None))
        self._task.start()

    def _offer(self, journal: "Journal", newest: "BackupInfo | None") -> None:
        """Ask, unless the journal was left or covered meanwhile; damage that is met again is told again then."""
        window = self._window
        if window.journal is not journal or not window.entrance.shows_frame():
            self._told = False
        elif newest is None:
            if self._wants_check():
                window.show_pane(SETTINGS)
        elif self._wants_backup(newest, journal):
            self._restoring.open(newest.path)

    def _wants_backup(self, newest: "BackupInfo", journal: "Journal") -> bool:
        from ui.backups.telling import when  # needs modules that the first paint does not

        said = self.tr(
            "A part of its file can no longer be read. The newest backup that is whole is of {moment}. When it is "
            "restored, the damaged file is kept."
        )
        return dialogs.confirm(
            self._window,
            self.tr("This journal is damaged. Restore a backup?"),
            said.format(moment=when(newest, journal.clock)),
            self.tr("Show the backup"),
            self.tr("Not now"),
        )

    def _wants_check(self) -> bool:
        return dialogs.confirm(
            self._window,
            self.tr("This journal is damaged. Check it?"),
            self.tr(
                "A part of its file can no longer be read, and there is no backup that is whole. A check in the "
                "settings says how much is damaged. What can still be read can be rescued into a new journal."
            ),
            self.tr("Show the settings"),
            self.tr("Not now"),
        )


def _newest(journal: "Journal") -> "BackupInfo | None":
    from pmjournal import restoring  # in the worker thread: no start waits for it

    return restoring.newest_whole_of(journal)
