"""The words records use, each a StrEnum: the same in code, tables, screens and PDF."""

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
    FEEDBACK = "feedback"
    FEEDBACK_REQUEST = "feedback_request"
    AGREEMENT = "agreement"
    PRIVATE_NOTE = "private_note"
    MEETING_RATING = "meeting_rating"
    OWNER = "owner"
    LINK = "link"
    ATTACHMENT = "attachment"
    SAVED_FILTER = "saved_filter"


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
    """Where a mentorship stands; how an ended one ended is an `Ending`."""

    PROSPECT = "prospect"
    PROPOSED = "proposed"
    ACTIVE = "active"
    PAUSED = "paused"
    CLOSING = "closing"
    ENDED = "ended"
    ALUMNI = "alumni"

    @property
    def runs(self) -> bool:
        """Whether it has begun and not ended; it may rest meanwhile."""
        return self in (MentorshipStatus.ACTIVE, MentorshipStatus.PAUSED, MentorshipStatus.CLOSING)

    @property
    def is_over(self) -> bool:
        """Whether it has ended, though one may keep in touch."""
        return self in (MentorshipStatus.ENDED, MentorshipStatus.ALUMNI)


class Ending(StrEnum):
    """How a mentorship ended."""

    COMPLETED = "completed"
    EARLY = "ended early"
    DECLINED = "declined"


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
    """What a log entry is. A disagreement is none: it is private, and a private note."""

    QUESTION = "question"
    CHALLENGE = "challenge"
    IDEA = "idea"
    WIN = "win"
    STORY = "story"
    LESSON = "lesson"
    DECISION = "decision"
    RECOGNITION = "recognition"
    INTRODUCTION = "introduction"
    OPPORTUNITY = "opportunity"
    PASSED_ON = "passed on"
    OUTREACH = "outreach"


class EntryState(StrEnum):
    """Where an entry stands: a question is open until it is answered, a challenge until it is dealt with."""

    OPEN = "open"
    CLOSED = "closed"
    DROPPED = "dropped"


class FeedbackDirection(StrEnum):
    """Whether feedback was given to me or by me."""

    RECEIVED = "received"
    GIVEN = "given"


class FeedbackKind(StrEnum):
    """What feedback is."""

    STRENGTH = "strength"
    TO_WORK_ON = "to work on"
    ADVICE = "advice"


class FeedbackState(StrEnum):
    """What became of feedback."""

    NOTED = "noted"
    TRYING = "trying"
    APPLIED = "applied"
    SET_ASIDE = "set aside"


class RequestState(StrEnum):
    """What became of a request for feedback."""

    ASKED = "asked"
    ANSWERED = "answered"
    EXPIRED = "expired"


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
