"""What the desktop's session tells: the computer goes to sleep, or the screen is locked. On Linux, over D-Bus.

Sleep is held up until `let_sleep`, where logind grants it. Where there is no such bus, or it does not answer,
nothing is ever told and nothing is said of it; that the computer slept is noticed in `slept.py` then.
"""

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:  # not part of Qt on every system
    from PySide6.QtDBus import QDBusConnection

    from ui.sleep_hold import SleepHold

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
SCREENS = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
)
"""Interfaces of the session's own bus, and the signal that says whether the screen is locked."""


class Session(QObject):
    """Listens for as long as it lives.

    Args:
        parent: its owner.
        system: the bus that logind is on, the system's where None.
        own: the bus of the session, this one's where None.
    """

    left = Signal()
    """Whoever sat here is leaving, or has."""
    sleeping = Signal()
    """The computer goes to sleep, and waits a little for `let_sleep`; or it has just slept."""

    def __init__(
        self,
        parent: QObject | None = None,
        system: "QDBusConnection | None" = None,
        own: "QDBusConnection | None" = None,
    ) -> None:
        super().__init__(parent)
        self._goes_to_sleep = False
        self._hold: SleepHold | None = None
        try:
            from PySide6.QtDBus import QDBusConnection  # not part of Qt on every system
        except ImportError:
            return
        self._hear_login(system or QDBusConnection.systemBus())
        self._hear_screens(own or QDBusConnection.sessionBus())

    def _hear_login(self, bus: "QDBusConnection") -> None:
        from ui.sleep_hold import SleepHold  # as above

        if bus.isConnected():
            # PySide takes a str here, and no bytes, whatever its stubs say.
            sleeping: Any = SLOT("on_sleep(bool)")
            locking: Any = SLOT("on_left()")
            bus.connect(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", self, sleeping)
            bus.connect(LOGIN, session_path(), f"{LOGIN}.Session", "Lock", self, locking)
            self._hold = SleepHold(bus, self)
            self._hold.take()

    def _hear_screens(self, bus: "QDBusConnection") -> None:
        if bus.isConnected():
            turned: Any = SLOT("on_turned(bool)")
            for interface, name in SCREENS:
                bus.connect("", "", interface, name, self, turned)

    def let_sleep(self) -> None:
        """Everything is locked: where the computer waits for that, it may sleep."""
        if self._goes_to_sleep and self._hold is not None:
            self._hold.let_go()

    @Slot(bool)
    def on_sleep(self, away: bool) -> None:
        """It goes to sleep; or, with False, it is awake again, and what was not locked before is now."""
        self._goes_to_sleep = away
        if not away and self._hold is not None:
            self._hold.take()
        self.sleeping.emit()

    @Slot(bool)
    def on_turned(self, away: bool) -> None:
        """The screen is locked; or, with False, it is not any more."""
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
