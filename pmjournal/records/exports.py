"""What is told of an export of everything and of its import: how far it is, and what it gave."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Stage(StrEnum):
    """What an export or an import is at."""

    COPYING = "copying"
    READING = "reading"
    WRITING = "writing"
    INDEXING = "indexing"


@dataclass(frozen=True, slots=True)
class Moved:
    """How far it is: `done` of `total`, in whatever the stage counts; `total` is 0 while that is not known."""

    stage: Stage
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote.

    Args:
        path: the file, or the folder.
        records: how many records are in it, those in the bin included.
        private: how many of them are private.
        files: how many attachments.
        missing: how many attachments are missing or damaged in the journal, and so have no content in it.
    """

    path: Path
    records: int
    private: int
    files: int
    missing: int


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import of a whole journal took: records, how many of them are private, and attachments' contents."""

    folder: Path
    records: int
    private: int
    files: int
