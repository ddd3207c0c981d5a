"""Backups while the window is open, in the background: the hourly one by itself, another when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui import backup_words
from ui.main_window import MainWindow
from ui.tasks import Task, in_background

if TYPE_CHECKING:
    from pmjournal.journal import Journal
    from pmjournal.records.backups import BackupMade

FIRST_CHECK_MS = 2000
CHECK_MS = 5 * 60 * 1000


class BackingUp(QObject):
    """Makes them of the journal that is open in the window.

    Args:
        window: what is done is said there.
        parent: its owner.
    """

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._task: Task | None = None
        self._told = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._check)

    def start(self) -> None:
        """A journal is open: look soon, and every five minutes, whether one is due."""
        self._timer.start(FIRST_CHECK_MS)

    def stop(self) -> None:
        """The journal goes."""
        self._timer.stop()

    def _check(self) -> None:
        self._timer.start(CHECK_MS)
        self.make_if_due()

    def make_if_due(self) -> None:
        """Make the hourly backup, if something has changed."""
        journal = self._window.journal
        if journal is not None and not journal.read_only and journal.backups.due():
            self.make(quiet=True)

    def make(self, quiet: bool = False) -> None:
        """Make a backup and say so."""
        journal = self._window.journal
        if journal is None:
            return
        if self._task is not None and self._task.running:
            if not quiet:
                self._window.say(self.tr("A backup is being made already"), None)
            return
        self._task = Task(in_background(lambda: _made(journal, quiet)), self)
        self._task.done.connect(lambda made: self._on_made(made, quiet))
        self._task.failed.connect(lambda error: self._on_failed(error, quiet))
        self._task.start()

    def _on_failed(self, error: Exception, quiet: bool) -> None:
        from pmjournal.errors import DamagedJournal  # no start waits for it

        if isinstance(error, DamagedJournal):
            self._window.tell(error)
        elif not (quiet and str(error) == self._told):  # it is tried again every five minutes, and said once
            self._window.say(str(error), None)  # the status line is about what is typed, which is saved
        self._told = str(error)

    def _on_made(self, made: "BackupMade", quiet: bool) -> None:
        self._window.refresh_shell()
        if made.trouble and not (quiet and made.trouble == self._told):
            self._window.say(made.trouble, None)
        elif not quiet and made.missing:
            self._window.say(backup_words.backed_up_without(made.missing), None)
        elif not quiet:
            self._window.say(self.tr("Backed up and checked"), None)
        self._told = made.trouble  # one that nobody asked for says it once, not every hour


def _made(journal: "Journal", quiet: bool) -> "BackupMade":
    # Imported in the worker thread: dataclasses are made when they are first needed.
    from pmjournal.records.backups import Why

    return journal.backups.run(why=Why.HOURLY if quiet else Why.BY_HAND)
