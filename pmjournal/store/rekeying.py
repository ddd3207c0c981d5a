"""A new data key for a whole closed journal, so that a kill at any moment leaves the old journal or the new one.

1. `keys.json` names the coming slots beside those in force.
2. Every attachment is written anew under the coming key, beside the old one.
3. `journal.db.next` becomes the whole database under the coming key; it is verified.
4. It takes the place of `journal.db`, in one step: from here on the new key is in force.
5. The old attachments go, and `keys.json` names the new slots alone.

Whoever opens the journal after a kill does the rest, or takes it back; see `settle`. The caller holds the claim on
the folder, and has made a backup.
"""

import threading
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmjournal import stages
from pmjournal.errors import AttachmentMissing, Cancelled, DamagedAttachment, DamagedJournal, JournalError
from pmjournal.files import DATABASE, put_in_place, trouble
from pmjournal.language import Translatable, translate
from pmjournal.stages import Progress
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.engine import connect, explained
from pmjournal.store.keys import Keyring, Keys, remove_parts, write_keys

NEXT = DATABASE + ".next"
PAGES = 500  # copied at a time: 2 MB, after which other threads have their turn
PATIENCE = 0.1  # seconds between two looks at the copy's progress
BUSY_MS = 5000
TABLES = ("attachment", "private_attachment")


class Stage(stages.Stage):
    """What a change of keys is at."""

    INDEX = Translatable("Passphrase", "Making the search index")
    BACKUP = Translatable("Passphrase", "Making a backup first")
    KEYS = Translatable("Passphrase", "Making the keys")
    ATTACHMENTS = Translatable("Passphrase", "Encrypting attachments")
    DATABASE = Translatable("Passphrase", "Encrypting the journal")
    CHECKING = Translatable("Passphrase", "Checking what was written")

    @property
    def is_counted(self) -> bool:
        """Attachments are."""
        return self is Stage.ATTACHMENTS


@dataclass(frozen=True, slots=True)
class Held:
    """Slots with the data key that is in them."""

    keys: Keys
    key: bytes


def rekey(folder: Path, now: Held, following: Held) -> Generator[Progress, None, None]:
    """Give the closed journal in `folder` a new data key. Closed before its end, nothing was changed.

    Args:
        folder: the journal's; nobody has it open.
        now: what is in force.
        following: what shall be.

    Raises:
        JournalError: it could not be done; the journal is as it was.
    """
    try:
        with _writers_kept_out(folder / DATABASE, now.key) as source:
            write_keys(folder, Keyring(now.keys, following.keys))
            names = yield from _attachments(folder, source, now.key, following.key)
            yield from _database(folder, source, following.key, names)
            yield Progress(Stage.CHECKING)
            _verify(folder, source, following.key)
        _take_over(folder)
    except BaseException:
        with suppress(OSError, JournalError):  # the next opening does it where it cannot be done now
            settle(folder, now)
        raise
    with suppress(OSError, JournalError):  # as above; the new keys are in force
        settle(folder, following)


def _take_over(folder: Path) -> None:
    """Let the new database take the old one's place."""
    try:
        put_in_place(folder / NEXT, folder / DATABASE)
    except JournalError:
        if (folder / NEXT).exists():
            raise
        # It has taken it, and only the folder could not be made durable; writing the keys tries that again.


def settle(folder: Path, held: Held) -> None:
    """Make the slots whose key opens the database the only ones; what was made under another key goes.

    Raises:
        JournalError: it cannot be written; the journal opens as before, and this can be done again.
    """
    file = folder / DATABASE
    with explained(file), closing(connect(file, held.key, read_only=True, busy_ms=BUSY_MS)) as connection:
        kept = set(_stored(connection))
    for leftover in folder.glob(NEXT + "*"):
        with suppress(OSError):
            leftover.unlink()
    files = AttachmentFiles(folder, held.key)
    for name in set(files.names()) - kept:
        with suppress(OSError, JournalError):  # one that cannot be looked at, or cannot go, is left to the check
            if not files.holds(name):
                files.remove(name)
    for part in files.folder.glob(".*.part"):
        with suppress(OSError):
            part.unlink()
    write_keys(folder, Keyring(held.keys))
    remove_parts(folder)


@contextmanager
def _writers_kept_out(file: Path, key: bytes) -> Iterator[Any]:
    """A connection to read the old database with, while another one keeps every writer out."""
    with (
        explained(file),
        closing(connect(file, key, busy_ms=BUSY_MS)) as guard,
        closing(connect(file, key, read_only=True)) as source,
    ):
        guard.execute("BEGIN IMMEDIATE")  # it could not be copied from: SQLite calls such a connection busy
        yield source


def _stored(connection: Any) -> list[str]:
    """The names of all attachments that the journal knows."""
    return [name for table in TABLES for (name,) in connection.execute(f"SELECT DISTINCT stored FROM {table}")]


def _attachments(folder: Path, source: Any, old: bytes, new: bytes) -> Generator[Progress, None, dict[str, str]]:
    """Write every attachment anew; returns the new names by the old ones.

    One that is missing or damaged cannot be: it keeps its name, and is told of as before.
    """
    names, renamed = sorted(set(_stored(source))), {}
    before, after = AttachmentFiles(folder, old), AttachmentFiles(folder, new)
    for number, name in enumerate(names, 1):
        yield Progress(Stage.ATTACHMENTS, number, len(names))
        with suppress(AttachmentMissing, DamagedAttachment):
            renamed[name] = after.put(before.get(name))
    return renamed


def _database(folder: Path, source: Any, key: bytes, names: dict[str, str]) -> Iterator[Progress]:
    """Write the whole database under the new key, with the attachments' new names."""
    file = folder / NEXT
    try:
        file.unlink(missing_ok=True)
        file.touch(mode=0o600)
    except OSError as error:
        raise trouble(error, file) from error
    with explained(file), closing(connect(file, key)) as target:
        target.execute("PRAGMA journal_mode = OFF")  # what is half written is thrown away as a whole
        target.execute("PRAGMA synchronous = OFF")  # it is made durable at the end, at once
        yield from _copied(source, target)
        target.execute("BEGIN")
        for table in TABLES:
            target.executemany(
                f"UPDATE {table} SET stored = ? WHERE stored = ?", [(new, old) for old, new in names.items()]
            )
        target.execute("COMMIT")


def _copied(source: Any, target: Any) -> Iterator[Progress]:
    """Copy all pages, encrypted anew, in a thread of its own: the copy itself cannot be done in steps."""
    copy = _Copy(source, target)
    copy.start()
    try:
        yield copy.progress
        while copy.is_alive():
            copy.join(PATIENCE)
            yield copy.progress
    finally:
        copy.stopped.set()
        copy.join()
    if copy.error is not None:
        raise copy.error


class _Copy(threading.Thread):
    """Copies one database into another until it is done or stopped."""

    def __init__(self, source: Any, target: Any) -> None:
        super().__init__(name="re-key", daemon=True)
        self._source, self._target = source, target
        self.progress = Progress(Stage.DATABASE)
        self.stopped = threading.Event()
        self.error: Exception | None = None

    def run(self) -> None:
        """Copy."""
        try:
            self._source.backup(self._target, pages=PAGES, progress=self._heard)
        except Exception as error:  # told by whoever waits for the thread
            self.error = error

    def _heard(self, _status: int, remaining: int, total: int) -> None:
        if self.stopped.is_set():
            raise Cancelled
        self.progress = Progress(Stage.DATABASE, total - remaining, total)


def _verify(folder: Path, source: Any, key: bytes) -> None:
    """Check every page of the new database, and that it holds as much as the old one.

    Raises:
        DamagedJournal: it does not.
    """
    file = folder / NEXT
    with explained(file), closing(connect(file, key, read_only=True)) as target:
        # The pages were copied as they are; each of them can be read under the new key.
        whole = not target.execute("PRAGMA cipher_integrity_check").fetchall() and all(
            source.execute(count).fetchone() == target.execute(count).fetchone()
            for count in (f"SELECT count(*) FROM {table}" for table in ("record", "private_record", *TABLES))
        )
    if not whole:
        raise DamagedJournal(
            translate("Passphrase", "What was written did not pass its check. Nothing was changed. Try again.")
        )
