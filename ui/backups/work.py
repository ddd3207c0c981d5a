"""Steps over a backup, run off the window's thread: what is said of them, and the secret they may need.

It belongs to the window and not to the dialog: where that is closed meanwhile, what came of the steps is still
put away.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from pmjournal.backup_keys import Renewing
from pmjournal.errors import Locked, WrongSecret
from pmjournal.records.search import Indexed
from pmjournal.recovery_key import is_one
from pmjournal.replacing import Replacement
from pmjournal.rescuing import Steps as RescueSteps
from pmjournal.restoring import Stage, Steps
from pmjournal.secret import Secret
from pmjournal.stages import Progress
from ui.tasks import Task

Call = Callable[[Secret | None], Steps[Any] | RescueSteps]


class BackupWork(QObject):
    """One act on a backup, tried again with a secret where it needs one.

    `told(str, float)` says which step it is at and how far that is (0 where it cannot be told);
    `secret_wanted(bool)` asks for what opens the backup, with whether one was tried in vain; then `done(object)`
    or `failed(object)`.

    Args:
        call: makes the steps, with the secret that was typed.
        parent: keeps it.
    """

    told = Signal(str, float)
    secret_wanted = Signal(bool)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, call: Call, parent: QObject) -> None:
        super().__init__(parent)
        self._call = call
        self._task: Task | None = None
        self._heard = True

    def start(self, secret: Secret | None = None) -> None:
        """Begin, or try again."""
        call = self._call
        self._task = Task(lambda: call(secret), self)
        self._task.progress.connect(self._on_progress)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(lambda error: self._on_failed(error, secret is not None))
        self._task.start()

    def stop(self) -> None:
        """Stop at the next step."""
        if self._task is not None:
            self._task.cancel()

    def waits(self) -> bool:
        """Whether nothing is done until a secret is given."""
        return self._task is not None and not self._task.running

    def leave(self) -> None:
        """Stop, and tell nobody any more."""
        self._heard = False
        self.stop()
        if self._task is None or not self._task.running:
            self.deleteLater()

    def _on_progress(self, step: object) -> None:
        if not self._heard:
            return
        if isinstance(step, Indexed):
            self.told.emit(Stage.INDEXING.words, step.done / max(step.total, 1))
        elif isinstance(step, Renewing):
            said = self.tr("Encrypting anew, {done} of {total}").format(done=step.done + 1, total=step.total)
            self.told.emit(said, step.done / max(step.total, 1))
        elif isinstance(step, Stage):
            self.told.emit(step.words, 0.0)
        elif isinstance(step, Progress):
            self.told.emit(str(step), step.done / max(step.total, 1))

    def _on_done(self, result: object) -> None:
        if self._heard:
            self.done.emit(result)
        elif isinstance(result, Replacement):
            result.close()
        self.deleteLater()

    def _on_failed(self, error: Exception, tried: bool) -> None:
        if self._heard and isinstance(error, Locked | WrongSecret):
            self.secret_wanted.emit(tried)
            return
        if self._heard:
            self.failed.emit(error)
        self.deleteLater()


def secret_of(typed: str) -> Secret:
    """What was typed: a recovery key where it is one, else a passphrase."""
    return Secret.recovery(typed) if is_one(typed) else Secret.passphrase(typed)
