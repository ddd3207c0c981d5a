"""What can be searched: which fields of which mapped class, declared once.

The documents made of them are in `documents.py`.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import aliased

from pmjournal.records import Kind
from pmjournal.store.tables import (
    ActionItemRow,
    AgendaPointRow,
    AgreementRow,
    AttachmentRow,
    EntryRow,
    FeedbackRequestRow,
    FeedbackRow,
    GoalRow,
    LinkRow,
    MeetingRatingRow,
    MeetingRow,
    MentorshipRow,
    MilestoneRow,
    PersonRow,
    PrivateAttachmentRow,
    PrivateLinkRow,
    PrivateNoteRow,
    ReflectionRow,
)

EVERYTHING = "all"

# Bands: what is listed together.
GOALS, MILESTONES, MEETINGS, REFLECTIONS, FEEDBACK, LOG, PEOPLE, NOTES = range(8)


def facet(sort: str, value: object) -> str:
    """The index's own word for a fact: a letter for its sort, then the fact as one word."""
    return sort + "".join(sign for sign in str(value) if sign.isalnum())


@dataclass(frozen=True, slots=True)
class Source:
    """How the records of one kind are searched.

    Args:
        kind: which.
        row: its mapped class.
        band: where it is listed.
        title, body: the fields with words, as Markdown where they are in `body`.
        days: the day it stands under is the first of these that is set; a moment is taken in `zone`.
        opens: what is shown for it, by the first of these ids that is set; itself where none is.
        goals: ids of goals it belongs to.
        state: its word on where it stands.
        parent, parent_id: what it belongs to, and the field that says to which.
        link: the table that holds where it points to.
        attachment: the table that holds its attachments, whose names can be found.
    """

    kind: Kind
    row: Any
    band: int
    title: tuple[Any, ...]
    body: tuple[Any, ...]
    days: tuple[Any, ...]
    zone: Any = None
    opens: tuple[tuple[Kind, Any], ...] = ()
    goals: tuple[Any, ...] = ()
    state: Any = None
    parent: Any = None
    parent_id: Any = None
    link: Any = LinkRow
    attachment: Any = AttachmentRow

    def definition(self) -> str:
        """What it says, as a text that is the same in every run."""
        fields = (*self.title, *self.body, *self.days, *(id for _, id in self.opens), *self.goals, self.state)
        names = [one.key for one in fields if one is not None] + [self.attachment.name.key]
        return " ".join([self.kind, str(self.band), *(kind for kind, _ in self.opens), *names])


GOAL, MEETING = aliased(GoalRow, flat=True), aliased(MeetingRow, flat=True)
PERSON = aliased(PersonRow, flat=True)
_ABOUT_PERSON = (
    PERSON.title, PERSON.organisation, PERSON.function, PERSON.email, PERSON.how_met, PERSON.what_works
)  # fmt: skip

SOURCES = (
    Source(
        Kind.GOAL, GoalRow, GOALS, (GoalRow.title,),
        (GoalRow.why, GoalRow.success_measure, GoalRow.organisation_objective, GoalRow.lifecycle_stage,
         GoalRow.impact),
        (GoalRow.start_on, GoalRow.created_at), goals=(GoalRow.id,), state=GoalRow.status,
    ),
    Source(
        Kind.MILESTONE, MilestoneRow, MILESTONES, (MilestoneRow.title,),
        (MilestoneRow.done_criterion, MilestoneRow.evidence),
        (MilestoneRow.done_on, MilestoneRow.dropped_on, MilestoneRow.planned_on, MilestoneRow.created_at),
        opens=((Kind.GOAL, MilestoneRow.goal_id),), goals=(MilestoneRow.goal_id,), state=MilestoneRow.status,
        parent=GOAL, parent_id=MilestoneRow.goal_id,
    ),
    Source(
        Kind.MEETING, MeetingRow, MEETINGS, (MeetingRow.title,),
        (MeetingRow.notes, MeetingRow.place, MeetingRow.status_reason, MeetingRow.brief),
        (MeetingRow.starts_at,), MeetingRow.zone, state=MeetingRow.status,
    ),
    Source(
        Kind.AGENDA_POINT, AgendaPointRow, MEETINGS, (AgendaPointRow.text,), (AgendaPointRow.answer,),
        (MEETING.starts_at,), MEETING.zone, opens=((Kind.MEETING, AgendaPointRow.meeting_id),),
        state=AgendaPointRow.state, parent=MEETING, parent_id=AgendaPointRow.meeting_id,
    ),
    Source(
        Kind.ACTION_ITEM, ActionItemRow, MEETINGS, (ActionItemRow.text,), (),
        (MEETING.starts_at, ActionItemRow.due_on, ActionItemRow.created_at), MEETING.zone,
        opens=((Kind.MEETING, ActionItemRow.meeting_id), (Kind.GOAL, ActionItemRow.goal_id),
               (Kind.MENTORSHIP, ActionItemRow.mentorship_id)),
        goals=(ActionItemRow.goal_id,), state=ActionItemRow.state,
        parent=MEETING, parent_id=ActionItemRow.meeting_id,
    ),
    Source(
        Kind.FEEDBACK, FeedbackRow, FEEDBACK, (FeedbackRow.text,),
        (FeedbackRow.situation, FeedbackRow.behaviour, FeedbackRow.impact, FeedbackRow.next_step,
         FeedbackRow.result),
        (FeedbackRow.given_on,), goals=(FeedbackRow.goal_id,), state=FeedbackRow.state,
        parent=MEETING, parent_id=FeedbackRow.meeting_id,
    ),
    Source(
        Kind.FEEDBACK_REQUEST, FeedbackRequestRow, FEEDBACK, (FeedbackRequestRow.about,),
        (FeedbackRequestRow.artefact,), (FeedbackRequestRow.asked_on,), state=FeedbackRequestRow.state,
    ),
    Source(
        Kind.ENTRY, EntryRow, LOG, (EntryRow.title,), (EntryRow.body, EntryRow.outcome), (EntryRow.occurred_on,),
        state=EntryRow.kind, parent=MEETING, parent_id=EntryRow.meeting_id,
    ),
    Source(
        Kind.REFLECTION, ReflectionRow, REFLECTIONS, (ReflectionRow.title,), (ReflectionRow.body,),
        (ReflectionRow.written_at,), ReflectionRow.zone,
    ),
    Source(
        Kind.MENTORSHIP, MentorshipRow, PEOPLE, (PERSON.name,),
        (*_ABOUT_PERSON,
         MentorshipRow.programme, MentorshipRow.purpose, MentorshipRow.focus_areas, MentorshipRow.end_reason,
         MentorshipRow.objectives, MentorshipRow.learning_goal, MentorshipRow.source, MentorshipRow.research,
         MentorshipRow.outcomes, MentorshipRow.gave, MentorshipRow.got, MentorshipRow.thanks),
        (MentorshipRow.started_on, MentorshipRow.created_at), state=MentorshipRow.my_role,
        parent=PERSON, parent_id=MentorshipRow.person_id,
    ),
    Source(
        Kind.AGREEMENT, AgreementRow, PEOPLE, (),
        tuple(getattr(AgreementRow, name) for name in AgreementRow.SECTIONS),
        (AgreementRow.agreed_on, AgreementRow.created_at), opens=((Kind.MENTORSHIP, AgreementRow.mentorship_id),),
    ),
)  # fmt: skip
PRIVATE_SOURCES = (
    Source(
        Kind.PRIVATE_NOTE, PrivateNoteRow, NOTES, (PrivateNoteRow.title,), (PrivateNoteRow.body,),
        (PrivateNoteRow.written_at,), PrivateNoteRow.zone,
        opens=((Kind.MEETING, PrivateNoteRow.meeting_id), (Kind.MENTORSHIP, PrivateNoteRow.mentorship_id)),
        state=PrivateNoteRow.heading, parent=MEETING, parent_id=PrivateNoteRow.meeting_id, link=PrivateLinkRow,
        attachment=PrivateAttachmentRow,
    ),
    Source(
        Kind.MEETING_RATING, MeetingRatingRow, NOTES, (), (MeetingRatingRow.comment,),
        (MEETING.starts_at,), MEETING.zone, opens=((Kind.MEETING, MeetingRatingRow.meeting_id),),
        parent=MEETING, parent_id=MeetingRatingRow.meeting_id, link=PrivateLinkRow,
        attachment=PrivateAttachmentRow,
    ),
)  # fmt: skip

# A change of one of these fields is seen in the documents of what belongs to the record.
SEEN_BELOW: dict[type, tuple[str, ...]] = {
    GoalRow: ("binned_at",),
    MeetingRow: ("binned_at", "starts_at", "zone"),
    PersonRow: ("binned_at", *(one.key for one in (PERSON.name, *_ABOUT_PERSON))),
}
