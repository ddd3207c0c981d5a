"""Which goals a change touched, and reading just those again: a tick must not cost a reading of everything."""

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from pmjournal.changes import Change
from pmjournal.errors import NotFound
from pmjournal.records import GoalOutline, Kind, Milestone
from ui.models.goal_model import GoalModel

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

FEW = 40


def changed_goals(journal: "Journal", change: Change, model: GoalModel) -> dict[int, set[int]]:
    """The goals a change touched, each with the milestones of it that were."""
    found: dict[int, set[int]] = defaultdict(set)
    for kind, record_id in change.touched:
        if kind is Kind.GOAL:
            found[record_id] |= set()
        elif kind is Kind.MILESTONE:
            goal_id = model.goal_of(record_id) or _goal_of_new(journal, record_id)
            if goal_id is not None:
                found[goal_id].add(record_id)
    return dict(found)


def _goal_of_new(journal: "Journal", milestone_id: int) -> int | None:
    """The goal of a milestone that was added, or came out of the bin."""
    step = _milestone(journal, milestone_id)
    return step.goal_id if step is not None else None


def read_again(
    journal: "Journal", old: GoalOutline | None, goal_id: int, touched: set[int], scope: int | None
) -> GoalOutline | None:
    """A goal as it stands now; None when it is gone or not in scope.

    Args:
        journal: the open journal.
        old: the goal as it was last read.
        goal_id: which goal.
        touched: the milestones that may have changed.
        scope: the mentorship everything is limited to, if any.
    """
    try:
        goal = journal.goals.get(goal_id)
    except NotFound:
        return None
    if scope is not None and goal.mentorship_id != scope:
        return None
    known = {step.id: step for step in old.milestones} if old is not None else {}
    if old is None or len(touched) > FEW or touched - set(known):
        return journal.goals.outline(goal_id)
    if old.goal.mentorship_id != goal.mentorship_id:
        return journal.goals.outline(goal_id)
    for milestone_id in touched:
        step = _milestone(journal, milestone_id)
        if step is None:
            known.pop(milestone_id)
        else:
            known[milestone_id] = step
    steps = sorted(known.values(), key=lambda step: (step.position, step.id))
    return replace(old, goal=goal, milestones=tuple(steps))


def _milestone(journal: "Journal", milestone_id: int) -> Milestone | None:
    try:
        return journal.goals.milestone(milestone_id)
    except NotFound:
        return None
