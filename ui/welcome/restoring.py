"""Restoring a backup from the page that begins a journal: what was chosen is looked into, restored, and opened."""

import logging
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmjournal.errors import Cancelled, FolderTaken, JournalError
from ui import backup_words, words
from ui.tasks import Task, in_background
from ui.welcome.order import Order

if TYPE_CHECKING:  # the program imports this; the others bring SQLAlchemy along
    from pmjournal.records.backups import BackupInfo
    from pmjournal.restoring import Restored
    from ui.app import Program
    from ui.backups.work import BackupWork
    from ui.welcome.page import WelcomePage

log = logging.getLogger(__name__)


class RestoringAnew(QObject):
    """Does what the page asks for, one thing at a time, off the window's thread.

    Args:
        program: whose journal the restored one becomes.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._task: Task | None = None
        self._work: BackupWork | None = None
        entrance = program.window.entrance
        entrance.backup_asked_for.connect(lambda: self.begin())
        entrance.restore_requested.connect(self.restore)
        entrance.stop_requested.connect(self.stop)

    @property
    def page(self) -> "WelcomePage":
        """The page that begins a journal."""
        return self._program.window.entrance.welcome

    # Which backup --------------------------------------------------------------------------------

    def begin(self, place: Path | None = None) -> None:
        """Ask for a backup, once what reads backups is imported: not on the window's thread.

        Args:
            place: where backups are looked for at once.
        """
        self._task = Task(in_background(_load), self)
        self._task.done.connect(lambda _none: self._ask(place))
        self._task.start()

    def leave_locked(self) -> None:
        """Leave the locked journal for its backups: nothing that is typed may open it any more."""
        locking, folder = self._program.locking, self._program.locking.folder
        if not self._program.leave():
            locking.page.show_trouble(
                self.tr("What you typed last could not be saved, so this journal stays open.")
            )
            return
        locking.give_up()
        self._program.window.entrance.show_welcome()
        self.begin(folder)

    def _ask(self, place: Path | None) -> None:
        from ui.welcome.restore_step import RestoreStep  # needs what was just imported

        step = RestoreStep(self._program.clock, self._program.settings.values.private_hidden)
        step.place_chosen.connect(self._look)
        self.page.show_restoring(step)
        if place is not None:
            self._look(place)

    def _look(self, place: Path) -> None:
        """See which backups are in a file or a folder."""
        self._task = Task(in_background(lambda: _found(place)), self)
        self._task.done.connect(self._on_found)
        self._task.failed.connect(self._on_none)
        self._task.start()

    def _on_found(self, backups: "list[BackupInfo]") -> None:
        if self.page.restoring is not None:
            self.page.restoring.show_backups(backups)

    def _on_none(self, error: Exception) -> None:
        if self.page.restoring is not None:
            self.page.restoring.show_backups([])
            self.page.restoring.say(_told(error))

    # Restoring it --------------------------------------------------------------------------------

    def restore(self, order: Order) -> None:
        """Restore a backup as a journal in a new folder."""
        from pmjournal import restoring  # was imported before the step was shown
        from ui.backups.work import BackupWork

        self._work = work = BackupWork(lambda secret: restoring.beside(order.backup, order.folder, secret), self)
        work.told.connect(lambda said, share: self.page.set_busy(said, share))
        work.secret_wanted.connect(self._on_secret_wanted)
        work.done.connect(lambda done: self._on_done(done, order))
        work.failed.connect(self._on_failed)
        self.page.set_busy(self.tr("Restoring…"), 0.0)
        work.start(order.secret)

    def stop(self) -> None:
        """Stop at the next step; it is waited for, as it may be done by then."""
        if self._work is not None:
            self._work.stop()
            self.page.set_busy(self.tr("Stopping…"))

    def _on_secret_wanted(self, wrong: bool) -> None:
        if self._work is not None:
            self._work.leave()
        self._end()
        if self.page.restoring is not None:
            self.page.restoring.ask_secret(wrong)

    def _on_done(self, done: "Restored", order: Order) -> None:
        self._end()
        said = self.tr("The backup is restored.")
        if done.lost:
            said = f"{said} {backup_words.attachments_lost(done.lost)}"
        self._program.entering.open(done.folder, said, order.secret)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        step = self.page.restoring
        if isinstance(error, FolderTaken) and step is not None:
            step.say_place(str(error))
        elif isinstance(error, Cancelled):
            self.page.show_trouble(self.tr("Stopped. Nothing was restored."))
        else:
            self.page.show_trouble(_told(error))

    def _end(self) -> None:
        self._work = None
        self.page.set_busy("")


def _load() -> None:
    """What takes long to import and names nothing of Qt."""
    for name in (
        "nacl.pwhash",
        "nacl.secret",
        "pmjournal.backup_keys",
        "pmjournal.replacing",
        "pmjournal.rescuing",
    ):
        import_module(name)


def _found(place: Path) -> "list[BackupInfo]":
    from pmjournal import restoring  # brings SQLAlchemy along, in the worker thread

    return restoring.found_at(place)


def _told(error: Exception) -> str:
    """The sentence for what went wrong."""
    if isinstance(error, JournalError):
        return str(error)
    log.error("Restoring failed", exc_info=error)
    return words.own_bug()
