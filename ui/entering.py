"""The way into a journal: its folder claimed, its passphrase asked for, opened or made in the background, shown.

What is done when none can be opened begins here, too. Leaving a journal is the program's.
"""

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from pmjournal.errors import JournalError, Locked
from pmjournal.files import free_folder, is_journal
from pmjournal.protection import needs_secret
from pmjournal.records.search import Indexed
from pmjournal.secret import Secret
from ui import dialogs, words
from ui.damaged.mending import can_be_mended
from ui.journal_work import building_sample, creating, opening
from ui.tasks import Task, Work
from ui.window.navigation import FIRST
from ui.window.preparing import keep_for_good

if TYPE_CHECKING:  # the first brings SQLAlchemy along and the third Qt's network, which first paint does not need
    from pmjournal.journal import Journal
    from ui.app import Program
    from ui.locking import Left
    from ui.single import Claim
    from ui.welcome.beginning import Beginning

log = logging.getLogger(__name__)
QUIET_MS = 400
"""How long opening a journal may take before it is said how far it is."""


class Entering(QObject):
    """Opens and makes journals.

    Args:
        program: whose journal it becomes.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program, self._window = program, program.window
        self._task: Task | None = None
        self._entered: Path | None = None
        self._far: Indexed | None = None
        self._said = ""
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._tell_progress)

    def stop(self) -> None:
        """What is not open yet need not be opened any more."""
        if self._task is not None:
            self._task.cancel()

    def open_first(self, folder: Path) -> None:
        """Open the journal the program was started for; where its window is already there, that one is enough."""
        from ui.single import WindowRaised  # after the first paint, as in `_claimed`

        try:
            self._program.claim = self._claimed(folder)
        except WindowRaised as raised:
            print(raised, file=sys.stderr)
            self._window.hide()
            QApplication.exit(1)
        except JournalError as error:
            self.on_open_failed(error)
            self._program.reading.offer(folder, error)
        else:
            self.enter_claimed(folder, self._program.claim)

    def open(self, folder: Path, said: str = "", secret: Secret | None = None) -> None:
        """Open the journal in a folder in place of the one that is open.

        Args:
            folder: which.
            said: is told once it is open.
            secret: was typed just now, so that it need not be typed again.
        """
        program = self._program
        if not program.leave():
            self._window.say(self.tr("What you typed last could not be saved, so this journal stays open."), None)
            return
        program.locking.give_up()
        try:
            program.claim = self._claimed(folder)
        except JournalError as error:
            self.on_open_failed(error)
            program.reading.offer(folder, error)
            return
        self._said = said
        self.enter_claimed(folder, program.claim)
        if program.locking.locked and secret is not None:
            program.locking.page.secret_given.emit(secret)

    def _claimed(self, folder: Path) -> "Claim":
        """Hold a folder, or raise why it cannot be held."""
        from ui.single import Claim  # Qt's network is imported after the first paint

        claim = Claim(folder, self)
        claim.raise_requested.connect(self.to_front)
        return claim

    def enter_claimed(self, folder: Path, claim: "Claim") -> None:
        """Open the journal in a folder that is claimed, asking for its passphrase where it has one."""
        self._entered = folder
        if needs_secret(folder):
            self._program.locking.ask(folder)
            return
        read_only = claim.read_only
        self._enter(folder, lambda: opening(folder, self._program.clock, read_only), self.tr("Opening…"))

    def ask(self) -> None:
        """Let the person choose another journal."""
        folder = dialogs.choose_folder(self._window, self.tr("Open a journal"))
        if folder is None:
            return
        try:
            found = is_journal(folder)
        except JournalError as error:
            self._refuse(str(error))
            return
        if found:
            self.open(folder)
        else:
            self._refuse(self.tr("There is no journal in that folder. Choose one made by PM Journal."))

    def _refuse(self, sentence: str) -> None:
        """Say on the page that is shown why a folder was not taken; what is open stays open."""
        if not self._window.entrance.refuse(sentence):
            self._window.say(sentence, None)

    def create(self, beginning: "Beginning") -> None:
        """Make a new journal and open it."""
        if self._program.leave():
            said = self.tr("Your journal is made…")
            self._enter(beginning.folder, lambda: creating(beginning, self._program.clock), said)

    def make_sample(self) -> None:
        """Build the sample journal in a new folder and open it."""
        folder = free_folder(self._window.entrance.welcome.first.folder().parent / self.tr("PM Journal sample"))
        if self._program.leave():
            said = self.tr("Making the sample journal…")
            self._enter(folder, lambda: building_sample(folder, self._program.clock), said)

    def _enter(self, folder: Path, work: Work, said: str) -> None:
        """Open or make a journal in the background."""
        self._window.entrance.set_busy(said)
        self._far, self._entered = None, folder
        self._quiet.start(QUIET_MS)
        self._task = Task(work, self)
        self._task.progress.connect(self._on_progress)
        self._task.done.connect(lambda journal: self.on_open(folder, journal))
        self._task.failed.connect(lambda error: self.on_open_failed(error))
        self._task.start()

    def _on_progress(self, far: object) -> None:
        """Say how far it is, once it has taken a while."""
        if isinstance(far, Indexed):
            self._far = far
            if not self._quiet.isActive():
                self._tell_progress()

    def _tell_progress(self) -> None:
        if self._far is not None:
            self._window.entrance.tell_indexed(self._far)

    def on_open(self, folder: Path, journal: "Journal", left: "Left | None" = None) -> None:
        """A journal is open: claim it if it is new, then show its beginning, or where it was left."""
        self._quiet.stop()
        self._window.entrance.set_busy("")
        if self._program.claim is None:
            self._program.claim = self._claimed(folder)
        self._program.settings.set(journal=str(folder.resolve()))
        self._program.locking.remember_name(journal)
        self._window.take_journal(journal)
        if left is None:
            self._program.preparing.show_first(FIRST, self._window.navigation.start)
        else:
            self._program.preparing.show_first(left.place.pane, lambda: self._program.locking.come_back(left))
        self._program.backing_up.start()
        self._program.mending.forget()
        said, self._said = self._said, ""
        if journal.conflict_copies():
            said = self.tr("A program that synchronises folders has left a copy of this journal: see Settings.")
        if said:
            self._window.say(said, None)

    def on_open_failed(self, error: Exception, own: Secret | None = None) -> None:
        """Nothing was opened: say why, where the person can do something about it.

        Args:
            error: why.
            own: what was typed to open it.
        """
        self._quiet.stop()
        self._said = ""
        if isinstance(error, Locked) and self._program.claim is not None and self._entered is not None:
            self._program.locking.ask(self._entered)  # its passphrase was set just now, by another program
            return
        self._program.locking.give_up()
        self._program.leave()
        self._window.entrance.set_busy("")
        keep_for_good()
        if isinstance(error, JournalError) and self._entered and can_be_mended(self._entered, error):
            self._program.mending.show(self._entered, error, own)
            return
        self._window.entrance.show_welcome()
        if not isinstance(error, JournalError):
            log.error("Opening failed", exc_info=error)
            self._window.entrance.welcome.show_trouble(words.own_bug())
        else:
            self._window.entrance.welcome.show_trouble(str(error))

    def to_front(self) -> None:
        """Somebody asked for this window: another start, or a click in the tray."""
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
