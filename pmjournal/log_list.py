"""What a list of the log shows: filtered, a page at a time; and decisions to look at again.

Read only, and quick in a journal with tens of thousands of entries: the search index has them by their day, kind
and mentorship. Where it is not there, or where more is asked for, the entries themselves are looked through. How
rows are grouped and worded is the window's business. Disagreements are private notes and not in here.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from pmjournal.journal import Journal
from pmjournal.log_notes import MOST
from pmjournal.records import Entry, EntryKind, EntryState
from pmjournal.search_query import any_of
from pmjournal.store import finding
from pmjournal.store.mapping import to_record
from pmjournal.store.paging import page_of
from pmjournal.store.searchable import LOG, facet
from pmjournal.store.tables import EntryRow
from pmjournal.store.topic import identities, of_mentorship


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries are wanted: of one mentorship, some kinds, one state, among `ids`. None or empty is all."""

    mentorship_id: int | None = None
    kinds: frozenset[EntryKind] = frozenset()
    state: EntryState | None = None
    ids: frozenset[int] | None = None

    @property
    def indexed(self) -> bool:
        """Whether the search index can tell: it does not know where an entry stands."""
        return self.state is None and self.ids is None

    def takes(self, one: Entry) -> bool:
        """Whether an entry is wanted."""
        return (
            self.mentorship_id in (None, one.mentorship_id)
            and (not self.kinds or one.kind in self.kinds)
            and self.state in (None, one.state)
            and (self.ids is None or one.id in self.ids)
        )


def count(journal: Journal, wanted: LogFilter) -> int:
    """How many entries a filter lets through."""
    if wanted.indexed and journal.search.ready:
        with journal._store.searching() as session:
            return finding.total(session, _question(wanted), LOG)
    with journal._store.reading() as session:
        return session.scalar(_wanted(select(func.count()).select_from(EntryRow), wanted)) or 0


def kinds(journal: Journal, mentorship_id: int | None = None) -> frozenset[EntryKind]:
    """The kinds of which there are entries."""
    wanted = {kind: LogFilter(mentorship_id, frozenset({kind})) for kind in EntryKind}
    if not journal.search.ready:
        return frozenset(kind for kind, each in wanted.items() if page(journal, each, 1))
    with journal._store.searching() as session:
        return frozenset(kind for kind, each in wanted.items() if finding.ids(session, _question(each), LOG, 1))


def oldest_wins(journal: Journal, mentorship_id: int | None = None) -> list[int]:
    """The ids of the oldest wins, the oldest first: so many that `LogNotes.win_to_read` picks as from all."""
    wanted, enough = LogFilter(mentorship_id, frozenset({EntryKind.WIN})), MOST + 2
    if not journal.search.ready:
        return [one.id for one in page(journal, wanted, enough, oldest_first=True)]
    with journal._store.searching() as session:
        return finding.ids(session, _question(wanted), LOG, enough, oldest_first=True)


def page(
    journal: Journal, wanted: LogFilter, limit: int, *, oldest_first: bool = False, after: Entry | None = None
) -> list[Entry]:
    """One page of the list.

    Args:
        journal: where.
        wanted: the filter.
        limit: at most so many rows.
        oldest_first: the order.
        after: go on after this entry.
    """
    if wanted.indexed and journal.search.ready:
        return _indexed_page(journal, wanted, limit, oldest_first, after)
    at = None if after is None else (after.occurred_on, after.id)
    query = page_of(
        _wanted(select(EntryRow), wanted),
        EntryRow.occurred_on,
        EntryRow.id,
        limit,
        ascending=oldest_first,
        after=at,
    )
    with journal._store.reading() as session:
        return [to_record(Entry, row) for row in session.scalars(query)]


def _indexed_page(
    journal: Journal, wanted: LogFilter, limit: int, oldest_first: bool, after: Entry | None
) -> list[Entry]:
    """The same, from the search index."""
    at = None if after is None else (after.id, after.occurred_on)
    with journal._store.searching() as session:
        found = finding.ids(session, _question(wanted), LOG, limit, oldest_first=oldest_first, after=at)
        rows = {row.id: row for row in session.scalars(select(EntryRow).where(EntryRow.id.in_(found)))}
        return [to_record(Entry, rows[id]) for id in found if id in rows]


def _question(wanted: LogFilter) -> finding.Question:
    """What the search index is asked; with no condition there is no expression."""
    facts = [[facet("s", kind) for kind in sorted(wanted.kinds)]] if wanted.kinds else []
    facts += [] if wanted.mentorship_id is None else [[facet("m", wanted.mentorship_id)]]
    return finding.Question(" AND ".join(map(any_of, facts)))


def to_look_at_again(journal: Journal, mentorship_id: int | None = None) -> list[Entry]:
    """The open decisions with a day to look at them again, the first of these days first."""
    entry = EntryRow.__table__.c  # the table alone: few entries have such a day, and the join is for those
    dated = select(entry.id).where(entry.review_on.is_not(None), entry.kind == EntryKind.DECISION)
    with journal._store.reading() as session:
        ids = frozenset(session.scalars(dated.where(entry.state == EntryState.OPEN)))
        query = _wanted(select(EntryRow), LogFilter(mentorship_id, ids=ids))
        rows = session.scalars(query.order_by(EntryRow.review_on, EntryRow.id))
        return [to_record(Entry, row) for row in rows]


def _wanted(query: Select[Any], wanted: LogFilter) -> Select[Any]:
    """The query, without what is in the bin, or in a meeting there, or not wanted."""
    meeting = identities()
    query = query.outerjoin(meeting, meeting.c.id == EntryRow.meeting_id)
    query = query.where(EntryRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
    if wanted.mentorship_id is not None:
        query = query.where(of_mentorship(EntryRow, wanted.mentorship_id))
    if wanted.kinds:
        query = query.where(EntryRow.kind.in_(wanted.kinds))
    if wanted.state is not None:
        query = query.where(EntryRow.state == wanted.state)
    return query if wanted.ids is None else query.where(EntryRow.id.in_(wanted.ids))
