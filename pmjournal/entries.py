"""Entries of the log. In this version: decisions."""

from datetime import date
from typing import Any

from sqlalchemy import Select, select

from pmjournal.language import translate
from pmjournal.records import Entry, EntryKind, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import EntryRow, MeetingRow
from pmjournal.store.topic import Topic, fill, find, identities
from pmjournal.text import required


class Entries(Topic):
    """The log."""

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
        body: str = "",
    ) -> int:
        """Add an entry; returns its id. Of a meeting, it takes the mentorship and the day.

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
                title=required(title, translate("Store", "A decision")),
                meeting_id=meeting_id,
                mentorship_id=mentorship_id,
                occurred_on=self._day(occurred_on),
                visibility=Visibility.SHAREABLE,
            )
            fill(row, {"body": body})
            session.add(row)
            session.flush()
            return row.id

    def write(self, entry_id: int, **fields: Any) -> None:
        """Change fields of an entry.

        Raises:
            BadInput: the title is empty or the day cannot be right.
        """
        if "title" in fields:
            fields["title"] = required(fields["title"], translate("Store", "A decision"))
        with self._store.writing() as session:
            fill(find(session, EntryRow, entry_id), fields)

    def _read(self, query: Select[EntryRow]) -> list[Entry]:
        with self._store.reading() as session:
            return [to_record(Entry, row) for row in session.scalars(query)]


def _entries() -> Select[EntryRow]:
    """Entries that are not in the bin, nor is their meeting."""
    meeting = identities()
    return (
        select(EntryRow)
        .outerjoin(meeting, meeting.c.id == EntryRow.meeting_id)
        .where(EntryRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
    )
