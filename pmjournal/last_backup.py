"""When the newest backup of a journal was made, told from the names in its folder, without opening the journal."""

from datetime import datetime
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.files import BACKUPS
from pmjournal.store.backup_folder import BackupFolder


def last_backup(folder: Path, clock: Clock) -> datetime | None:
    """The moment in UTC; None where there is none, or it cannot be told."""
    backups = BackupFolder(folder / BACKUPS, clock)
    try:
        newest = backups.newest()
        return None if newest is None else backups.made().get(newest)
    except OSError:
        return None
