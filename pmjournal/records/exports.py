"""What is told of an export of everything and of its import: how far it is, and what it gave."""

from dataclasses import dataclass
from pathlib import Path

from pmjournal import stages
from pmjournal.language import Translatable


class Stage(stages.Stage):
    """What an export or an import is at."""

    COPYING = Translatable("Export", "Copying the journal")
    READING = Translatable("Export", "Reading")
    WRITING = Translatable("Export", "Writing")
    INDEXING = Translatable("Export", "Making the search index")


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
