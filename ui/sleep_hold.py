"""Having the computer wait with its sleep until the journal is locked: a delay lock of logind's, a file handle.

logind waits for whoever holds one, five seconds at most where nothing else is set, and not at all for a handle
that is closed. Where it does not give one, sleep is not held up. When to let go is not decided here.
"""

import os

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor
from PySide6.QtGui import QGuiApplication

from pmjournal.language import translate
from ui.session import LOGIN, LOGIN_PATH


class SleepHold(QObject):
    """Holds sleep up from `take` to `let_go`.

    Args:
        system: the bus that logind is on.
        parent: its owner.
    """

    def __init__(self, system: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._system, self._wanted, self._handle = system, False, -1
        self._call: QDBusPendingCallWatcher | None = None

    def is_held(self) -> bool:
        """Whether sleep would wait."""
        return self._handle >= 0

    def take(self) -> None:
        """Have the next sleep wait, once logind has answered."""
        self._wanted = True
        if self._call is None and not self.is_held():
            call = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "Inhibit")
            why = translate("Session", "The journal is locked first")
            call.setArguments(["sleep", QGuiApplication.applicationDisplayName(), why, "delay"])
            self._call = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
            self._call.finished.connect(self._on_answer)

    def let_go(self) -> None:
        """Let the computer sleep."""
        self._wanted = False
        if self.is_held():
            os.close(self._handle)
            self._handle = -1

    def _on_answer(self) -> None:
        call, self._call = self._call, None
        if call is None:
            return
        answer = [] if call.isError() else call.reply().arguments()
        call.deleteLater()
        if answer and isinstance(answer[0], QDBusUnixFileDescriptor) and answer[0].isValid():
            self._handle = answer[0].takeFileDescriptor()
            os.set_inheritable(self._handle, False)  # no program that is started here may hold sleep up
            if not self._wanted:
                self.let_go()
