"""The program at a locked journal, where somebody types the passphrase, with a clock beside it.

Imported by probe.py when the program is. It is unlocked, locked and unlocked again.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.benchmarks.heart import Heart
from tests.benchmarks.moments import WORDS, seen
from ui.app import Program

KEY_MS = 120
"""How long somebody takes who types quickly."""
READS_MS = 600
"""How long one looks at the page first."""
SETTLE_MS = 6000


class WatchedUnlocking(Program):
    """Unlocks its journal twice, notes how long that takes and ends by itself."""

    def start(self, folder: Path | None) -> None:
        """Begin as ever, with somebody who types."""
        super().start(folder)
        QTimer.singleShot(READS_MS, lambda: _Typist(self, "first", self._lock))

    def _lock(self) -> None:
        for heart in self.window.findChildren(Heart):
            heart.stop()
        self.locking.lock()
        QTimer.singleShot(READS_MS, lambda: _Typist(self, "again", self.window.close))


class _Typist(QObject):
    """Types the passphrase key by key, and notes when content is painted after Enter."""

    def __init__(self, program: Program, name: str, done: Callable[[], object]) -> None:
        super().__init__(program)
        self._program, self._name, self._done = program, name, done
        self._left, self._entered = WORDS + "\r", 0.0
        self._keys = QTimer(self, interval=KEY_MS)
        self._keys.timeout.connect(self._type)
        self._keys.start()

    def _type(self) -> None:
        typed, self._left = self._left[0], self._left[1:]
        if not self._left:
            self._keys.stop()
            self._program.window.installEventFilter(self)
            self._entered = time.monotonic()
            QTest.keyClick(self._program.locking.page.passphrase.line, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(self._program.locking.page.passphrase.line, typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window paint, then look."""
        window = self._program.window
        if event.type() != QEvent.Type.UpdateRequest or window.journal is None or not window.shell.stack.count():
            return False
        window.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        seen[self._name] = time.monotonic() - self._entered
        QTimer.singleShot(SETTLE_MS, self._done)
        return True
