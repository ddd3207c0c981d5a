"""Anything longer than 50 ms: a generator run off the window's thread, with progress and cancel."""

from collections.abc import Callable, Generator
from contextlib import suppress
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal

from pmjournal.errors import Cancelled
from pmjournal.language import translate

Work = Callable[[], Generator[Any, None, Any]]
LINGER_MS = 1_000
"""How long a voice stays after its last word, which its thread may still be on the way from."""


class _Voice(QObject):
    """What a task's thread speaks through. It belongs to the program, so that it is there however the task ends.

    The work is kept here, too: let go on the thread, its last reference to a widget could end there.
    """

    progress = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work) -> None:
        super().__init__(QCoreApplication.instance())
        self.work: Work | None = work
        self.cancelled = Event()
        self.done.connect(self._on_end)
        self.failed.connect(self._on_end)

    def _on_end(self, _result: object) -> None:
        """On the window's thread, once the thread has said its last word."""
        self.work = None
        QTimer.singleShot(LINGER_MS, self, self.deleteLater)

    def speak(self) -> None:
        """The thread's side."""
        # The program may be gone by the time there is something to tell: then nobody is left to hear it.
        with suppress(RuntimeError):
            try:
                result = self._drive()
            except Exception as error:
                self.failed.emit(error)
            else:
                self.done.emit(result)

    def _drive(self) -> Any:
        assert self.work is not None
        steps = self.work()
        while True:
            if self.cancelled.is_set():
                steps.close()
                raise Cancelled(translate("Tasks", "Stopped. Nothing was written."))
            try:
                self.progress.emit(next(steps))
            except StopIteration as end:
                return end.value


class Task(QObject):
    """One run of a generator. Where its parent goes before it has ended, nobody is told any more.

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
        self.running = False
        self._voice = _Voice(work)
        self.done.connect(self._on_end)
        self.failed.connect(self._on_end)
        # From signal to signal: Qt unties them itself when the task is deleted.
        self._voice.progress.connect(self.progress)
        self._voice.done.connect(self.done)
        self._voice.failed.connect(self.failed)

    def start(self) -> "Task":
        """Begin on a thread of the pool."""
        self.running = True
        QThreadPool.globalInstance().start(_Run(self._voice))
        return self

    def cancel(self) -> None:
        """Stop at the next yield; the task then fails with Cancelled."""
        self._voice.cancelled.set()

    def _on_end(self, _result: object) -> None:
        self.running = False


class _Run(QRunnable):
    """What the pool runs."""

    def __init__(self, voice: _Voice) -> None:
        super().__init__()
        self._voice = voice

    def run(self) -> None:
        """Run the work."""
        self._voice.speak()


def in_background(call: Callable[[], Any]) -> Work:
    """Make a task's work of a plain call without progress."""

    def work() -> Generator[Any, None, Any]:
        yield None
        return call()

    return work
