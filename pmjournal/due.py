"""What is due: milestones overdue and due soon, and how much of it all is mine and due by today.

Read only. Which days count as soon is a rule of this file; words for days are the window's.
"""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, and_, case, func, or_, select

from pmjournal.actions import OPEN
from pmjournal.journal import Journal
from pmjournal.records import GoalStatus, MilestoneStatus, Side
from pmjournal.records.today import DueMilestone, DueMilestones
from pmjournal.store.tables import ActionItemRow, GoalRow, MilestoneRow
from pmjournal.store.topic import identities

SOON_DAYS = 14
"""Due soon is what is due within so many days, today counted."""
MOST = 5
"""How many of either are listed: the most overdue, and the soonest."""


def due_milestones(journal: Journal, mentorship_id: int | None = None) -> DueMilestones:
    """The milestones of active goals that are overdue or due soon; with one person where given."""
    today = journal.clock.today()
    last = today + timedelta(days=SOON_DAYS - 1)
    step, goal, of_goal = MilestoneRow.__table__, GoalRow.__table__, identities()
    late, soon = step.c.planned_on < today, and_(step.c.planned_on >= today, step.c.planned_on <= last)
    columns = step.c.id, step.c.title, goal.c.id, goal.c.title, goal.c.owner, of_goal.c.mentorship_id
    rows = _planned(select(*columns, step.c.planned_on), of_goal, mentorship_id)
    rows = rows.order_by(step.c.planned_on, step.c.id).limit(MOST)
    counting: Any = select(func.count(case((late, 1))), func.count(case((soon, 1))))
    counts = _planned(counting, of_goal, mentorship_id)
    with journal._store.reading() as session:
        overdue, ahead = session.execute(counts.where(step.c.planned_on <= last)).one()
        found = [*session.execute(rows.where(late)), *session.execute(rows.where(soon))]
    return DueMilestones(overdue, ahead, [DueMilestone(*row) for row in found])


def _planned(query: Select[Any], of_goal: Any, mentorship_id: int | None) -> Select[Any]:
    """Milestones that are still to be done, of active goals, none of them in the bin."""
    step, goal, own = MilestoneRow.__table__, GoalRow.__table__, identities()
    query = (
        query.select_from(goal)
        .join(of_goal, of_goal.c.id == goal.c.id)
        .join(step, step.c.goal_id == goal.c.id)
        .join(own, own.c.id == step.c.id)
        .where(goal.c.status == GoalStatus.ACTIVE, step.c.status == MilestoneStatus.PLANNED)
        .where(of_goal.c.binned_at.is_(None), own.c.binned_at.is_(None))
    )
    return query if mentorship_id is None else query.where(of_goal.c.mentorship_id == mentorship_id)


def count_mine(journal: Journal) -> int:
    """How much of mine is overdue or due today: milestones of my goals, and what I said I would do."""
    today, of_goal = journal.clock.today(), identities()
    step, goal = MilestoneRow.__table__, GoalRow.__table__
    steps = _planned(select(func.count()), of_goal, None)
    steps = steps.where(step.c.planned_on <= today, step.c.owner == Side.ME, goal.c.owner == Side.ME)
    with journal._store.reading() as session:
        return (session.scalar(steps) or 0) + (session.scalar(_mine(today)) or 0)


def _mine(today: date) -> Select[Any]:
    item, own, meeting = ActionItemRow.__table__, identities(), identities()
    return (
        select(func.count())
        .select_from(item)
        .join(own, own.c.id == item.c.id)
        .outerjoin(meeting, meeting.c.id == item.c.meeting_id)
        .where(item.c.due_on <= today, item.c.owner == Side.ME, item.c.state.in_(OPEN))
        .where(own.c.binned_at.is_(None), or_(meeting.c.id.is_(None), meeting.c.binned_at.is_(None)))
    )
