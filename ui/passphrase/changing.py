"""Doing what the dialog on a passphrase asks for: the journal is left, changed, and entered at the same place.

A new recovery key is shown and checked first. A lock closes the dialog as everything else; while the journal is
closed there is nothing to lock, so that it is locked once it is there again.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmjournal import recovery_key
from pmjournal.errors import JournalError
from pmjournal.protection import needs_secret
from pmjournal.secret import Secret
from ui import backup_words, words
from ui.journal_work import opening
from ui.locking import Left
from ui.passphrase.acts import Act, Asked, counting, doing, removing, renewing, verifying
from ui.passphrase.dialog import PassphraseDialog
from ui.passphrase.wording import done_words
from ui.tasks import Task, Work

if TYPE_CHECKING:
    from pmjournal.journal import Journal
    from ui.app import Program

log = logging.getLogger(__name__)


class Changing(QObject):
    """One dialog and what it asks for; both are gone once it is closed.

    Args:
        program: closes and opens the journal.
        act: what is wanted.
    """

    def __init__(self, program: "Program", act: Act) -> None:
        window = program.window
        super().__init__(window)
        assert window.journal is not None
        self._program, self._window, self._folder = program, window, window.journal.folder
        self._asked = Asked(act)
        self._left: Left | None = None
        self._task: Task | None = None
        self._over = False
        self._lock_wanted: str | None = None
        self.dialog = PassphraseDialog(act, window.journal.owner.get().name, program.clock.today(), window)
        self.dialog.wanted.connect(self._verify)
        self.dialog.key_taken.connect(self._leave)
        self.dialog.backups_wanted.connect(self._see_to_backups)
        self.dialog.finished.connect(lambda _how: self._end())
        window.lock_requested.connect(self._on_lock_wanted)
        program.away.gone.connect(self._on_lock_wanted)
        self.dialog.open()

    def _begin(
        self, work: Work, done: Callable[[Any], object], failed: Callable[[Any], object], *, held: bool = False
    ) -> None:
        """Do something off the window's thread; `held` where nothing may cut it short."""
        self.dialog.set_busy(True, held=held)
        self._task = Task(work, self)
        self._task.progress.connect(self._on_progress)
        self._task.done.connect(lambda result: self._over or done(result))
        self._task.failed.connect(lambda error: self._over or failed(error))
        self._task.start()

    def _on_progress(self, far: object) -> None:
        if far is not None and not self._over:
            self.dialog.set_busy(True, str(far), held=self.dialog.held)

    def _on_lock_wanted(self, why: str = "") -> None:
        """Remember it while the journal is closed, which no lock needs."""
        if self.dialog.held:
            self._lock_wanted = why

    def _verify(self, asked: Asked) -> None:
        """Before the journal is closed: with a wrong passphrase nothing could open it again."""
        self._asked, folder = asked, self._folder
        self._begin(lambda: verifying(folder, asked), lambda _none: self._on_verified(), self._on_refused)

    def _on_verified(self) -> None:
        """A new recovery key is shown before anything is changed: none opens the journal that nobody has seen."""
        if self._asked.act.makes_key:
            key = recovery_key.new()
            self._asked = replace(self._asked, recovery=key)
            self.dialog.show_key(key)
        else:
            self._leave()

    def _leave(self) -> None:
        self._left = self._program.locking.left()
        if not self._program.leave(keep_claim=True):
            self.dialog.say(self.tr("What you typed last could not be saved. Nothing was changed. Try again."))
            return
        self._window.shell.show_nothing()
        folder, asked, clock = self._folder, self._asked, self._program.clock
        self._begin(lambda: doing(folder, asked, clock), self._on_done, self._on_failed, held=True)

    def _on_refused(self, error: Exception) -> None:
        self.dialog.say(_told(error))

    def _on_failed(self, error: Exception) -> None:
        """Nothing was changed: enter it as it was, then say why."""

        def enter(journal: "Journal") -> None:
            self._enter(journal)
            self.dialog.say(_told(error))

        self._open(self._asked.old, enter)

    def _on_done(self, opens: Secret | None) -> None:
        self._open(opens, self._on_open)

    def _open(self, secret: Secret | None, then: Callable[[Any], object]) -> None:
        folder, clock = self._folder, self._program.clock
        self._begin(lambda: opening(folder, clock, False, secret), then, self._on_lost, held=True)

    def _on_open(self, journal: "Journal") -> None:
        self._enter(journal)
        if not self._over:
            self._ask_about_backups()

    def _enter(self, journal: "Journal") -> None:
        """Show the journal again, or the lock that was asked for meanwhile."""
        self.dialog.set_busy(False)
        self._program.entering.on_open(self._folder, journal, self._left)
        if self._lock_wanted is not None:
            self._program.locking.lock_if_set(self._lock_wanted)

    def _on_lost(self, error: Exception) -> None:
        """It cannot be opened just now, though nothing is lost: ask for what opens it, as at a start."""
        log.error("Entering the journal again failed", exc_info=error)
        self._end()
        if needs_secret(self._folder):
            self._program.locking.ask(self._folder)
        else:
            self._program.entering.on_open_failed(error)

    # Older backups -------------------------------------------------------------------------------

    def _ask_about_backups(self) -> None:
        """Offer to see to them, where there are any."""
        self._window.say(done_words(self._asked.act), None)
        journal = self._window.journal
        if journal is None or self._asked.act is Act.REMOVE:
            self._end()
            return
        self._begin(lambda: counting(journal), self._on_counted, lambda _error: self._end())

    def _on_counted(self, count: int) -> None:
        if count:
            self.dialog.show_backups(count)
        else:
            self._end()

    def _see_to_backups(self, anew: bool) -> None:
        journal, asked = self._window.journal, self._asked
        if journal is not None:
            work: Work = (lambda: renewing(journal, asked)) if anew else (lambda: removing(journal))
            self._begin(work, lambda left: self._on_seen_to(left, anew), self._on_refused)

    def _on_seen_to(self, left: int, anew: bool) -> None:
        self._end()
        done = (
            self.tr("The older backups are encrypted anew") if anew else self.tr("The older backups are removed")
        )
        self._window.say(backup_words.backups_left(left) if left else done, None)

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        if self._task is not None:
            self._task.cancel()
        self.dialog.hide()
        self.dialog.deleteLater()
        self.deleteLater()


def _told(error: Exception) -> str:
    """The sentence for what went wrong."""
    if isinstance(error, JournalError):
        return str(error)
    log.error("Changing the passphrase failed", exc_info=error)
    return words.own_bug()
