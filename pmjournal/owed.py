"""Who owes what: the action items of one side across all meetings, a page at a time.

Read only, and quick in a journal with thousands of items: pages go on from the last row instead of skipping rows.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from pmjournal.actions import OPEN
from pmjournal.journal import Journal
from pmjournal.records import ActionItem, ActionState, Side
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import ActionItemRow, MeetingRow
from pmjournal.store.topic import identities, of_mentorship


@dataclass(frozen=True, slots=True)
class OwedFilter:
    """Which items are wanted: whose, with whom (everybody where None), and those done or those still to do."""

    owner: Side
    mentorship_id: int | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Owed:
    """An item, and the meeting it comes from: its title and local day; None where it comes from none."""

    item: ActionItem
    meeting_title: str
    met_on: date | None


def count(journal: Journal, wanted: OwedFilter) -> int:
    """How many items a filter lets through."""
    with journal._store.reading() as session:
        return session.scalar(_wanted(select(func.count()).select_from(ActionItemRow), wanted)) or 0


def page(journal: Journal, wanted: OwedFilter, limit: int, after: ActionItem | None = None) -> list[Owed]:
    """One page: what is still to do by the day it is due, those without one last; what is done the latest first.

    Args:
        journal: where.
        wanted: the filter.
        limit: at most so many rows.
        after: go on after this one.
    """
    meeting = MeetingRow.__table__.alias()
    query = select(ActionItemRow, meeting.c.title, meeting.c.starts_at, meeting.c.zone)
    query = query.outerjoin(meeting, meeting.c.id == ActionItemRow.meeting_id)
    query = _after(_wanted(query, wanted), wanted, after).limit(limit)
    local = journal.clock.local
    with journal._store.reading() as session:
        return [
            Owed(to_record(ActionItem, row), title or "", None if at is None else local(at, zone).date())
            for row, title, at, zone in session.execute(query)
        ]


def _after(query: Select[Any], wanted: OwedFilter, after: ActionItem | None) -> Select[Any]:
    """The query in its order, from a row on."""
    id = ActionItemRow.id
    if wanted.done:
        day: Any = func.coalesce(ActionItemRow.done_on, date.min)
        if after is not None:
            last = after.done_on or date.min
            query = query.where(or_(day < last, and_(day == last, id < after.id)))
        return query.order_by(day.desc(), id.desc())
    day = func.coalesce(ActionItemRow.due_on, date.max)
    if after is not None:
        last = after.due_on or date.max
        query = query.where(or_(day > last, and_(day == last, id > after.id)))
    return query.order_by(day, id)


def _wanted(query: Select[Any], wanted: OwedFilter) -> Select[Any]:
    """The query, without what is in the bin, or of a meeting there, or not wanted."""
    meeting = identities()
    query = query.outerjoin(meeting, meeting.c.id == ActionItemRow.meeting_id)
    states = (ActionState.DONE,) if wanted.done else OPEN
    query = query.where(ActionItemRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
    query = query.where(ActionItemRow.owner == wanted.owner, ActionItemRow.state.in_(states))
    if wanted.mentorship_id is not None:
        query = query.where(of_mentorship(ActionItemRow, wanted.mentorship_id))
    return query
