"""Python's search for garbage cycles, kept on the window's thread.

Left to itself it runs in whatever thread happens to allocate, a chart's or a preview's as well, and takes widgets
and actions apart there; Qt ends the program for it sooner or later, far from the cause. So it is switched off and
done here, in pieces.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
START_MS = 3_000
"""What begins with the program is mostly there to stay: nothing is looked for until it has begun."""
YOUNG = 2_000
"""New objects that may gather before they are looked through."""
OLDER = 10
"""Searches of one generation after which the next one is searched too."""


class Collector(QObject):
    """Looks for garbage on the thread it was made on, for as long as it lives.

    Args:
        parent: the program.
        start_ms: how long it waits before it begins, in milliseconds.
    """

    def __init__(self, parent: QObject | None = None, start_ms: int = START_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_if_due)
        QTimer.singleShot(start_ms, self._timer, self._timer.start)


def collect_if_due() -> None:
    """Search as many generations as have gathered enough."""
    young, middle, old = gc.get_count()
    if young >= YOUNG:
        gc.collect(2 if old >= OLDER and middle >= OLDER else 1 if middle >= OLDER else 0)
