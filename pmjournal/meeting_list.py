"""What the list of meetings shows: filtered, split at now, a page at a time.

Read only, and quick in a journal of 50,000 meetings: pages go on from the last row instead of skipping rows.
How rows are grouped and worded is the window's business.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, exists, func, select

from pmjournal.actions import OPEN
from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.meetings import summary_query
from pmjournal.records import Kind, MeetingStatus, MeetingSummary
from pmjournal.store.mapping import to_record
from pmjournal.store.paging import page_of
from pmjournal.store.tables import ActionItemRow, MeetingRow
from pmjournal.store.topic import count_of, of_mentorship


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """Which meetings are wanted: of one mentorship, of one status, with actions still open, among `ids`. None is
    all.
    """

    mentorship_id: int | None = None
    status: MeetingStatus | None = None
    open_actions: bool = False
    ids: frozenset[int] | None = None

    @property
    def narrow(self) -> bool:
        """Whether more is asked for than a mentorship."""
        return self.status is not None or self.open_actions or self.ids is not None


def count(journal: Journal, wanted: MeetingFilter) -> int:
    """How many meetings a filter lets through."""
    with journal._store.reading() as session:
        if not wanted.narrow:
            return count_of(session, Kind.MEETING, wanted.mentorship_id)
        return session.scalar(_wanted(select(func.count()).select_from(MeetingRow), wanted)) or 0


def page(
    journal: Journal,
    wanted: MeetingFilter,
    limit: int,
    *,
    upcoming: bool,
    ascending: bool,
    after: MeetingSummary | None = None,
) -> list[MeetingSummary]:
    """One page of the list.

    Args:
        journal: where.
        wanted: the filter.
        limit: at most so many rows.
        upcoming: those still to start; else those that have started.
        ascending: earliest first; else latest first.
        after: go on after this meeting.
    """
    now, moment = journal.clock.now(), MeetingRow.starts_at
    query = _wanted(select(MeetingRow.id), wanted).where(moment > now if upcoming else moment <= now)
    at = None if after is None else (after.starts_at, after.id)
    # Which they are comes first: their parts would else be counted for every meeting there is.
    here = page_of(query, moment, MeetingRow.id, limit, ascending=ascending, after=at).correlate(None)
    order = (moment, MeetingRow.id) if ascending else (moment.desc(), MeetingRow.id.desc())
    with journal._store.reading() as session:
        rows = session.execute(summary_query().where(MeetingRow.id.in_(here)).order_by(*order))
        return [to_record(MeetingSummary, row) for row in rows]


def one(journal: Journal, meeting_id: int) -> MeetingSummary:
    """The row of one meeting.

    Raises:
        NotFound: there is none, or it is in the bin.
    """
    query = _wanted(summary_query(), MeetingFilter()).where(MeetingRow.id == meeting_id)
    with journal._store.reading() as session:
        row = session.execute(query).first()
    if row is None:
        raise NotFound(translate("Store", "That meeting is no longer there. It may be in the bin."))
    return to_record(MeetingSummary, row)


def _wanted(query: Select[Any], wanted: MeetingFilter) -> Select[Any]:
    """The query, without what is in the bin or not wanted."""
    query = query.where(MeetingRow.binned_at.is_(None))
    if wanted.mentorship_id is not None:
        query = query.where(of_mentorship(MeetingRow, wanted.mentorship_id))
    if wanted.status is not None:
        query = query.where(MeetingRow.status == wanted.status)
    if wanted.ids is not None:
        query = query.where(MeetingRow.id.in_(wanted.ids))
    if wanted.open_actions:
        item = ActionItemRow
        still = exists().where(item.meeting_id == MeetingRow.id, item.binned_at.is_(None), item.state.in_(OPEN))
        query = query.where(still)
    return query
