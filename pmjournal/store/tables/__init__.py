"""The mapped classes: every table of the journal, declared once.

Every shareable or personal record has its identity in `record`, every private one in `private_record`; the two
halves share no table. How a row becomes a record is in `mapping.py`. The order in which the modules are imported
is the order of an export: none refers to a later one but by a record's identity.
"""

# isort: off  (the order is said above)
# isort: off
from pmjournal.store.tables.identities import HALF_TYPED, PrivateRecordRow, RecordRow, Setting
from pmjournal.store.tables.people import AgreementRow, MentorshipRow, PauseRow, PersonRow
from pmjournal.store.tables.goals import CompetencyRow, GoalCompetencyRow, GoalRow, MilestoneRow, ProgressEventRow
from pmjournal.store.tables.meetings import ActionItemRow, AgendaPointRow, EntryRow, MeetingRow
from pmjournal.store.tables.feedback import FeedbackRequestRow, FeedbackRow
from pmjournal.store.tables.writing import LinkRow, ReflectionRow, ReviewRow
from pmjournal.store.tables.private import MeetingRatingRow, PrivateLinkRow, PrivateNoteRow
from pmjournal.store.tables.files import AttachmentRow, PrivateAttachmentRow, PrivateRevisionRow, RevisionRow
# isort: on

__all__ = [
    "HALF_TYPED",
    "ActionItemRow",
    "AgendaPointRow",
    "AgreementRow",
    "AttachmentRow",
    "CompetencyRow",
    "EntryRow",
    "FeedbackRequestRow",
    "FeedbackRow",
    "GoalCompetencyRow",
    "GoalRow",
    "LinkRow",
    "MeetingRatingRow",
    "MeetingRow",
    "MentorshipRow",
    "MilestoneRow",
    "PauseRow",
    "PersonRow",
    "PrivateAttachmentRow",
    "PrivateLinkRow",
    "PrivateNoteRow",
    "PrivateRecordRow",
    "PrivateRevisionRow",
    "ProgressEventRow",
    "RecordRow",
    "ReflectionRow",
    "ReviewRow",
    "RevisionRow",
    "Setting",
]
