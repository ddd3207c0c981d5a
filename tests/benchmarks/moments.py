"""The moments of a measured process. Qt is only imported when asked for, so that the program decides when."""

import resource
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WORDS = "slow harbour paper lantern"
"""The passphrase of the journals that have one."""
seen: dict[str, Any] = {}


def stamp(name: str) -> None:
    """Note the moment something came to pass; the first time counts."""
    seen.setdefault(name, time.monotonic())


def peak() -> float:
    """The most memory this process had so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def stamp_paint(window: "QWidget") -> None:
    """Note when the window has painted all of itself for the first time."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    window.winId()  # makes the handle whose events tell
    handle = window.windowHandle()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() != QEvent.Type.Expose:
                return False
            handle.removeEventFilter(self)
            QCoreApplication.sendEvent(watched, event)  # paints
            stamp("painted")
            return True

    watch = Watch(window)
    handle.installEventFilter(watch)
