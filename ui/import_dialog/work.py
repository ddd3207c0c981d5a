"""Reading and writing off the window's thread, with progress and Stop between files."""

import time
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from pmjournal.errors import Cancelled
from pmjournal.importing import Progress
from pmjournal.language import translate
from ui.tasks import Task, in_background

EVERY_SECONDS = 0.05  # progress is told no more often: thousands of files would flood the window

_running: set["Work"] = set()  # a run outlives the dialog that began it


class Work(QObject):
    """One run of `call`, which is given what to report its progress to.

    `progressed(done, of)`, `finished(result)` and `failed(exception)` are sent on the window's thread.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, call: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._stopped = Event()
        self._told = 0.0
        self._task = Task(in_background(lambda: call(self._report)), self)
        self._task.progress.connect(self._on_progress)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)

    def start(self) -> "Work":
        """Begin."""
        _running.add(self)
        self._task.start()
        return self

    def stop(self) -> None:
        """Stop after the file that is at work; the run then fails with Cancelled."""
        self._stopped.set()

    def _report(self, done: int, of: int) -> None:
        """Runs on the worker's thread."""
        if self._stopped.is_set():
            raise Cancelled(translate("Tasks", "Stopped. Nothing was imported."))
        now = time.monotonic()
        if done == of or now - self._told > EVERY_SECONDS:
            self._told = now
            self._task.progress.emit((done, of))

    def _on_progress(self, progress: object) -> None:
        if isinstance(progress, tuple):
            self.progressed.emit(*progress)

    def _on_done(self, result: object) -> None:
        self._end()
        self.finished.emit(result)

    def _on_failed(self, error: object) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        _running.discard(self)
        self.deleteLater()
