"""Looking for damage, in a copy of the database and in the attachments; making anew what follows from the rest.

The copy is made without holding up who writes, and thrown away after. What is wrong is counted, not quoted.
"""

import shutil
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError

from pmjournal.clock import Clock
from pmjournal.errors import AttachmentMissing, DamagedAttachment, DamagedJournal, JournalError, NotAJournal
from pmjournal.files import BACKUPS, DATABASE, trouble
from pmjournal.lock import holder
from pmjournal.records.checks import Fault
from pmjournal.records.search import Indexed
from pmjournal.store import histories, index_check, index_tables, mentions, references
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.backup_folder import scratch
from pmjournal.store.contents import copy_open
from pmjournal.store.engine import connect, explained
from pmjournal.store.live_file import LiveFile
from pmjournal.store.migrating import REVISIONS, state, upgrade
from pmjournal.store.store import Store

TABLES = ("attachment", "private_attachment")
JUST_NOW = 600.0  # seconds
BUSY_MS = 5000


@dataclass(slots=True)
class Looked:
    """What was seen so far.

    Args:
        records: how many there are.
        stored: the names of the attachments that the records have.
        found: how often each thing is wrong.
        wanted: the names that the open journal may still need, though no record has them.
    """

    records: int = 0
    stored: set[str] = field(default_factory=set)
    found: dict[Fault, int] = field(default_factory=dict)
    wanted: frozenset[str] = frozenset()

    def count(self, fault: Fault, number: int) -> None:
        """Note how often a thing is wrong, where it is."""
        if number:
            self.found[fault] = self.found.get(fault, 0) + number


@contextmanager
def place_for_copy(folder: Path) -> Iterator[Path]:
    """A folder for a copy: among the backups, or with the computer's temporary files where that cannot be written.

    A copy is as encrypted as the journal is.
    """
    try:
        made = scratch(folder / BACKUPS)
    except OSError:
        try:
            made = tempfile.TemporaryDirectory(prefix="pmjournal-", ignore_cleanup_errors=True)
        except OSError as error:
            raise trouble(error, folder / BACKUPS / DATABASE) from error
    with made as place:
        yield Path(place)


def copy_closed(folder: Path, key: bytes, target: Path) -> None:
    """Copy the database of a journal that is not open here.

    One whose pages cannot be read is copied as its bytes are. So is one that a killed writer left, with what plays
    that back: in the copy, for the journal itself is not to be changed.

    Raises:
        JournalError: it cannot be read, or there is no room for it.
    """
    file, hot = folder / DATABASE, folder / f"{DATABASE}-journal"
    try:
        if hot.exists() and holder(folder) is None:
            shutil.copyfile(hot, f"{target}-journal")
        else:
            live = LiveFile(file, key)
            try:
                live.copy(target)
                return
            except DamagedJournal:
                pass
            finally:
                live.close()
        shutil.copyfile(file, target)
    except OSError as error:
        raise trouble(error, target) from error


def database(copy: Path, key: bytes, looked: Looked) -> Iterator[tuple[int, int]]:
    """Look through a copy page by page and table by table, then at what the rows say; yields how far it is.

    Raises:
        NotAJournal, NewerJournal: it is another program's, or a newer one's.
    """
    try:
        with copy_open(copy, key, read_only=False) as connection:
            known = state(connection, copy)
            pages = len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
            looked.count(Fault.PAGES, pages)
            if pages:
                return
            if known < len(REVISIONS):
                connection.execute("PRAGMA journal_mode = MEMORY")
                upgrade(connection, copy)
            yield from _tables(connection, looked)
            if Fault.TABLES not in looked.found:
                _rows(connection, looked)
    except NotAJournal:
        raise
    except DamagedJournal:  # not even its first page can be read
        looked.count(Fault.PAGES, 1)


def _tables(connection: Any, looked: Looked) -> Iterator[tuple[int, int]]:
    """Look through each table with its indexes; those of the search index are made of others."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    names = [name for (name,) in connection.execute(query) if not index_tables.is_derived(name)]
    for number, name in enumerate(names):
        yield number, len(names)
        said = connection.execute(f"PRAGMA integrity_check('{name}')").fetchone()[0]
        looked.count(Fault.TABLES, int(said != "ok"))


def _rows(connection: Any, looked: Looked) -> None:
    """Look at what the rows say of one another, and remember what the next looks need."""
    for table in ("record", "private_record"):
        looked.records += connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    for table in TABLES:
        looked.stored.update(name for (name,) in connection.execute(f"SELECT DISTINCT stored FROM {table}"))
    looked.count(Fault.REFERENCES, references.broken(connection))
    looked.count(Fault.HISTORY, histories.wrong(connection))
    looked.count(Fault.LINKS, sum(map(len, mentions.wrong(connection).values())))


def search_index(copy: Path, key: bytes, clock: Clock, looked: Looked) -> Generator[Indexed, None, None]:
    """Compare the search index of a copy with the records; one of an older program is made anew on opening."""
    with copy_open(copy, key) as connection:
        if not index_tables.is_current(connection):
            return
    store = Store(copy, key, clock, has_index=False)
    try:
        with store.writing() as session:
            looked.count(Fault.INDEX, (yield from index_check.check(session, clock)))
    except (DamagedJournal, DatabaseError):
        looked.count(Fault.INDEX, max(looked.records, 1))
    finally:
        store.close()


def attachments(folder: Path, key: bytes, looked: Looked) -> Iterator[tuple[int, int]]:
    """Read every attached file, and look for files that belong to nothing; yields how far it is."""
    files, names = AttachmentFiles(folder, key), sorted(looked.stored)
    for number, name in enumerate(names):
        yield number, len(names)
        try:
            files.get(name)
        except AttachmentMissing:
            looked.count(Fault.MISSING, 1)
        except (DamagedAttachment, JournalError):
            looked.count(Fault.DAMAGED, 1)
    with suppress(OSError):
        looked.count(Fault.ORPHANS, len(_orphans(files, looked.stored | looked.wanted)))


def mend(store: Store) -> Generator[Indexed, None, None]:
    """Make anew in an open journal what follows from the rest.

    The rows first, all or none; with them goes the word that the index is current, so that one that is not made
    anew to its end is made on the next opening.
    """
    with explained(store.file), closing(connect(store.file, store.key, busy_ms=BUSY_MS)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")  # what leads nowhere could not be written
        connection.execute("BEGIN IMMEDIATE")
        references.mend(connection)
        histories.mend(connection)
        mentions.mend(connection)
        connection.execute("DELETE FROM setting WHERE key = ?", (index_tables.DEFINITION,))
        store.outside.check()
        with store.outside.committing():
            connection.execute("COMMIT")
    yield from store.rebuild_index()
    with store.reading() as session:
        run = session.connection().exec_driver_sql
        stored = {name for table in TABLES for name in run(f"SELECT stored FROM {table}").scalars()}
    for name in _orphans(store.files, stored):
        store.files.remove_orphan(name)


def _orphans(files: AttachmentFiles, stored: set[str]) -> list[str]:
    """The files that belong to nothing; one just put there may be about to be written of."""
    now = time.time()
    names = set(files.names()) - stored
    return [name for name in names if now - (files.folder / name).stat().st_mtime > JUST_NOW]
