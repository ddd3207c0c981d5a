"""Anything longer than 50 ms: a generator run off the window's thread, with progress and cancel."""

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from pmjournal.errors import Cancelled
from pmjournal.language import translate

Work = Callable[[], Generator[Any, None, Any]]


class Task(QObject):
    """One run of a generator.

    Args:
        work: makes the generator, on the worker thread; each value it yields is progress, what it returns the
            result.
        parent: keeps the task.
    """

    progress = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = False
        self.running = False
        self.done.connect(self._on_end)
        self.failed.connect(self._on_end)

    def start(self) -> "Task":
        """Begin on a thread of the pool."""
        self.running = True
        QThreadPool.globalInstance().start(_Run(self))
        return self

    def cancel(self) -> None:
        """Stop at the next yield; the task then fails with Cancelled."""
        self._cancelled = True

    def run(self) -> None:
        """The worker's side."""
        # The window may be gone by the time there is something to tell: then nobody is left to hear it.
        with suppress(RuntimeError):
            try:
                result = self._drive(self._work())
            except Exception as error:
                self.failed.emit(error)
            else:
                self.done.emit(result)

    def _drive(self, steps: Generator[Any, None, Any]) -> Any:
        while True:
            if self._cancelled:
                steps.close()
                raise Cancelled(translate("Tasks", "Stopped. Nothing was written."))
            try:
                self.progress.emit(next(steps))
            except StopIteration as end:
                return end.value

    def _on_end(self, _result: object) -> None:
        self.running = False


class _Run(QRunnable):
    """What the pool runs; it holds the task so that it outlives its window."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        """Run the task."""
        self._task.run()


def in_background(call: Callable[[], Any]) -> Work:
    """Make a task's work of a plain call without progress."""

    def work() -> Generator[Any, None, Any]:
        yield None
        return call()

    return work
