"""Verified copies of the whole journal, each one file.

The live file is held only while its bytes are copied; every check runs on the copy. A backup is a ZIP archive with
the encrypted database, the keys and a manifest that counts what is inside.
"""

import json
import shutil
import tempfile
import time
import zipfile
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO

from pmjournal.clock import Clock
from pmjournal.errors import DamagedJournal
from pmjournal.files import BACKUPS, KEYS_FILE, check_target, copy_bytes, make_folder, trouble, whole_file
from pmjournal.language import translate
from pmjournal.store.engine import connect, explained

STAMP = "%Y-%m-%dT%H-%M-%SZ"
SUFFIX = ".backup.zip"
SCRATCH = ".backup-"
KEEP = 30
EVERY = timedelta(hours=24)


class Backups:
    """The backups of one journal.

    Args:
        folder: the journal's folder.
        file: its database.
        key: the data key.
        clock: names a backup by its moment.
    """

    def __init__(self, folder: Path, file: Path, key: bytes, clock: Clock) -> None:
        self._journal = folder
        self._file = file
        self._key = key
        self._clock = clock
        self._live: BinaryIO | None = None
        self._copying = Lock()
        self.folder = folder / BACKUPS

    def make(self, to: Path | None = None) -> Path:
        """Write a verified backup and return where it lies.

        Args:
            to: the file to write; one named by the moment in the backups folder where None.

        Raises:
            JournalError: it could not be written.
            DamagedJournal: the copy did not pass its checks; no file was left.
        """
        if to is None:
            make_folder(self.folder)
        target = to or self.folder / (self._clock.now().strftime(STAMP) + SUFFIX)
        check_target(target)
        try:
            # Beside the target, so that a journal on a full or read-only disk can be saved to another one.
            with tempfile.TemporaryDirectory(prefix=SCRATCH, dir=target.parent) as scratch:
                copy = Path(scratch) / self._file.name
                self._copy(copy)
                self._pack(target, copy, self._check(copy))
        except OSError as error:
            raise trouble(error, target) from error
        if to is None:
            self._thin(target)
            self._clear()
        return target

    def close(self) -> None:
        """Let go of the database's file, once a copy under way is made. Not before its connections are closed;
        see `_copy`.
        """
        with self._copying:
            if self._live is not None:
                self._live.close()
            self._live = None

    def latest(self) -> datetime | None:
        """When the newest backup in the backups folder was made, in UTC; None where there is none.

        One from a day to come, made while the clock was wrong, must not keep the next one from being made.
        """
        return max((at for at in self._made().values() if at <= self._clock.now()), default=None)

    def _made(self) -> dict[Path, datetime]:
        """The backups this program named, with their moments; other files in the folder are left alone."""
        found = {}
        for path in self.folder.glob("*" + SUFFIX):
            with suppress(ValueError):
                found[path] = datetime.strptime(path.name.removesuffix(SUFFIX), STAMP).replace(tzinfo=UTC)
        return found

    def due(self) -> bool:
        """Whether a day has gone by since the newest backup."""
        latest = self.latest()
        return latest is None or self._clock.now() - latest >= EVERY

    def _copy(self, copy: Path) -> None:
        """Copy the database's bytes while a read lock keeps writers out.

        The file stays open after: on POSIX, closing it would drop every lock this process holds on it, and
        another program could then write into a transaction of ours (sqlite.org/howtocorrupt.html, 2.2).
        """
        with self._copying, explained(self._file):
            connection = connect(self._file, self._key, read_only=True, busy_ms=5000)
            try:
                connection.execute("BEGIN")
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                self._live = self._live or self._file.open("rb", buffering=0)  # a buffer could hold old bytes
                copy_bytes(self._live, copy)
            finally:
                connection.close()

    def _check(self, copy: Path) -> dict[str, Any]:
        """Open the copy, check every page of it and count what is inside."""
        with explained(copy):
            connection = connect(copy, self._key, read_only=True)
            try:
                broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
                if broken or connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                    raise DamagedJournal(
                        translate("Store", "The backup did not pass its check, so it was not kept. Try again.")
                    )
                counts = dict(connection.execute("SELECT kind, count(*) FROM record GROUP BY kind ORDER BY kind"))
                private = dict(connection.execute("SELECT kind, count(*) FROM private_record GROUP BY kind"))
            finally:
                connection.close()
        return {
            "format": 1,
            "made_at": self._clock.now().isoformat(),
            "records": counts | private,
            "sha256": sha256(copy.read_bytes()).hexdigest(),
        }

    def _pack(self, target: Path, copy: Path, manifest: dict[str, Any]) -> None:
        """Put copy, keys and manifest into one file, whole or not at all."""
        with whole_file(target) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            archive.write(copy, self._file.name)
            archive.write(self._journal / KEYS_FILE, KEYS_FILE)
            archive.writestr("manifest.json", json.dumps(manifest, indent=1) + "\n")

    def _clear(self) -> None:
        """Remove what a backup that was killed left behind a day ago or longer."""
        for scratch in self.folder.glob(SCRATCH + "*"):
            if time.time() - scratch.stat().st_mtime > EVERY.total_seconds():
                shutil.rmtree(scratch, ignore_errors=True)

    def _thin(self, newest: Path) -> None:
        """Remove the oldest automatic backups beyond those kept, never the one just made."""
        made = self._made()
        for path in sorted(made.keys() - {newest}, key=made.__getitem__)[: 1 - KEEP]:
            path.unlink(missing_ok=True)
