"""What a list of all feedback shows: filtered, a page at a time, counted by person and by what became of it.

Read only, and quick in a journal with thousands of pieces: pages go on from the last row instead of skipping rows.
How rows are grouped and worded is the window's business.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, func, select

from pmjournal.journal import Journal
from pmjournal.records import Feedback, FeedbackDirection, FeedbackKind, FeedbackState
from pmjournal.store.mapping import to_record
from pmjournal.store.paging import page_of
from pmjournal.store.tables import FeedbackRow
from pmjournal.store.topic import identities, of_mentorship


@dataclass(frozen=True, slots=True)
class FeedbackFilter:
    """Which feedback is wanted: of one mentorship, direction, kind or state, among `ids`. None is all."""

    mentorship_id: int | None = None
    direction: FeedbackDirection | None = None
    kind: FeedbackKind | None = None
    state: FeedbackState | None = None
    ids: frozenset[int] | None = None

    @property
    def narrow(self) -> bool:
        """Whether more is asked for than a mentorship."""
        return any(one is not None for one in (self.direction, self.kind, self.state, self.ids))

    def takes(self, one: Feedback) -> bool:
        """Whether a piece is wanted."""
        return (
            self.mentorship_id in (None, one.mentorship_id)
            and self.direction in (None, one.direction)
            and self.kind in (None, one.kind)
            and self.state in (None, one.state)
            and (self.ids is None or one.id in self.ids)
        )


@dataclass(frozen=True, slots=True)
class Lane:
    """How much there is of each kind in one direction."""

    strengths: int = 0
    to_work_on: int = 0
    advice: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """Feedback with one person, both ways; `person_id` is None for what is with nobody in particular."""

    person_id: int | None
    received: Lane = field(default_factory=Lane)
    given: Lane = field(default_factory=Lane)

    @property
    def strengths(self) -> int:
        """Both ways."""
        return self.received.strengths + self.given.strengths

    @property
    def to_work_on(self) -> int:
        """Both ways."""
        return self.received.to_work_on + self.given.to_work_on


def count(journal: Journal, wanted: FeedbackFilter) -> int:
    """How many pieces a filter lets through."""
    with journal._store.reading() as session:
        return session.scalar(_wanted(select(func.count()).select_from(FeedbackRow), wanted)) or 0


def page(
    journal: Journal,
    wanted: FeedbackFilter,
    limit: int,
    *,
    oldest_first: bool = False,
    after: Feedback | None = None,
) -> list[Feedback]:
    """One page of the list.

    Args:
        journal: where.
        wanted: the filter.
        limit: at most so many rows.
        oldest_first: the order.
        after: go on after this piece.
    """
    at = None if after is None else (after.given_on, after.id)
    query = page_of(
        _wanted(select(FeedbackRow), wanted),
        FeedbackRow.given_on,
        FeedbackRow.id,
        limit,
        ascending=oldest_first,
        after=at,
    )
    with journal._store.reading() as session:
        return [to_record(Feedback, row) for row in session.scalars(query)]


def balances(journal: Journal, mentorship_id: int | None = None) -> list[Balance]:
    """Strengths and things to work on by person, those with most of them first; of one mentorship where given."""
    keys = FeedbackRow.person_id, FeedbackRow.direction, FeedbackRow.kind
    counting: Any = select(*keys, func.count()).select_from(FeedbackRow)
    query = _wanted(counting, FeedbackFilter(mentorship_id))
    counted: dict[int | None, Counter[tuple[FeedbackDirection, FeedbackKind]]] = {}
    with journal._store.reading() as session:
        for person_id, direction, kind, number in session.execute(query.group_by(*keys)):
            counted.setdefault(person_id, Counter())[direction, kind] += number
    found = [
        Balance(person_id, _lane(them, FeedbackDirection.RECEIVED), _lane(them, FeedbackDirection.GIVEN))
        for person_id, them in counted.items()
    ]
    return sorted(found, key=lambda one: (-counted[one.person_id].total(), one.person_id or 0))


def follow_through(
    journal: Journal, mentorship_id: int | None = None, direction: FeedbackDirection | None = None
) -> dict[FeedbackState, int]:
    """How much of what asks for something, advice and things to work on, stands where; every state is there."""
    counting: Any = select(FeedbackRow.state, func.count()).select_from(FeedbackRow)
    query = _wanted(counting, FeedbackFilter(mentorship_id, direction))
    query = query.where(FeedbackRow.kind != FeedbackKind.STRENGTH).group_by(FeedbackRow.state)
    with journal._store.reading() as session:
        rows: list[Any] = list(session.execute(query))
    counted = dict(tuple(row) for row in rows)
    return {state: counted.get(state, 0) for state in FeedbackState}


def _lane(counted: Counter[tuple[FeedbackDirection, FeedbackKind]], direction: FeedbackDirection) -> Lane:
    kinds = FeedbackKind.STRENGTH, FeedbackKind.TO_WORK_ON, FeedbackKind.ADVICE
    return Lane(*(counted[direction, kind] for kind in kinds))


def _wanted(query: Select[Any], wanted: FeedbackFilter) -> Select[Any]:
    """The query, without what is in the bin, or in a meeting there, or not wanted."""
    meeting = identities()
    query = query.outerjoin(meeting, meeting.c.id == FeedbackRow.meeting_id)
    query = query.where(FeedbackRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
    if wanted.mentorship_id is not None:
        query = query.where(of_mentorship(FeedbackRow, wanted.mentorship_id))
    for name in ("direction", "kind", "state"):
        if getattr(wanted, name) is not None:
            query = query.where(getattr(FeedbackRow, name) == getattr(wanted, name))
    return query if wanted.ids is None else query.where(FeedbackRow.id.in_(wanted.ids))
