"""Locking the journal of the window, and unlocking it again at the same place.

While it is locked the journal is closed and its key is let go; only the claim on its folder stays. Where what was
typed last cannot be saved, the window is covered all the same, the journal stays open behind it, and saving is
tried again until it can be closed.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QShortcut

from pmjournal.clock import Clock
from pmjournal.errors import JournalError
from pmjournal.protection import needs_secret
from ui import backup_words, clipboard, lock_choice
from ui.passphrase import change_passphrase
from ui.passphrase.acts import Act
from ui.tasks import Task, in_background
from ui.unlocking import Unlocking
from ui.widgets import unread
from ui.window.forgetting import clear_frame, clear_kept, close_what_lies_over
from ui.window.history import Place
from ui.window.posture import Posture, TakingUp, posture_of

if TYPE_CHECKING:
    from pmjournal.journal import Journal
    from ui.app import Program
    from ui.unlock.page import UnlockPage

AGAIN_MS = 2000
"""How often saving is tried again behind the cover."""


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

    settled = Signal()
    """What was to be locked is: covered, and closed where it can be."""

    def __init__(self, program: "Program", typed: str = "") -> None:
        super().__init__(program)
        self._typed = typed
        self._program, self._window = program, program.window
        self.locked = False
        self.folder: Path | None = None
        self._left: Left | None = None
        self._unlocking = Unlocking(self, program)
        self.closing: Task | None = None
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._close)
        self._window.lock_requested.connect(self.lock)

    @property
    def page(self) -> "UnlockPage":
        """The page that is shown while it is locked."""
        entrance = self._window.entrance
        if not entrance.has_unlock():
            page = entrance.unlock
            page.secret_given.connect(self._unlocking.attempt)
            page.passphrase_chosen.connect(self._unlocking.renew)
            page.other_requested.connect(self._program.entering.ask)
            page.restore_requested.connect(self._program.restoring.leave_locked)
        return entrance.unlock

    # Locking -------------------------------------------------------------------------------------

    def ask(self, folder: Path) -> None:
        """Ask for what opens the journal in a folder, which is not open."""
        if not self.locked:
            self._left = None
            self._cover(folder, "")
            self._unlocking.warm_up()
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
            change_passphrase(self._program, Act.ADD)
            return
        self.remember_name(journal)
        self._left = self.left()
        self._cover(journal.folder, why)
        journal.opened_files.clear()  # also where what is typed cannot be saved, so that it stays open
        self._close()

    def lock_if_set(self, why: str) -> None:
        """Lock where there is a passphrase; nobody is here to be asked to set one."""
        journal = self._window.journal
        if journal is not None and needs_secret(journal.folder):
            self.lock(why)
        self._unlocking.take_back()
        self.tell_settled()

    def tell_settled(self) -> None:
        """Say so, where nothing is being closed, tried or changed any more."""
        closes = self.closing is not None and self.closing.running
        # A journal whose folder is held though it is neither open nor locked is being opened, or its keys changed.
        changes = self._window.journal is None and not self.locked and self._program.claim is not None
        if not closes and not changes and not self._unlocking.is_trying():
            self.settled.emit()

    def close(self, journal: "Journal") -> None:
        """Close a journal in the background."""
        self.closing = Task(in_background(journal.close), self)
        self.closing.done.connect(self.tell_settled)
        self.closing.failed.connect(self.tell_settled)
        self.closing.start()

    def clears_copied(self) -> bool:
        """Whether copied text is to leave the clipboard soon."""
        journal = self._window.journal
        return journal is not None and lock_choice.chosen().clear_copied and needs_secret(journal.folder)

    def left(self) -> Left:
        """Where the person is now; what stands in open forms is noted, to be kept as the journal is closed."""
        self._window.half_typed.note()
        pane = self._window.open_panes.by_key.get(self._window.current)
        return Left(self._window.navigation.here(), Posture() if pane is None else posture_of(pane))

    def remember_name(self, journal: "Journal") -> None:
        """Keep the first name of whose journal it is, where it is locked; it is read while it can be."""
        settings, first = self._program.settings, ""
        if needs_secret(journal.folder):
            with suppress(JournalError):  # somebody holds the database: the name stays as it was
                first = next(iter(journal.owner.get().name.split()), "")
            first = first or settings.values.first_name
        if settings.values.first_name != first:
            settings.set(first_name=first)

    def _cover(self, folder: Path, why: str) -> None:
        """Show the page and nothing else; from here on no key of the window does anything."""
        self.locked, self.folder = True, folder
        close_what_lies_over(self._window)
        clipboard.clear_ours()
        self._enable_keys(False)
        settings = self._program.settings.values
        ours = settings.journal == str(folder.resolve())
        self.page.greet(settings.first_name if ours else "", why, _last_backup(folder, self._program.clock))
        self._window.entrance.show_unlock()
        self._window.repaint()  # at once: saving may take a moment
        self.page.form.setFocus()

    def _enable_keys(self, on: bool) -> None:
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.parent() is self._window:
                shortcut.setEnabled(on)

    def _close(self) -> None:
        """Save and close the journal; where it cannot be saved, try again later.

        What keeps it from being saved may be a field that cannot be read: nobody can put that right here.
        """
        journal = self._window.detach()
        if journal is None and self._window.journal is not None:
            unread.take_back()
            journal = self._window.detach()
        if journal is not None or self._window.journal is None:
            self._again.stop()
            self._program.backing_up.stop()
            self._program.preparing.stop()
            if journal is not None:
                self.close(journal)
            self._window.navigation.history.clear()
            clear_frame(self._window.shell)
            clear_kept()
        else:
            self._again.start()

    # Showing it again ----------------------------------------------------------------------------

    def uncover(self) -> None:
        """Show the journal again."""
        self.locked = False
        self._unlocking.begin_anew()
        self._program.away.begin()
        self._again.stop()
        self._enable_keys(True)
        self._window.entrance.end_unlock()
        if self._window.journal is not None:
            self._window.entrance.show_frame()
            self.take_up(self._left)
            self._window.flush()
            self._window.half_typed.open_dialogs()

    def come_back(self, left: Left) -> None:
        """Show where the person was before it was locked, as it was left."""
        self._window.open_panes.get(left.place.pane)
        self._window.navigation.go_to(left.place)
        self.take_up(left)

    def enter(self, journal: "Journal") -> None:
        """Show a journal that was just unlocked, where it was left."""
        left = self._left
        self.uncover()
        self._program.entering.on_open(journal.folder, journal, left)

    def take_up(self, left: Left | None) -> None:
        """Bring the pane in sight back to how it was left."""
        pane = self._window.open_panes.by_key.get(self._window.current)
        if left is not None and pane is not None:
            TakingUp(pane, left.posture)

    def give_up(self) -> None:
        """Another journal is opened in place of this one."""
        if self.locked:
            self._left = None
            self.uncover()


def _last_backup(folder: Path, clock: Clock) -> str:
    """ "Last backup today, 07:12", or "" where there is none."""
    from pmjournal.last_backup import last_backup  # not needed by a start with an open journal

    made = last_backup(folder, clock)
    return "" if made is None else backup_words.last_backup(clock.local(made), clock.today())
