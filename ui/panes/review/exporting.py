"""An export as a task: read, set and saved off the window's thread, to be stopped at any moment."""

import logging
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pmjournal import reviews
from pmjournal.errors import JournalError
from pmjournal.reviews import Exported, Progress
from ui.panes.review.background import lasting_task
from ui.panes.review.wish import Wish, content_to_export
from ui.tasks import Task

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

log = logging.getLogger(__name__)


class Exporting(QObject):
    """Exports one review at a time.

    `progressed(Progress)` tells how far it is, then comes `done(Exported)` or `failed(exception)`; Cancelled
    where it was stopped.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._task: Task | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def running(self) -> bool:
        """Whether one is under way."""
        return self._task is not None

    def start(self, wish: Wish, target: Path) -> None:
        """Write the review of a wish to a file. What is changed in the form from now on does not matter."""
        journal = self._journal
        task = lasting_task(lambda: _steps(journal, wish, target))
        self._task = task
        self.destroyed.connect(lambda: task.cancel())
        task.progress.connect(self._on_progress)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.start()

    def stop(self) -> None:
        """Stop; nothing is left of the file."""
        if self._task is not None:
            self._task.cancel()

    def _on_progress(self, told: object) -> None:
        if isinstance(told, Progress):
            self.progressed.emit(told)

    def _on_done(self, made: Exported) -> None:
        self._task = None
        self.done.emit(made)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, JournalError):
            log.error("An export failed", exc_info=error)
        self.failed.emit(error)


def _steps(journal: "Journal", wish: Wish, target: Path) -> Generator[Any, None, Exported]:
    content = content_to_export(journal, wish)
    yield None
    made = yield from reviews.write(content, target)
    return made
