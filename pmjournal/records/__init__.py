"""The records a journal is made of: frozen, slotted dataclasses and the words they use.

Services return these and nothing else; they are plain data, safe in any thread. Nothing is computed or stored
here. Day facts are `date`; moments are UTC `datetime` with the IANA zone they were written in beside them.

The dataclasses are imported on first use: making them takes longer than the window's frame has.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from pmjournal.records.words import (
    ActionState,
    AgendaKind,
    AgendaState,
    CadenceUnit,
    Ending,
    EntryKind,
    EntryState,
    FeedbackDirection,
    FeedbackKind,
    FeedbackState,
    GoalKind,
    GoalStatus,
    Health,
    Kind,
    LinkKind,
    MeetingStatus,
    MentorshipStatus,
    MilestoneStatus,
    NoteHeading,
    ProgressKind,
    Reader,
    RequestState,
    Role,
    Side,
    Visibility,
)

if TYPE_CHECKING:
    from pmjournal.records.feedback import Feedback, FeedbackRequest
    from pmjournal.records.goals import Competency, Goal, GoalOutline, Milestone, ProgressEvent
    from pmjournal.records.meetings import ActionItem, AgendaPoint, Entry, Meeting, MeetingRating, MeetingSummary
    from pmjournal.records.people import Agreement, Contact, Mentorship, Owner, Pause, Person
    from pmjournal.records.writing import (
        Attachment,
        Binned,
        Mention,
        PrivateNote,
        Reflection,
        ReflectionSummary,
        Review,
        Revision,
    )

__all__ = [
    "ActionItem",
    "ActionState",
    "AgendaKind",
    "AgendaPoint",
    "AgendaState",
    "Agreement",
    "Attachment",
    "Binned",
    "CadenceUnit",
    "Competency",
    "Contact",
    "Ending",
    "Entry",
    "EntryKind",
    "EntryState",
    "Feedback",
    "FeedbackDirection",
    "FeedbackKind",
    "FeedbackRequest",
    "FeedbackState",
    "Goal",
    "GoalKind",
    "GoalOutline",
    "GoalStatus",
    "Health",
    "Kind",
    "LinkKind",
    "Meeting",
    "MeetingRating",
    "MeetingStatus",
    "MeetingSummary",
    "Mention",
    "Mentorship",
    "MentorshipStatus",
    "Milestone",
    "MilestoneStatus",
    "NoteHeading",
    "Owner",
    "Pause",
    "Person",
    "PrivateNote",
    "ProgressEvent",
    "ProgressKind",
    "Reader",
    "Reflection",
    "ReflectionSummary",
    "RequestState",
    "Review",
    "Revision",
    "Role",
    "Side",
    "Visibility",
]

_LATER = ("feedback", "goals", "meetings", "people", "writing")


def __getattr__(name: str) -> Any:
    """Import the dataclasses when the first of them is asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    for module in _LATER:
        found = vars(import_module(f"{__name__}.{module}"))
        globals().update({one: found[one] for one in __all__ if one in found})
    return globals()[name]
