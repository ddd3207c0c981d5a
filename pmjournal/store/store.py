"""Units of work over the engine: reading, writing, announcing, undoing.

One write transaction a thread at a time; a service joins the open one or starts its own. Sessions never leave a
`with` block.
"""

import logging
import os
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from weakref import WeakSet

from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from pmjournal.changes import Change
from pmjournal.clock import Clock
from pmjournal.errors import Busy, ReadOnlyJournal, UndoRefused
from pmjournal.files import put_in_place
from pmjournal.language import translate
from pmjournal.records.search import Indexed
from pmjournal.store import index
from pmjournal.store.engine import WRITE, connect, explained, make_engine
from pmjournal.store.hook import Act, after_flush, before_flush
from pmjournal.store.kept_files import KeptFiles
from pmjournal.store.outside import Outside
from pmjournal.store.putting_back import put_back

log = logging.getLogger(__name__)
Listener = Callable[[Change], None]

_OPEN: "WeakSet[Store]" = WeakSet()


def is_open_here(file: Path) -> bool:
    """Whether this process has a database open. What it wrote to one whose place is taken would be lost."""
    return any(store.file.resolve() == file.resolve() for store in list(_OPEN))


def accept_keys(file: Path, content: bytes) -> None:
    """A keys file with this content, beside a database that this process may have open, is its own doing."""
    for store in list(_OPEN):
        if store.file.resolve() == file.resolve():
            store.outside.accept_keys(content)


class Store:
    """The open database.

    Args:
        file: the database file.
        key: its data key.
        clock: stamps what is written.
        read_only: refuse to write.
        has_index: whether its search index is this program's.
    """

    def __init__(
        self, file: Path, key: bytes, clock: Clock, *, read_only: bool = False, has_index: bool = False
    ) -> None:
        self.file = file
        self.key = key
        self.clock = clock
        self.read_only = read_only
        self.has_index = has_index
        self.files = KeptFiles(file.parent, key)
        self.cost_is_behind = False  # whether trying a secret on this journal costs too little for this machine
        self._engine = make_engine(file, key, read_only=read_only)
        self.outside = Outside(file, key)
        self._listeners: list[Listener] = []
        self._local = threading.local()
        _OPEN.add(self)

    def close(self) -> None:
        """Close every connection. Open transactions must have ended."""
        self._engine.dispose()
        self.outside.close()
        _OPEN.discard(self)

    def replace_file(self, other: Path, check: Callable[[], None]) -> None:
        """Let `other` take the place of the database's file; see `Journal.replace_database`."""
        if getattr(self._local, "session", None) is not None:
            raise Busy(translate("Store", "The journal is being written to. Try again."))
        self._engine.dispose()  # later connections are to the new file
        with explained(self.file):
            connection = connect(self.file, self.key)
            try:
                connection.execute("BEGIN EXCLUSIVE")
                check()
                if os.name == "nt":
                    connection.close()  # an open file cannot be replaced there
                with self.outside.committing():
                    put_in_place(other, self.file)
            finally:
                connection.close()
        self.has_index = True

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every Change, on the thread that wrote; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to read with: the open transaction's, or a short one of its own."""
        current: Session | None = getattr(self._local, "session", None)
        if current is not None:
            yield current
            return
        with explained(self.file), Session(self._engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def searching(self) -> Iterator[Session]:
        """Like `reading`, with the search index in step with the open transaction."""
        with self.reading() as session:
            if getattr(self._local, "session", None) is session:
                self._catch_up(session, self._local.act)
            yield session

    def rebuild_index(self) -> Generator[Indexed, None, None]:
        """Make the search index anew, in steps that say how far it is."""
        with self.writing() as session:
            yield from index.rebuild(session, self.clock)
        self.has_index = True

    def _catch_up(self, session: Session, act: Act) -> None:
        """Let the search index follow what the act wrote so far."""
        session.flush()
        if self.has_index:
            index.catch_up(session, act.stale, self.clock)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """The session of the open transaction, or of one of its own."""
        with self.transaction(None):
            yield self._local.session

    @contextmanager
    def transaction(self, origin: object, *, bulk: bool = False) -> Iterator[Act]:
        """Join the open transaction, or start one that commits when the block ends well.

        Args:
            origin: given back in the Change of a transaction started here.
            bulk: keep no images: quicker, and not to be undone.

        Raises:
            JournalError: it could not be written; nothing was.
        """
        if getattr(self._local, "session", None) is not None:
            yield self._local.act
            return
        self.check_writable()
        act = Act(origin, self.clock, keep_images=not bulk)
        with explained(self.file), self._session(act) as session:
            self._local.session, self._local.act = session, act
            try:
                yield act
                self._catch_up(session, act)
                with self.outside.committing():
                    session.commit()
            finally:
                self._local.session = self._local.act = None
        change = act.finish()
        if change is not None:
            self._announce(change)

    def check_writable(self) -> None:
        """Refuse to write a journal that is open for reading only.

        Raises:
            ReadOnlyJournal: it is.
        """
        if self.read_only:
            raise ReadOnlyJournal(
                translate("Store", "This journal is open for reading only. Nothing was changed.")
            )

    @contextmanager
    def _session(self, act: Act) -> Iterator[Session]:
        """A writing session with the flush hook."""
        engine = self._engine.execution_options(**{WRITE: True})
        with Session(engine, expire_on_commit=False, info={"act": act}) as session:
            event.listen(session, "before_flush", before_flush)
            event.listen(session, "after_flush", after_flush)
            session.connection()  # take the lock now: a busy journal is noticed before any work
            self.outside.check()
            yield session

    def _announce(self, change: Change) -> None:
        """Tell the listeners; the write stands even if one of them fails."""
        for listener in list(self._listeners):
            try:
                listener(change)
            except Exception:
                log.exception("A listener failed on a change of %s", change.topic)

    def undo(self, change: Change, origin: object) -> Change | None:
        """Put back what was there before `change`.

        Returns:
            The Change that this made; undoing it does the act again.

        Raises:
            UndoRefused: something it touched has changed since, or is needed by something newer.
        """
        try:
            with self.transaction(origin) as act, self.writing() as session:
                put_back(session, change.images)
        except IntegrityError as error:
            raise UndoRefused(
                translate("Store", "That can no longer be undone: something newer depends on it.")
            ) from error
        return act.change
