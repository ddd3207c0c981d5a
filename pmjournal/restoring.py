"""Backups looked into, compared with the journal, and restored beside it as a folder of their own.

What takes long is a generator that says which step it is at; `steps.finish` runs one to its end. The window lists
and restores with these functions; the command line does, too. In the place of a journal: `replacing.py`.
"""

from collections.abc import Generator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pmjournal import stages
from pmjournal.errors import BadInput, DamagedJournal
from pmjournal.files import (
    BACKUPS,
    KEYS_FILE,
    make_folder,
    put_folder,
    write_whole,
)
from pmjournal.journal import Journal
from pmjournal.language import Translatable, translate
from pmjournal.records.backups import BackupInfo, Comparison
from pmjournal.records.search import Indexed
from pmjournal.secret import Secret
from pmjournal.stages import Progress
from pmjournal.store import backup_list, comparing
from pmjournal.store.backup_folder import clear_restoring
from pmjournal.store.opening import whole_or_nothing
from pmjournal.store.unpacking import to_present_form, unpacking

T = TypeVar("T")


class Stage(stages.Stage):
    """What a restore or a comparison is at."""

    PREPARING = Translatable("Restoring", "Preparing the journal")
    INDEXING = Translatable("Restoring", "Making the search index")
    BACKUP = Translatable("Restoring", "Backing up the journal as it is now")
    COMPARING = Translatable("Restoring", "Comparing")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore gave.

    Args:
        folder: the journal's.
        lost: how many attachments could not be brought back.
        only_keys: the journal lacked nothing but its keys; all else is as it was, not as in the backup.
        was_damaged: the open journal could not be backed up before; its file was put aside, among the backups.
    """

    folder: Path
    lost: int = 0
    only_keys: bool = False
    was_damaged: bool = False


Steps = Generator[Stage | Progress | Indexed, None, T]
"""A stage, how far that is, or how far its search index is; then the result."""


# Looking --------------------------------------------------------------------------------------------


def listing(folder: Path, also: Sequence[Path] = ()) -> list[BackupInfo]:
    """The backups of the journal in `folder`, newest first, without opening it; for one that is open, `of`."""
    return backup_list.listing(folder, also)


def of(journal: Journal) -> list[BackupInfo]:
    """The backups of an open journal, newest first, those in the second folder among them."""
    return backup_list.listing(journal.folder, _further(journal), journal.backups.key)


def newest_whole_of(journal: Journal) -> BackupInfo | None:
    """The newest backup of an open journal whose every byte is what was put there; None where none is."""
    return backup_list.newest_whole(journal.folder, _further(journal), journal.backups.key)


def _further(journal: Journal) -> tuple[Path, ...]:
    """The second folder of an open journal's backups, where it has one and is not too damaged to tell it."""
    with suppress(DamagedJournal):
        second = journal.backup_settings.second()
        return (second,) if second else ()
    return ()


def look(path: Path, folder: Path | None = None) -> BackupInfo:
    """What a backup tells of itself; `trouble` says what is wrong with it.

    Args:
        path: its file.
        folder: the journal whose keys it is to be compared with.
    """
    return backup_list.info(path, None if folder is None else backup_list.ring_of(folder))


def found_at(place: Path) -> list[BackupInfo]:
    """The backups at a place that a person chose, newest first: the one in a file, or those in a folder.

    A folder may be a journal's, that of its backups, or any other with backups in it; what is no backup in such a
    one is passed over.

    Raises:
        BadInput: there is none.
    """
    if not place.is_dir():
        return [look(place)]
    listed = backup_list.listing(place, (place,))
    found = [one for one in listed if not one.trouble or one.path.parent.name == BACKUPS]
    if not found:
        raise BadInput(
            translate(
                "Restoring", "There is no backup in {folder}. Choose a file or a folder with backups in it."
            ).format(folder=place)
        )
    return found


def newest_whole(folder: Path) -> BackupInfo | None:
    """The newest backup of a journal whose every byte is what was put there; None where none is."""
    return backup_list.newest_whole(folder)


def examine(path: Path, beside: Path, secret: Secret | None = None, known: Sequence[bytes] = ()) -> Steps[int]:
    """Look at every byte of a backup: whether it could be restored. Nothing is changed.

    Args:
        path: the backup.
        beside: a folder with room to unpack it in, such as that of the backups.
        secret: what opens it.
        known: data keys at hand, such as `journal.backups.key`.

    Returns:
        How many of its attachments could not be brought back.

    Raises:
        Locked, WrongSecret: it needs a secret, or another one.
        DamagedBackup, NewerJournal: it could not be restored.
        JournalError: there is no room to unpack it.
    """
    with ExitStack() as stack:
        found = yield from unpacking(stack, path, beside, secret, known)
        return len(found.lost)


def compare(
    journal: Journal, path: Path, secret: Secret | None = None, *, private: bool = False
) -> Steps[Comparison]:
    """How the records in a backup differ from those in the journal now. Nothing is changed.

    Args:
        journal: it is open.
        path: the backup.
        secret: what opens the backup, where the journal's key does not.
        private: tell the titles of private records, too.

    Raises:
        Locked, WrongSecret: the backup needs a secret, or another one.
        DamagedBackup, NewerJournal: the backup cannot be read.
        JournalError: there is no room for it.
    """
    backups = journal.backups
    make_folder(backups.folder)
    with ExitStack() as stack:
        found = yield from unpacking(stack, path, backups.folder, secret, [backups.key], attachments=False)
        to_present_form(found.database, found.key)
        yield Stage.COMPARING
        now = found.folder / "now.db"
        backups.copy_live(now)
        return comparing.compared(found.database, found.key, now, backups.key, private=private)


# Beside ---------------------------------------------------------------------------------------------


def beside(path: Path, folder: Path, secret: Secret | None = None) -> Steps[Restored]:
    """Restore a backup as a journal of its own, under the keys it was made with.

    Args:
        path: the backup.
        folder: a missing or empty folder.
        secret: what opens it, where its keys are not open.

    Raises:
        FolderTaken: the folder is not empty.
        Locked, WrongSecret: it needs a secret, or another one.
        DamagedBackup, NewerJournal: the backup cannot be read.
        JournalError: it could not be written; nothing is left.
    """
    with whole_or_nothing(folder), ExitStack() as stack:
        make_folder(folder.absolute().parent)
        clear_restoring(folder.absolute().parent)
        found = yield from unpacking(stack, path, folder.absolute().parent, secret)
        yield Stage.PREPARING
        write_whole(found.folder / KEYS_FILE, found.keys)
        make_folder(found.folder / BACKUPS)
        put_folder(found.folder, folder.absolute())
    return Restored(folder, len(found.lost))
