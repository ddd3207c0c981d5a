"""Meetings and what comes out of them."""

from dataclasses import dataclass
from datetime import date, datetime

from pmjournal.records.words import (
    ActionState,
    AgendaKind,
    AgendaState,
    EntryKind,
    EntryState,
    MeetingStatus,
    Side,
    Visibility,
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A conversation, planned or held. `starts_at` is UTC; `zone` is the IANA zone it was planned in.

    `status_reason` says why it was moved, called off or missed; `moved_from_id` is the meeting it takes the place
    of. `brief` is what was made ready for it, for the owner alone.
    """

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
    status_reason: str
    moved_from_id: int | None
    brief: str
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
    `carried_to` are the local days of the earlier and of the later meeting, where there is one. `about_id` is the
    record it asks or reports on, such as an entry or feedback, and `answer` what was said to it.
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
    about_id: int | None
    answer: str
    carried_from: date | None
    carried_to: date | None


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Something one side said they would do. It may have no due date. `source_id` is the record it came from."""

    id: int
    mentorship_id: int | None
    meeting_id: int | None
    goal_id: int | None
    owner: Side
    text: str
    due_on: date | None
    done_on: date | None
    state: ActionState
    visibility: Visibility
    source_id: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the log. `outcome` says how it went on: the answer, the result, how it was shared."""

    id: int
    mentorship_id: int | None
    meeting_id: int | None
    visibility: Visibility
    kind: EntryKind
    title: str
    body: str
    occurred_on: date
    person_id: int | None
    competency_id: int | None
    state: EntryState
    review_on: date | None
    outcome: str
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class MeetingRating:
    """How a meeting was, for the owner alone: `usefulness` and `comfort` from 1 to 5, or None where not set."""

    id: int
    mentorship_id: int | None
    meeting_id: int
    usefulness: int | None
    comfort: int | None
    comment: str
    changed_at: datetime
    binned_at: datetime | None
