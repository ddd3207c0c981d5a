"""Entries of the log: questions, challenges, wins, decisions and the other kinds."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Select, select

from pmjournal.language import translate
from pmjournal.records import Entry, EntryKind, EntryState, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import EntryRow, MeetingRow
from pmjournal.store.topic import Topic, fill, find, identities, of_mentorship, with_its_meeting
from pmjournal.text import required


class Entries(Topic):
    """The log."""

    def get(self, entry_id: int) -> Entry:
        """One entry.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(Entry, find(session, EntryRow, entry_id))

    def all(
        self,
        mentorship_id: int | None = None,
        kinds: Collection[EntryKind] = (),
        *,
        state: EntryState | None = None,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Entry]:
        """Entries, the latest first.

        Args:
            mentorship_id: only of this mentorship.
            kinds: only of these kinds, of every kind where empty.
            state: only those that stand so.
            limit: at most so many.
            offset: skip so many of the latest.
        """
        query = _entries()
        if mentorship_id is not None:
            query = query.where(of_mentorship(EntryRow, mentorship_id))
        if kinds:
            query = query.where(EntryRow.kind.in_(kinds))
        if state is not None:
            query = query.where(EntryRow.state == state)
        query = query.order_by(EntryRow.occurred_on.desc(), EntryRow.id.desc())
        return self._read(query.limit(limit).offset(offset))

    def for_meeting(self, meeting_id: int) -> list[Entry]:
        """The entries of one meeting, in the order they were made."""
        return self._read(_entries().where(EntryRow.meeting_id == meeting_id).order_by(EntryRow.id))

    def between(self, first: date, last: date) -> list[Entry]:
        """The entries of the days `first` to `last`, both included, in order."""
        query = _entries().where(EntryRow.occurred_on >= first, EntryRow.occurred_on <= last)
        return self._read(query.order_by(EntryRow.occurred_on, EntryRow.id))

    def add(
        self,
        kind: EntryKind,
        title: str,
        *,
        meeting_id: int | None = None,
        mentorship_id: int | None = None,
        occurred_on: date | None = None,
        **fields: Any,
    ) -> int:
        """Add an entry; returns its id. Of a meeting, it takes the mentorship and the day.

        A decision can be shared; everything else is personal at first.

        Raises:
            BadInput: the title is empty or the day cannot be right.
        """
        with self._store.writing() as session:
            if meeting_id is not None:
                meeting = find(session, MeetingRow, meeting_id)
                mentorship_id = meeting.mentorship_id
                occurred_on = occurred_on or self._clock.local(meeting.starts_at, meeting.zone).date()
            row = EntryRow(
                kind=kind,
                title=required(title, _called(kind)),
                meeting_id=meeting_id,
                mentorship_id=mentorship_id,
                occurred_on=self._day(occurred_on),
                visibility=Visibility.SHAREABLE if kind is EntryKind.DECISION else Visibility.PERSONAL,
            )
            fill(row, fields)
            session.add(row)
            session.flush()
            return row.id

    def write(self, entry_id: int, **fields: Any) -> None:
        """Change fields of an entry; of another meeting, it takes that one's mentorship.

        What was a decision and is none any more is personal, unless it is said here who may see it.

        Raises:
            BadInput: the title is empty or the day cannot be right.
        """
        with self._store.writing() as session:
            row = find(session, EntryRow, entry_id)
            if "title" in fields:
                fields["title"] = required(fields["title"], _called(row.kind))
            if row.kind is EntryKind.DECISION and fields.get("kind", row.kind) is not EntryKind.DECISION:
                fields.setdefault("visibility", Visibility.PERSONAL)
            fill(row, with_its_meeting(session, row, fields))

    def _read(self, query: Select[EntryRow]) -> list[Entry]:
        with self._store.reading() as session:
            return [to_record(Entry, row) for row in session.scalars(query)]


def _called(kind: EntryKind) -> str:
    """What a sentence about an empty title calls it."""
    if kind is EntryKind.DECISION:
        return translate("Store", "A decision")
    return translate("Store", "A question") if kind is EntryKind.QUESTION else translate("Store", "A log entry")


def _entries() -> Select[EntryRow]:
    """Entries that are not in the bin, nor is their meeting."""
    meeting = identities()
    return (
        select(EntryRow)
        .outerjoin(meeting, meeting.c.id == EntryRow.meeting_id)
        .where(EntryRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
    )
