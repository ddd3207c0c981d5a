"""What becomes of backups that other keys open than the journal's, once a passphrase was set or changed.

Whoever knew the old passphrase can read them, and anybody those from before there was one. They are encrypted
anew under the journal's keys, or removed. Each is old or new whenever this is killed, and it can be done again.
"""

from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from pmjournal.errors import DamagedBackup, JournalError, Locked, NoSpace, WrongSecret
from pmjournal.files import ATTACHMENTS, KEYS_FILE, make_folder, put_in_place, trouble
from pmjournal.journal import Journal
from pmjournal.records.backups import BackupInfo, UnderKeys, Why
from pmjournal.secret import Secret
from pmjournal.store.backup_archive import damaged, described, reading, write
from pmjournal.store.backup_folder import BackupFolder, scratch
from pmjournal.store.backup_list import info, ring_of
from pmjournal.store.backup_manifest import Stored
from pmjournal.store.backups import key_mark
from pmjournal.store.contents import check, copy_open
from pmjournal.store.unpacking import Unpacked, change_key, key_of, put_attachments, unpacked


@dataclass(frozen=True, slots=True)
class Renewing:
    """How many of the backups are done."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Renewed:
    """What came of it.

    Args:
        done: how many backups the journal's keys open now.
        left: those that are as they were, each with a sentence that says why; damaged ones among them, in which
            an old key may still be read.
    """

    done: int
    left: tuple[tuple[BackupInfo, str], ...]


def outdated(journal: Journal) -> list[BackupInfo]:
    """The backups that an older passphrase opens, or that need none though the journal does; in both folders."""
    return [one for one in _all(journal) if one.keys in (UnderKeys.OLDER, UnderKeys.OPEN) and not one.trouble]


def renew(
    journal: Journal, secrets: Sequence[Secret] = (), keys: Sequence[bytes] = ()
) -> Generator[Renewing, None, Renewed]:
    """Encrypt the outdated backups anew, so that what opens the journal opens them and nothing else does.

    Args:
        journal: it is open under its present keys.
        secrets: older passphrases and recovery keys, for backups under a data key that is not at hand.
        keys: data keys the journal had, where they are at hand.

    Raises:
        NoSpace: there is no room for it. Those not done are as they were.
    """
    found, known = outdated(journal), [journal.backups.key, *keys]
    left = [(one, one.trouble) for one in _damaged(journal)]
    done = 0
    for number, one in enumerate(found):
        yield Renewing(number, len(found))
        try:
            known.append(_key(one.path, secrets, known))
            _renew(journal, one.path, known)
            done += 1
        except NoSpace:
            raise
        except JournalError as error:
            left.append((one, str(error)))
    _remove_unneeded(journal)
    return Renewed(done, tuple(left))


def remove(journal: Journal) -> int:
    """Remove the outdated backups and the damaged ones, once there is one under the present keys.

    Returns:
        How many were removed.

    Raises:
        JournalError: that one could not be made, or one could not be removed.
    """
    found = outdated(journal) + _damaged(journal)
    if found:
        journal.backups.make(why=Why.REKEY)
    for one in found:
        try:
            one.path.unlink(missing_ok=True)
        except OSError as error:
            raise trouble(error, one.path) from error
    _remove_unneeded(journal)
    return len(found)


def _all(journal: Journal) -> list[BackupInfo]:
    ring, key = ring_of(journal.folder), journal.backups.key
    return [info(path, ring, key) for one in _folders(journal) for path in sorted(one.folder.glob("*.zip"))]


def _damaged(journal: Journal) -> list[BackupInfo]:
    """The backups that cannot be read; what a newer program made is none of them."""
    found = []
    for one in _all(journal):
        try:
            with reading(one.path):
                pass
        except DamagedBackup:
            found.append(one)
        except JournalError:
            pass
    return found


def _folders(journal: Journal) -> list[BackupFolder]:
    """The backups folder, and the second one where it can be reached."""
    second = journal.backup_settings.second()
    places = [journal.backups.folder, *([second] if second and second.is_dir() else [])]
    return [BackupFolder(place, journal.clock) for place in places]


def _remove_unneeded(journal: Journal) -> None:
    """Remove the attachments under older keys, which no backup has any more."""
    for folder in _folders(journal):
        with suppress(OSError):
            folder.remove_unneeded(0)


def _key(path: Path, secrets: Sequence[Secret], known: Sequence[bytes]) -> bytes:
    """The data key of a backup, with the first secret that gives it."""
    with reading(path) as archive:
        for secret in secrets:
            with suppress(WrongSecret, Locked):
                return key_of(archive, secret, known)
        return key_of(archive, None, known)


def _renew(journal: Journal, path: Path, known: Sequence[bytes]) -> None:
    """Write one backup anew under the journal's keys, in the place of the old one."""
    with scratch(path.parent) as place:
        new, keys = Path(place) / path.name, (journal.folder / KEYS_FILE).read_bytes()
        with unpacked(path, Path(place), None, known) as found:
            holder = Path(place) / "kept" if found.manifest.whole else path.parent
            inside = _adapt(found, journal.backups.key, holder)
            about = described(found.database, "")
            manifest = replace(
                found.manifest,
                sha256=about.sha256,
                size=about.size,
                key=key_mark(journal.backups.key),
                attachments=tuple(inside),
                missing=found.lost,
            )
            files = [(one, holder / ATTACHMENTS / one.name) for one in inside if manifest.whole]
            write(new, found.database, keys, manifest, files)
        put_in_place(new, path)


def _adapt(found: Unpacked, key: bytes, holder: Path) -> list[Stored]:
    """Bring an unpacked backup under a key, its attachments into a folder; returns what those are there."""
    make_folder(holder)
    names = put_attachments(found, holder, key)
    change_key(found.database, found.key, key, names)
    with copy_open(found.database, key) as connection:
        if not check(connection):
            raise damaged(found.database)
    return [described(holder / ATTACHMENTS / name, name) for name in sorted(names.values())]
