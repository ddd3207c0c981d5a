"""How what was promised was kept: pure rules over days, and the reading of them.

Never a score and never blame: shares of what had a day, of the last 90 days. Words are the window's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, func, select

from pmjournal.actions import OPEN
from pmjournal.journal import Journal
from pmjournal.records import ActionState, Side
from pmjournal.records.today import FollowThrough
from pmjournal.store.tables import ActionItemRow
from pmjournal.store.topic import identities

WINDOW_DAYS = 90
LATEST = 6
"""How many of the actions done last are looked at for "five of your last six"."""


@dataclass(frozen=True, slots=True)
class Promise:
    """When an action of mine was due, and when it was done; None for not yet."""

    due_on: date
    done_on: date | None

    @property
    def kept(self) -> bool:
        """Whether it was done by its day."""
        return self.done_on is not None and self.done_on <= self.due_on


def judged(promises: Sequence[Promise], mine: int, theirs: int, today: date) -> FollowThrough:
    """What these promises amount to on `today`. One that is due today and not done yet is not judged yet.

    Args:
        promises: my actions that were due in the window.
        mine, theirs: how many are open on either side, whatever their day.
        today: the day to see it from.
    """
    settled = [one for one in promises if one.done_on is not None or one.due_on < today]
    done = [one for one in settled if one.done_on is not None]
    latest = sorted(done, key=lambda one: (one.done_on or today, one.due_on), reverse=True)[:LATEST]
    return FollowThrough(
        sum(one.kept for one in settled),
        len(settled),
        sum(one.kept for one in latest),
        len(latest),
        mine,
        theirs,
    )


def follow_through(journal: Journal, mentorship_id: int | None = None) -> FollowThrough:
    """How I followed through lately; with one person where given."""
    today = journal.clock.today()
    since = today - timedelta(days=WINDOW_DAYS - 1)
    item, meeting = ActionItemRow.__table__, identities()
    own = identities()
    there = own.c.binned_at.is_(None) & meeting.c.binned_at.is_(None)

    def of(query: Select[Any]) -> Select[Any]:
        query = query.select_from(item).join(own, own.c.id == item.c.id)
        query = query.outerjoin(meeting, meeting.c.id == item.c.meeting_id).where(there)
        return query if mentorship_id is None else query.where(own.c.mentorship_id == mentorship_id)

    due = of(select(item.c.due_on, item.c.done_on))
    due = due.where(item.c.owner == Side.ME, item.c.state != ActionState.CANCELLED)
    due = due.where(item.c.due_on >= since, item.c.due_on <= today)
    still = of(select(item.c.owner, func.count())).where(item.c.state.in_(OPEN)).group_by(item.c.owner)
    with journal._store.reading() as session:
        promises = [Promise(due_on, done_on) for due_on, done_on in session.execute(due)]
        counted = dict(map(tuple, session.execute(still)))
    return judged(promises, counted.get(Side.ME, 0), counted.get(Side.THEM, 0), today)
