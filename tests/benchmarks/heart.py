"""Beats on the window's thread from the first paint on; the longest pause is how long the window stood still."""

import time

from PySide6.QtCore import QObject, QTimer

from tests.benchmarks.moments import seen

BEAT_MS = 4


class Heart(QObject):
    """Notes the longest time between two beats, and how much of it this thread computed.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beats = QTimer(self, interval=BEAT_MS)  # so short a one is a precise one
        self._beats.timeout.connect(self._beat)
        self._last: tuple[float, float] | None = None
        seen["gap"] = seen["gap_busy"] = 0.0

    def start(self) -> None:
        """Begin."""
        self._beats.start()

    def stop(self) -> None:
        """End."""
        self._beats.stop()

    def _beat(self) -> None:
        now = time.monotonic(), time.thread_time()
        if self._last is not None:
            seen["gap"] = max(seen["gap"], now[0] - self._last[0])
            seen["gap_busy"] = max(seen["gap_busy"], now[1] - self._last[1])
        self._last = now
