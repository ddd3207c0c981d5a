"""Private notes: the owner's own, on a person or a meeting. With `ratings.py` the only reader of private tables.

Nothing shared can be made from here: no other service, and nothing in `reviews/`, asks for more than a count.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, or_, select

from pmjournal.attached import Attached
from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.records import Binned, Kind, NoteHeading, PrivateNote, Revision
from pmjournal.store import versions
from pmjournal.store.finding import Found, Question, count
from pmjournal.store.finding import find as find_matching
from pmjournal.store.mapping import to_record
from pmjournal.store.searchable import NOTES
from pmjournal.store.store import Store
from pmjournal.store.tables import (
    MeetingRatingRow,
    MeetingRow,
    PrivateAttachmentRow,
    PrivateNoteRow,
    PrivateRecordRow,
    PrivateRevisionRow,
)
from pmjournal.store.topic import Topic, fill, find, to_the_second, with_its_meeting
from pmjournal.text import one_line

BEGIN, CALLED = 400, 80  # characters of a note that are read, and those that it is called by where it has no title


class PrivateNotes(Topic):
    """The private notes, and in `attachments` the files kept with them."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.attachments = Attached(store, PrivateAttachmentRow, PrivateRecordRow, private=True)

    def get(self, note_id: int) -> PrivateNote:
        """One note.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(PrivateNote, find(session, PrivateNoteRow, note_id))

    def for_meeting(self, meeting_id: int) -> list[PrivateNote]:
        """The notes on one meeting, in the order they were written."""
        query = _notes().where(PrivateNoteRow.meeting_id == meeting_id)
        return self._read(query.order_by(PrivateNoteRow.written_at, PrivateNoteRow.id))

    def for_mentorship(self, mentorship_id: int, limit: int | None = None) -> list[PrivateNote]:
        """The notes on one mentorship and its meetings, latest first."""
        query = _notes().where(PrivateNoteRow.mentorship_id == mentorship_id)
        query = query.order_by(PrivateNoteRow.written_at.desc(), PrivateNoteRow.id.desc())
        return self._read(query.limit(limit))

    def all(self, heading: NoteHeading | None = None) -> list[PrivateNote]:
        """Every note, under one heading where given, in the order they were written."""
        query = _notes() if heading is None else _notes().where(PrivateNoteRow.heading == heading)
        return self._read(query.order_by(PrivateNoteRow.written_at, PrivateNoteRow.id))

    def meetings_with_notes(self) -> frozenset[int]:
        """The meetings that have a private note with anything in it."""
        query = select(PrivateNoteRow.meeting_id).where(
            PrivateNoteRow.binned_at.is_(None),
            PrivateNoteRow.meeting_id.is_not(None),
            or_(PrivateNoteRow.body != "", PrivateNoteRow.id.in_(select(PrivateAttachmentRow.record_id))),
        )
        with self._store.reading() as session:
            return frozenset(id for id in session.scalars(query) if id is not None)

    def count(self, mentorship_id: int | None = None) -> int:
        """How many notes there are, on one mentorship where given."""
        query = select(func.count()).select_from(PrivateNoteRow).where(PrivateNoteRow.binned_at.is_(None))
        if mentorship_id is not None:
            query = query.where(PrivateNoteRow.mentorship_id == mentorship_id)
        with self._store.reading() as session:
            return session.scalar(query) or 0

    def matching(self, question: Question, limit: int) -> list[Found]:
        """The first notes that fit a question to the search index."""
        with self._store.searching() as session:
            return find_matching(session, question, NOTES, limit)

    def count_matching(self, question: Question) -> int:
        """How many notes fit a question, up to the cap of `finding.count`."""
        with self._store.searching() as session:
            return count(session, question, NOTES)

    def add(
        self,
        body: str,
        *,
        mentorship_id: int | None = None,
        meeting_id: int | None = None,
        written_at: datetime | None = None,
        zone: str | None = None,
        **fields: Any,
    ) -> int:
        """Add a note; returns its id. On a meeting, it takes the meeting's mentorship.

        Args:
            body: Markdown.
            mentorship_id: on whom.
            meeting_id: on which meeting.
            written_at: the moment, now where None.
            zone: IANA name; the person's where None.
            fields: further fields of PrivateNote.

        Raises:
            BadInput: the day cannot be right.
        """
        with self._store.writing() as session:
            if meeting_id is not None:
                mentorship_id = find(session, MeetingRow, meeting_id).mentorship_id
            row = PrivateNoteRow(
                mentorship_id=mentorship_id,
                meeting_id=meeting_id,
                written_at=to_the_second(written_at) if written_at else self._clock.now(),
                zone=zone or self._clock.zone,
            )
            fill(row, _checked({**fields, "body": body}))
            session.add(row)
            session.flush()
            return row.id

    def write(self, note_id: int, **fields: Any) -> None:
        """Change fields of a note; of another meeting, it takes that one's mentorship."""
        with self._store.writing() as session:
            row = find(session, PrivateNoteRow, note_id)
            fill(row, with_its_meeting(session, row, _checked(fields)))

    def follow_meeting(self, meeting_id: int, mentorship_id: int | None) -> None:
        """Let what is private about a meeting belong to its new mentorship."""
        with self._store.writing() as session:
            for part in (PrivateNoteRow, MeetingRatingRow):
                for row in session.scalars(select(part).where(part.meeting_id == meeting_id)):
                    row.mentorship_id = mentorship_id

    def to_bin(self, note_id: int) -> None:
        """Move a note to the bin."""
        with self._store.writing() as session:
            find(session, PrivateNoteRow, note_id).binned_at = self._clock.now()

    def bin_all(self, mentorship_id: int, at: datetime) -> None:
        """Move everything private on a mentorship to the bin, stamped `at`: notes, and how meetings were."""
        query = select(PrivateRecordRow).where(
            PrivateRecordRow.mentorship_id == mentorship_id, PrivateRecordRow.binned_at.is_(None)
        )
        with self._store.writing() as session:
            for row in session.scalars(query):
                row.binned_at = at

    def restore_all(self, mentorship_id: int, at: datetime) -> None:
        """Take out of the bin what is private and went there at `at` with its mentorship."""
        query = select(PrivateRecordRow).where(
            PrivateRecordRow.mentorship_id == mentorship_id, PrivateRecordRow.binned_at == at
        )
        with self._store.writing() as session:
            for row in session.scalars(query):
                row.binned_at = None

    def restore(self, note_id: int) -> None:
        """Take a note out of the bin.

        Raises:
            NotFound: it is not there any more.
        """
        with self._store.writing() as session:
            row = session.get(PrivateNoteRow, note_id)
            if row is None:
                raise NotFound(translate("Store", "That is no longer in the bin."))
            row.binned_at = None

    def binned(self) -> list[Binned]:
        """The notes in the bin, latest first, called by their first words."""
        begin = func.substr(PrivateNoteRow.body, 1, BEGIN)
        query = select(PrivateNoteRow.id, PrivateNoteRow.title, begin, PrivateNoteRow.binned_at)
        query = query.where(PrivateNoteRow.binned_at.is_not(None))
        with self._store.reading() as session:
            rows = session.execute(query.order_by(PrivateNoteRow.binned_at.desc(), PrivateNoteRow.id.desc())).all()
        return [
            Binned(id, Kind.PRIVATE_NOTE, title or one_line(body)[:CALLED], at, True)
            for id, title, body, at in rows
        ]

    def versions(self, record_id: int, field: str = "body") -> list[Revision]:
        """The versions of a private text, latest first. The first is what it is now, with the id 0.

        Args:
            record_id: of a note, or of how a meeting was.
            field: `body` of a note, `comment` on a meeting.

        Raises:
            NotFound: there is no such record, or it is in the bin.
        """
        with self._store.reading() as session:
            return versions.of(session, find(session, PrivateRecordRow, record_id), field)

    def restore_version(self, revision_id: int) -> None:
        """Let a private text be again what it was; what it is now becomes a version.

        Raises:
            NotFound: the version is not there any more, or its record is not.
        """
        with self._store.writing() as session:
            version = versions.one(session, PrivateRevisionRow, revision_id)
            record = find(session, PrivateRecordRow, version.record_id)
            versions.put_back(session, record, version.field, version.text)

    def _read(self, query: Select[PrivateNoteRow]) -> list[PrivateNote]:
        with self._store.reading() as session:
            return [to_record(PrivateNote, row) for row in session.scalars(query)]


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields of a note with its title on one line."""
    return fields | {"title": one_line(fields["title"])} if "title" in fields else fields


def _notes() -> Select[PrivateNoteRow]:
    return select(PrivateNoteRow).where(PrivateNoteRow.binned_at.is_(None))
