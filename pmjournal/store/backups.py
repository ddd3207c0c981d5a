"""Verified copies of the whole journal, each one file: when they are due, and how one is made.

The live file is held only while a piece of its bytes is copied; every check runs on the copy. An automatic backup
lies in the backups folder and shares its attachments with the others; one made into a file of its own has them in
it. What lies in the archive is in `backup_archive.py`, which of them are kept in `retention.py`.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.errors import JournalError, NoSpace
from pmjournal.files import ATTACHMENTS, BACKUPS, KEYS_FILE, check_target, make_folder, trouble
from pmjournal.language import translate
from pmjournal.records.backups import BackupMade, Why
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.backup_archive import described, reading, write
from pmjournal.store.backup_folder import BackupFolder, scratch
from pmjournal.store.backup_manifest import Manifest, Stored
from pmjournal.store.backup_plan import plan_of, second_folder
from pmjournal.store.contents import Contents, trimmed
from pmjournal.store.live_file import LiveFile

EVERY = timedelta(hours=1)
ANYWAY = timedelta(days=7)  # also where nothing has changed: it is looked whether the file is still whole
MEGABYTE = 1_000_000


class Backups:
    """The backups of one journal.

    Args:
        folder: the journal's folder.
        file: its database.
        key: the data key.
        clock: names a backup by its moment.
        keys: gives what is in the keys file; it is read where None.
    """

    def __init__(
        self, folder: Path, file: Path, key: bytes, clock: Clock, keys: Callable[[], bytes] | None = None
    ) -> None:
        self._journal = folder
        self._keys = keys or (folder / KEYS_FILE).read_bytes
        self._file = file
        self.key = key
        self._clock = clock
        self._live = LiveFile(file, key)
        self._own = BackupFolder(folder / BACKUPS, clock)
        self._known: tuple[Path, str] | None = None
        self.folder = self._own.folder
        self.trouble = ""
        """A sentence where the last backup could not be copied into the second folder; else ""."""

    def close(self) -> None:
        """Let go of the database's file, once a copy under way is made. Not before its connections are closed."""
        self._live.close()

    def copy_live(self, target: Path) -> str:
        """Copy the journal's database as it is now; returns the state it was in. See `LiveFile.copy`."""
        return self._live.copy(target)

    def state(self) -> str:
        """The state that the journal's database is in now; see `LiveFile.state`."""
        return self._live.state()

    # When -------------------------------------------------------------------------------------------

    def latest(self) -> datetime | None:
        """When the newest backup in the backups folder was made, in UTC; None where there is none."""
        newest = self._own.newest()
        return None if newest is None else self._own.made()[newest]

    def due(self) -> bool:
        """Whether an hour has gone by since the newest backup and something has changed; quick to ask."""
        latest = self.latest()
        if latest is None:
            return True
        age = self._clock.now() - latest
        return age >= ANYWAY or (age >= EVERY and self.changed())

    def changed(self) -> bool:
        """Whether the journal is not as the newest backup has it."""
        newest = self._own.newest()
        if newest is None:
            return True
        if self._known is None or self._known[0] != newest:
            try:
                with reading(newest) as archive:
                    self._known = (newest, archive.manifest.state)
            except JournalError:
                return True
        try:
            return self._live.state() != self._known[1]
        except OSError:
            return False  # nothing could be copied either

    # Making -----------------------------------------------------------------------------------------

    def make(self, to: Path | None = None, why: Why = Why.BY_HAND) -> Path:
        """Write a verified backup and return where it lies; see `run`."""
        return self.run(to, why).path

    def before(self, why: Why) -> Path | None:
        """Make a backup before something large, unless the newest one is whole and has all there is.

        Returns:
            The one made, if any.

        Raises:
            JournalError, DamagedJournal: as `run` does. What was to follow should not be begun.
        """
        return self.make(why=why) if self.changed() or not self._newest_is_whole() else None

    def _newest_is_whole(self) -> bool:
        """Whether every byte of the newest backup is still what was put there; reads all of it."""
        newest = self._own.newest()
        with suppress(JournalError):
            if newest is not None:
                with reading(newest) as archive:
                    return archive.is_whole()
        return False

    def run(self, to: Path | None = None, why: Why = Why.BY_HAND) -> BackupMade:
        """Write a verified backup.

        Args:
            to: the file to write, with all attachments in it; where None, one named by the moment in the backups
                folder, and a copy in the second folder.
            why: what it is made for.

        Raises:
            JournalError: it could not be written.
            DamagedJournal: the copy did not pass its checks; no file was left.
            ChangedOutside: the keys are no longer the journal's: nothing could open what is backed up.
        """
        if to is None:
            make_folder(self.folder)
        target = to or self._own.free_name()
        check_target(target)
        try:
            with scratch(target.parent) as place:
                manifest, contents = self._write(target, Path(place), why, whole=to is not None)
        except OSError as error:
            raise trouble(error, target) from error
        if to is None:
            self._keep_house(target, manifest, contents)
        return BackupMade(target, len(manifest.missing), self.trouble if to is None else "")

    def _write(self, target: Path, place: Path, why: Why, *, whole: bool) -> tuple[Manifest, Contents]:
        copy, database = place / "copy.db", place / self._file.name
        keys = self._keys()
        state = self.copy_live(copy)
        contents = trimmed(copy, self.key, database)
        copy.unlink()
        files, missing = self._attachments(contents.attachments)
        if not whole:
            for one in files:
                self._own.share(one, self._journal / ATTACHMENTS / one.name)
        about = described(database, "")
        manifest = Manifest(
            self._clock.now(), contents.records, about.sha256, about.size, why, contents.first_on,
            contents.last_on, state, key_mark(self.key), whole, files, missing,
        )  # fmt: skip
        inside = ((one, self._journal / ATTACHMENTS / one.name) for one in files if whole)
        write(target, database, keys, manifest, inside)
        return manifest, contents

    def _attachments(self, names: Iterable[str]) -> tuple[tuple[Stored, ...], tuple[str, ...]]:
        """The attachment files that are there and whole, and the names of those that are not.

        One that lies in the backups already was looked into when it was put there.
        """
        files, missing = AttachmentFiles(self._journal, self.key), []
        found = []
        for name in sorted(names):
            try:
                one = described(files.folder / name, name)
                if not self._is_shared(one):
                    files.get(name)
                found.append(one)
            except (JournalError, FileNotFoundError):
                missing.append(name)
        return tuple(found), tuple(missing)

    def _is_shared(self, one: Stored) -> bool:
        with suppress(OSError):
            return described(self._own.attachments / one.name, one.name) == one
        return False

    def _keep_house(self, made: Path, manifest: Manifest, contents: Contents) -> None:
        """Copy a new backup into the second folder, and remove old ones in both."""
        limit = plan_of(contents.settings).limit * MEGABYTE
        self._own.thin(limit)
        self.trouble = ""
        second = second_folder(contents.settings)
        if second is None:
            return
        try:
            if not second.is_dir():  # made when it was chosen: its disk is not there
                raise FileNotFoundError(second)
            BackupFolder(second, self._clock).take(made, manifest)
            BackupFolder(second, self._clock).thin(limit)
        except (JournalError, OSError) as error:
            self.trouble = _not_copied(second.parent, error)


def key_mark(key: bytes) -> str:
    """Tells a data key from another, and nothing of what it is."""
    return blake2b(b"which key", digest_size=8, key=key, person=b"pmjournal").hexdigest()


def _not_copied(folder: Path, error: Exception) -> str:
    if isinstance(error, NoSpace):
        return translate("Backups", "The backup was made, but {folder} has no room for a copy of it.").format(
            folder=folder
        )
    return translate(
        "Backups", "The backup was made, but {folder} cannot be reached or written to, so no copy is there."
    ).format(folder=folder)
