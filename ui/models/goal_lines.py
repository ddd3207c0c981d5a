"""What a row of the goal list says, and where a goal belongs in it: plain values and pure functions.

"Groups of the goal list" in docs/domain.md is followed here. Rows of people, folding and pages are the
model's business.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pmjournal import progress
from pmjournal.records import (
    Contact,
    Goal,
    GoalKind,
    GoalOutline,
    GoalStatus,
    Health,
    Milestone,
    MilestoneStatus,
    Role,
    Side,
)
from ui.widgets.avatar import OWNER_HUE, hue
from ui.widgets.segment_bar import DONE, LATE, OPEN

ACTIVE, PLANNED, ACHIEVED, DROPPED = "active", "planned", "achieved", "dropped"
SECTIONS = (ACTIVE, PLANNED, ACHIEVED, DROPPED)


class Grouping(StrEnum):
    """What the groups of the list are."""

    STATUS = "status"
    KIND = "kind"
    PERSON = "person"


class Order(StrEnum):
    """How goals are ordered within a group."""

    PERSON = "person"
    DUE = "due"
    NEWEST = "newest"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class GoalFilter:
    """What is shown; empty sets and None mean everything."""

    overdue: bool = False
    side: Side | None = None
    kinds: frozenset[GoalKind] = field(default_factory=frozenset)
    healths: frozenset[Health] = field(default_factory=frozenset)
    ids: frozenset[int] | None = None

    def passes(self, outline: GoalOutline, today: date) -> bool:
        """Whether a goal is shown."""
        goal = outline.goal
        if self.ids is not None and goal.id not in self.ids:
            return False
        if self.side is not None and goal.owner is not self.side:
            return False
        if self.kinds and goal.kind not in self.kinds:
            return False
        if self.healths and goal.health not in self.healths:
            return False
        return not self.overdue or any(progress.overdue_days(step, today) for step in outline.milestones)


@dataclass(frozen=True, slots=True)
class Face:
    """Whose goal it is, as an avatar shows it."""

    name: str
    hue: str
    square: bool


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The head of a group."""

    key: str
    title: str
    count: int
    folded: bool
    first: bool


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal's row. `fact` is what stands at the right of a compact row; a full row has none."""

    id: int
    title: str
    face: Face
    compact: bool
    fact: str
    competency: str
    share: str
    states: tuple[str, ...]
    next_title: str
    due: str
    due_token: str
    overdue: bool
    sentence: str


def face_of(contact: Contact | None, owner: str) -> Face:
    """Whose avatar stands for a goal: the other person's, or the owner's own where there is none."""
    if contact is None:
        return Face(owner, OWNER_HUE, False)
    return Face(contact.person.name, hue(contact.person.id), contact.mentorship.my_role is Role.MENTOR)


def section_of(goal: Goal, today: date) -> str:
    """Which of the four sections a goal belongs to."""
    match goal.status:
        case GoalStatus.DROPPED:
            return DROPPED
        case GoalStatus.ACHIEVED | GoalStatus.PARTLY_ACHIEVED:
            return ACHIEVED
        case GoalStatus.DRAFT | GoalStatus.ON_HOLD:
            return PLANNED
    return PLANNED if goal.start_on is not None and goal.start_on > today else ACTIVE


def next_step(outline: GoalOutline) -> Milestone | None:
    """The open milestone with the earliest day; without days the first in order."""
    left = [step for step in outline.milestones if step.status is MilestoneStatus.PLANNED]
    return min(left, key=lambda step: (step.planned_on or date.max, step.position), default=None)


def state_of(step: Milestone, today: date) -> str:
    """How a milestone's segment of the bar looks."""
    if step.status is MilestoneStatus.DONE:
        return DONE
    return LATE if progress.overdue_days(step, today) else OPEN
