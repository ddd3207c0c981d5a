"""A backup, unpacked beside where it is needed: unlocked, checked, and brought to another key or the present form.

Everything happens in a folder that is thrown away; what becomes of it is `pmjournal.restoring`'s business.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from pmjournal import stages
from pmjournal.errors import DamagedJournal, JournalError, Locked, NotAJournal, WrongSecret
from pmjournal.files import DATABASE, make_folder, trouble
from pmjournal.language import Translatable, translate
from pmjournal.secret import Secret
from pmjournal.stages import Progress
from pmjournal.steps import finish
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.backup_archive import Archive, damaged, reading
from pmjournal.store.backup_folder import RESTORING, scratch
from pmjournal.store.backup_manifest import Manifest
from pmjournal.store.backups import key_mark
from pmjournal.store.contents import check, copy_open, read
from pmjournal.store.migrating import REVISIONS, state, upgrade


class Stage(stages.Stage):
    """What is told meanwhile."""

    UNPACKING = Translatable("Restoring", "Unpacking and checking the backup")


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup's database and attachments in a folder of their own, both checked.

    Args:
        folder: holds the database and `attachments/`.
        key: the data key that opens it.
        keys: the bytes of its keys file.
        manifest: what it says of itself.
        lost: the names of attachments that were not there, or not what was put there.
    """

    folder: Path
    key: bytes
    keys: bytes
    manifest: Manifest
    lost: tuple[str, ...]

    @property
    def database(self) -> Path:
        """The database."""
        return self.folder / DATABASE


def unpacking(
    stack: ExitStack,
    path: Path,
    beside: Path,
    secret: Secret | None,
    known: Sequence[bytes] = (),
    *,
    attachments: bool = True,
) -> Generator[Progress, None, Unpacked]:
    """Unpack a backup into a folder that is gone when `stack` is closed, and check all of it.

    Args:
        stack: holds the folder, and explains what goes wrong meanwhile.
        path: the backup.
        beside: the folder in which that folder is made.
        secret: what opens it, where none of the known keys does.
        known: data keys that are at hand.
        attachments: unpack those, too.

    Raises:
        Locked, WrongSecret: it needs a secret, or another one.
        DamagedBackup: it is not whole, or no backup.
        NewerJournal: it was made by a newer program.
        JournalError: it could not be unpacked.
    """
    yield Progress(Stage.UNPACKING)
    archive = stack.enter_context(reading(path))
    key = key_of(archive, secret, known)
    stack.enter_context(_explained(beside))
    folder = Path(stack.enter_context(scratch(beside, RESTORING))) / "journal"
    make_folder(folder)
    lost = yield from _fill(folder, archive, key, attachments=attachments)
    return Unpacked(folder, key, archive.keys, archive.manifest, lost)


@contextmanager
def unpacked(path: Path, beside: Path, secret: Secret | None, known: Sequence[bytes] = ()) -> Iterator[Unpacked]:
    """The same at once, for the time of a `with` block."""
    with ExitStack() as stack:
        yield finish(unpacking(stack, path, beside, secret, known))


@contextmanager
def _explained(beside: Path) -> Iterator[None]:
    """Let what cannot be written say so in a sentence."""
    try:
        yield
    except OSError as error:
        raise trouble(error, beside) from error


def key_of(archive: Archive, secret: Secret | None, known: Sequence[bytes] = ()) -> bytes:
    """The data key of a backup: one that is known, or the one that its own keys give.

    Raises:
        Locked, WrongSecret: it needs a secret, or another one.
        DamagedBackup, NewerJournal: its keys cannot be understood.
    """
    for key in known:
        if key_mark(key) == archive.manifest.key:
            return key
    try:
        return _unlocked(archive, secret)
    except Locked as error:
        raise Locked(
            translate("Backups", "This backup needs the passphrase it was made under. Type that one.")
        ) from error


def _unlocked(archive: Archive, secret: Secret | None) -> bytes:
    """The data key in a backup's own keys; where a new one was being set, the one that the database was under."""
    ring = archive.keyring()
    if ring.next is None:
        return ring.now.unlock(secret)
    refused: JournalError | None = None
    for keys in (ring.now, ring.next):
        try:
            key = keys.unlock(secret)
        except (Locked, WrongSecret) as error:
            refused = refused or error
        else:
            if key_mark(key) == archive.manifest.key:
                return key
    raise refused or damaged(archive.path)


def to_present_form(database: Path, key: bytes) -> None:
    """Bring an unpacked database to the present form of its tables.

    Raises:
        DamagedJournal: it cannot be.
    """
    with copy_open(database, key, read_only=False) as connection:
        if state(connection, database) < len(REVISIONS):
            connection.execute("PRAGMA journal_mode = MEMORY")  # without a journal nothing could be rolled back
            upgrade(connection, database)


def change_key(database: Path, key: bytes, new: bytes, names: Mapping[str, str]) -> None:
    """Encrypt an unpacked database anew, and give its attachments their new names.

    Args:
        database: the database.
        key: its data key.
        new: the one it gets.
        names: the new names of attachments by their old ones.
    """
    with copy_open(database, key, read_only=False) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        connection.execute("BEGIN")
        for table in sorted({"attachment", "private_attachment"} & tables):
            pairs = [(after, before) for before, after in names.items()]
            connection.executemany(f"UPDATE {table} SET stored = ? WHERE stored = ?", pairs)
        connection.execute("COMMIT")
        if new != key:
            connection.execute("PRAGMA journal_mode = DELETE")  # a new key needs one
            connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")


def put_attachments(found: Unpacked, target: Path, key: bytes) -> dict[str, str]:
    """Keep the attachments of an unpacked backup in another folder under its key; returns their names there."""
    before, after = AttachmentFiles(found.folder, found.key), AttachmentFiles(target, key)
    return {name: after.put(before.get(name)) for name in before.names()}


def _fill(
    folder: Path, archive: Archive, key: bytes, *, attachments: bool
) -> Generator[Progress, None, tuple[str, ...]]:
    """Unpack, and check what came; returns the names of the attachments that did not."""
    wanted = archive.manifest.attachments if attachments else ()
    done, total = archive.manifest.size, 2 * archive.manifest.size + sum(one.size for one in wanted)
    database = folder / DATABASE
    database.touch(mode=0o600)
    archive.unpack_database(database)
    yield Progress(Stage.UNPACKING, done, total)
    _check(database, archive, key)
    lost = list(archive.manifest.missing)
    files = AttachmentFiles(folder, key)
    done *= 2
    for one in wanted:
        yield Progress(Stage.UNPACKING, done, total)
        make_folder(files.folder)
        target = files.folder / one.name
        target.touch(mode=0o600)
        if not (archive.unpack_attachment(one, target) and files.holds(one.name)):
            target.unlink()
            lost.append(one.name)
        done += one.size
    return tuple(lost)


def _check(database: Path, archive: Archive, key: bytes) -> None:
    """Refuse an unpacked database that is not what was put there."""
    try:
        with copy_open(database, key) as connection:
            state(connection, database)
            if not check(connection) or dict(read(connection).records) != dict(archive.manifest.records):
                raise damaged(archive.path)
    except (DamagedJournal, NotAJournal) as error:  # those would name a file that nobody knows
        raise damaged(archive.path) from error
