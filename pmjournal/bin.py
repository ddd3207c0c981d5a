"""The bin: where everything deleted goes, with a way back for 60 days."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

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
    AgreementRow,
    EntryRow,
    FeedbackRequestRow,
    FeedbackRow,
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
TITLES: dict[Kind, tuple[type[RecordRow], str]] = {
    Kind.GOAL: (GoalRow, "title"),
    Kind.MILESTONE: (MilestoneRow, "title"),
    Kind.MEETING: (MeetingRow, "title"),
    Kind.ENTRY: (EntryRow, "title"),
    Kind.REFLECTION: (ReflectionRow, "title"),
    Kind.AGENDA_POINT: (AgendaPointRow, "text"),
    Kind.ACTION_ITEM: (ActionItemRow, "text"),
    Kind.PERSON: (PersonRow, "name"),
    Kind.FEEDBACK: (FeedbackRow, "text"),
    Kind.FEEDBACK_REQUEST: (FeedbackRequestRow, "about"),
}
"""Where what a record is called stands, by its kind."""


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
        table = RecordRow.__table__
        query = select(table.c.id, table.c.kind, table.c.mentorship_id, table.c.binned_at)
        query = query.where(table.c.binned_at.is_not(None)).order_by(table.c.binned_at.desc(), table.c.id.desc())
        with self._store.reading() as session:
            rows = session.execute(query).all()
            titles = _titles(session, {row.kind for row in rows})
        moments = {row.id: row.binned_at for row in rows if row.kind is Kind.MENTORSHIP}
        return [
            Binned(row.id, row.kind, titles.get(row.id, str(row.kind)), row.binned_at, False)
            for row in rows
            if row.id in moments or moments.get(row.mentorship_id or 0) != row.binned_at
        ]

    def sweep(self) -> int:
        """Delete for good what has been in the bin for more than 60 days; returns how many records."""
        with self._store.transaction(None, bulk=True), self._store.writing() as session:
            return sweep(session, self._clock.now() - timedelta(DAYS))


def _parts(mentorship_id: int) -> Select[RecordRow]:
    """Every record that belongs to a mentorship, apart from itself."""
    return select(RecordRow).where(RecordRow.mentorship_id == mentorship_id, RecordRow.id != mentorship_id)


def _titles(session: Session, kinds: Iterable[Kind]) -> dict[int, str]:
    """What the records in the bin are called, by id: one question a kind, however many there are."""
    found: dict[int, str] = {}
    person, mentorship = PersonRow.__table__.c, MentorshipRow.__table__.c
    for kind in kinds:
        if kind is Kind.MENTORSHIP:
            query = select(MentorshipRow.id, person.name).join(
                person.id.table, person.id == MentorshipRow.person_id
            )
            found |= _read(session, query.where(MentorshipRow.binned_at.is_not(None)))
        elif kind is Kind.AGREEMENT:  # called by whom it is with
            query = select(AgreementRow.id, person.name)
            query = query.join(mentorship.id.table, mentorship.id == AgreementRow.mentorship_id)
            query = query.join(person.id.table, person.id == mentorship.person_id)
            found |= _read(session, query.where(AgreementRow.binned_at.is_not(None)))
        elif kind in TITLES:
            row, name = TITLES[kind]
            found |= _read(session, select(row.id, getattr(row, name)).where(row.binned_at.is_not(None)))
    return found


def _read(session: Session, query: Select[Any]) -> dict[int, str]:
    return {id: one_line(title) for id, title in session.execute(query)}
