"""The story bank: the wins, stories and lessons of the log. Which may be told, and to whom they were told already.

A story may be told once its entry can be shared; the others are counted, and no more. Read only, and bounded: of
each kind the latest are read, by an index.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select

from pmjournal.journal import Journal
from pmjournal.records import EntryKind, MeetingStatus, Visibility
from pmjournal.records.search import COUNT_CAP
from pmjournal.store.tables import EntryRow, LinkRow, MeetingRow
from pmjournal.store.topic import identities

KINDS = (EntryKind.STORY, EntryKind.WIN, EntryKind.LESSON)
"""What is worth telling, of what went well and of what did not: a failure is told by its lesson."""
MOST = 300
MOST_TELLINGS = 1000


@dataclass(frozen=True, slots=True)
class Story:
    """An entry that may be told, without its text."""

    id: int
    kind: EntryKind
    title: str
    occurred_on: date
    mentorship_id: int | None
    person_id: int | None
    competency_id: int | None


@dataclass(frozen=True, slots=True)
class Telling:
    """With whom a story was last, and on which local day: it stands in what that meeting keeps."""

    mentorship_id: int | None
    on: date


def to_tell(journal: Journal, *, among: Collection[int] | None = None, limit: int = MOST) -> list[Story]:
    """The stories that may be told, the latest first.

    Args:
        journal: where.
        among: only of these entries; of all where None.
        limit: at most so many.
    """
    entry, own = EntryRow.__table__.c, identities()
    facts = (entry.id, entry.kind, entry.title, entry.occurred_on, own.c.mentorship_id, entry.person_id)
    found: list[Story] = []
    with journal._store.reading() as session:
        for kind in KINDS:  # one after the other: an index gives the latest of one kind
            query = _of(select(*facts, entry.competency_id), own, Visibility.SHAREABLE).where(entry.kind == kind)
            query = query if among is None else query.where(entry.id.in_(among))
            rows = session.execute(query.order_by(entry.occurred_on.desc(), entry.id.desc()).limit(limit))
            found += [Story(*row) for row in rows]
    return sorted(found, key=lambda one: (one.occurred_on, one.id), reverse=True)[:limit]


def may_be_told(journal: Journal, entry_id: int) -> bool:
    """Whether an entry is there, is a story, and can be shared."""
    return bool(to_tell(journal, among=[entry_id]))


def kept_back(journal: Journal) -> int:
    """How many stories are personal, and so in no brief; one more than `COUNT_CAP` at most."""
    entry, own, found = EntryRow.__table__.c, identities(), 0
    with journal._store.reading() as session:
        for kind in KINDS:
            some = _of(select(entry.id), own, Visibility.PERSONAL).where(entry.kind == kind)
            some = some.order_by(entry.occurred_on.desc()).limit(COUNT_CAP + 1)  # the order lets the index be used
            found += session.scalar(select(func.count()).select_from(some.subquery())) or 0
    return min(found, COUNT_CAP + 1)


def told(journal: Journal, ids: Collection[int]) -> dict[int, Telling]:
    """For those of these entries that a meeting which took place links to: the last such meeting."""
    link, meeting, own = LinkRow.__table__.c, MeetingRow.__table__.c, identities()
    query = (
        select(link.to_id, meeting.starts_at, meeting.zone, own.c.mentorship_id)
        .join_from(LinkRow.__table__, MeetingRow.__table__, meeting.id == link.from_id)
        .join(own, own.c.id == meeting.id)
        .where(link.to_id.in_(ids), meeting.status == MeetingStatus.HELD, own.c.binned_at.is_(None))
        .order_by(meeting.starts_at.desc())
        .limit(MOST_TELLINGS)
    )
    found: dict[int, Telling] = {}
    with journal._store.reading() as session:
        for to_id, starts_at, zone, mentorship_id in session.execute(query):
            found.setdefault(to_id, Telling(mentorship_id, journal.clock.local(starts_at, zone).date()))
    return found


def linked_from(journal: Journal, record_id: int) -> frozenset[int]:
    """The stories that a record links to and that may be told, whoever they happened with."""
    linked = [one.record_id for one in journal.links.links_from(record_id)]
    return frozenset(one.id for one in to_tell(journal, among=linked)) if linked else frozenset()


def not_told(journal: Journal, among: Collection[int]) -> frozenset[int]:
    """Of these entries the stories that may not be told, or not any more."""
    entry = EntryRow.__table__.c
    with journal._store.reading() as session:
        found = frozenset(session.scalars(select(entry.id).where(entry.id.in_(among), entry.kind.in_(KINDS))))
    return found - {one.id for one in to_tell(journal, among=found)} if found else found


def _of(query: Select[Any], own: Any, visibility: Visibility) -> Select[Any]:
    """Entries that those may see, and that are not in the bin, nor is their meeting."""
    entry, meeting = EntryRow.__table__, identities()
    query = query.select_from(entry).join(own, own.c.id == entry.c.id)
    query = query.outerjoin(meeting, meeting.c.id == entry.c.meeting_id)
    return query.where(own.c.visibility == visibility, own.c.binned_at.is_(None), meeting.c.binned_at.is_(None))
