"""What the person chose for automatic backups, as the journal's settings hold it."""

from collections.abc import Mapping
from pathlib import Path

from pmjournal.records.backups import BackupPlan

LIMIT = 2000  # megabytes, where nothing was chosen
LIMIT_KEY, SECOND_KEY, NAME_KEY = "limit", "second_folder", "second_name"


def plan_of(settings: Mapping[str, str]) -> BackupPlan:
    """What was chosen; see `BackupPlan`."""
    limit = settings.get(LIMIT_KEY, "")
    second = settings.get(SECOND_KEY, "")
    return BackupPlan(int(limit) if limit.isdecimal() else LIMIT, Path(second) if second else None)


def second_folder(settings: Mapping[str, str]) -> Path | None:
    """The folder in the chosen one for the backups of this journal alone; None where none was chosen."""
    chosen, name = settings.get(SECOND_KEY), settings.get(NAME_KEY)
    return Path(chosen) / name if chosen and name else None
