"""Restoring a backup in the open window: the dialog, and what becomes of the window once the journal is another.

How a backup is restored is `pmjournal.restoring`'s, what is shown of it `ui/backups`'s.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pmjournal.errors import Busy, JournalError
from ui import backup_words, dialogs
from ui.tasks import Task, in_background

if TYPE_CHECKING:
    from pathlib import Path

    from pmjournal.replacing import Replacement
    from pmjournal.restoring import Restored
    from ui.main_window import MainWindow


class Restoring(QObject):
    """Opens the dialog of backups and carries out what was decided there.

    Args:
        window: whose journal it is.
    """

    folder_wanted = Signal(object)
    """Open the journal in this folder (Path)."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def open(self, at: "Path | None" = None) -> None:
        """Show the backups of the open journal.

        Args:
            at: the backup to look at, also where the journal is too damaged to save what is typed; the newest
                where None.
        """
        window = self._window
        if window.journal is None or not (window.flush() or at):
            return
        from ui.backups import BackupsDialog  # needs the journal's modules, which first paint does not

        dialog = BackupsDialog(window.journal, window.open_panes.private_hidden, window, at)
        dialog.told.connect(lambda words: window.say(words, None))
        dialog.prepared.connect(self.put)
        dialog.put_beside.connect(self._offer)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def put(self, replacement: "Replacement", again: bool = True) -> None:
        """Let what was prepared take the journal's place, and show that.

        Args:
            replacement: what waits for it.
            again: back up and try once more where something was written meanwhile.
        """
        window = self._window
        try:
            if not window.flush():
                raise Busy(self.tr("What you typed last could not be saved. Nothing was restored."))
            done = replacement.put()
        except Busy as error:
            if again and window.journal is not None:
                self._secure(replacement)
                return
            self._give_up(replacement, error)
        except JournalError as error:
            self._give_up(replacement, error)
        else:
            replacement.close()
            self._show(done)

    def _secure(self, replacement: "Replacement") -> None:
        """Back up once more: something was written since it was prepared."""
        task = Task(in_background(replacement.secure), self)
        task.done.connect(lambda _result: self.put(replacement, again=False))
        task.failed.connect(lambda error: self._give_up(replacement, error))
        task.start()

    def _give_up(self, replacement: "Replacement", error: Exception) -> None:
        replacement.close()
        self._window.tell(error)

    def _show(self, done: "Restored") -> None:
        """Read everything anew: nothing of what was read before holds."""
        window = self._window
        window.half_typed.note()
        journal = window.detach()
        if journal is None:
            return
        window.attach(journal)
        said = self.tr("The backup is restored. How the journal was before is the newest backup.")
        if done.was_damaged:
            said = self.tr("The backup is restored. The damaged file is kept in the backups folder.")
        window.say(_with_lost(said, done), None)

    def _offer(self, done: "Restored") -> None:
        """Ask whether to open what was restored beside the journal."""
        said = self.tr("It lies in {folder}. The journal that is open is as it was.").format(folder=done.folder)
        if dialogs.confirm(
            self._window,
            self.tr("The backup is restored. Open it?"),
            _with_lost(said, done),
            self.tr("Open it"),
            self.tr("Stay here"),
        ):
            self.folder_wanted.emit(done.folder)


def _with_lost(said: str, done: "Restored") -> str:
    """A sentence with one more where attachments were lost."""

    return f"{said} {backup_words.attachments_lost(done.lost)}" if done.lost else said
