"""What a list of the log shows: filtered, a page at a time, counted by kind; and decisions to look at again.

Read only, and quick in a journal with thousands of entries: pages go on from the last row, none is skipped over.
How rows are grouped and worded is the window's business. Disagreements are private notes and not in here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from pmjournal.journal import Journal
from pmjournal.records import Entry, EntryKind, EntryState
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import EntryRow
from pmjournal.store.topic import identities, of_mentorship


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries are wanted: of one mentorship, kind or state, among `ids`. None is all."""

    mentorship_id: int | None = None
    kind: EntryKind | None = None
    state: EntryState | None = None
    ids: frozenset[int] | None = None

    def takes(self, one: Entry) -> bool:
        """Whether an entry is wanted."""
        return (
            self.mentorship_id in (None, one.mentorship_id)
            and self.kind in (None, one.kind)
            and self.state in (None, one.state)
            and (self.ids is None or one.id in self.ids)
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended."""

    occurred_on: date
    id: int


def count(journal: Journal, wanted: LogFilter) -> int:
    """How many entries a filter lets through."""
    with journal._store.reading() as session:
        return session.scalar(_wanted(select(func.count()).select_from(EntryRow), wanted)) or 0


def kinds(journal: Journal, mentorship_id: int | None = None) -> dict[EntryKind, int]:
    """How many entries there are of each kind; kinds without any are left out."""
    counting: Any = select(EntryRow.kind, func.count()).select_from(EntryRow)
    query = _wanted(counting, LogFilter(mentorship_id)).group_by(EntryRow.kind)
    with journal._store.reading() as session:
        rows: Sequence[Any] = session.execute(query).all()
    return {EntryKind(kind): number for kind, number in rows}


def page(
    journal: Journal, wanted: LogFilter, limit: int, *, oldest_first: bool = False, after: Place | None = None
) -> list[Entry]:
    """One page of the list.

    Args:
        journal: where.
        wanted: the filter.
        limit: at most so many rows.
        oldest_first: the order.
        after: go on after this row.
    """
    query, day = _wanted(select(EntryRow), wanted), EntryRow.occurred_on
    if after is not None:
        same = day == after.occurred_on
        if oldest_first:
            query = query.where(or_(day > after.occurred_on, and_(same, EntryRow.id > after.id)))
        else:
            query = query.where(or_(day < after.occurred_on, and_(same, EntryRow.id < after.id)))
    order = (day, EntryRow.id) if oldest_first else (day.desc(), EntryRow.id.desc())
    with journal._store.reading() as session:
        return [to_record(Entry, row) for row in session.scalars(query.order_by(*order).limit(limit))]


def to_look_at_again(journal: Journal, mentorship_id: int | None = None) -> list[Entry]:
    """The open decisions with a day to look at them again, the first of these days first."""
    wanted = LogFilter(mentorship_id, EntryKind.DECISION, EntryState.OPEN)
    query = _wanted(select(EntryRow), wanted).where(EntryRow.review_on.is_not(None))
    with journal._store.reading() as session:
        rows = session.scalars(query.order_by(EntryRow.review_on, EntryRow.id))
        return [to_record(Entry, row) for row in rows]


def _wanted(query: Select[Any], wanted: LogFilter) -> Select[Any]:
    """The query, without what is in the bin, or in a meeting there, or not wanted."""
    meeting = identities()
    query = query.outerjoin(meeting, meeting.c.id == EntryRow.meeting_id)
    query = query.where(EntryRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
    if wanted.mentorship_id is not None:
        query = query.where(of_mentorship(EntryRow, wanted.mentorship_id))
    for name in ("kind", "state"):
        if getattr(wanted, name) is not None:
            query = query.where(getattr(EntryRow, name) == getattr(wanted, name))
    return query if wanted.ids is None else query.where(EntryRow.id.in_(wanted.ids))
