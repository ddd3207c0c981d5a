"""The live database's file: copied raw without holding up who writes, and told apart from what it was before.

Nothing is checked here: every check runs on the copy; see `contents.py`.
"""

import os
import time
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO

from pmjournal.files import copy_bytes
from pmjournal.store.engine import connect, explained

PIECE = 4 << 20  # bytes copied under one read lock: a few milliseconds
TRIES = 6
PAUSE = 0.0005  # seconds between two locks, in which a writer gets its turn
HEAD = 4096  # bytes of the first page


class LiveFile:
    """The file of an open journal.

    It stays open: on POSIX, closing it would drop every lock this process holds on it, and another program could
    then write into a transaction of ours (sqlite.org/howtocorrupt.html, 2.2).

    Args:
        file: the database.
        key: the data key.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self.file = file
        self._key = key
        self._copying = Lock()
        self._looking = Lock()
        self._handles: dict[str, BinaryIO] = {}

    def close(self) -> None:
        """Let go of the file, once a copy under way is made. Not before the database's connections are closed."""
        with self._copying, self._looking:
            for handle in self._handles.values():
                handle.close()
            self._handles.clear()

    def state(self) -> str:
        """A word for what the file is like now: another one after each commit. Takes a fraction of a millisecond.

        Each commit counts on in the first page, and a page is encrypted anew each time it is written.

        Raises:
            OSError: it cannot be read.
        """
        with self._looking:
            return _state(self._handle("look"))

    def copy(self, target: Path) -> str:
        """Copy the whole file as it is at one moment, and return the state it was in.

        In pieces, each under a read lock of its own, so that no writer waits long; begun anew when one has written
        in between. Where somebody writes all the time, at last under one lock.

        Raises:
            JournalError: it cannot be read, or is held by another program for long.
            OSError: the copy could not be written.
        """
        with self._copying, explained(self.file):
            connection = connect(self.file, self._key, read_only=True, busy_ms=5000)
            try:
                for _ in range(TRIES):
                    state = self._copy_in_pieces(connection, target)
                    if state:
                        return state
                _lock(connection)
                live = self._handle("copy")
                copy_bytes(live, target)
                return _state(live)
            finally:
                connection.close()

    def _copy_in_pieces(self, connection: Any, target: Path) -> str:
        """Copy; returns "" as soon as somebody has written in between."""
        state, done = "", 0
        with target.open("wb") as writer:
            while True:
                _lock(connection)
                live = self._handle("copy")
                now = _state(live)
                live.seek(done)
                piece = live.read(PIECE)
                connection.execute("ROLLBACK")
                if now != (state or now):
                    return ""
                if not piece:
                    return now
                writer.write(piece)
                state, done = now, done + len(piece)
                time.sleep(PAUSE)

    def _handle(self, use: str) -> BinaryIO:
        """The open file; another one where the journal's file has been replaced since."""
        handle = self._handles.get(use)
        if handle is not None and not os.path.samestat(os.fstat(handle.fileno()), self.file.stat()):
            handle.close()
            handle = None
        if handle is None:
            handle = self.file.open("rb", buffering=0)  # a buffer could hold old bytes
            self._handles[use] = handle
        return handle


def _lock(connection: Any) -> None:
    """Keep writers out until the transaction ends."""
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _state(live: BinaryIO) -> str:
    live.seek(0)
    size = os.fstat(live.fileno()).st_size
    return sha256(live.read(HEAD) + size.to_bytes(8, "big")).hexdigest()[:32]
