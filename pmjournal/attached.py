"""The attachments of one half of the journal: of what is private, or of all the rest.

The same acts for both, on tables of their own; `journal.attachments` is the one,
`journal.private_notes.attachments` the other. How files are sealed is the store's; what other programs read
is in `opened_files.py`.
"""

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pmjournal.errors import AttachmentMissing, BadInput, JournalError, NotFound
from pmjournal.file_names import ending, file_name, media_type, read_file
from pmjournal.files import check_target, write_whole
from pmjournal.language import translate
from pmjournal.records import Attachment
from pmjournal.records.files import FileRead, FileState, Kept
from pmjournal.steps import finish
from pmjournal.store.attachment_files import LARGEST
from pmjournal.store.mapping import to_record
from pmjournal.store.store import Store
from pmjournal.store.topic import Topic, find, next_position


class Attached(Topic):
    """Files kept with records.

    Args:
        store: the open database.
        row: the mapped class of these attachments.
        owner: that of the records they belong to.
        private: whether those are private.
    """

    def __init__(self, store: Store, row: Any, owner: Any, *, private: bool) -> None:
        super().__init__(store)
        self._row, self._owner, self.private = row, owner, private
        self._files = store.files

    def of(self, record_id: int) -> list[Attachment]:
        """The attachments of a record, in their order."""
        query = select(self._row).where(self._row.record_id == record_id)
        with self._store.reading() as session:
            rows = session.scalars(query.order_by(self._row.position, self._row.id))
            return [self._record(row) for row in rows]

    def owners(self, record_ids: Sequence[int]) -> frozenset[int]:
        """Those of these records that have attachments."""
        query = select(self._row.record_id).where(self._row.record_id.in_(record_ids)).distinct()
        with self._store.reading() as session:
            return frozenset(session.scalars(query))

    def get(self, attachment_id: int) -> Attachment:
        """One attachment.

        Raises:
            NotFound: there is none.
        """
        with self._store.reading() as session:
            return self._record(self._find(session, attachment_id))

    def add(self, record_id: int, name: str, content: bytes) -> int:
        """Keep a content with a record under a name; returns the attachment's id.

        Raises:
            NotFound: there is no such record, or it is in the bin.
            BadInput, TooLarge: the name is empty, or it is over 25 MB.
            JournalError: it could not be written.
        """
        self._check_record(record_id)
        return self.attach(record_id, self.keep(name, content))

    def add_file(self, record_id: int, path: Path) -> int:
        """The same with a file; it is copied, and stays as it is.

        Raises:
            BadInput: besides, it is a folder or a device.
            JournalError: besides, it is not there or cannot be read.
        """
        self._check_record(record_id)
        return self.attach(record_id, finish(self.keeping(path)))

    def keep(self, name: str, content: bytes) -> Kept:
        """Take a content into the journal, to be given to a record by `attach`; in any thread.

        Raises:
            BadInput, TooLarge, JournalError: as for `add`.
        """
        self._store.check_writable()
        name = file_name(name)
        return Kept(name, media_type(name), len(content), self._files.put(content))

    def keeping(self, path: Path) -> Generator[FileRead, None, Kept]:
        """Take a file into the journal in steps that say how far it is read; in any thread.

        Raises:
            BadInput, TooLarge, JournalError: as for `add_file`.
        """
        self._store.check_writable()
        file_name(path.name)
        content = yield from read_file(path, LARGEST)
        return self.keep(path.name, content)

    def attach(self, record_id: int, kept: Kept) -> int:
        """Give a record, as its last, what was taken in; returns the attachment's id.

        Raises:
            NotFound: there is no such record, or it is in the bin.
        """
        with self._store.writing() as session:
            find(session, self._owner, record_id)
            row = self._row(
                record_id=record_id,
                name=kept.name,
                media_type=kept.media_type,
                size=kept.size,
                stored=kept.stored,
                position=next_position(session, self._row.position, self._row.record_id == record_id),
                added_at=self._clock.now(),
            )
            session.add(row)
            session.flush()
            return int(row.id)

    def rename(self, attachment_id: int, name: str) -> None:
        """Call it something else; a name without an ending keeps the one it had.

        Raises:
            BadInput: nothing is left of the name.
            NotFound: it is not there.
        """
        with self._store.writing() as session:
            row = self._find(session, attachment_id)
            new = file_name(name)
            row.name = new if ending(new) else file_name(new + ending(row.name))
            row.media_type = media_type(row.name)

    def remove(self, attachment_id: int) -> None:
        """Take it away from its record. Its file stays until the check finds that nothing needs it.

        Raises:
            NotFound: it is not there.
        """
        with self._store.writing() as session:
            row = self._find(session, attachment_id)
            self._files.want(row.stored)
            session.delete(row)

    def reorder(self, record_id: int, ids: Sequence[int]) -> None:
        """Let the attachments of a record stand in this order.

        Raises:
            BadInput: these are not just its attachments.
        """
        with self._store.writing() as session:
            rows = {row.id: row for row in session.scalars(select(self._row).filter_by(record_id=record_id))}
            if sorted(rows) != sorted(ids):
                raise BadInput(
                    translate("Attachments", "The attachments have changed meanwhile. Look again, then move them.")
                )
            for position, id in enumerate(ids):
                rows[id].position = position

    def read(self, attachment_id: int) -> bytes:
        """The content.

        Raises:
            NotFound: there is no such attachment.
            AttachmentMissing, DamagedAttachment: its file cannot be had.
        """
        return self.content(self.get(attachment_id))

    def content(self, attachment: Attachment) -> bytes:
        """The content of one that was read before; in any thread.

        Raises:
            AttachmentMissing, DamagedAttachment: as for `read`.
        """
        return self._files.get(attachment.stored)

    def save(self, attachment: Attachment, target: Path) -> None:
        """Write the content, not encrypted any more, to a file of the person's choice; in any thread.

        Raises:
            AttachmentMissing, DamagedAttachment: as for `read`.
            JournalError: the file cannot be written; what was there is as it was.
        """
        check_target(target)
        write_whole(target, self.content(attachment))

    def glance(self, attachment: Attachment) -> FileState:
        """How its file is found by its length alone, which takes no time: damage within it is not seen."""
        size = self._files.size_of(attachment.stored)
        if size is None:
            return FileState.MISSING
        return FileState.WHOLE if size == attachment.size else FileState.DAMAGED

    def state(self, attachment: Attachment) -> FileState:
        """How its file is found when it is read to its end; takes up to a tenth of a second, in any thread."""
        try:
            self._files.get(attachment.stored)
        except AttachmentMissing:
            return FileState.MISSING
        except JournalError:
            return FileState.DAMAGED
        return FileState.WHOLE

    def _check_record(self, record_id: int) -> None:
        """Refuse a record that is not there before a file is written for it."""
        with self._store.reading() as session:
            find(session, self._owner, record_id)

    def _find(self, session: Session, attachment_id: int) -> Any:
        row = session.get(self._row, attachment_id)
        if row is None:
            raise NotFound(translate("Attachments", "That attachment is no longer there."))
        return row

    def _record(self, row: Any) -> Attachment:
        return to_record(Attachment, row, private=self.private)
