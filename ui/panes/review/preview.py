"""The preview as a task: one at a time, off the window's thread, soon after the last change.

A newer wish waits for the one under way, which is quick; only where that takes long it is stopped, since a
stopped one costs the next its worker process. What is shown of it is decided by the desk and the form.
"""

import logging
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pmjournal import reviews
from pmjournal.errors import Cancelled, JournalError
from pmjournal.reviews import Press
from ui.panes.review.background import lasting_task
from ui.panes.review.places import Places, places_of
from ui.panes.review.wish import Look, Wish, look
from ui.tasks import Task

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

log = logging.getLogger(__name__)

QUIET_MS = 400
PATIENCE_MS = 1500
JOBS = 120
"""A preview is several small jobs to its worker process; after so many that is replaced by a fresh one."""


@dataclass(frozen=True, slots=True)
class Order:
    """A preview to be made: of what, how many pixels to the inch, and from what is known already, if it is."""

    wish: Wish
    pixels_per_inch: float
    known: Look | None = None


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages that came of an order, as PNG."""

    order: Order
    files: list[bytes]


class _Worker:
    """The side of the other thread. It outlives the pane by as long as a run takes to notice."""

    def __init__(self, journal: "Journal") -> None:
        self.journal = journal
        self.press = Press(jobs=JOBS)
        self.running = False
        self.closing = False

    def end(self) -> None:
        """The pane is gone: a run under way notices by itself, a process that rests is ended here."""
        self.closing = True
        if not self.running:
            self.press.close()

    def work(self, order: Order) -> Generator[Any, None, None]:
        """The generator of a run; it ends early, and the process with it, once the pane is gone."""
        steps = self._steps(order)
        try:
            while not self.closing:
                try:
                    told = next(steps)
                except StopIteration:
                    return
                yield told
        finally:
            steps.close()
            self.running = False
            if self.closing:
                self.press.close()

    def _steps(self, order: Order) -> Generator[Any, None, None]:
        found = order.known or look(self.journal, order.wish)
        yield found
        if not found.refusal:
            files = yield from reviews.pages(found.content, order.pixels_per_inch, self.press)
            yield Pages(order, files)
            if order.known is None:
                yield (yield from places_of(found.content, self.press))


class Preview(QObject):
    """Makes previews of what is asked for last.

    `looked(Look)` is sent when the journal was read, `arrived(Pages)` when there are pages, `placed(Places)` when
    it is known where sections stand, `failed(exception)` when none of it can be, and `working(bool)` when pages
    are begun, and are there or will not come.
    """

    looked = Signal(object)
    arrived = Signal(object)
    placed = Signal(object)
    failed = Signal(object)
    working = Signal(bool)

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _Worker(journal)
        self._next: Order | None = None
        self._task: Task | None = None
        self.latest: Look | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._begin)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._stop)
        worker = self._worker
        self.destroyed.connect(lambda: worker.end())
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def ask(self, wish: Wish, pixels_per_inch: float, *, at_once: bool = False) -> None:
        """Read the journal and set the pages, soon or at once."""
        if self._worker.closing:
            return
        self._next = Order(wish, pixels_per_inch)
        if at_once:
            self._begin()
        else:
            self._quiet.start()

    def resize(self, pixels_per_inch: float) -> None:
        """Set the same pages for another size; does nothing where others are asked for or none are there."""
        if self._worker.closing:
            return
        if self._next is not None:
            self._next = Order(self._next.wish, pixels_per_inch, self._next.known)
        elif self.latest is not None and not self.latest.refusal:
            self._next = Order(self.latest.wish, pixels_per_inch, self.latest)
            self._quiet.start()

    def idle(self) -> bool:
        """Whether nothing is under way or asked for."""
        return self._task is None and self._next is None

    def forget(self) -> None:
        """Drop what is asked for and not begun."""
        self._quiet.stop()
        self._next = None

    def close(self) -> None:
        """End all of it, the worker process too."""
        self.forget()
        self._worker.end()
        if self._task is not None:
            self._task.cancel()

    def _begin(self) -> None:
        self._quiet.stop()
        if self._task is not None:
            self._patience.start()
            return
        if self._next is None or self._worker.closing:
            return
        order, self._next = self._next, None
        worker = self._worker
        worker.running = True
        self._task = lasting_task(lambda: worker.work(order))
        self._task.progress.connect(self._on_progress)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self.working.emit(True)
        self._task.start()

    def _stop(self) -> None:
        if self._task is not None and self._next is not None:
            self._task.cancel()

    def _on_progress(self, told: object) -> None:
        if isinstance(told, Look):
            self.latest = told
            self.looked.emit(told)
            if told.refusal:
                self.working.emit(False)
        elif isinstance(told, Pages):
            self.working.emit(False)
            self.arrived.emit(told)
        elif isinstance(told, dict):
            places: Places = told
            self.placed.emit(places)

    def _on_done(self, _result: object) -> None:
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        self.working.emit(False)
        if not isinstance(error, Cancelled):
            if not isinstance(error, JournalError):
                log.error("A preview failed", exc_info=error)
            self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        """Begin what was asked for meanwhile, unless it still waits for quiet."""
        self._task = None
        self._worker.running = False
        self._patience.stop()
        if self._next is not None and not self._quiet.isActive():
            self._begin()
