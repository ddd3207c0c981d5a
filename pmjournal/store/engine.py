"""Opening the encrypted database: pragmas, transactions, and telling apart what can go wrong.

Always SQLCipher with the raw data key, journal mode DELETE and synchronous FULL: one file at rest, and a commit
that survives a power cut. What the tables are is not decided here.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from pmjournal.errors import Busy, DamagedJournal, JournalError, NoSpace, ReadOnlyJournal
from pmjournal.language import translate

BUSY_MS = 20  # the window never waits longer for a lock; a save that meets one is tried again
SYNCHRONOUS = "FULL"  # a commit is on the disk
WRITE = "pmjournal_write"


def connect(file: Path, key: bytes, *, read_only: bool = False, busy_ms: int = BUSY_MS) -> Any:
    """A raw SQLCipher connection to `file`, which must exist.

    Args:
        file: the database.
        key: the 32-byte data key.
        read_only: open without the right to write.
        busy_ms: how long to wait for a lock, in milliseconds.
    """
    if read_only and Path(f"{file}-journal").exists():
        connect(file, key, busy_ms=busy_ms).close()  # a writer that was killed: only a writing one takes it back
    mode = "ro" if read_only else "rw"
    uri = f"file:{quote(str(file.resolve()))}?mode={mode}"
    connection = sqlcipher3.connect(
        uri, uri=True, check_same_thread=False, timeout=busy_ms / 1000, isolation_level=None
    )
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # must be the first statement of all
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("SELECT count(*) FROM sqlite_master")  # a wrong key or damage shows only here
    for pragma in (
        "journal_mode = DELETE",
        f"synchronous = {SYNCHRONOUS}",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        "cache_size = -8000",  # 8 MB of pages already decrypted: reading one again costs ten times as much
    ):
        if not (read_only and pragma.startswith("journal_mode")):
            connection.execute(f"PRAGMA {pragma}")
    return connection


def make_engine(file: Path, key: bytes, *, read_only: bool = False) -> Engine:
    """The SQLAlchemy engine of a journal's database; every begin is our own, so DDL rolls back too."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: connect(file, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=2,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _end)
    return engine


def _end(connection: Any, record: Any) -> None:
    """Leave no transaction open: a commit refused for a foreign key does not end it by itself."""
    if connection is not None and connection.in_transaction:
        connection.execute("ROLLBACK")


def _begin(connection: Connection) -> None:
    """Start a transaction; a writing one takes its lock at once, so it cannot fail half-way."""
    writing = connection.get_execution_options().get(WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
    if writing:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


@contextlib.contextmanager
def explained(file: Path) -> Iterator[None]:
    """Turn the database's own troubles into ours, each with its sentence; bugs pass as they are."""
    try:
        yield
    except DBAPIError as error:
        found = explain(str(error.orig), file)
        if found is None:
            raise
        raise found from error
    except sqlcipher3.Error as error:
        found = explain(str(error), file)
        if found is None:
            raise
        raise found from error


def explain(message: str, file: Path) -> JournalError | None:
    """The error of ours that a message of the database stands for, or None where it is a bug."""
    words = message.lower()
    if "locked" in words or "busy" in words:
        return Busy(translate("Store", "The journal is held by another program for a moment. Try again."))
    if "full" in words:
        return NoSpace(
            translate("Store", "The disk is full. Free some space and try again. Nothing that was saved is lost.")
        )
    if "readonly" in words or "read-only" in words:
        return ReadOnlyJournal(
            translate("Store", "{file} cannot be written to. Check the folder's permissions.").format(file=file)
        )
    if "not a database" in words or "malformed" in words or "corrupt" in words or "vtable" in words:
        return DamagedJournal(
            translate("Store", "{file} is damaged or does not fit its keys. Nothing was changed.").format(
                file=file
            ),
            translate("Store", "Use a copy from the backups folder."),
        )
    if "disk i/o" in words or "unable to open" in words:
        return JournalError(
            translate(
                "Store",
                "{file} cannot be reached. Check its permissions, and that its disk is connected and not full.",
            ).format(file=file)
        )
    return None
