"""What is told of attachment files: how far one is read, what was taken in, and how one is found.

An attachment itself, the row of a record, is `records.Attachment`.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class FileRead:
    """How far the reading of a file is, in bytes."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was taken into the journal and that no record has yet; see `Attachment`."""

    name: str
    media_type: str
    size: int
    stored: str


class FileState(StrEnum):
    """How the file of an attachment is found."""

    WHOLE = "whole"
    MISSING = "missing"
    DAMAGED = "damaged"
