"""Doing what the dialog on a passphrase asks for: the journal is left, changed, and entered at the same place."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmjournal.errors import JournalError
from pmjournal.protection import needs_secret
from pmjournal.secret import Secret
from ui import words
from ui.journal_work import opening
from ui.locking import Left
from ui.passphrase.acts import Act, Asked, Done, counting, doing, removing, renewing, verifying
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
        self._then: Callable[[], object] = self._end
        self.dialog = PassphraseDialog(act, window.journal.owner.get().name, program.clock.today(), window)
        self.dialog.wanted.connect(self._verify)
        self.dialog.backups_wanted.connect(self._see_to_backups)
        self.dialog.finished.connect(lambda _how: self._then())
        self.dialog.open()

    def _begin(self, work: Work, done: Any, failed: Any) -> None:
        self.dialog.set_busy(True)
        self._task = Task(work, self)
        self._task.progress.connect(self._on_progress)
        self._task.done.connect(done)
        self._task.failed.connect(failed)
        self._task.start()

    def _on_progress(self, far: object) -> None:
        if far is not None:
            self.dialog.set_busy(True, str(far))

    def _verify(self, asked: Asked) -> None:
        """Before the journal is closed: with a wrong passphrase nothing could open it again."""
        self._asked, folder = asked, self._folder
        self._begin(lambda: verifying(folder, asked), lambda _none: self._leave(), self._on_refused)

    def _leave(self) -> None:
        self._left = self._program.locking.left()
        if not self._program.leave(keep_claim=True):
            self.dialog.say(self.tr("What you typed last could not be saved. Nothing was changed. Try again."))
            return
        self._window.shell.show_nothing()
        folder, asked, clock = self._folder, self._asked, self._program.clock
        self._begin(lambda: doing(folder, asked, clock), self._on_done, self._on_failed)

    def _on_refused(self, error: Exception) -> None:
        self.dialog.say(_told(error))

    def _on_failed(self, error: Exception) -> None:
        """Nothing was changed: enter it as it was, then say why."""

        def enter(journal: "Journal") -> None:
            self._enter(journal)
            self.dialog.say(_told(error))

        self._open(self._asked.old, enter)

    def _on_done(self, done: Done) -> None:
        self._open(done.opens, lambda journal: self._on_open(journal, done))

    def _open(self, secret: Secret | None, then: Any) -> None:
        folder, clock = self._folder, self._program.clock
        self._begin(lambda: opening(folder, clock, False, secret), then, self._on_lost)

    def _on_open(self, journal: "Journal", done: Done) -> None:
        self._enter(journal)
        if done.recovery is None:
            self._ask_about_backups()
        else:
            self._then = self._ask_about_backups
            self.dialog.show_key(done.recovery)

    def _enter(self, journal: "Journal") -> None:
        self._program.entering.on_open(self._folder, journal, self._left)

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
        journal, self._then = self._window.journal, self._end
        if journal is None or self._asked.act is Act.REMOVE:
            self._end()
            return
        self._begin(lambda: counting(journal), self._on_counted, lambda _error: self._end())

    def _on_counted(self, count: int) -> None:
        if not count or self._program.locking.locked:
            self._end()
            return
        self.dialog.show_backups(count)
        self.dialog.open()

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
        self._window.say(words.backups_left(left) if left else done, None)

    def _end(self) -> None:
        self.dialog.hide()
        self.dialog.deleteLater()
        self.deleteLater()


def _told(error: Exception) -> str:
    """The sentence for what went wrong."""
    if isinstance(error, JournalError):
        return str(error)
    log.error("Changing the passphrase failed", exc_info=error)
    return words.own_bug()
