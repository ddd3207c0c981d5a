"""Trying what was typed on the page of a locked journal, off the window's thread, with a pause after a wrong try.

What opens is shown by `Locking`. With a recovery key, a new passphrase is made first.
"""

import logging
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer

from pmjournal.errors import DamagedJournal, JournalError, NotAJournal, WrongSecret
from pmjournal.secret import Secret, SecretKind
from ui import words
from ui.journal_work import opening
from ui.tasks import Task, Work, in_background
from ui.window.navigation import FIRST
from ui.window.preparing import keep_for_good

if TYPE_CHECKING:
    from pmjournal.journal import Journal
    from ui.app import Program
    from ui.locking import Locking

log = logging.getLogger(__name__)
QUIET_MS = 400
"""How long it may take before it is said that it goes on."""
STEP_MS, LATER_MS = 50, 10_000
LONGEST_PAUSE = 30
"""Seconds that have to pass after many wrong tries; the first is followed by one."""


class Unlocking(QObject):
    """Tries secrets.

    Args:
        locking: shows the page, and what was opened.
        program: has the folder and the clock.
    """

    def __init__(self, locking: "Locking", program: "Program") -> None:
        super().__init__(locking)
        self._locking, self._program, self._window = locking, program, program.window
        self._recovery: Secret | None = None
        self._tried: Secret | None = None
        self._wrong = 0
        self._task: Task | None = None
        self._unwanted, self._round = False, 0
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(lambda: locking.page.set_busy(self.tr("Opening…")))

    def warm_up(self) -> None:
        """While a person types, import what opening needs, and the modules of the first pane, in steps."""
        loading = Task(in_background(_load), self).start()
        modules = list(self._window.shell.panes[FIRST].modules)
        QTimer.singleShot(STEP_MS, self, partial(self._warm_up_on, loading, modules))

    def _warm_up_on(self, loading: Task, modules: list[str]) -> None:
        """One module a turn, in which the window can answer; modules of Qt are imported on its thread alone.

        Also while something is tried: making the key needs another processor, and nothing of Python's.
        """
        if modules:
            import_module(modules.pop(0))
        if modules or loading.running:
            QTimer.singleShot(STEP_MS, self, partial(self._warm_up_on, loading, modules))
        else:
            keep_for_good()

    def begin_anew(self) -> None:
        """It is open: what was wrong before is forgotten."""
        self._wrong, self._recovery, self._tried = 0, None, None

    def attempt(self, secret: Secret) -> None:
        """See whether a secret opens it, off the window's thread."""
        self._tried = secret
        folder = self._locking.folder
        if folder is None or not self._locking.locked:
            return
        closing = self._locking.closing
        if self._program.claim is None or (closing is not None and closing.running):
            # At the start one may type before the folder is claimed; after a lock, while a backup's copy ends.
            QTimer.singleShot(STEP_MS, self, partial(self._attempt_again, secret, self._round))
        elif self._window.journal is not None or secret.kind is SecretKind.RECOVERY:
            self._begin(in_background(lambda: _verified(folder, secret)), self._on_verified)
        else:
            self._open(secret)

    def _attempt_again(self, secret: Secret, round_: int) -> None:
        if round_ == self._round:
            self.attempt(secret)

    def _open(self, secret: Secret) -> None:
        assert self._locking.folder is not None
        assert self._program.claim is not None
        folder, clock, read_only = self._locking.folder, self._program.clock, self._program.claim.read_only
        self._begin(
            lambda: opening(folder, clock, read_only, secret), lambda journal: self._on_open(journal, secret)
        )

    def is_trying(self) -> bool:
        """Whether something is tried just now."""
        return self._task is not None and self._task.running

    def take_back(self) -> None:
        """Nobody is there any more: what is tried just now opens nothing, nor does a recovery key from before."""
        self._unwanted = self.is_trying()
        self._round += 1
        if self._recovery is not None:
            self._recovery = None
            self._locking.page.ask_anew()

    def _begin(self, work: Work, done: Callable[[Any], None]) -> None:
        if self.is_trying():
            return
        self._locking.page.set_busy()
        self._quiet.start()
        self._unwanted = False
        self._task = Task(work, self)
        self._task.done.connect(lambda result: self._drop(result) if self._unwanted else done(result))
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _drop(self, result: object) -> None:
        """Let go of what was opened for nobody."""
        self._rest()
        self._locking.page.ask_anew()
        if isinstance(result, Secret):
            self._locking.tell_settled()
        else:
            self._locking.close(cast("Journal", result))

    def _on_verified(self, secret: Secret) -> None:
        """The secret fits. A recovery key makes a new passphrase first."""
        self._rest()
        if secret.kind is SecretKind.RECOVERY and self._recovery is None:
            self._recovery = secret
            self._locking.page.show_form(self._locking.page.renew)
        elif self._window.journal is not None:
            self._locking.uncover()
        else:
            self._open(secret)

    def renew(self, typed: str) -> None:
        """Put a new passphrase in place of the old one; with "" go on without."""
        recovery, folder = self._recovery, self._locking.folder
        if recovery is None or folder is None:
            return
        if not typed:
            self._on_verified(recovery)
            return
        passphrase = Secret.passphrase(typed)
        self._begin(in_background(lambda: _renewed(folder, recovery, passphrase)), self._on_verified)

    def _on_open(self, journal: "Journal", secret: Secret) -> None:
        self._rest()
        self._locking.enter(journal)
        if journal.cost_is_behind and not journal.read_only:
            # Not at once: it would take the processor from the panes that are being built.
            QTimer.singleShot(LATER_MS, self, lambda: self._raise_cost(journal, secret))

    def _raise_cost(self, journal: "Journal", secret: Secret) -> None:
        """Let a try at the secret cost what this machine is up to, where the journal is still open."""
        if self._window.journal is journal:
            folder = journal.folder
            Task(in_background(lambda: _dearer(folder, secret)), self).start()

    def _rest(self) -> None:
        self._quiet.stop()
        self._locking.page.set_busy(off=False)

    def _on_failed(self, error: Exception) -> None:
        tried, self._tried = self._tried, None
        self._rest()
        self._locking.tell_settled()
        if isinstance(error, WrongSecret):
            self._locking.page.show_wrong(str(error), min(2**self._wrong, LONGEST_PAUSE))
            self._wrong += 1
        elif isinstance(error, DamagedJournal | NotAJournal) and self._window.journal is None:
            self._program.entering.on_open_failed(error, tried)
        elif isinstance(error, JournalError):
            self._locking.page.show_trouble(str(error))
        else:
            log.error("Unlocking failed", exc_info=error)
            self._locking.page.show_trouble(words.own_bug())


def _load() -> None:
    """What takes long to import and names nothing of Qt."""
    for name in ("nacl.pwhash", "nacl.secret", "pmjournal.journal", "pmjournal.passphrases"):
        import_module(name)


def _verified(folder: Path, secret: Secret) -> Secret:
    from pmjournal import passphrases  # brings SQLAlchemy along; imported in the worker thread, as all here

    passphrases.verify(folder, secret)
    return secret


def _renewed(folder: Path, recovery: Secret, passphrase: Secret) -> Secret:
    from pmjournal import passphrases

    passphrases.change(folder, recovery, passphrase)
    return passphrase


def _dearer(folder: Path, secret: Secret) -> None:
    from pmjournal import passphrases

    passphrases.upgrade_cost(folder, secret)
