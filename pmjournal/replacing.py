"""A backup in the place of a journal: of one that is open, or of one that cannot be opened any more.

All that takes long happens beside the journal; a rename is what replaces it, so it is the old one or the new one
whenever this is killed. Looking into backups, and restoring one beside the journal, is in `restoring.py`.
"""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from shutil import copyfile

from pmjournal.clock import Clock
from pmjournal.errors import Busy, DamagedJournal, JournalError, WrongSecret
from pmjournal.files import (
    BACKUPS,
    DATABASE,
    KEYS_FILE,
    make_durable,
    make_folder,
    put_in_place,
    trouble,
    write_whole,
)
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.lock import claimed
from pmjournal.records.backups import Why
from pmjournal.records.search import Indexed
from pmjournal.restoring import Restored, Stage, Steps
from pmjournal.secret import Secret
from pmjournal.store.backup_folder import STAMP
from pmjournal.store.contents import check, copy_open
from pmjournal.store.keys import read_keys
from pmjournal.store.store import Store
from pmjournal.store.unpacking import Unpacked, change_key, put_attachments, to_present_form, unpacking

DAMAGED = "damaged-"  # begins the name of the folder, among the backups, for what a restore took the place of


class Replacement:
    """A restored database that waits to take the place of an open journal's; thrown away unless it does.

    It is under the journal's present key, with a search index, in the present form: nothing but a rename is left
    to do. Use it in a `with` block, or `close` it.
    """

    def __init__(self, journal: Journal, held: ExitStack, database: Path, lost: int, kept: str) -> None:
        self.lost = lost
        self._journal = journal
        self._held = held
        self._database = database
        self._kept = kept  # the state in which the file of a damaged journal was put aside

    def secure(self) -> None:
        """Back up the journal as it is now, unless that was done; the file of one that is damaged is put aside.

        Raises:
            JournalError: it could not be.
        """
        self._kept = _secured(self._journal)

    def put(self) -> Restored:
        """Let it take the journal's place, in one step. All that was read from the journal before is old then.

        Quick; on the thread that writes. No transaction may be open, and what is typed has to be saved before.

        Raises:
            Busy: something was written that is in no backup yet, or is being written: `secure` and try again.
            JournalError: it could not be; the journal is as it was.
        """
        self._journal.replace_database(self._database, self._check)
        return Restored(self._journal.folder, self.lost, was_damaged=bool(self._kept))

    def _check(self) -> None:
        backups = self._journal.backups
        if backups.changed() and (not self._kept or backups.state() != self._kept):
            raise Busy(translate("Restoring", "The journal has changed meanwhile. Restore once more."))

    def close(self) -> None:
        """Throw away what is left of it."""
        self._held.close()

    def __enter__(self) -> "Replacement":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def prepare(journal: Journal, path: Path, secret: Secret | None = None) -> Steps[Replacement]:
    """Make everything ready to restore a backup in the place of an open journal, and back that up.

    The journal keeps its passphrase, its data key and the settings of its backups. Where it is too damaged to be
    backed up, its file is kept as it is, in a folder among the backups.

    Args:
        journal: it is open for writing.
        path: the backup.
        secret: what opens the backup, where the journal's key does not.

    Raises:
        Locked, WrongSecret: the backup needs a secret, or another one.
        DamagedBackup, NewerJournal: the backup cannot be read.
        ReadOnlyJournal: the journal is open for reading only.
        JournalError: there is no room for it. In every case the journal is as it was.
    """
    with journal.transaction():
        pass  # a journal that may only be read says so now
    backups = journal.backups
    make_folder(backups.folder)
    with ExitStack() as stack:
        found = yield from unpacking(stack, path, backups.folder, secret, [backups.key])
        yield Stage.PREPARING
        _adapt(found, journal.folder, backups.key)
        yield Stage.INDEXING
        yield from _finish_database(found.database, backups.key, journal)
        make_durable(found.folder)
        yield Stage.BACKUP
        kept = _secured(journal)
        return Replacement(journal, stack.pop_all(), found.database, len(found.lost), kept)


def instead(journal: Journal, path: Path, secret: Secret | None = None) -> Steps[Restored]:
    """Restore a backup in the place of an open journal that nobody writes to meanwhile; see `prepare`."""
    with (yield from prepare(journal, path, secret)) as replacement:
        return replacement.put()


def _secured(journal: Journal) -> str:
    """Back up an open journal; put the file of a damaged one aside and return the state it was in, else ""."""
    try:
        journal.backups.before(Why.RESTORE)
    except DamagedJournal:
        aside = _new_folder(journal.backups.folder / _aside_name(journal.clock))
        try:
            kept = journal.backups.copy_live(aside / DATABASE)
            copyfile(journal.folder / KEYS_FILE, aside / KEYS_FILE)
            for name in (DATABASE, KEYS_FILE):
                (aside / name).chmod(0o600)
            make_durable(aside)
        except OSError as error:
            raise trouble(error, aside) from error
        return kept
    return ""


def put_back(
    folder: Path, path: Path, secret: Secret | None = None, own: Secret | None = None, clock: Clock | None = None
) -> Steps[Restored]:
    """Restore a backup in the place of a journal that cannot be opened any more.

    What is there of that is kept as it is, in a folder among the backups. Where its keys can still be read, they
    stay in force; else those of the backup are. If they are all that it lacks, or those of another journal lie in
    their place, they alone are put back.

    Args:
        folder: the journal's.
        path: the backup.
        secret: what opens the backup.
        own: what opens the journal's keys, where that is another one.
        clock: names the folder for what was there.

    Raises:
        Locked, WrongSecret: a secret is needed, or another one.
        DamagedBackup, NewerJournal: the backup cannot be read.
        JournalInUse: somebody else has the journal.
        JournalError: it could not be written; the journal is as it was.
    """
    backups = folder / BACKUPS
    make_folder(backups)
    key = _key_in_force(folder, own or secret)
    with claimed(folder), ExitStack() as stack:
        found = yield from unpacking(stack, path, backups, secret, [key] if key else [])
        yield Stage.PREPARING
        aside = backups / _aside_name(clock or Clock())
        if _fits_only(folder / DATABASE, key, found.key):
            _make_way(folder / KEYS_FILE, aside)
            write_whole(folder / KEYS_FILE, found.keys)
            return Restored(folder, only_keys=True)
        _adapt(found, folder, key or found.key)
        make_durable(found.folder)
        _set_aside(folder, aside)
        if key is None:
            write_whole(folder / KEYS_FILE, found.keys)
        put_in_place(found.database, folder / DATABASE)
        return Restored(folder, len(found.lost))


def _key_in_force(folder: Path, secret: Secret | None) -> bytes | None:
    """The data key of a journal whose database is lost; None where the keys are lost, too."""
    try:
        ring = read_keys(folder / KEYS_FILE)
    except DamagedJournal:
        return None
    try:
        return ring.now.unlock(secret)
    except WrongSecret:
        if ring.next is None:
            raise
    return ring.next.unlock(secret)  # a new key was being set: opening takes the one that fits the database


def _fits_only(database: Path, key: bytes | None, other: bytes) -> bool:
    """Whether a database is under another key than the one in force: that is all that it lacks."""
    return key != other and (key is None or not _opens(database, key)) and _opens(database, other)


def _opens(database: Path, key: bytes) -> bool:
    """Whether a database is whole and under this key."""
    try:
        with copy_open(database, key) as connection:
            return check(connection)
    except JournalError:
        return False


def _adapt(found: Unpacked, folder: Path, key: bytes) -> None:
    """Bring what was unpacked to the key of a journal, and its attachments into its folder."""
    to_present_form(found.database, found.key)
    names = put_attachments(found, folder, key)
    change_key(found.database, found.key, key, names)


def _finish_database(database: Path, key: bytes, journal: Journal) -> Iterator[Indexed]:
    """Give the database a search index, and the journal's settings for its backups, where they can be read."""
    store = Store(database, key, journal.clock)
    try:
        yield from store.rebuild_index()
        with suppress(DamagedJournal):
            journal.backup_settings.write_into(store, journal.backup_settings.values())
    finally:
        store.close()


def _aside_name(clock: Clock) -> str:
    return DAMAGED + clock.now().strftime(STAMP)


def _set_aside(folder: Path, aside: Path) -> None:
    """Keep what is there of a damaged journal; what SQLite would play back into the new database goes there."""
    names = [name for name in (DATABASE, KEYS_FILE) if (folder / name).exists()]
    hot = folder / f"{DATABASE}-journal"
    if not names and not hot.exists():
        return
    try:
        chosen = _new_folder(aside)
        for name in names:
            if (folder / name).is_dir():  # no file could take its place
                (folder / name).rename(chosen / name)
                continue
            copyfile(folder / name, chosen / name)
            (chosen / name).chmod(0o600)
        make_durable(chosen)
        with suppress(FileNotFoundError):
            hot.replace(chosen / hot.name)
    except OSError as error:
        raise trouble(error, aside) from error


def _make_way(place: Path, aside: Path) -> None:
    """Keep what stands where a file is to be: another journal's keys, or a folder, which no file can replace."""
    try:
        if place.is_dir():
            place.rename(_new_folder(aside) / place.name)
        elif place.exists():
            chosen = _new_folder(aside)
            copyfile(place, chosen / place.name)
            (chosen / place.name).chmod(0o600)
            make_durable(chosen)
    except OSError as error:
        raise trouble(error, aside) from error


def _new_folder(aside: Path) -> Path:
    """A folder of this name, or with a number after it where there is one."""
    number, chosen = 2, aside
    while chosen.exists():
        chosen, number = aside.with_name(f"{aside.name}-{number}"), number + 1
    make_folder(chosen)
    return chosen
