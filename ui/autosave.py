"""Saving what is typed, soon and for certain: after a short quiet, and never later than a second.

A save that fails keeps its text where it is and is tried again. Where a save takes long, as of a note as long
as a book, the next waits longer, so that one can type in between.
"""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pmjournal.errors import JournalError

QUIET_MS = 300
AT_MOST_MS = 1000
RETRY_MS = 2000
SHARE = 20
LONGEST_MS = 5000


class Autosaver(QObject):
    """Calls `save` after edits.

    Args:
        save: writes what is in the editor to the record it was begun for; raises JournalError when it cannot.
        parent: owns the timers.
        clock: tells the moment of a save.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, save: Callable[[], None], parent: QObject | None = None, clock: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._clock = clock or (lambda: datetime.now().astimezone())
        self.dirty = False
        self._touched_at = 0.0
        self._took = 0.0  # ms that the last save took
        self._quiet = self._timer(QUIET_MS, self._on_quiet)
        self._limit = self._timer(AT_MOST_MS)
        self._retry = self._timer(RETRY_MS)

    def _timer(self, milliseconds: int, act: Callable[[], object] | None = None) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # the ordinary kind may come a twentieth late
        timer.timeout.connect(act or self.flush)
        return timer

    def touched(self) -> None:
        """Something was edited."""
        self._touched_at = time.monotonic()
        if not self.dirty or not self._limit.isActive():
            self.dirty = True
            self._quiet.start(self.quiet_ms())
            self._limit.start(self.at_most_ms())

    def at_most_ms(self) -> int:
        """How long anything typed waits to be saved."""
        return max(AT_MOST_MS, min(round(SHARE * self._took), LONGEST_MS))

    def quiet_ms(self) -> int:
        """How long a pause is in which it is saved earlier."""
        return QUIET_MS * self.at_most_ms() // AT_MOST_MS

    def _on_quiet(self) -> None:
        """Save when it was quiet all the time: cheaper than to begin the timer anew at each key."""
        left = self.quiet_ms() - round((time.monotonic() - self._touched_at) * 1000)
        if left > 0:
            self._quiet.start(left)
        else:
            self.flush()

    def flush(self) -> bool:
        """Save now if anything is unsaved.

        Returns:
            Whether everything is saved; when not, it is tried again by itself.
        """
        self._stop()
        if not self.dirty:
            return True
        began = time.perf_counter()
        try:
            self._save()
        except JournalError as error:
            self._retry.start()
            self.failed.emit(error)
            return False
        self._took = (time.perf_counter() - began) * 1000
        self.dirty = False
        self.saved.emit(self._clock())
        return True

    def _stop(self) -> None:
        for timer in (self._quiet, self._limit, self._retry):
            timer.stop()
