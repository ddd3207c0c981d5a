"""What both sides said they would do and did by its day: plain counts, never a rate, and no score. Read only."""

from dataclasses import dataclass

from sqlalchemy import Integer, and_, cast, func, or_, select

from pmjournal.journal import Journal
from pmjournal.records import ActionState, Side
from pmjournal.store.tables import ActionItemRow
from pmjournal.store.topic import identities, of_mentorship


@dataclass(frozen=True, slots=True)
class Kept:
    """Of so many action items that are done, or whose day is over, how many were done by it.

    Those without a day do not count.
    """

    done: int
    of: int


def kept(journal: Journal, mentorship_id: int) -> dict[Side, Kept]:
    """How each side kept its action items; a side without one that counts is left out."""
    item, meeting = ActionItemRow, identities()
    done = item.state == ActionState.DONE
    by_then = and_(done, func.coalesce(item.done_on, item.due_on) <= item.due_on)
    query = (
        select(item.owner, func.sum(cast(by_then, Integer)), func.count())
        .outerjoin(meeting, meeting.c.id == item.meeting_id)
        .where(of_mentorship(item, mentorship_id), item.binned_at.is_(None), meeting.c.binned_at.is_(None))
        .where(item.due_on.is_not(None), item.state != ActionState.CANCELLED)
        .where(or_(done, item.due_on < journal.clock.today()))
        .group_by(item.owner)
    )
    with journal._store.reading() as session:
        return {owner: Kept(by, of) for owner, by, of in session.execute(query)}
