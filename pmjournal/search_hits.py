"""Hits as the window lists them, made of what the index found.

The index knows a record's own words and facts; what is told beside them (how far a goal is, what a milestone
belongs to) is read here, in one question a kind and not one a hit.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from pmjournal.records import Kind, MilestoneStatus
from pmjournal.records.search import MARK, Hit, SearchGroup
from pmjournal.store.finding import Found
from pmjournal.store.tables import GoalRow, MeetingRow, MilestoneRow, RecordRow

_RECORD, _STEP = RecordRow.__table__.c, MilestoneRow.__table__.c
_IDS: BindParameter[list[int]] = bindparam("ids", expanding=True)
# Built once: that takes longer than asking, and is asked at each letter.
_STEPS = (
    select(_STEP.goal_id, _STEP.title, _STEP.planned_on, _STEP.status)
    .join(RecordRow.__table__, _RECORD.id == _STEP.id)
    .where(_STEP.goal_id.in_(_IDS), _STEP.status != MilestoneStatus.DROPPED, _RECORD.binned_at.is_(None))
    .order_by(_STEP.goal_id, _STEP.position)
)
_TITLED = {
    kind: select(table.c.id, table.c.title).where(table.c.id.in_(_IDS))
    for kind, table in ((Kind.GOAL, GoalRow.__table__), (Kind.MEETING, MeetingRow.__table__))
}


@dataclass(slots=True)
class Progress:
    """How far a goal is; see `Hit`."""

    done: int = 0
    total: int = 0
    next_title: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """What is told beside hits, by id of the goal or meeting."""

    progress: dict[int, Progress] = field(default_factory=dict)
    titles: dict[tuple[Kind, int], str] = field(default_factory=dict)


def beside(session: Session, found: Iterable[Found]) -> Beside:
    """Read what is told beside these finds."""
    found = list(found)
    goals = [one.id for one in found if one.kind is Kind.GOAL]
    opened = {one.opens for one in found if one.opens[1] != one.id or one.kind is Kind.PRIVATE_NOTE}
    return Beside(_progress(session, goals), _titles(session, opened))


def hit(group: SearchGroup, found: Found, about: Beside) -> Hit:
    """One find as a hit."""
    is_goal = found.kind is Kind.GOAL
    progress = about.progress.get(found.id, Progress()) if is_goal else Progress()
    return Hit(
        group=group,
        kind=found.kind,
        id=found.id,
        opens=found.opens,
        title=found.title,
        snippet="" if is_goal and MARK not in found.snippet else found.snippet,
        on=found.on,
        mentorship_id=found.mentorship_id,
        detail=found.state,
        under="" if found.opens == (found.kind, found.id) else about.titles.get(found.opens, ""),
        done=progress.done,
        total=progress.total,
        next_title=progress.next_title,
        next_on=progress.next_on,
    )


def _progress(session: Session, goal_ids: Sequence[int]) -> dict[int, Progress]:
    """How far each goal is."""
    found: dict[int, Progress] = defaultdict(Progress)
    if not goal_ids:
        return found
    for row in session.execute(_STEPS, {"ids": goal_ids}):
        _count(found[row.goal_id], row)
    return found


def _count(goal: Progress, step: Any) -> None:
    """Take one milestone into account; the first open one by day comes next."""
    goal.total += 1
    if step.status is MilestoneStatus.DONE:
        goal.done += 1
    elif not goal.next_title or (step.planned_on or date.max) < (goal.next_on or date.max):
        goal.next_title, goal.next_on = step.title, step.planned_on


def _titles(session: Session, opened: set[tuple[Kind, int]]) -> dict[tuple[Kind, int], str]:
    """The titles of goals and meetings that open for something else."""
    found: dict[tuple[Kind, int], str] = {}
    for kind, query in _TITLED.items():
        ids = [id for of, id in opened if of is kind]
        if ids:
            found |= {(kind, id): title for id, title in session.execute(query, {"ids": ids})}
    return found
