"""The one place where the window's objects are built: log, theme, lock, journal, window.

Qt comes first and the frame is painted; only then, in a worker thread, is the journal opened.
"""

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from pmjournal.clock import Clock
from pmjournal.errors import JournalError
from pmjournal.protection import needs_secret
from ui import lock_choice, logs, motion, reminder_choice, theme
from ui.application import application, furnish
from ui.away import Away
from ui.backing_up import BackingUp
from ui.clipboard import Copied
from ui.damaged.mending import Mending
from ui.entering import Entering
from ui.journal_work import sweeping
from ui.lock_choice import LockChoice
from ui.locking import Locking
from ui.main_window import MainWindow
from ui.passphrase import change_passphrase
from ui.passphrase.acts import Act
from ui.reading_only import ReadingOnly
from ui.reminders import Reminders, Tray
from ui.settings import Settings
from ui.shortcuts import install_shortcuts
from ui.tasks import Task
from ui.welcome.restoring import RestoringAnew
from ui.window.preparing import Preparing, keep_for_good

if TYPE_CHECKING:  # Qt's network, which first paint does not need
    from ui.single import Claim

ASK_DESKTOP_MS = 1000


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
        self.entering = Entering(self)
        self.locking = Locking(self, typed)
        self.reading = ReadingOnly(self)
        self.restoring = RestoringAnew(self)
        self.mending = Mending(self)
        chosen = settings.values
        lock_choice.choose(LockChoice(chosen.lock_after, chosen.lock_on_minimise, chosen.clear_copied))
        reminder_choice.choose(reminder_choice.kept(settings))
        self.tray = Tray(self)
        self.reminders = Reminders(self.window, self.tray)
        self.reminders.begin()
        self.away = Away(self.window)
        self.copied = Copied(self, self.locking.clears_copied)
        self.away.gone.connect(self.locking.lock_if_set)
        self.locking.settled.connect(self.away.let_sleep)
        self.window.switches.lock_changed.connect(self.away.begin)
        self.window.switches.reminders_changed.connect(self.reminders.begin)
        self.tray.clicked.connect(self.entering.to_front)
        self._connect(app)

    def _remember_look(self) -> None:
        """Keep what the next start is to be painted in."""
        if self.settings.values.look != theme.theme().name:
            self.settings.set(look=theme.theme().name)

    def _connect(self, app: QApplication) -> None:
        window = self.window
        window.closed.connect(self.stop)
        window.journal_requested.connect(self.entering.ask)
        window.backup_requested.connect(self.backing_up.make)
        window.passphrase_requested.connect(lambda name: change_passphrase(self, Act(name)))
        window.take_in_requested.connect(self._take_in)
        window.restoring.folder_wanted.connect(lambda folder: self.entering.open(folder))
        window.entrance.create_requested.connect(self.entering.create)
        window.entrance.sample_requested.connect(self.entering.make_sample)
        window.entrance.open_requested.connect(lambda folder: self.entering.open(folder))
        app.commitDataRequest.connect(lambda _manager: self._before_the_end())

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
        QTimer.singleShot(0, lambda: self.entering.open_first(chosen))

    def leave(self, *, keep_claim: bool = False) -> bool:
        """Save and close the open journal; False when it could not be saved and stays open.

        Args:
            keep_claim: the folder stays this window's.
        """
        if self.window.journal is not None:
            if self.window.isVisible():
                self.window.half_typed.note()
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

    def _take_in(self, file: Path) -> None:
        """Fill the open journal, which has no records, with an export."""
        from ui.taking_in import TakingIn  # hardly any start needs it

        if self.window.journal is not None and not self.window.journal.read_only:
            TakingIn(self, file)

    def _before_the_end(self) -> None:
        """The session ends, and the program with it, perhaps without another word."""
        if self.window.flush() and self.window.journal is not None:
            self.window.half_typed.keep_meanwhile()

    def stop(self) -> None:
        """The window is closed, and what could be saved is: close the journal, let go of the folder, end."""
        journal = self.window.journal
        for one in (self.entering, self.restoring, self.mending):
            one.stop()
        self.copied.end()
        if journal is not None:
            self.window.half_typed.note()
        self.window.hide()  # what follows may take a moment, and nobody is to look at a window that stands still
        if journal is not None and not journal.read_only:
            with suppress(JournalError):
                journal.bin.sweep()
        if not self.leave() and journal is not None and self.claim is not None:
            journal.close()
            self.claim.release()
        QApplication.quit()

    def _on_bug(self, _error: BaseException) -> None:
        """One of our own bugs: it is logged; what is typed stays."""
        self.window.shell.toast.say(
            self.tr("Something went wrong in the program itself. The details are in the log; see Settings."), ""
        )
