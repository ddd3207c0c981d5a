"""Noticing that the computer slept, from its clocks: one of Linux's stands still meanwhile, the other does not.

For where nobody told of the sleep before, or the answer to it came too late. What follows is not decided here.
"""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

EACH_MS = 1000
LEAST = 1.0
"""Seconds; less is what lies between two looks at a clock."""


class Slept(QObject):
    """Looks at the clocks each second, and whenever it is asked to."""

    noticed = Signal()
    """The computer slept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known = _asleep()
        self._timer = QTimer(self, interval=EACH_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def is_news(self) -> bool:
        """Whether it slept since this was last asked."""
        before, now = self._known, _asleep()
        self._known = max(before, now)
        return now - before >= LEAST

    def _look(self) -> None:
        if self.is_news():
            self.noticed.emit()


def _asleep() -> float:
    """How many seconds the computer has slept since it was started; 0 where the system does not tell."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    if clock is None:
        return 0.0
    # In this order: a program that is stopped in between seems to have slept less, never more.
    return time.clock_gettime(clock) - time.clock_gettime(time.CLOCK_MONOTONIC)
