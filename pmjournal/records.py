"""The records a journal is made of: frozen, slotted dataclasses and the words they use.

Services return these and nothing else; they are plain data, safe in any thread. Nothing is computed or stored
here. Day facts are `date`; moments are UTC `datetime` with the IANA zone they were written in beside them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Visibility(StrEnum):
    """Who may ever read a record; see rule 1 in docs/domain.md."""

    PRIVATE = "private"
    PERSONAL = "personal"
    SHAREABLE = "shareable"


class Kind(StrEnum):
    """What a record is. Also the topic of a Change."""

    PERSON = "person"
    MENTORSHIP = "mentorship"
    GOAL = "goal"
    MILESTONE = "milestone"
    MEETING = "meeting"
    AGENDA_POINT = "agenda_point"
    ACTION_ITEM = "action_item"
    REFLECTION = "reflection"
    ENTRY = "entry"
    REVIEW = "review"
    PRIVATE_NOTE = "private_note"
    OWNER = "owner"
    LINK = "link"


class Role(StrEnum):
    """My role in a mentorship: `mentee` means that the other person guides me."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    PEER = "peer"


class Side(StrEnum):
    """Which side of a mentorship owns or raised something."""

    ME = "me"
    THEM = "them"


class MentorshipStatus(StrEnum):
    """Where a mentorship stands."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class CadenceUnit(StrEnum):
    """The unit of a cadence rule: every N of these."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class GoalKind(StrEnum):
    """What a goal is for."""

    SKILL = "skill"
    CAREER = "career"
    PROJECT = "project"
    LEADERSHIP = "leadership"
    EXPOSURE = "exposure"


class GoalStatus(StrEnum):
    """Where a goal stands."""

    DRAFT = "draft"
    ACTIVE = "active"
    ON_HOLD = "on hold"
    ACHIEVED = "achieved"
    PARTLY_ACHIEVED = "partly achieved"
    DROPPED = "dropped"


class Health(StrEnum):
    """My own word on how a goal goes."""

    ON_TRACK = "on track"
    AT_RISK = "at risk"
    OFF_TRACK = "off track"


class MilestoneStatus(StrEnum):
    """Where a milestone stands."""

    PLANNED = "planned"
    DONE = "done"
    DROPPED = "dropped"


class ProgressKind(StrEnum):
    """What a progress event records."""

    CREATED = "created"
    REPLANNED = "re-planned"
    REWEIGHTED = "re-weighted"
    DONE = "done"
    REOPENED = "reopened"
    DROPPED = "dropped"


class MeetingStatus(StrEnum):
    """What became of a meeting."""

    PLANNED = "planned"
    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"


class AgendaKind(StrEnum):
    """What an agenda point is."""

    TOPIC = "topic"
    QUESTION = "question"
    REPORT_BACK = "report back"


class AgendaState(StrEnum):
    """What became of an agenda point."""

    OPEN = "open"
    DISCUSSED = "discussed"
    DROPPED = "dropped"


class ActionState(StrEnum):
    """Where an action item stands."""

    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "done"
    CANCELLED = "cancelled"


class EntryKind(StrEnum):
    """What a log entry is."""

    DECISION = "decision"


class NoteHeading(StrEnum):
    """What a private note is about."""

    FREE = "free"
    CHALLENGES = "challenges"
    GOALS = "goals"
    ASPIRATIONS = "aspirations"
    READINESS = "readiness"
    MENTORING = "mentoring"
    DISAGREEMENT = "disagreement"


class LinkKind(StrEnum):
    """How a link came to be: written in a text as `[[id|words]]`, or set by hand."""

    MENTION = "mention"
    RELATED = "related"


class Reader(StrEnum):
    """Who a review is for."""

    MANAGER = "manager"
    MENTOR = "mentor"
    MENTEE = "mentee"
    ME = "me"


@dataclass(frozen=True, slots=True)
class Owner:
    """The person whose journal this is. `fiscal_month` is the month (1 to 12) their year starts in."""

    name: str
    title: str
    organisation: str
    fiscal_month: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the owner meets."""

    id: int
    name: str
    pronouns: str
    title: str
    organisation: str
    function: str
    email: str
    how_met: str
    what_works: str
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Mentorship:
    """A relationship with one person over one span of time; one person may have several."""

    id: int
    person_id: int
    my_role: Role
    status: MentorshipStatus
    programme: str
    purpose: str
    focus_areas: str
    cadence_every: int | None
    cadence_unit: CadenceUnit
    usual_minutes: int | None
    channel: str
    started_on: date | None
    planned_end_on: date | None
    ended_on: date | None
    end_reason: str
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Contact:
    """A mentorship together with its person: what a list or an avatar needs."""

    person: Person
    mentorship: Mentorship


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


@dataclass(frozen=True, slots=True)
class Meeting:
    """A conversation, planned or held. `starts_at` is UTC; `zone` is the IANA zone it was planned in."""

    id: int
    mentorship_id: int | None
    visibility: Visibility
    template: str
    starts_at: datetime
    zone: str
    planned_minutes: int | None
    actual_minutes: int | None
    place: str
    status: MeetingStatus
    title: str
    notes: str
    changed_at: datetime
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """What a row of the meeting list shows. Nothing in the bin is counted, nor are cancelled actions."""

    id: int
    mentorship_id: int | None
    starts_at: datetime
    zone: str
    planned_minutes: int | None
    actual_minutes: int | None
    status: MeetingStatus
    title: str
    actions: int
    actions_done: int
    decisions: int
    carried: int


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """A point on a meeting's agenda.

    `carried_from_id` is the point of an earlier meeting that this one goes on with; `carried_from` and
    `carried_to` are the local days of the earlier and of the later meeting, where there is one.
    """

    id: int
    meeting_id: int
    mentorship_id: int | None
    kind: AgendaKind
    raised_by: Side
    text: str
    state: AgendaState
    position: int
    carried_from_id: int | None
    carried_from: date | None
    carried_to: date | None


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Something one side said they would do. It may have no due date."""

    id: int
    mentorship_id: int | None
    meeting_id: int | None
    goal_id: int | None
    owner: Side
    text: str
    due_on: date | None
    done_on: date | None
    state: ActionState


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the log."""

    id: int
    mentorship_id: int | None
    meeting_id: int | None
    visibility: Visibility
    kind: EntryKind
    title: str
    body: str
    occurred_on: date
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reflection:
    """A piece of writing for oneself; `body` is Markdown with the template's prompts as `## ` headings.

    `mood`, `confidence` and `energy` are 1 to 5, or None where not set.
    """

    id: int
    mentorship_id: int | None
    visibility: Visibility
    written_at: datetime
    zone: str
    template: str
    title: str
    body: str
    mood: int | None
    confidence: int | None
    energy: int | None
    changed_at: datetime
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReflectionSummary:
    """What a row of the reflection list shows. `preview` is the first 240 characters, Markdown and all."""

    id: int
    mentorship_id: int | None
    written_at: datetime
    zone: str
    template: str
    title: str
    preview: str
    mood: int | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A record that links to, or is linked from, another; `count` is how often its text does."""

    record_id: int
    kind: Kind
    link: LinkKind
    title: str
    on: date
    mentorship_id: int | None
    visibility: Visibility
    count: int


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """The owner's own note on a person. Never part of anything shared."""

    id: int
    mentorship_id: int | None
    meeting_id: int | None
    heading: NoteHeading
    title: str
    body: str
    written_at: datetime
    zone: str
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Review:
    """What the owner wrote on top of a review of one period for one reader."""

    id: int
    mentorship_id: int | None
    reader: Reader
    starts_on: date
    ends_on: date
    own_words: str


@dataclass(frozen=True, slots=True)
class Binned:
    """Something in the bin, and when it went there."""

    id: int
    kind: Kind
    title: str
    binned_at: datetime
    private: bool
