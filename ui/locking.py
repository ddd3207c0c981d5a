"""Locking the journal of the window, and unlocking it again at the same place.

While it is locked the journal is closed and its key is let go; only the claim on its folder stays. Where what was
typed last cannot be saved, the window is covered all the same, the journal stays open behind it, and saving is
tried again until it can be closed.
"""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QShortcut

from pmjournal.clock import Clock
from pmjournal.errors import JournalError, WrongSecret
from pmjournal.protection import needs_secret
from pmjournal.secret import Secret, SecretKind
from ui import clipboard, words
from ui.journal_work import opening
from ui.tasks import Task, Work, in_background
from ui.window.forgetting import clear_frame, clear_kept, close_what_lies_over
from ui.window.history import Place
from ui.window.posture import Posture, TakingUp, posture_of

if TYPE_CHECKING:
    from pmjournal.journal import Journal
    from ui.app import Program
    from ui.unlock.page import UnlockPage

log = logging.getLogger(__name__)
QUIET_MS = 400
"""How long unlocking may take before it is said that it goes on."""
AGAIN_MS = 2000
"""How often saving is tried again behind the cover."""
LONGEST_PAUSE = 30
"""Seconds that have to pass after many wrong tries; the first is followed by one."""


@dataclass(frozen=True, slots=True)
class Left:
    """Where a person was when it was locked."""

    place: Place
    posture: Posture


class Locking(QObject):
    """Locks and unlocks.

    Args:
        program: closes and opens the journal.
        typed: what was typed before the page was there.
    """

    def __init__(self, program: "Program", typed: str = "") -> None:
        super().__init__(program)
        self._typed = typed
        self._program, self._window = program, program.window
        self.locked = False
        self._folder: Path | None = None
        self._left: Left | None = None
        self._recovery: Secret | None = None
        self._wrong = 0
        self._task: Task | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(lambda: self.page.set_busy(self.tr("Opening…")))
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._close)
        self._window.lock_requested.connect(self.lock)

    @property
    def page(self) -> "UnlockPage":
        """The page that is shown while it is locked."""
        entrance = self._window.entrance
        if not entrance.has_unlock():
            page = entrance.unlock
            page.secret_given.connect(self._try)
            page.passphrase_chosen.connect(self._renew)
            page.other_requested.connect(self._program.ask_for_journal)
        return entrance.unlock

    # Locking -------------------------------------------------------------------------------------

    def ask(self, folder: Path) -> None:
        """Ask for what opens the journal in a folder, which is not open."""
        if not self.locked:
            self._left = None
            self._cover(folder, "")
            typed, self._typed = self._typed, ""
            if typed:
                QTimer.singleShot(0, self, lambda: self.page.type_in(typed))

    def lock(self, why: str = "") -> None:
        """Lock the open journal; where it has no passphrase, lead to where one is set.

        Args:
            why: what is said of it on the page.
        """
        journal = self._window.journal
        if journal is None or self.locked:
            return
        if not needs_secret(journal.folder):
            self._window.requests.set_passphrase()
            return
        self.remember_name(journal)
        pane = self._window.open_panes.by_key.get(self._window.current)
        self._left = Left(self._window.navigation.here(), Posture() if pane is None else posture_of(pane))
        self._cover(journal.folder, why)
        journal.opened_files.clear()  # also where what is typed cannot be saved, so that it stays open
        self._close()

    def remember_name(self, journal: "Journal") -> None:
        """Keep the first name of whose journal it is, where it is locked; it is read while it can be."""
        settings = self._program.settings
        first = next(iter(journal.owner.get().name.split()), "") if needs_secret(journal.folder) else ""
        if settings.values.first_name != first:
            settings.set(first_name=first)

    def _cover(self, folder: Path, why: str) -> None:
        """Show the page and nothing else; from here on no key of the window does anything."""
        self.locked, self._folder = True, folder
        close_what_lies_over(self._window)
        clipboard.clear_ours()
        self._enable_keys(False)
        settings = self._program.settings.values
        ours = settings.journal == str(folder.resolve())
        self.page.greet(settings.first_name if ours else "", why, _last_backup(folder, self._program.clock))
        self._window.entrance.show_unlock()
        self.page.form.setFocus()

    def _enable_keys(self, on: bool) -> None:
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.parent() is self._window:
                shortcut.setEnabled(on)

    def _close(self) -> None:
        """Save and close the journal; where it cannot be saved, try again later."""
        if self._window.journal is None or self._program.leave(keep_claim=True):
            self._again.stop()
            self._window.navigation.history.clear()
            clear_frame(self._window.shell)
            clear_kept()
        else:
            self._again.start()

    # Unlocking -----------------------------------------------------------------------------------

    def _try(self, secret: Secret) -> None:
        """See whether a secret opens it, off the window's thread."""
        folder = self._folder
        if folder is None or not self.locked:
            return
        if self._program.claim is None:  # at the start one may type before the folder is this window's
            QTimer.singleShot(0, self, lambda: self._try(secret))
        elif self._window.journal is not None or secret.kind is SecretKind.RECOVERY:
            self._begin(in_background(lambda: _verified(folder, secret)), self._on_verified)
        else:
            self._open(secret)

    def _open(self, secret: Secret) -> None:
        assert self._folder is not None
        assert self._program.claim is not None
        folder, clock, read_only = self._folder, self._program.clock, self._program.claim.read_only
        self._begin(
            lambda: opening(folder, clock, read_only, secret), lambda journal: self._on_open(journal, secret)
        )

    def _begin(self, work: Work, done: Any) -> None:
        if self._task is not None and self._task.running:
            return
        self.page.set_busy()
        self._quiet.start()
        self._task = Task(work, self)
        self._task.done.connect(done)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_verified(self, secret: Secret) -> None:
        """The secret fits. A recovery key makes a new passphrase first."""
        self._rest()
        if secret.kind is SecretKind.RECOVERY and self._recovery is None:
            self._recovery = secret
            self.page.show_form(self.page.renew)
        elif self._window.journal is not None:
            self._uncover()
        else:
            self._open(secret)

    def _renew(self, typed: str) -> None:
        """Put a new passphrase in place of the old one; with "" go on without."""
        recovery, folder = self._recovery, self._folder
        if recovery is None or folder is None:
            return
        if not typed:
            self._on_verified(recovery)
            return
        passphrase = Secret.passphrase(typed)
        self._begin(in_background(lambda: _renewed(folder, recovery, passphrase)), self._on_verified)

    def _on_open(self, journal: "Journal", secret: Secret) -> None:
        self._rest()
        left = self._left
        self._uncover()
        self._program.on_open(journal.folder, journal, left)
        if journal.cost_is_behind and not journal.read_only:
            folder = journal.folder
            Task(in_background(lambda: _dearer(folder, secret)), self).start()

    def _uncover(self) -> None:
        """Show the journal again."""
        self.locked, self._wrong, self._recovery = False, 0, None
        self._again.stop()
        self._enable_keys(True)
        self._window.entrance.end_unlock()
        if self._window.journal is not None:
            self._window.entrance.show_frame()
            self.take_up(self._left)
            self._window.flush()

    def come_back(self, left: Left) -> None:
        """Show where the person was before it was locked, as it was left."""
        self._window.open_panes.get(left.place.pane)
        self._window.navigation.go_to(left.place)
        self.take_up(left)

    def take_up(self, left: Left | None) -> None:
        """Bring the pane in sight back to how it was left."""
        pane = self._window.open_panes.by_key.get(self._window.current)
        if left is not None and pane is not None:
            TakingUp(pane, left.posture)

    def give_up(self) -> None:
        """Another journal is opened in place of this one."""
        if self.locked:
            self._left = None
            self._uncover()

    def _rest(self) -> None:
        self._quiet.stop()
        self.page.set_busy(off=False)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, WrongSecret):
            self.page.show_wrong(str(error), min(2**self._wrong, LONGEST_PAUSE))
            self._wrong += 1
        elif isinstance(error, JournalError):
            self.page.show_trouble(str(error))
        else:
            log.error("Unlocking failed", exc_info=error)
            self.page.show_trouble(words.own_bug())


def _last_backup(folder: Path, clock: Clock) -> str:
    """ "Last backup today, 07:12", or "" where there is none."""
    from pmjournal.last_backup import last_backup  # not needed by a start with an open journal

    made = last_backup(folder, clock)
    return "" if made is None else words.last_backup(clock.local(made), clock.today())


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
