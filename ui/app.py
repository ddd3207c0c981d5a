"""The one place where the window's objects are built: log, theme, lock, journal, window.

Qt comes first and the frame is painted; only then, in a worker thread, is the journal opened.
"""

import logging
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from pmjournal.clock import Clock
from pmjournal.errors import JournalError, Locked
from pmjournal.files import is_journal
from pmjournal.protection import needs_secret
from pmjournal.records.search import Indexed
from ui import dialogs, lock_choice, logs, motion, theme, words
from ui.application import application, furnish
from ui.away import Away
from ui.backing_up import BackingUp
from ui.clipboard import Copied
from ui.journal_work import building_sample, creating, free_folder, opening, sweeping
from ui.lock_choice import LockChoice
from ui.locking import Left, Locking
from ui.main_window import MainWindow
from ui.passphrase import change_passphrase
from ui.passphrase.acts import Act
from ui.reading_only import ReadingOnly
from ui.settings import Settings
from ui.shortcuts import install_shortcuts
from ui.tasks import Task, Work
from ui.window.navigation import FIRST
from ui.window.preparing import Preparing, keep_for_good

if TYPE_CHECKING:  # the one brings SQLAlchemy along and the other Qt's network, which first paint does not need
    from pmjournal.journal import Journal
    from ui.single import Claim
    from ui.welcome.beginning import Beginning

log = logging.getLogger(__name__)
ASK_DESKTOP_MS = 1000
QUIET_MS = 400
"""How long opening a journal may take before it is said how far it is."""


def run(folder: Path | None, today: date | None) -> int:
    """Open the window and return the exit code once it is closed.

    Args:
        folder: the journal; the last one where None.
        today: a frozen day, or None for the real one.

    Raises:
        JournalError: there is no screen to open a window on.
    """
    settings = Settings()
    app = application(settings.values.language)
    program = Program(settings, Clock(today))
    program.start(folder)
    return app.exec()


def go_on_in(window: MainWindow, folder: Path | None, today: date | None) -> int:
    """Open the program in a window that shows the picture of its frame, in an event loop that runs; returns 0.

    Args:
        window: the window.
        folder, today: as for `run`.
    """
    program = Program(window.settings, Clock(today), window)
    program.start(folder)
    return 0


class Program(QObject):
    """The running program: one window, and at most one open journal.

    Args:
        settings: what was chosen before.
        clock: tells the time.
        window: the window that shows the picture of its frame; a new one where None.
    """

    def __init__(self, settings: Settings, clock: Clock, window: MainWindow | None = None) -> None:
        super().__init__(window)
        self.settings = settings
        self.clock = clock
        self.claim: Claim | None = None
        self.task: Task | None = None
        self._entered: Path | None = None
        self._far: Indexed | None = None
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._tell_progress)
        logs.start()
        logs.watch(self._on_bug)
        app = application()
        if window is not None:
            furnish(app)
        theme.apply(app, settings.values.theme, settings.values.scale)
        theme.choose_contrast(app, settings.values.contrast)
        motion.choose(app, settings.values.motion)
        QTimer.singleShot(ASK_DESKTOP_MS, motion.ask_desktop)
        theme.signals().changed.connect(self._remember_look)
        self._remember_look()
        self.window = window or MainWindow(settings)
        typed = "" if window is None else str(getattr(window.centralWidget(), "typed", ""))
        if window is not None:
            window.compose()
        self.preparing = Preparing(self.window.open_panes, self.window.shell.panes, self)
        self.backing_up = BackingUp(self.window, self)
        install_shortcuts(self.window)
        self.locking = Locking(self, typed)
        self.reading = ReadingOnly(self)
        chosen = settings.values
        lock_choice.choose(LockChoice(chosen.lock_after, chosen.lock_on_minimise, chosen.clear_copied))
        self.away = Away(self.window)
        self.copied = Copied(self, self.locking.clears_copied)
        self.away.gone.connect(self.locking.lock_if_set)
        self.window.switches.lock_changed.connect(self.away.begin)
        self._connect(app)

    def _remember_look(self) -> None:
        """Keep what the next start is to be painted in."""
        if self.settings.values.look != theme.theme().name:
            self.settings.set(look=theme.theme().name)

    def _connect(self, app: QApplication) -> None:
        window = self.window
        window.closed.connect(self.stop)
        window.journal_requested.connect(self.ask_for_journal)
        window.backup_requested.connect(self.backing_up.make)
        window.passphrase_requested.connect(lambda name: change_passphrase(self, Act(name)))
        window.restoring.folder_wanted.connect(self.open)
        window.entrance.create_requested.connect(self.create)
        window.entrance.sample_requested.connect(self.make_sample)
        window.entrance.open_requested.connect(self.open)
        app.commitDataRequest.connect(lambda _manager: window.flush())

    def start(self, folder: Path | None) -> None:
        """Show the window, then open a journal once it is painted.

        Args:
            folder: which; the last one where None, the welcome page where there was none.
        """
        QTimer.singleShot(0, Task(sweeping, self).start)
        last = self.settings.values.journal
        chosen = folder or (Path(last) if last and Path(last).is_dir() else None)
        if chosen is None:
            self.window.entrance.show_welcome()
            self.window.show()
            keep_for_good()
            return
        if needs_secret(chosen):
            self.locking.ask(chosen)
        self.window.show()
        QTimer.singleShot(0, lambda: self._open_first(chosen))

    def _open_first(self, folder: Path) -> None:
        """Open the journal the program was started for; where its window is already there, that one is enough."""
        from ui.single import WindowRaised  # after the first paint, as in `_claim`

        try:
            self.claim = self._claim(folder)
        except WindowRaised as raised:
            print(raised, file=sys.stderr)
            self.window.hide()
            QApplication.exit(1)
        except JournalError as error:
            self.on_open_failed(error)
            self.reading.offer(folder, error)
        else:
            self.enter_claimed(folder, self.claim)

    def open(self, folder: Path) -> None:
        """Open the journal in a folder in place of the one that is open."""
        if not self.leave():
            self.window.say(self.tr("What you typed last could not be saved, so this journal stays open."), None)
            return
        self.locking.give_up()
        try:
            self.claim = self._claim(folder)
        except JournalError as error:
            self.on_open_failed(error)
            self.reading.offer(folder, error)
            return
        self.enter_claimed(folder, self.claim)

    def _claim(self, folder: Path) -> "Claim":
        """Hold a folder, or raise why it cannot be held."""
        from ui.single import Claim  # Qt's network is imported after the first paint

        claim = Claim(folder, self)
        claim.raise_requested.connect(self._to_front)
        return claim

    def enter_claimed(self, folder: Path, claim: "Claim") -> None:
        """Open the journal in a folder that is claimed, asking for its passphrase where it has one."""
        if needs_secret(folder):
            self.locking.ask(folder)
            return
        read_only = claim.read_only
        self._enter(folder, lambda: opening(folder, self.clock, read_only), self.tr("Opening…"))

    def create(self, beginning: "Beginning") -> None:
        """Make a new journal and open it."""
        if self.leave():
            words = self.tr("Your journal is made…")
            self._enter(beginning.folder, lambda: creating(beginning, self.clock), words)

    def make_sample(self) -> None:
        """Build the sample journal in a new folder and open it."""
        folder = free_folder(self.window.entrance.welcome.folder().parent / self.tr("PM Journal sample"))
        if self.leave():
            words = self.tr("Making the sample journal…")
            self._enter(folder, lambda: building_sample(folder, self.clock), words)

    def ask_for_journal(self) -> None:
        """Let the person choose another journal."""
        folder = dialogs.choose_folder(self.window, self.tr("Open a journal"))
        if folder is None:
            return
        try:
            found = is_journal(folder)
        except JournalError as error:
            self.window.say(str(error), None)
            return
        if found:
            self.open(folder)
        else:
            self.window.say(self.tr("There is no journal in that folder. Choose one made by PM Journal."), None)

    def _enter(self, folder: Path, work: Work, words: str) -> None:
        """Open or make a journal in the background."""
        self.window.entrance.set_busy(words)
        self._far, self._entered = None, folder
        self._quiet.start(QUIET_MS)
        self.task = Task(work, self)
        self.task.progress.connect(self._on_progress)
        self.task.done.connect(lambda journal: self.on_open(folder, journal))
        self.task.failed.connect(self.on_open_failed)
        self.task.start()

    def _on_progress(self, far: object) -> None:
        """Say how far it is, once it has taken a while."""
        if isinstance(far, Indexed):
            self._far = far
            if not self._quiet.isActive():
                self._tell_progress()

    def _tell_progress(self) -> None:
        if self._far is not None:
            self.window.entrance.tell_indexed(self._far)

    def on_open(self, folder: Path, journal: "Journal", left: Left | None = None) -> None:
        """A journal is open: claim it if it is new, then show its beginning, or where it was left."""
        self._quiet.stop()
        self.window.entrance.set_busy("")
        if self.claim is None:
            self.claim = self._claim(folder)
        self.settings.set(journal=str(folder.resolve()))
        self.locking.remember_name(journal)
        self.window.take_journal(journal)
        if left is None:
            self.preparing.show_first(FIRST, self.window.navigation.start)
        else:
            self.preparing.show_first(left.place.pane, lambda: self.locking.come_back(left))
        self.backing_up.start()
        if journal.conflict_copies():
            said = self.tr("A program that synchronises folders has left a copy of this journal: see Settings.")
            self.window.say(said, None)

    def on_open_failed(self, error: Exception) -> None:
        """Nothing was opened: say why, where the person can do something about it."""
        self._quiet.stop()
        if isinstance(error, Locked) and self.claim is not None and self._entered is not None:
            self.locking.ask(self._entered)  # its passphrase was set just now, by another program
            return
        self.locking.give_up()
        self.leave()
        self.window.entrance.set_busy("")
        self.window.entrance.show_welcome()
        keep_for_good()
        if not isinstance(error, JournalError):
            log.error("Opening failed", exc_info=error)
            self.window.entrance.welcome.show_trouble(words.own_bug())
        else:
            self.window.entrance.welcome.show_trouble(str(error))

    def leave(self, *, keep_claim: bool = False) -> bool:
        """Save and close the open journal; False when it could not be saved and stays open.

        Args:
            keep_claim: the folder stays this window's.
        """
        if self.window.journal is not None:
            journal = self.window.detach()
            if journal is None:
                return False
            self.backing_up.stop()
            self.preparing.stop()
            journal.close()
        if self.claim is not None and not keep_claim:
            self.claim.release()
            self.claim = None
        return True

    def stop(self) -> None:
        """The window is closed, and what could be saved is: close the journal, let go of the folder, end."""
        journal = self.window.journal
        if self.task is not None:
            self.task.cancel()  # what is not open yet need not be opened any more
        self.window.hide()  # what follows may take a moment, and nobody is to look at a window that stands still
        if journal is not None and not journal.read_only:
            with suppress(JournalError):
                journal.bin.sweep()
        if not self.leave() and journal is not None and self.claim is not None:
            journal.close()
            self.claim.release()
        QApplication.quit()

    def _to_front(self) -> None:
        """Another start asked for this window."""
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _on_bug(self, _error: BaseException) -> None:
        """One of our own bugs: it is logged; what is typed stays."""
        self.window.shell.toast.say(
            self.tr("Something went wrong in the program itself. The details are in the log; see Settings."), ""
        )
