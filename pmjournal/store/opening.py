"""Making a new journal folder and opening an old one, with every refusal that keeps it unharmed."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.errors import DamagedJournal, FolderTaken, NotAJournal
from pmjournal.files import BACKUPS, DATABASE, KEYS_FILE, is_journal, make_folder, trouble
from pmjournal.language import translate
from pmjournal.lock import claimed
from pmjournal.records.backups import Why
from pmjournal.records.search import Indexed
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import index_tables
from pmjournal.store.backup_list import advised
from pmjournal.store.backups import Backups
from pmjournal.store.engine import connect, explained
from pmjournal.store.keys import Keyring, new_key, opened, remove_parts, sealed_under, write_keys
from pmjournal.store.migrating import REVISIONS, state, upgrade
from pmjournal.store.rekeying import Held, settle
from pmjournal.store.store import Store
from pmjournal.store.unlocking import unlock

Opening = Generator[Indexed, None, Store]


def _taken(folder: Path) -> str:
    return translate("Opening", "{folder} already holds a journal. Open it, or choose another folder.").format(
        folder=folder
    )


def _state(file: Path) -> str:
    if file.exists() and not file.is_file():
        return translate("Opening", "{file} is not a file; nothing was changed.").format(file=file)
    if file.exists():
        return translate("Opening", "{file} is empty; nothing was changed.").format(file=file)
    return translate("Opening", "{file} is missing; nothing was changed.").format(file=file)


def _put_back() -> str:
    return translate("Opening", "Put {file} back from the {backups} folder.").format(
        file=DATABASE, backups=BACKUPS
    )


def _only_begun(folder: Path) -> str:
    return translate(
        "Opening",
        "There is no backup in {folder}: put a copy back, or remove the folder if nothing was written in it yet.",
    ).format(folder=folder)


@contextmanager
def whole_or_nothing(folder: Path) -> Iterator[None]:
    """Take away the new journal in `folder`, and the folders made for it, when the block fails.

    Raises:
        FolderTaken: the folder is not empty; it was left alone.
        JournalError: it may not be looked into.
    """
    check_free(folder)
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        yield
    except FolderTaken:
        raise
    except BaseException:
        with suppress(OSError):
            _discard(folder, missing)
        raise


def check_free(folder: Path) -> None:
    """Refuse a folder that is neither missing nor empty.

    Raises:
        FolderTaken: it is not empty.
        JournalError: it may not be looked into.
    """
    if is_journal(folder):
        raise FolderTaken(_taken(folder))
    try:
        taken = folder.is_dir() and any(folder.iterdir())
    except OSError as error:
        raise trouble(error, folder) from error
    if taken:
        raise FolderTaken(
            translate("Opening", "{folder} is not empty. Choose an empty or a new folder.").format(folder=folder)
        )


def _discard(folder: Path, missing: list[Path]) -> None:
    """Remove an unfinished journal; a folder that holds anything else stays."""
    for file in (*folder.glob(DATABASE + "*"), folder / KEYS_FILE):
        file.unlink(missing_ok=True)
    for place in (folder / BACKUPS, *missing):
        if place.is_dir():
            place.rmdir()


def create(folder: Path, clock: Clock, secrets: Sequence[Secret] = ()) -> Store:
    """Make a new, empty journal in `folder`, inside `whole_or_nothing`.

    Args:
        folder: missing or empty.
        clock: tells the time.
        secrets: what shall open it; nothing is needed where there are none.

    Raises:
        FolderTaken: another program was quicker.
        JournalError: it cannot be written to.
    """
    make_folder(folder)
    file, key = folder / DATABASE, new_key()
    try:
        file.touch(mode=0o600, exist_ok=False)  # of two programs that got this far, one goes on
        write_keys(folder, Keyring(sealed_under(key, secrets) if secrets else opened(key)))
        (folder / BACKUPS).mkdir(mode=0o700)
    except FileExistsError as error:
        raise FolderTaken(_taken(folder)) from error
    except OSError as error:
        raise trouble(error, file) from error
    return finish(_store(folder, clock, key, read_only=False))


def open_existing(folder: Path, clock: Clock, secret: Secret | None, *, read_only: bool) -> Opening:
    """Open the journal in `folder`, bringing it to the present form after a backup.

    In steps, where its search index has to be made anew: that takes a while for a large journal.

    Raises:
        Locked, WrongSecret: it needs a secret, or another one.
        NotAJournal, DamagedJournal, NewerJournal, ReadOnlyJournal: nothing was changed.
    """
    try:
        return (yield from _open_there(folder, clock, secret, read_only=read_only))
    except DamagedJournal as error:
        raise advised(error, folder) from error


def _open_there(folder: Path, clock: Clock, secret: Secret | None, *, read_only: bool) -> Opening:
    check_there(folder)
    found = unlock(folder, secret)
    if found.is_half_way and not read_only:
        with claimed(folder):  # whoever is at it now must not be disturbed
            settle(folder, Held(found.keys, found.key))
    elif not read_only:
        remove_parts(folder)
    store = yield from _store(folder, clock, found.key, read_only=read_only)
    store.cost_is_behind = found.cost_is_behind
    return store


def check_there(folder: Path) -> None:
    """Refuse a folder that holds no journal, or not all of one.

    Raises:
        NotAJournal, DamagedJournal: nothing was changed.
    """
    file = folder / DATABASE
    if not folder.is_dir() or not is_journal(folder):
        raise NotAJournal(
            translate("Opening", "There is no journal in {folder}. Choose a folder made by PM Journal.").format(
                folder=folder
            )
        )
    if not file.is_file() or file.stat().st_size == 0:
        kept = any((folder / BACKUPS).glob("*"))
        advice = _put_back() if kept else _only_begun(folder)
        raise DamagedJournal(_state(file), advice)
    if not (folder / KEYS_FILE).exists():
        raise DamagedJournal(
            translate(
                "Opening",
                "{file} is missing from {folder}; without it nothing can be read.",
            ).format(file=KEYS_FILE, folder=folder),
            translate("Opening", "Put it back from a backup."),
        )


def _store(folder: Path, clock: Clock, key: bytes, *, read_only: bool) -> Opening:
    """Open the database of `folder` in its present form."""
    file = folder / DATABASE
    with explained(file):
        connection = connect(file, key, read_only=read_only, busy_ms=5000)
        try:
            version = state(connection, file)
            if version < len(REVISIONS) and not read_only:
                if version:
                    with closing(Backups(folder, file, key, clock)) as backups:
                        backups.make(why=Why.MIGRATION)
                upgrade(connection, file)
            has_index = index_tables.is_current(connection)
        finally:
            connection.close()
    store = Store(file, key, clock, read_only=read_only, has_index=has_index)
    if not has_index and not read_only:
        yield from _make_index(store)
    return store


def _make_index(store: Store) -> Iterator[Indexed]:
    """Make the search index, where the journal has none of this program's."""
    try:
        yield from store.rebuild_index()
    except BaseException:
        store.close()
        raise
