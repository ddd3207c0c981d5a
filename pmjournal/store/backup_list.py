"""The list of backups: what each one tells of itself without being opened."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from pmjournal.errors import DamagedJournal, JournalError
from pmjournal.files import ATTACHMENTS, BACKUPS, KEYS_FILE
from pmjournal.language import translate
from pmjournal.records.backups import BackupInfo, UnderKeys
from pmjournal.store.backup_archive import Archive, reading
from pmjournal.store.backups import key_mark
from pmjournal.store.keys import Keyring, Keys, read_keys


def listing(folder: Path, also: Iterable[Path] = (), key: bytes | None = None) -> list[BackupInfo]:
    """The backups of the journal in `folder`, newest first; those that cannot be read say so.

    Args:
        folder: the journal's; it need not be one that can be opened.
        also: further folders of its backups; one that lies in both is told once.
        key: the journal's data key, where it is open: tells which backups need a secret of their own.
    """
    found: dict[str, Path] = {}
    for place in (folder / BACKUPS, *also):
        with suppress(OSError):
            for path in sorted(place.glob("*.zip")):
                found.setdefault(path.name, path)
    ring = ring_of(folder)
    told = [info(path, ring, key) for path in found.values()]
    return sorted(told, key=lambda one: (one.made_at, len(one.path.name), one.path.name), reverse=True)


def ring_of(folder: Path) -> Keyring | None:
    """The keys of the journal in `folder`; None where they cannot be read."""
    try:
        return read_keys(folder / KEYS_FILE)
    except JournalError:
        return None


def info(path: Path, ring: Keyring | None = None, key: bytes | None = None) -> BackupInfo:
    """What one backup tells of itself.

    Args:
        path: its file.
        ring: the keys of the journal that it is looked at from.
        key: that journal's data key, where it is open.
    """
    try:
        size, written = path.stat().st_size, path.stat().st_mtime
    except OSError:
        size, written = 0, 0.0
    try:
        with reading(path) as archive:
            return _told(archive, size, ring, key)
    except JournalError as error:
        made_at = datetime.fromtimestamp(written, UTC).replace(microsecond=0)
        return BackupInfo(path, made_at, size, verified=False, trouble=str(error))


def newest_whole(folder: Path, also: Iterable[Path] = (), key: bytes | None = None) -> BackupInfo | None:
    """The newest backup of the journal in `folder` whose every byte is what was put there; None where none is.

    Args:
        folder, also, key: as for `listing`.
    """
    for one in listing(folder, also, key):
        with suppress(JournalError), reading(one.path) as archive:
            if archive.is_whole():
                return one
    return None


def advised(error: DamagedJournal, folder: Path) -> DamagedJournal:
    """What is wrong with a damaged journal, and where there is one, the backup to go back to."""
    newest = newest_whole(folder)
    if newest is None:
        return error
    said = translate("Opening", "The newest that is whole is {file}.").format(file=newest.path)
    return DamagedJournal(error.what, " ".join(filter(None, (error.advice, said))))


def _told(archive: Archive, size: int, ring: Keyring | None, key: bytes | None) -> BackupInfo:
    manifest, keys = archive.manifest, archive.keyring().now
    known = key is not None and manifest.key == key_mark(key)
    beside = (
        0
        if manifest.whole
        else sum(not _is_there(archive.path, one.name, one.size) for one in manifest.attachments)
    )
    return BackupInfo(
        archive.path,
        manifest.made_at,
        size,
        manifest.why,
        manifest.records,
        manifest.first_on,
        manifest.last_on,
        len(manifest.attachments),
        len(manifest.missing) + beside,
        manifest.whole,
        _under(keys, None if ring is None else ring.now),
        keys.open is None and not known,
    )


def _is_there(path: Path, name: str, size: int) -> bool:
    with suppress(OSError):
        return (path.parent / ATTACHMENTS / name).stat().st_size == size
    return False


def _under(then: Keys, now: Keys | None) -> UnderKeys:
    """How the slots of a backup stand to those of the journal."""
    if now is None:
        return UnderKeys.UNKNOWN
    if then.open is not None:
        return UnderKeys.SAME if now.open is not None else UnderKeys.OPEN
    return UnderKeys.SAME if _secrets(then) <= _secrets(now) else UnderKeys.OLDER


def _secrets(keys: Keys) -> set[bytes]:
    """What tells the secrets that open some slots from others: their salts, which stay when a cost is raised."""
    return {sealed.salt for _, sealed in keys.sealed}
