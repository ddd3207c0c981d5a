"""The bin: where everything deleted goes, with a way back for 60 days."""

from datetime import timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.private_notes import PrivateNotes
from pmjournal.records import Binned, Kind
from pmjournal.store.store import Store
from pmjournal.store.sweep import sweep
from pmjournal.store.tables import (
    ActionItemRow,
    AgendaPointRow,
    EntryRow,
    GoalRow,
    MeetingRow,
    MentorshipRow,
    MilestoneRow,
    PersonRow,
    RecordRow,
    ReflectionRow,
)
from pmjournal.store.topic import Topic, find
from pmjournal.text import one_line

DAYS = 60


class Bin(Topic):
    """Moving records to the bin and back."""

    def __init__(self, store: Store, private_notes: PrivateNotes) -> None:
        super().__init__(store)
        self._private = private_notes

    def put(self, record_id: int) -> None:
        """Move a record to the bin; a mentorship takes all that belongs to it along.

        Raises:
            NotFound: it is not there.
        """
        now = self._clock.now()
        with self._store.writing() as session:
            row = find(session, RecordRow, record_id)
            row.binned_at = now
            if isinstance(row, MentorshipRow):
                for part in session.scalars(_parts(row.id)):
                    if part.binned_at is None:
                        part.binned_at = now
                self._private.bin_all(row.id, now)

    def restore(self, record_id: int) -> None:
        """Take a record out of the bin, with all that went there with it.

        Raises:
            NotFound: it is no longer there.
        """
        with self._store.writing() as session:
            row = session.get(RecordRow, record_id)
            if row is None or row.binned_at is None:
                raise NotFound(translate("Store", "That is no longer in the bin."))
            at, row.binned_at = row.binned_at, None
            if isinstance(row, MentorshipRow):
                for part in session.scalars(_parts(row.id)):
                    if part.binned_at == at:
                        part.binned_at = None
                self._private.restore_all(row.id, at)

    def items(self) -> list[Binned]:
        """What is in the bin, latest first; private notes by `private_notes.binned`.

        What went there with a mentorship is not named on its own.
        """
        query = select(RecordRow).where(RecordRow.binned_at.is_not(None)).order_by(RecordRow.binned_at.desc())
        with self._store.reading() as session:
            rows = list(session.scalars(query))
            moments = {row.id: row.binned_at for row in rows if isinstance(row, MentorshipRow)}
            return [
                Binned(row.id, row.record_kind, _title(session, row), row.binned_at, False)
                for row in rows
                if row.binned_at is not None
                and (row.id in moments or moments.get(row.mentorship_id or 0) != row.binned_at)
            ]

    def sweep(self) -> int:
        """Delete for good what has been in the bin for more than 60 days; returns how many records."""
        with self._store.transaction(None, bulk=True), self._store.writing() as session:
            return sweep(session, self._clock.now() - timedelta(DAYS))


def _parts(mentorship_id: int) -> Select[RecordRow]:
    """Every record that belongs to a mentorship, apart from itself."""
    return select(RecordRow).where(RecordRow.mentorship_id == mentorship_id, RecordRow.id != mentorship_id)


def _title(session: Session, row: RecordRow) -> str:
    """What a record in the bin is called."""
    match row:
        case GoalRow() | MilestoneRow() | MeetingRow() | EntryRow() | ReflectionRow():
            return row.title
        case AgendaPointRow() | ActionItemRow():
            return one_line(row.text)
        case PersonRow():
            return row.name
        case MentorshipRow():
            return session.get_one(PersonRow, row.person_id).name
    return str(Kind(row.record_kind))
