"""What is told of backups: each one in a list, what making one gave, and how one differs from the journal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from pmjournal.records.words import Kind


class Why(StrEnum):
    """What a backup was made for."""

    HOURLY = "hourly"
    BY_HAND = "by hand"
    MIGRATION = "before a migration"
    RESTORE = "before a restore"
    IMPORT = "before an import"
    REKEY = "before a new key"
    REPAIR = "before a repair"


class UnderKeys(StrEnum):
    """How the keys of a backup stand to those of the journal now.

    `SAME`: what opens the journal opens it. `OLDER`: another passphrase opens it. `OPEN`: no passphrase is needed
    for it, though the journal has one. `UNKNOWN`: there is no journal to compare it with.
    """

    SAME = "same"
    OLDER = "older"
    OPEN = "open"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One backup, as far as it can be told without opening it.

    Args:
        path: its file.
        made_at: when it was made, in UTC.
        size: of the file, in bytes.
        why: what it was made for; None of an older program's, which did not say.
        records: how many records it has of each kind, by the words of `Kind`.
        first_on: the earliest day of a meeting, a reflection or another entry; None where there is none.
        last_on: the latest such day.
        attachments: how many attachment files belong to it.
        missing: how many of them were missing or damaged in the journal when it was made.
        whole: whether the attachments are in the file; else they lie beside it.
        keys: how its keys stand to those of the journal now.
        needs_secret: whether a passphrase or recovery key has to be asked for to open it: its own, where `keys`
            is `OLDER`.
        verified: it was checked when it was made, and nothing shows that it has changed since. Whether every byte
            is still right is only known once it is opened.
        trouble: a sentence where it cannot be read; all else is then empty.
    """

    path: Path
    made_at: datetime
    size: int
    why: Why | None = None
    records: Mapping[str, int] = field(default_factory=dict)
    first_on: date | None = None
    last_on: date | None = None
    attachments: int = 0
    missing: int = 0
    whole: bool = False
    keys: UnderKeys = UnderKeys.UNKNOWN
    needs_secret: bool = False
    verified: bool = True
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """What making a backup gave.

    Args:
        path: where it lies.
        missing: how many attachment files are missing or damaged in the journal, and so not in it.
        trouble: a sentence where the second folder could not be given its copy; else "".
    """

    path: Path
    missing: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """What the person chose for automatic backups.

    Args:
        limit: how many megabytes they may take; 0 for any number.
        second_folder: a folder that gets each of them, too; None for none.
    """

    limit: int
    second_folder: Path | None


class Difference(StrEnum):
    """How a record in a backup differs from the journal now."""

    ONLY_BACKUP = "only in the backup"
    ONLY_NOW = "only in the journal"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Differing:
    """A record that is not the same in a backup and in the journal.

    `title` is the one it has now, or had where it is gone; "" where it has none, and of a private record unless it
    was asked for. `on` is the day of a meeting, a reflection, another entry or a note.
    """

    kind: Kind
    id: int
    difference: Difference
    title: str
    on: date | None
    private: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup beside the journal now: records of each kind in both, and those that differ."""

    then: Mapping[Kind, int]
    now: Mapping[Kind, int]
    differing: tuple[Differing, ...]

    def count(self, kind: Kind, difference: Difference) -> int:
        """How many records of a kind differ in this way."""
        return sum(one.kind is kind and one.difference is difference for one in self.differing)
