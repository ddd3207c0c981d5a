"""The program with a clock beside it: when it has painted, when it is ready, how much memory it took.

Imported by probe.py when the program is.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from tests.benchmarks.heart import Heart
from tests.benchmarks.moments import peak, seen, stamp
from ui.app import Program

SETTLE_MS = 4000


class Watched(Program):
    """Notes its moments and ends by itself."""

    def start(self, folder: Path | None) -> None:
        """Begin as ever, and look for the content."""
        self._ready = _Ready(self)
        super().start(folder)

    def end(self) -> None:
        """Close as a person does."""
        for heart in self.window.findChildren(Heart):
            heart.stop()
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
