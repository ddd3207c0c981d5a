"""The live database's file: copied raw without holding up who writes, and told apart from what it was before.

Nothing is checked here: every check runs on the copy; see `contents.py`.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO

from pmjournal.store.engine import connect, explained

PIECE = 4 << 20  # bytes copied under one read lock: a few milliseconds
TRIES = 6
PAUSE = 0.0005  # seconds between two locks, in which a writer gets its turn
PAGE = 4096  # bytes
MARK = 8  # bytes at the end of a page by which it is known again


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

        In pieces, each under a read lock of its own, so that no writer waits long. Where one has written in
        between, the file is gone through again, which is quick: only pieces that have changed are written. Where
        somebody writes all the time, that is done under one lock at last.

        Raises:
            JournalError: it cannot be read, or is held by another program for long.
            OSError: the copy could not be written.
        """
        with self._copying, explained(self.file):
            connection = connect(self.file, self._key, read_only=True, busy_ms=5000)
            try:
                with target.open("wb") as writer:
                    return self._followed(connection, _Copy(writer))
            finally:
                connection.close()

    def _followed(self, connection: Any, copy: "_Copy") -> str:
        for _ in range(TRIES):
            state = self._gone_through(copy, lambda: _locked(connection))
            if state:
                return state
        with _locked(connection):
            return self._gone_through(copy, nullcontext)

    def _gone_through(self, copy: "_Copy", locked: Callable[[], AbstractContextManager[None]]) -> str:
        """Bring the copy in step, piece by piece; returns the state, or "" where somebody wrote meanwhile."""
        began, at, again = "", 0, copy.is_whole
        while True:
            with locked():
                live = self._handle("copy")
                state = _state(live)
                live.seek(at)
                piece = live.read(PIECE)
            began = began or state
            if again and state != began:
                return ""
            copy.put(at, piece)
            at += len(piece)
            if len(piece) < PIECE:
                copy.end(at)
                return state if state == began else ""
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


class _Copy:
    """A copy that is brought in step.

    Each page is encrypted anew whenever it is written, so the end of its authentication code tells what it was
    copied from.
    """

    def __init__(self, writer: BinaryIO) -> None:
        self.is_whole = False
        self._writer = writer
        self._marks: dict[int, bytes] = {}

    def put(self, at: int, piece: bytes) -> None:
        """Have a piece of the file, written only if it is another one than before."""
        mark = b"".join(piece[PAGE - 1 - number :: PAGE] for number in range(MARK))
        if self._marks.get(at) != mark or len(piece) < PIECE:
            self._writer.seek(at)
            self._writer.write(piece)
            self._marks[at] = mark

    def end(self, at: int) -> None:
        """The file ends here."""
        self._writer.truncate(at)
        self.is_whole = True


@contextmanager
def _locked(connection: Any) -> Iterator[None]:
    """Keep writers out meanwhile."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        connection.execute("ROLLBACK")


def _state(live: BinaryIO) -> str:
    live.seek(0)
    size = os.fstat(live.fileno()).st_size
    return sha256(live.read(PAGE) + size.to_bytes(8, "big")).hexdigest()[:32]
