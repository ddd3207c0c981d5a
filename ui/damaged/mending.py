"""What is done about a journal that cannot be opened, off the window's thread, one thing at a time.

A backup takes its place, or what can be read of it is saved in a new journal; then that is opened. What is damaged
is kept as it is in either case.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmjournal.clock import Clock
from pmjournal.errors import Cancelled, DamagedJournal, JournalError, NotAJournal, WrongSecret
from pmjournal.files import free_folder, is_journal
from pmjournal.secret import Secret
from ui import backup_words, dialogs, words
from ui.tasks import Task, in_background

if TYPE_CHECKING:  # the program imports this; the others bring SQLAlchemy along
    from pmjournal.records.backups import BackupInfo
    from pmjournal.records.checks import Rescued
    from pmjournal.restoring import Restored, Steps
    from ui.app import Program
    from ui.backups.work import BackupWork, Call
    from ui.damaged.page import DamagedPage

log = logging.getLogger(__name__)


class Mending(QObject):
    """Shows the page, and does what is wanted there.

    Args:
        program: whose journal it becomes.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program, self._window = program, program.window
        self._folder = Path()
        self._own: Secret | None = None
        self._given: Secret | None = None
        self._backup: Path | None = None
        self._made: Path | None = None
        self._looking: Task | None = None
        self._work: BackupWork | None = None

    # The page ------------------------------------------------------------------------------------

    @property
    def page(self) -> "DamagedPage":
        """The page of a journal that cannot be opened."""
        entrance = self._window.entrance
        if not entrance.has_damaged():
            page, foot = entrance.damaged, entrance.damaged.foot
            page.other_wanted.connect(self._program.entering.ask)
            page.restore_wanted.connect(self._restore_another)
            foot.put_back.clicked.connect(self.put_back)
            foot.rescue.clicked.connect(self.rescue)
            foot.open_new.clicked.connect(self._open_rescued)
            foot.stop_wanted.connect(self.stop)
            foot.secret_given.connect(self._on_secret)
        return entrance.damaged

    def show(self, folder: Path, error: JournalError, own: Secret | None) -> None:
        """Say what is wrong with a journal, and look for its newest backup.

        Args:
            folder: the journal's, which this window has let go of.
            error: why it cannot be opened.
            own: what opens its keys, where that was typed.
        """
        self._folder, self._own, self._given = folder, own, None
        self._backup = self._made = None
        self.page.show_journal(error.what if isinstance(error, DamagedJournal) else str(error))
        self._window.entrance.show_damaged()
        self._looking = Task(in_background(lambda: _newest(folder)), self)
        self._looking.done.connect(lambda found: self._on_found(folder, found))
        self._looking.failed.connect(lambda error: self._on_found(folder, None))
        self._looking.start()

    def _on_found(self, folder: Path, found: "BackupInfo | None") -> None:
        if folder != self._folder or self._made is not None:
            return
        from ui.backups.summary import Summary  # needs what opening a journal imported

        self._backup = None if found is None else found.path
        hidden = self._program.settings.values.private_hidden
        self.page.show_backup(None if found is None else Summary(found, self._program.clock, hidden))

    def forget(self) -> None:
        """A journal is open: nothing of what was typed is left."""
        self._own = self._given = None

    # What is done --------------------------------------------------------------------------------

    def put_back(self) -> None:
        """Let the newest backup take the journal's place."""
        if self._backup is None:
            return
        folder, path, own, clock = self._folder, self._backup, self._own, self._program.clock
        self._begin(
            lambda given: _putting_back(folder, path, own, given, clock),
            self._on_put_back,
            self.tr("Passphrase or recovery key that this backup was made under"),
        )

    def _on_put_back(self, result: "tuple[Restored, Secret | None]") -> None:
        done, opens = result
        if done.only_keys:
            said = self.tr("Only the keys were lost, and they are back. The journal is as it was.")
        else:
            said = self.tr("The backup is restored. The damaged files are kept among the backups.")
        if done.lost:
            said = f"{said} {backup_words.attachments_lost(done.lost)}"
        self._open(done.folder, said, opens)

    def rescue(self) -> None:
        """Save what can be read in a new folder."""
        parent = dialogs.choose_folder(self._window, self.tr("Where to put what can be read"))
        if parent is None:
            return
        from pmjournal import rescuing  # brings SQLAlchemy along, which is there by now

        folder, own, clock = self._folder, self._own, self._program.clock
        target = free_folder(parent / self.tr("PM Journal rescued"))
        self._begin(
            lambda secret: rescuing.rescue(folder, target, secret or own, clock),
            self._on_rescued,
            self.tr("Passphrase or recovery key of this journal"),
        )

    def _on_rescued(self, done: "Rescued") -> None:
        from pmjournal import rescuing

        self._made = done.folder
        self.page.show_rescued(rescuing.sentences(done))

    def _open_rescued(self) -> None:
        if self._made is not None:
            self._open(self._made, "", self._given or self._own)

    def _open(self, folder: Path, said: str, secret: Secret | None) -> None:
        """Open what was made, with what was typed for it just now."""
        self._window.entrance.show_frame()
        self._program.entering.open(folder, said, secret)

    def _restore_another(self) -> None:
        self._window.entrance.show_welcome()
        self._program.restoring.begin()

    # One thing at a time -------------------------------------------------------------------------

    def _begin(self, call: "Call", done: Callable[[Any], None], asked: str) -> None:
        from ui.backups.work import BackupWork  # needs what was imported when the journal was tried

        self.page.show_trouble("")
        self._work = work = BackupWork(call, self)
        work.told.connect(self.page.foot.show_work)
        work.secret_wanted.connect(lambda wrong: self._ask(wrong, asked))
        work.done.connect(lambda result: self._on_done(result, done))
        work.failed.connect(self._on_failed)
        self._set_busy(True)
        self.page.foot.show_work("")
        work.start()

    def _set_busy(self, busy: bool) -> None:
        for link in (self.page.other, self.page.restore):
            link.setEnabled(not busy)
        if not busy:
            self._work = None
            self.page.foot.show_acts()

    def _ask(self, wrong: bool, asked: str) -> None:
        self._given = None
        self.page.ask(wrong, asked)

    def _on_secret(self, typed: str) -> None:
        from ui.backups.work import secret_of

        if self._work is not None:
            self._given = secret_of(typed)
            self.page.foot.show_work(self.tr("Opening…"))
            self._work.start(self._given)

    def stop(self) -> None:
        """Stop at the next step; it is waited for, as it may be done by then."""
        if self._work is None:
            return
        if self._work.waits():
            self._work.leave()
            self._set_busy(False)
        else:
            self._work.stop()
            self.page.foot.show_work(self.tr("Stopping…"))

    def _on_done(self, result: object, done: Callable[[Any], None]) -> None:
        self._set_busy(False)
        done(result)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            self.page.show_trouble(self.tr("Stopped. Nothing was changed."))
        elif isinstance(error, JournalError):
            self.page.show_trouble(error.what if isinstance(error, DamagedJournal) else str(error))
        else:
            log.error("Mending failed", exc_info=error)
            self.page.show_trouble(words.own_bug())


def can_be_mended(folder: Path, error: Exception) -> bool:
    """Whether there is something to be done about a journal that could not be opened."""
    if isinstance(error, DamagedJournal):
        return True
    with suppress(JournalError):
        return isinstance(error, NotAJournal) and is_journal(folder)
    return False


def _putting_back(
    folder: Path, path: Path, own: Secret | None, given: Secret | None, clock: Clock
) -> "Steps[tuple[Restored, Secret | None]]":
    """Put a backup back; returns what came of it, and what opens the journal then.

    Args:
        folder: the journal's.
        path: the backup.
        own: what was typed to open the journal, which may be wrong: where its file is missing, nothing was tried.
        given: what was typed for the backup.
        clock: as for `put_back`.
    """
    from pmjournal import replacing  # brings SQLAlchemy along, in the worker thread

    try:
        done = yield from replacing.put_back(folder, path, given or own, own, clock)
    except WrongSecret:
        if own is None or given is None:
            raise
        own = None
        done = yield from replacing.put_back(folder, path, given, None, clock)
    return done, (given or own) if done.only_keys else (own or given)


def _newest(folder: Path) -> "BackupInfo | None":
    from pmjournal import restoring  # brings SQLAlchemy along, in the worker thread

    return restoring.newest_whole(folder)
