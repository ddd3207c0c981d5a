"""Taking an export into the journal of the window, which has no records yet.

Nobody may read the journal meanwhile: what fills it holds its file for longer than a reader waits. So the panes
let go of it, and a dialog says how far it is. A lock that is asked for comes once the journal is shown again.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pmjournal.errors import JournalError
from pmjournal.language import translate
from ui import words
from ui.tasks import Task
from ui.theme import theme
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label
from ui.widgets.tips import answer_tips
from ui.widgets.work_line import WorkLine

if TYPE_CHECKING:
    from pmjournal.journal import Journal
    from pmjournal.records.exports import TakenIn
    from ui.app import Program
    from ui.locking import Left

log = logging.getLogger(__name__)
WIDTH = 420


class TakingInDialog(QDialog):
    """Says how far it is. Escape and Stop ask for the same; it is closed by whoever does the work."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Taking the export in"))
        self.line = WorkLine()
        page = QWidget()
        page.setFixedWidth(theme().px(WIDTH))
        column = QVBoxLayout(page)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(4)
        column.addWidget(Label(self.windowTitle(), "pane", wrap=True))
        sentence = self.tr("All of it comes into the journal, or nothing.")
        column.addWidget(Label(sentence, "body", "ink2", wrap=True))
        column.addSpacing(12)
        column.addWidget(self.line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        whole.addWidget(page)
        self.line.stop_wanted.connect(self.stop_wanted)
        self._ring = FocusRing(self)
        answer_tips(self)

    def reject(self) -> None:
        """Stop, and stay until it is stopped."""
        self.line.stop.click()


class TakingIn(QObject):
    """One export on its way in; gone once it is in, or is not to be.

    Args:
        program: whose journal is filled.
        file: the export.
    """

    def __init__(self, program: "Program", file: Path) -> None:
        super().__init__(program)
        self._program, self._window = program, program.window
        self._left = program.locking.left()
        self._lock_wanted: str | None = None
        self.dialog = TakingInDialog(program.window)
        program.away.gone.connect(self._on_lock_wanted)
        journal = program.window.detach()
        if journal is None:
            self._window.say(self.tr("What you typed last could not be saved. Nothing was taken in."), None)
            self._end()
            return
        program.backing_up.stop()
        program.preparing.stop()
        program.window.shell.show_nothing()
        self._begin(journal, file)

    def _begin(self, journal: "Journal", file: Path) -> None:
        task = Task(lambda: journal.whole_import.json(file), self)
        task.progress.connect(self.dialog.line.tell)
        task.done.connect(lambda taken: self._on_done(journal, taken))
        task.failed.connect(lambda error: self._on_failed(journal, error))
        self.dialog.stop_wanted.connect(task.cancel)
        self.dialog.open()
        task.start()

    def _on_lock_wanted(self, why: str) -> None:
        self._lock_wanted = why

    def _on_done(self, journal: "Journal", taken: "TakenIn") -> None:
        self._enter(journal, translate("TakingIn", "%Ln record(s) (was|were) taken in", "", taken.records), None)

    def _on_failed(self, journal: "Journal", error: Exception) -> None:
        """The journal is as it was, and so is the place in the window."""
        if not isinstance(error, JournalError):
            log.error("Taking an export in failed", exc_info=error)
        self._enter(journal, str(error) if isinstance(error, JournalError) else words.own_bug(), self._left)

    def _enter(self, journal: "Journal", said: str, left: "Left | None") -> None:
        self._end()
        self._program.entering.on_open(journal.folder, journal, left)
        self._window.say(said, None)
        if self._lock_wanted is not None:
            self._program.locking.lock_if_set(self._lock_wanted)

    def _end(self) -> None:
        self.dialog.hide()
        self.dialog.deleteLater()
        self.deleteLater()
