"""What the desktop's session tells: the computer goes to sleep, or the screen is locked. On Linux, over D-Bus.

Where there is no such bus, or it does not answer, nothing is ever told and nothing is said of it. The program does
not hold sleep up: where the computer is quicker, the window is locked when it wakes.
"""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
SCREENS = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
)
"""Interfaces of the session's own bus, and the signal that says whether the screen is locked."""


class Session(QObject):
    """Listens for as long as it lives."""

    left = Signal()
    """Whoever sat here is leaving, or has."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        try:
            from PySide6.QtDBus import QDBusConnection  # not part of Qt on every system
        except ImportError:
            return
        system, own = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        # PySide takes a str here, and no bytes, whatever its stubs say.
        sleeping: Any = SLOT("on_turned(bool)")
        locking: Any = SLOT("on_left()")
        if system.isConnected():
            system.connect(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", self, sleeping)
            system.connect(LOGIN, session_path(), f"{LOGIN}.Session", "Lock", self, locking)
        if own.isConnected():
            for interface, name in SCREENS:
                own.connect("", "", interface, name, self, sleeping)

    @Slot(bool)
    def on_turned(self, away: bool) -> None:
        """It goes to sleep, or the screen is locked; or, with False, back again."""
        if away:
            self.left.emit()

    @Slot()
    def on_left(self) -> None:
        """The session is asked to lock."""
        self.left.emit()


def session_path() -> str:
    """Where logind has this session; "" for any, where that is not known."""
    own = os.environ.get("XDG_SESSION_ID", "")
    if not own:
        return ""
    spelled = "".join(
        sign if sign.isascii() and (sign.isalpha() or (sign.isdigit() and at)) else f"_{ord(sign):02x}"
        for at, sign in enumerate(own)
    )
    return f"{LOGIN_PATH}/session/{spelled}"
