"""Goals, milestones and their history."""

from dataclasses import dataclass
from datetime import date, datetime

from pmjournal.records.words import GoalKind, GoalStatus, Health, MilestoneStatus, ProgressKind, Side, Visibility


@dataclass(frozen=True, slots=True)
class Competency:
    """One thing a product manager gets better at; `group` is its family."""

    id: int
    name: str
    group: str
    position: int
    retired: bool


@dataclass(frozen=True, slots=True)
class Goal:
    """Something the owner (`me`) or the other side (`them`) wants to reach.

    `ended_on` is the day it was achieved or dropped; `competencies` are names in the order they were chosen.
    """

    id: int
    mentorship_id: int | None
    visibility: Visibility
    owner: Side
    kind: GoalKind
    title: str
    why: str
    success_measure: str
    organisation_objective: str
    lifecycle_stage: str
    status: GoalStatus
    health: Health | None
    start_on: date | None
    target_on: date | None
    ended_on: date | None
    impact: str
    created_at: datetime
    binned_at: datetime | None
    competencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step of a goal. `planned_on`, `done_on`, `weight` and `status` are copies of what its events say."""

    id: int
    goal_id: int
    owner: Side
    title: str
    done_criterion: str
    position: int
    weight: float
    planned_on: date | None
    done_on: date | None
    dropped_on: date | None
    status: MilestoneStatus
    evidence: str
    evidence_url: str


@dataclass(frozen=True, slots=True)
class GoalOutline:
    """A goal with its milestones in order, dropped ones included."""

    goal: Goal
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, slots=True)
class ProgressEvent:
    """One fact in a goal's history: it holds for the day `on` and was recorded at `recorded_at`.

    `milestone_id` is None for events of the goal itself. `planned_on` and `weight` are the values that hold from
    this event on (kinds created, re-planned, re-weighted); None elsewhere.
    """

    id: int
    goal_id: int
    milestone_id: int | None
    kind: ProgressKind
    on: date
    recorded_at: datetime
    planned_on: date | None
    weight: float | None
    reason: str
