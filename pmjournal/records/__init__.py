"""The records a journal is made of: frozen, slotted dataclasses and the words they use.

Services return these and nothing else; they are plain data, safe in any thread. Nothing is computed or stored
here. Day facts are `date`; moments are UTC `datetime` with the IANA zone they were written in beside them.
"""

from pmjournal.records.goals import Competency, Goal, GoalOutline, Milestone, ProgressEvent
from pmjournal.records.meetings import ActionItem, AgendaPoint, Entry, Meeting, MeetingSummary
from pmjournal.records.people import Contact, Mentorship, Owner, Person
from pmjournal.records.words import (
    ActionState,
    AgendaKind,
    AgendaState,
    CadenceUnit,
    EntryKind,
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
    Role,
    Side,
    Visibility,
)
from pmjournal.records.writing import Binned, Mention, PrivateNote, Reflection, ReflectionSummary, Review

__all__ = [
    "ActionItem",
    "ActionState",
    "AgendaKind",
    "AgendaPoint",
    "AgendaState",
    "Binned",
    "CadenceUnit",
    "Competency",
    "Contact",
    "Entry",
    "EntryKind",
    "Goal",
    "GoalKind",
    "GoalOutline",
    "GoalStatus",
    "Health",
    "Kind",
    "LinkKind",
    "Meeting",
    "MeetingStatus",
    "MeetingSummary",
    "Mention",
    "Mentorship",
    "MentorshipStatus",
    "Milestone",
    "MilestoneStatus",
    "NoteHeading",
    "Owner",
    "Person",
    "PrivateNote",
    "ProgressEvent",
    "ProgressKind",
    "Reader",
    "Reflection",
    "ReflectionSummary",
    "Review",
    "Role",
    "Side",
    "Visibility",
]
