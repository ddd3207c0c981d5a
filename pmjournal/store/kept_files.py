"""The attachment files of the open journal: which are kept, and which no row and no undo needs any more.

A file is written before the row that names it, and a row goes before its file. So a program that is killed in
between leaves a file too many, never a row without its file.
"""

import threading
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.tables import AttachmentRow, PrivateAttachmentRow

OVERHEAD = 40  # bytes: a SecretBox holds a nonce of 24 and a tag of 16 beside what it seals


class KeptFiles(AttachmentFiles):
    """The files, and the names that this session had to do with: an act of it may still be undone or done again.

    Args:
        folder: the journal's folder.
        key: its data key.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        super().__init__(folder, key)
        self._wanted: set[str] = set()
        self._turn = threading.Lock()

    def want(self, name: str) -> None:
        """Keep a file until the journal is closed, whether a row names it or not."""
        with self._turn:
            self._wanted.add(name)

    def wanted(self) -> frozenset[str]:
        """The files that are kept until the journal is closed."""
        with self._turn:
            return frozenset(self._wanted)

    def put(self, content: bytes) -> str:
        """As there, and nothing takes the file away before its row is written."""
        self.want(self.name_of(content))
        return super().put(content)

    def orphans(self, session: Session) -> Iterator[str]:
        """The names of files that no row refers to, also of records in the bin, and that no undo needs."""
        kept = list(self.names())  # before the rows are read: a file put in since is not among them
        needed = _referred(session)
        yield from (name for name in kept if name not in needed and name not in self._wanted)

    def remove_orphan(self, name: str) -> bool:
        """Delete a file for good; False where it was asked for since, or is gone already."""
        with self._turn:
            if name in self._wanted or not (self.folder / name).exists():
                return False
            self.remove(name)
        return True

    def size_of(self, name: str) -> int | None:
        """The bytes of the content kept under a name, by the length of its file; None where there is none."""
        try:
            return (self.folder / name).stat().st_size - OVERHEAD
        except OSError:
            return None


def _referred(session: Session) -> set[str]:
    """The names that rows refer to, private ones or not."""
    return {name for row in (AttachmentRow, PrivateAttachmentRow) for name in session.scalars(select(row.stored))}
