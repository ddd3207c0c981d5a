"""What is told of a check: what was found wrong, by kind and number, and what a rescue brought back.

Numbers only: no word of the journal is in a report, so that it can be shown to anybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Fault(StrEnum):
    """What can be wrong with a journal."""

    PAGES = "pages"
    TABLES = "tables"
    KEYS = "keys"
    REFERENCES = "references"
    HISTORY = "history"
    LINKS = "links"
    INDEX = "index"
    MISSING = "missing"
    DAMAGED = "damaged"
    ORPHANS = "orphans"


MENDABLE = frozenset({Fault.KEYS, Fault.REFERENCES, Fault.HISTORY, Fault.LINKS, Fault.INDEX, Fault.ORPHANS})
"""What can be made anew from the rest; everything else needs a backup or a rescue."""
BROKEN = frozenset({Fault.PAGES, Fault.TABLES})
"""The database itself is damaged: what else is in it cannot be told."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, or what a repair made of it.

    Args:
        records: how many there are; 0 where the database is damaged.
        attachments: how many attached files there are.
        found: how often each thing is wrong.
        mended: how often each thing was, until it was repaired.
        newest: the newest backup that is whole, where the database is damaged and there is one.
    """

    records: int = 0
    attachments: int = 0
    found: Mapping[Fault, int] = field(default_factory=dict)
    mended: Mapping[Fault, int] = field(default_factory=dict)
    newest: Path | None = None

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong, or nothing any more."""
        return not self.found

    @property
    def is_broken(self) -> bool:
        """Whether the database itself is damaged."""
        return bool(BROKEN & self.found.keys())

    @property
    def can_be_mended(self) -> bool:
        """Whether a repair would change anything."""
        return not self.is_broken and bool(MENDABLE & self.found.keys())


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was read from a damaged journal into a new one.

    Args:
        folder: the new journal.
        records: how many records it has of each kind, by the words of `Kind`.
        stand_ins: how many of those were lost, and were put in with no more than a name, because others need them.
        lost: how many rows could be read but belong to nothing any more.
        attachments: how many attached files were brought along.
        missing: how many attached files were not there, or damaged.
        pages: how many pages the damaged file has.
        damaged: how many of them could not be read.
        proven: whether each page could be proven to be what was written.
    """

    folder: Path
    records: Mapping[str, int]
    stand_ins: int
    lost: int
    attachments: int
    missing: int
    pages: int
    damaged: int
    proven: bool
