"""Making a new journal folder and opening an old one, with every refusal that keeps it unharmed."""

from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.errors import DamagedJournal, JournalError, NotAJournal
from pmjournal.files import make_folder, trouble
from pmjournal.store.backups import Backups
from pmjournal.store.engine import connect, explained
from pmjournal.store.keys import KEYS_FILE, read_key, write_keys
from pmjournal.store.migrating import REVISIONS, state, upgrade
from pmjournal.store.store import Store

DATABASE = "journal.db"
BACKUPS = "backups"


def is_journal(folder: Path) -> bool:
    """Whether `folder` holds a journal or what is left of one: never to be taken for a place for a new one."""
    return any((folder / name).exists() for name in (DATABASE, KEYS_FILE, BACKUPS))


def create(folder: Path, clock: Clock) -> Store:
    """Make a new, empty journal in `folder`, which must be missing or empty.

    Raises:
        JournalError: the folder is in use or cannot be written to.
    """
    if is_journal(folder):
        raise JournalError(f"{folder} already holds a journal. Open it, or choose another folder.")
    try:
        taken = folder.is_dir() and any(folder.iterdir())
    except OSError as error:
        raise trouble(error, folder) from error
    if taken:
        raise JournalError(f"{folder} is not empty. Choose an empty or a new folder.")
    make_folder(folder)
    write_keys(folder)
    file = folder / DATABASE
    try:
        file.touch(mode=0o600)
        (folder / BACKUPS).mkdir(mode=0o700)
    except OSError as error:
        raise trouble(error, file) from error
    return _store(folder, clock, read_only=False)


def open_existing(folder: Path, clock: Clock, *, read_only: bool) -> Store:
    """Open the journal in `folder`, bringing it to the present form after a backup.

    Raises:
        NotAJournal, DamagedJournal, NewerJournal, ReadOnlyJournal: nothing was changed.
    """
    file = folder / DATABASE
    if not folder.is_dir() or not is_journal(folder):
        raise NotAJournal(f"There is no journal in {folder}. Choose a folder made by PM Journal.")
    if not file.exists() or file.stat().st_size == 0:
        raise DamagedJournal(
            f"{file} is {'empty' if file.exists() else 'missing'}. It was a journal; nothing was changed. "
            f"Put {DATABASE} back from the {BACKUPS} folder."
        )
    if not (folder / KEYS_FILE).exists():
        raise DamagedJournal(
            f"{KEYS_FILE} is missing from {folder}; without it nothing can be read. Put it back from a backup."
        )
    return _store(folder, clock, read_only=read_only)


def _store(folder: Path, clock: Clock, *, read_only: bool) -> Store:
    """Open the database of `folder` in its present form."""
    file, key = folder / DATABASE, read_key(folder / KEYS_FILE)
    with explained(file):
        connection = connect(file, key, read_only=read_only, busy_ms=5000)
        try:
            version = state(connection, file)
            if version < len(REVISIONS) and not read_only:
                if version:
                    Backups(folder, file, key, clock).make()
                upgrade(connection, file)
        finally:
            connection.close()
    return Store(file, key, clock, read_only=read_only)
