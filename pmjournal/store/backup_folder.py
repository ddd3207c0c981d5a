"""A folder of automatic backups: their names, the attachments they share, and the removing of old ones.

Backups share attachments by name in `attachments/`, as plain copies of the sealed files. A file is removed once no
backup needs it, and never where a backup cannot be read, which might need it. Which are kept is `retention.py`.
"""

import os
import re
import shutil
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from pmjournal.clock import Clock
from pmjournal.errors import JournalError
from pmjournal.files import ATTACHMENTS, make_folder, whole_file
from pmjournal.retention import Held, kept
from pmjournal.store.attachment_files import is_name
from pmjournal.store.backup_archive import damaged, described, reading
from pmjournal.store.backup_manifest import Manifest, Stored

STAMP = "%Y-%m-%dT%H-%M-%SZ"
SUFFIX = ".backup.zip"
SCRATCH = ".backup-"
RESTORING = ".pmjournal-restoring-"
LEFT_OVER = 24 * 3600.0  # seconds after which what a killed backup left is nobody's any more
_NAMED = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?:-\d+)?" + re.escape(SUFFIX))


class BackupFolder:
    """One folder of backups.

    Args:
        folder: where they lie; it need not be there yet.
        clock: tells the time, and the zone in which days are counted.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self.attachments = folder / ATTACHMENTS
        self._clock = clock

    def made(self) -> dict[Path, datetime]:
        """The backups this program named, with their moments in UTC; other files are left alone."""
        found = {}
        for path in self.folder.glob("*" + SUFFIX):
            if match := _NAMED.fullmatch(path.name):
                with suppress(ValueError):
                    found[path] = datetime.strptime(match[1], STAMP).replace(tzinfo=UTC)
        return found

    def newest(self) -> Path | None:
        """The newest backup; one from a day to come, made while the clock was wrong, does not count."""
        now = self._clock.now()
        past = {path: at for path, at in self.made().items() if at <= now}
        return max(past, key=lambda path: (past[path], len(path.name), path.name), default=None)

    def free_name(self) -> Path:
        """The name for a backup made now."""
        stamp, number = self._clock.now().strftime(STAMP), 2
        path = self.folder / (stamp + SUFFIX)
        while path.exists():
            path = self.folder / f"{stamp}-{number}{SUFFIX}"
            number += 1
        return path

    def share(self, one: Stored, source: Path) -> None:
        """Have an attachment's sealed file here, once.

        Raises:
            JournalError: it could not be written.
        """
        target = self.attachments / one.name
        with suppress(OSError):
            if described(target, one.name) == one:
                os.utime(target)  # it is needed again: not to be taken away while the backup is made
                return
        make_folder(self.attachments)
        with whole_file(target) as part:
            shutil.copyfile(source, part)

    def take(self, source: Path, manifest: Manifest) -> None:
        """Have a copy of a backup that lies in another folder, and of the attachments it needs.

        Raises:
            JournalError: it could not be written, or is not what it was copied from.
        """
        make_folder(self.folder)
        for one in manifest.attachments:
            self.share(one, source.parent / ATTACHMENTS / one.name)
        target = self.folder / source.name
        with whole_file(target) as part:
            shutil.copyfile(source, part)
            if described(part, "") != described(source, ""):
                raise damaged(target)

    def thin(self, limit: int) -> None:
        """Remove the backups that the rule does not keep, and what no backup needs any more.

        Args:
            limit: how many bytes they may take; 0 for any number.
        """
        made = self.made()
        held = [self._held(path, at) for path, at in made.items()]
        names = kept(held, self._clock.local(self._clock.now()), limit)
        with suppress(OSError):
            for path in made:
                if path.name not in names:
                    path.unlink(missing_ok=True)
            self.remove_unneeded()
        self.clear()

    def clear(self) -> None:
        """Remove what a backup that was killed left behind a day ago or longer."""
        clear_restoring(self.folder)
        for left in (*self.folder.glob(SCRATCH + "*"), *self.folder.glob(".*.part")):
            _remove_old(left)
        for left in self.attachments.glob(".*.part"):
            _remove_old(left)

    def _held(self, path: Path, at: datetime) -> Held:
        """What the rule has to know of a backup."""
        size, local = path.stat().st_size, self._clock.local(at)
        try:
            with reading(path) as archive:
                manifest = archive.manifest
        except JournalError:
            return Held(path.name, local, size, verified=False)
        shared = () if manifest.whole else manifest.attachments
        return Held(path.name, local, size, shared=frozenset((one.name, one.size) for one in shared))

    def remove_unneeded(self, seconds: float = LEFT_OVER) -> None:
        """Remove shared attachments that no backup has; none at all where a backup of ours cannot be read.

        Args:
            seconds: how old one must be. A backup that is being made may need a newer one.
        """
        needed: set[str] = set()
        made = self.made()
        for path in self.folder.glob("*.zip"):
            try:
                with reading(path) as archive:
                    needed |= {one.name for one in archive.manifest.attachments}
            except JournalError:
                if path in made:
                    return
        for path in self.attachments.glob("*"):
            if is_name(path.name) and path.name not in needed:
                _remove_old(path, seconds)


def clear_restoring(folder: Path) -> None:
    """Remove what a restore into `folder` that was killed left a day ago or longer."""
    for left in folder.glob(RESTORING + "*"):
        _remove_old(left)


def scratch(beside: Path, prefix: str = SCRATCH) -> TemporaryDirectory[str]:
    """A folder for what is half done, on the disk where the whole shall stand.

    Beside the target, so that a journal on a full or read-only disk can be saved to another one.
    """
    return TemporaryDirectory(prefix=prefix, dir=beside, ignore_cleanup_errors=True)


def _remove_old(left: Path, seconds: float = LEFT_OVER) -> None:
    with suppress(OSError):
        if time.time() - left.stat().st_mtime >= seconds:
            shutil.rmtree(left) if left.is_dir() else left.unlink()
