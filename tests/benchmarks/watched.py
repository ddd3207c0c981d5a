"""The program with a clock beside it: when it has painted, when it is ready, how long its window stood still.

Imported by probe.py once Qt is there.
"""

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

from tests.benchmarks.moments import peak, seen, stamp, stamp_paint
from ui.app import Program

SETTLE_MS = 4000
BEAT_MS = 4


class Watched(Program):
    """Notes its moments and ends by itself."""

    def start(self, folder: Path | None) -> None:
        """Begin as ever, with a heart that beats from the first paint."""
        self._beats = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beats.timeout.connect(self._beat)
        self._last: tuple[float, float] | None = None
        seen["gap"] = seen["gap_busy"] = 0.0
        stamp_paint(self.window)
        self._ready = _Ready(self)
        super().start(folder)
        QTimer.singleShot(0, self._beats.start)

    def _beat(self) -> None:
        """The gap is the time since the last beat; busy is how much of it this thread computed."""
        now = time.monotonic(), time.thread_time()
        if self._last is not None:
            seen["gap"] = max(seen["gap"], now[0] - self._last[0])
            seen["gap_busy"] = max(seen["gap_busy"], now[1] - self._last[1])
        self._last = now

    def end(self) -> None:
        """Close as a person does."""
        self._beats.stop()
        seen["peak_after_chart"] = peak()
        self.window.close()


class _Ready(QObject):
    """Tells when content is painted: the first update of the window after it has a pane and a journal."""

    def __init__(self, program: Watched) -> None:
        super().__init__(program)
        self._program = program
        program.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window paint, then look."""
        window = self._program.window
        if event.type() != QEvent.Type.UpdateRequest or not window.shell.stack.count():
            return False
        window.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        stamp("ready")
        seen["peak_ready"] = peak()
        QTimer.singleShot(SETTLE_MS, self._program.end)
        return True
