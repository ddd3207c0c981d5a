"""What a review says: plain data, every day and number already in words, charts as numbers.

Built by building.py from a selection, set in type by the templates in resources/review. Nothing here comes
from a private note: there is no field for one.
"""

from dataclasses import dataclass
from datetime import date

from pmjournal.chart_data import AllChart, GoalChart, Timeline
from pmjournal.reviews.markdown import Node
from pmjournal.reviews.selection import LeftOut

Nodes = tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """One of the four numbers of the cover, with the two short lines under it."""

    value: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Highlight:
    """What stands out: a goal achieved, and what it changed."""

    title: str
    text: Nodes


@dataclass(frozen=True, slots=True)
class Progress:
    """The milestones of all goals: a chart, or where there is too little to draw, only its caption."""

    caption: str
    chart: AllChart | None


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """One row of a goal's table."""

    title: str
    done: bool
    due: str
    done_on: str
    overdue: bool
    evidence: str
    url: str


@dataclass(frozen=True, slots=True)
class GoalPart:
    """One goal. `finding` says in a sentence what the chart shows."""

    title: str
    count: str
    facts: str
    why: Nodes
    measure: Nodes
    impact: Nodes
    finding: str
    chart: GoalChart | None
    milestones: tuple[MilestoneRow, ...]


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action item of a meeting."""

    text: str
    done: bool
    facts: str


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision, with the day where it belongs to no meeting shown."""

    title: str
    body: Nodes
    day: str


@dataclass(frozen=True, slots=True)
class MeetingPart:
    """One meeting held."""

    day: str
    title: str
    facts: str
    notes: Nodes
    decisions: tuple[DecisionLine, ...]
    actions: tuple[ActionLine, ...]


@dataclass(frozen=True, slots=True)
class MeetingsPart:
    """Meetings and decisions; `empty` is the sentence where there are none."""

    meetings: tuple[MeetingPart, ...]
    decisions: tuple[DecisionLine, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class ReflectionPart:
    """One reflection the owner chose."""

    title: str
    facts: str
    body: Nodes


@dataclass(frozen=True, slots=True)
class Content:
    """A whole review. A part that is None was not asked for; empty goals or meetings were, and hold nothing.

    `today` is the day of its time stamp. `left_out` is for the owner's eyes and is not printed.
    """

    title: str
    kind: str
    author: str
    lines: tuple[str, ...]
    footer: str
    today: date
    numbers: tuple[Number, ...]
    own_words: Nodes
    progress: Progress | None
    highlights: tuple[Highlight, ...]
    glance: Timeline | None
    goals: tuple[GoalPart, ...] | None
    meetings: MeetingsPart | None
    reflections: tuple[ReflectionPart, ...]
    left_out: LeftOut
