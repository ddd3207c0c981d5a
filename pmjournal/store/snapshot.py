"""The journal as it is at one moment, to be read for long without holding up who writes.

A copy of the encrypted database, beside the place where what is made of it shall stand, and gone again after. Its
attachments are the journal's own.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pmjournal.store.backup_folder import scratch
from pmjournal.store.backups import Backups
from pmjournal.store.engine import connect, explained
from pmjournal.store.migrating import REVISIONS, state, upgrade
from pmjournal.store.store import Store


@contextmanager
def snapshot(live: Store, backups: Backups, beside: Path) -> Iterator[Store]:
    """A read-only store over a copy of the journal, in the present form even where the journal is in an older one.

    Args:
        live: the journal's store.
        backups: the journal's backups, which know how to copy its file.
        beside: the folder to make the copy in.

    Raises:
        OSError: the copy could not be made.
        JournalError: the journal is held by another program for long.
        DamagedJournal: the journal cannot be read as a whole.
    """
    with scratch(beside) as place:
        copy = Path(place) / live.file.name
        backups.copy_live(copy)
        store = _opened(copy, live)
        try:
            yield store
        finally:
            store.close()


def _opened(copy: Path, live: Store) -> Store:
    with explained(live.file):
        connection = connect(copy, live.key)
        try:
            if state(connection, live.file) < len(REVISIONS):
                upgrade(connection, live.file)
        finally:
            connection.close()
    store = Store(copy, live.key, live.clock, read_only=True)
    store.file = live.file  # what is damaged in the copy is damaged there, and nobody knows the copy
    return store
