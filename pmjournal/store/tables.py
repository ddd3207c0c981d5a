"""The mapped classes: every table of the journal, declared once.

Every shareable or personal record has its identity in `record`, every private one in `private_record`; the two
halves share no table. No text stands in either identity table. How a row becomes a record is in `mapping.py`.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.base import Base


class Setting(Base):
    """What the journal knows of its owner and of itself, by key."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class RecordRow(Base):
    """The identity of a record that is not private."""

    __tablename__ = "record"
    id: Mapped[int] = mapped_column(primary_key=True)
    record_kind: Mapped[r.Kind] = mapped_column("kind", index=True)
    mentorship_id: Mapped[int | None] = mapped_column(ForeignKey("record.id"), index=True)
    visibility: Mapped[r.Visibility]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    binned_at: Mapped[datetime | None]
    __mapper_args__ = {"polymorphic_on": "record_kind"}
    __table_args__ = {"sqlite_autoincrement": True}


def identity() -> Mapped[int]:
    """The primary key of a topic table: the id of its record."""
    return mapped_column(ForeignKey("record.id"), primary_key=True)


def of(kind: r.Kind) -> dict[str, Any]:
    """The mapper arguments of a topic class."""
    return {"polymorphic_identity": kind}


class PersonRow(RecordRow):
    """See `records.Person`."""

    __tablename__ = "person"
    __mapper_args__ = of(r.Kind.PERSON)
    id: Mapped[int] = identity()
    name: Mapped[str]
    pronouns: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    function: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    how_met: Mapped[str] = mapped_column(default="")
    what_works: Mapped[str] = mapped_column(default="")


class MentorshipRow(RecordRow):
    """See `records.Mentorship`."""

    __tablename__ = "mentorship"
    __mapper_args__ = of(r.Kind.MENTORSHIP)
    id: Mapped[int] = identity()
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    my_role: Mapped[r.Role]
    status: Mapped[r.MentorshipStatus] = mapped_column(default=r.MentorshipStatus.ACTIVE)
    programme: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    focus_areas: Mapped[str] = mapped_column(default="")
    cadence_every: Mapped[int | None]
    cadence_unit: Mapped[r.CadenceUnit] = mapped_column(default=r.CadenceUnit.WEEK)
    usual_minutes: Mapped[int | None]
    channel: Mapped[str] = mapped_column(default="")
    started_on: Mapped[date | None]
    planned_end_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(default="")


class CompetencyRow(Base):
    """See `records.Competency`."""

    __tablename__ = "competency"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    group: Mapped[str]
    position: Mapped[int]
    retired: Mapped[bool] = mapped_column(default=False)


class GoalRow(RecordRow):
    """See `records.Goal`."""

    __tablename__ = "goal"
    __mapper_args__ = of(r.Kind.GOAL)
    LINKED: ClassVar = ("why", "success_measure", "impact")
    id: Mapped[int] = identity()
    owner: Mapped[r.Side] = mapped_column(default=r.Side.ME)
    kind: Mapped[r.GoalKind] = mapped_column(default=r.GoalKind.SKILL)
    title: Mapped[str]
    why: Mapped[str] = mapped_column(default="")
    success_measure: Mapped[str] = mapped_column(default="")
    organisation_objective: Mapped[str] = mapped_column(default="")
    lifecycle_stage: Mapped[str] = mapped_column(default="")
    status: Mapped[r.GoalStatus] = mapped_column(default=r.GoalStatus.ACTIVE)
    health: Mapped[r.Health | None]
    start_on: Mapped[date | None]
    target_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    impact: Mapped[str] = mapped_column(default="")


class GoalCompetencyRow(Base):
    """Which competencies a goal serves, in the order they were chosen."""

    __tablename__ = "goal_competency"
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), primary_key=True)
    competency_id: Mapped[int] = mapped_column(ForeignKey("competency.id"), primary_key=True, index=True)
    position: Mapped[int]


class MilestoneRow(RecordRow):
    """See `records.Milestone`."""

    __tablename__ = "milestone"
    __mapper_args__ = of(r.Kind.MILESTONE)
    id: Mapped[int] = identity()
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"))
    owner: Mapped[r.Side] = mapped_column(default=r.Side.ME)
    title: Mapped[str]
    done_criterion: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    weight: Mapped[float] = mapped_column(default=1.0)
    planned_on: Mapped[date | None]
    done_on: Mapped[date | None]
    dropped_on: Mapped[date | None]
    status: Mapped[r.MilestoneStatus] = mapped_column(default=r.MilestoneStatus.PLANNED)
    evidence: Mapped[str] = mapped_column(default="")
    evidence_url: Mapped[str] = mapped_column(default="")


class ProgressEventRow(Base):
    """See `records.ProgressEvent`."""

    __tablename__ = "progress_event"
    id: Mapped[int] = mapped_column(primary_key=True)
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), index=True)
    milestone_id: Mapped[int | None] = mapped_column(ForeignKey("milestone.id"), index=True)
    kind: Mapped[r.ProgressKind]
    on: Mapped[date]
    recorded_at: Mapped[datetime]
    planned_on: Mapped[date | None]
    weight: Mapped[float | None]
    reason: Mapped[str] = mapped_column(default="")
    __table_args__ = {"sqlite_autoincrement": True}


class MeetingRow(RecordRow):
    """See `records.Meeting`."""

    __tablename__ = "meeting"
    __mapper_args__ = of(r.Kind.MEETING)
    LINKED: ClassVar = ("notes",)
    id: Mapped[int] = identity()
    template: Mapped[str] = mapped_column(default="regular")
    starts_at: Mapped[datetime] = mapped_column(index=True)
    zone: Mapped[str]
    planned_minutes: Mapped[int | None]
    actual_minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    status: Mapped[r.MeetingStatus] = mapped_column(default=r.MeetingStatus.PLANNED)
    title: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")


class AgendaPointRow(RecordRow):
    """See `records.AgendaPoint`."""

    __tablename__ = "agenda_point"
    __mapper_args__ = of(r.Kind.AGENDA_POINT)
    id: Mapped[int] = identity()
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    kind: Mapped[r.AgendaKind] = mapped_column(default=r.AgendaKind.TOPIC)
    raised_by: Mapped[r.Side] = mapped_column(default=r.Side.ME)
    text: Mapped[str]
    state: Mapped[r.AgendaState] = mapped_column(default=r.AgendaState.OPEN)
    position: Mapped[int]
    carried_from_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_point.id"), index=True)


class ActionItemRow(RecordRow):
    """See `records.ActionItem`."""

    __tablename__ = "action_item"
    __mapper_args__ = of(r.Kind.ACTION_ITEM)
    id: Mapped[int] = identity()
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("goal.id"), index=True)
    owner: Mapped[r.Side]
    text: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    state: Mapped[r.ActionState] = mapped_column(default=r.ActionState.OPEN)


class EntryRow(RecordRow):
    """See `records.Entry`."""

    __tablename__ = "entry"
    __mapper_args__ = of(r.Kind.ENTRY)
    LINKED: ClassVar = ("body",)
    id: Mapped[int] = identity()
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    kind: Mapped[r.EntryKind]
    title: Mapped[str]
    body: Mapped[str] = mapped_column(default="")
    occurred_on: Mapped[date]


class ReflectionRow(RecordRow):
    """See `records.Reflection`."""

    __tablename__ = "reflection"
    __mapper_args__ = of(r.Kind.REFLECTION)
    LINKED: ClassVar = ("body",)
    id: Mapped[int] = identity()
    written_at: Mapped[datetime] = mapped_column(index=True)
    zone: Mapped[str]
    template: Mapped[str] = mapped_column(default="blank")
    title: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    mood: Mapped[int | None]
    confidence: Mapped[int | None]
    energy: Mapped[int | None]


class ReviewRow(RecordRow):
    """See `records.Review`."""

    __tablename__ = "review"
    __mapper_args__ = of(r.Kind.REVIEW)
    id: Mapped[int] = identity()
    reader: Mapped[r.Reader]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    own_words: Mapped[str] = mapped_column(default="")


class LinkRow(Base):
    """A link between two records that are not private; `count` is how often a text has it."""

    __tablename__ = "link"
    id: Mapped[int] = mapped_column(primary_key=True)
    from_id: Mapped[int] = mapped_column(ForeignKey("record.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("record.id"), index=True)
    kind: Mapped[r.LinkKind]
    count: Mapped[int] = mapped_column(default=1)
    __table_args__ = (UniqueConstraint("from_id", "to_id", "kind"), {"sqlite_autoincrement": True})


class PrivateRecordRow(Base):
    """The identity of a private record."""

    __tablename__ = "private_record"
    id: Mapped[int] = mapped_column(primary_key=True)
    record_kind: Mapped[r.Kind] = mapped_column("kind", index=True)
    mentorship_id: Mapped[int | None] = mapped_column(ForeignKey("mentorship.id"), index=True)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    binned_at: Mapped[datetime | None]
    __mapper_args__ = {"polymorphic_on": "record_kind"}
    __table_args__ = {"sqlite_autoincrement": True}


class PrivateNoteRow(PrivateRecordRow):
    """See `records.PrivateNote`."""

    __tablename__ = "private_note"
    __mapper_args__ = of(r.Kind.PRIVATE_NOTE)
    LINKED: ClassVar = ("body",)
    id: Mapped[int] = mapped_column(ForeignKey("private_record.id"), primary_key=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    heading: Mapped[r.NoteHeading] = mapped_column(default=r.NoteHeading.FREE)
    title: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    written_at: Mapped[datetime]
    zone: Mapped[str]


class PrivateLinkRow(Base):
    """A link from a private record to one that is not; never shown from the other end in anything shared."""

    __tablename__ = "private_link"
    id: Mapped[int] = mapped_column(primary_key=True)
    from_id: Mapped[int] = mapped_column(ForeignKey("private_record.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("record.id"), index=True)
    kind: Mapped[r.LinkKind]
    count: Mapped[int] = mapped_column(default=1)
    __table_args__ = (UniqueConstraint("from_id", "to_id", "kind"), {"sqlite_autoincrement": True})


class AttachmentRow(Base):
    """See `records.Attachment`; the file is in `attachments/` under the name in `stored`."""

    __tablename__ = "attachment"
    id: Mapped[int] = mapped_column(primary_key=True)
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id"), index=True)
    name: Mapped[str]
    media_type: Mapped[str] = mapped_column(default="")
    size: Mapped[int]
    stored: Mapped[str] = mapped_column(index=True)
    position: Mapped[int]
    added_at: Mapped[datetime]
    __table_args__ = {"sqlite_autoincrement": True}


class PrivateAttachmentRow(Base):
    """Like `AttachmentRow`, of a private record."""

    __tablename__ = "private_attachment"
    id: Mapped[int] = mapped_column(primary_key=True)
    record_id: Mapped[int] = mapped_column(ForeignKey("private_record.id"), index=True)
    name: Mapped[str]
    media_type: Mapped[str] = mapped_column(default="")
    size: Mapped[int]
    stored: Mapped[str] = mapped_column(index=True)
    position: Mapped[int]
    added_at: Mapped[datetime]
    __table_args__ = {"sqlite_autoincrement": True}


class RevisionRow(Base):
    """See `records.Revision`: what a long text was at the end of a session of editing."""

    __tablename__ = "revision"
    id: Mapped[int] = mapped_column(primary_key=True)
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id"))
    field: Mapped[str]
    text: Mapped[str]
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime]
    __table_args__ = {"sqlite_autoincrement": True}


class PrivateRevisionRow(Base):
    """Like `RevisionRow`, of a private record."""

    __tablename__ = "private_revision"
    id: Mapped[int] = mapped_column(primary_key=True)
    record_id: Mapped[int] = mapped_column(ForeignKey("private_record.id"))
    field: Mapped[str]
    text: Mapped[str]
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime]
    __table_args__ = {"sqlite_autoincrement": True}


Index("ix_revision_record_id_field", RevisionRow.record_id, RevisionRow.field)
Index("ix_private_revision_record_id_field", PrivateRevisionRow.record_id, PrivateRevisionRow.field)
Index(
    "ix_record_kind_mentorship_id_binned_at",
    RecordRow.record_kind,
    RecordRow.mentorship_id,
    RecordRow.binned_at,
)
Index("ix_milestone_goal_id_position", MilestoneRow.goal_id, MilestoneRow.position)
