"""Feedback, received and given, and what was asked for."""

from dataclasses import dataclass
from datetime import date, datetime

from pmjournal.records.words import (
    FeedbackDirection,
    FeedbackKind,
    FeedbackState,
    RequestState,
    Side,
    Visibility,
)


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one person told another about their work: a strength, something to work on, or advice.

    `text` is what was said, in the words it was said in; `situation`, `behaviour`, `impact` and `next_step` take
    it apart where that helps. `result` says what came of it, or why it was set aside. It may answer the request
    `request_id`.
    """

    id: int
    mentorship_id: int | None
    visibility: Visibility
    person_id: int | None
    meeting_id: int | None
    goal_id: int | None
    competency_id: int | None
    request_id: int | None
    direction: FeedbackDirection
    kind: FeedbackKind
    text: str
    situation: str
    behaviour: str
    impact: str
    next_step: str
    state: FeedbackState
    result: str
    given_on: date
    changed_at: datetime
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class FeedbackRequest:
    """A wish for feedback: mine, where `asked_by` is me, or theirs. `artefact` says on which piece of work."""

    id: int
    mentorship_id: int | None
    visibility: Visibility
    person_id: int | None
    asked_by: Side
    about: str
    artefact: str
    asked_on: date
    answered_on: date | None
    state: RequestState
    changed_at: datetime
    binned_at: datetime | None
