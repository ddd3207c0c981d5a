"""What the page of today is told: plain data, put together by `pmjournal.today` and the modules it asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from pmjournal.records.meetings import ActionItem, AgendaPoint, Meeting
from pmjournal.records.people import Agreement, Contact
from pmjournal.records.words import Kind, Side

MANY = 10
"""Nobody needs to know how many meetings there were from here on."""


@dataclass(frozen=True, slots=True)
class DueMilestone:
    """A milestone that is to be done by `due_on`, of a goal of mine or (`owner`) of somebody I guide."""

    id: int
    title: str
    goal_id: int
    goal: str
    owner: Side
    mentorship_id: int | None
    due_on: date


@dataclass(frozen=True, slots=True)
class DueMilestones:
    """How many are overdue and due soon, and the first of them in order: the most overdue, then the soonest."""

    overdue: int
    soon: int
    listed: Sequence[DueMilestone]


@dataclass(frozen=True, slots=True)
class FollowThrough:
    """My actions of the last 90 days that had a day, and what is open on both sides.

    `kept` of the `asked` ones were done by their day. Of the `latest` ones done, at most six, `latest_kept` were.
    """

    kept: int
    asked: int
    latest_kept: int
    latest: int
    mine: int
    theirs: int

    @property
    def percent(self) -> int | None:
        """The share done by their day, rounded; None where none was asked for yet."""
        return round(100 * self.kept / self.asked) if self.asked else None


@dataclass(frozen=True, slots=True)
class Win:
    """A win, or (Kind.FEEDBACK) what somebody said was a strength; `words` are the person's own."""

    kind: Kind
    id: int
    words: str
    on: date
    mentorship_id: int | None
    person_id: int | None


class Reason(IntEnum):
    """Why to turn to somebody, the most pressing first."""

    QUIET = 0
    IN_TOUCH = 1
    LOOK_AGAIN = 2
    NO_AGREEMENT = 3


@dataclass(frozen=True, slots=True)
class Loose:
    """What lies open with somebody: actions of either side past their day, and questions."""

    overdue_actions: int = 0
    open_questions: int = 0


@dataclass(frozen=True, slots=True)
class Nudge:
    """Somebody to turn to, and why.

    `days` are those since the last meeting for QUIET (None where there was none), else those since the day had
    come; `meetings` counts those held, up to MANY, for NO_AGREEMENT. `agreement` is the one to look at again.
    """

    contact: Contact
    reason: Reason
    days: int | None
    loose: Loose = Loose()
    meetings: int = 0
    agreement: Agreement | None = None


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next meeting planned: when it starts where its people are, with whom, what is to be talked about.

    `actions` are those open with that person, on either side; `decided` is what was decided the last time.
    """

    meeting: Meeting
    starts: datetime
    contact: Contact | None
    agenda: Sequence[AgendaPoint]
    actions: Sequence[ActionItem]
    decided: str


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the page says. `contacts` has everybody by the id of their mentorship."""

    day: date
    now: datetime
    owner: str
    contacts: Mapping[int, Contact]
    next: NextMeeting | None
    milestones: DueMilestones
    promises: FollowThrough
    touch: Sequence[Nudge]
    wins: Sequence[Win]
    question: str
