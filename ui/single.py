"""One window a journal: a lock file guards the data, a local socket only raises the window that has it."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pmjournal.errors import JournalInUse
from pmjournal.files import DATABASE
from pmjournal.language import translate
from pmjournal.lock import LOCK_FILE, clear_left

ANSWER_MS = 300


class WindowRaised(JournalInUse):
    """The window that holds the journal answered, and is in front now."""


class Claim(QObject):
    """A window's claim on a journal's folder, while it lives.

    Args:
        folder: the journal's folder.
        parent: keeps the claim.
        reading: let whoever holds the folder go on holding it; the journal is only read.

    Raises:
        WindowRaised: another window holds it, and came to the front.
        JournalInUse: another window holds it, and did not answer.
    """

    raise_requested = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None, *, reading: bool = False) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(folder / LOCK_FILE))
        self._lock.setStaleLockTime(0)
        database = folder / DATABASE
        self.read_only = reading or (database.exists() and not os.access(database, os.W_OK))
        clear_left(folder)  # Qt takes any process of that number and program for the holder
        if not self.read_only and not self._lock.tryLock(0):
            self._refused(folder)
        self._server = QLocalServer(self)
        if not self.read_only:
            self._listen(folder)

    def _refused(self, folder: Path) -> None:
        """Another window has it, or the folder cannot be written to."""
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            self.read_only = True
            return
        answered = _knock(folder)
        # PySide gives back (process, host, program); only a lock that can be read names its holder.
        known = self._lock.getLockInfo()
        kind = WindowRaised if answered else JournalInUse
        if isinstance(known, tuple) and known[1]:
            said = translate(
                "Opening", "This journal is open in a window on {host}. Go on there, or close it first."
            )
            raise kind(said.format(host=known[1]))
        raise kind(translate("Opening", "This journal is open in another window. Go on there, or close it first."))

    def _listen(self, folder: Path) -> None:
        name = _socket_name(folder)
        QLocalServer.removeServer(name)  # left over from a crash; safe, as the lock is ours
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        self._server.listen(name)

    def _on_knock(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnectFromServer()
            connection.deleteLater()
        self.raise_requested.emit()

    def release(self) -> None:
        """Let go of the folder."""
        self._server.close()
        self._lock.unlock()


def _socket_name(folder: Path) -> str:
    """A name for the journal's socket that does not tell where it lies."""
    user = getattr(os, "getuid", lambda: "")()
    return "pmjournal-" + hashlib.sha256(f"{user}:{folder.resolve()}".encode()).hexdigest()[:24]


def _knock(folder: Path) -> bool:
    """Ask the window that has the journal to come to the front; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_socket_name(folder))
    answered = socket.waitForConnected(ANSWER_MS)
    socket.disconnectFromServer()
    return bool(answered)
