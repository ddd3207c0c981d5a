"""Python's search for garbage cycles, kept on the window's thread.

Left to itself it runs in whatever thread happens to allocate, a chart's or a preview's as well, and takes widgets
and actions apart there; Qt ends the program for it sooner or later, far from the cause. So it is switched off and
done here, in pieces, while the window has nothing else to do.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
YOUNG = 2_000
"""New objects that may gather before they are looked through."""
OLDER = 10
"""Searches of one generation after which the next one is searched too."""


class Collector(QObject):
    """Looks for garbage on the thread it was made on, for as long as it lives.

    Args:
        parent: the program.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()
        self.destroyed.connect(gc.enable)

    def collect_if_due(self) -> None:
        """Search as many generations as have gathered enough."""
        young, middle, old = gc.get_count()
        if young < YOUNG:
            return
        gc.collect(2 if old >= OLDER and middle >= OLDER else 1 if middle >= OLDER else 0)


def settle() -> None:
    """Leave what is there now out of every later search: modules, classes, the frame live as long as the program."""
    gc.collect()
    gc.freeze()
