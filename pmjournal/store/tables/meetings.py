"""Meetings and what comes out of them; the log."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.tables.identities import RecordRow, identity, of


class MeetingRow(RecordRow):
    """See `records.Meeting`."""

    __tablename__ = "meeting"
    __mapper_args__ = of(r.Kind.MEETING)
    LINKED: ClassVar = ("notes", "brief")
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
    status_reason: Mapped[str] = mapped_column(default="", server_default="")
    moved_from_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    brief: Mapped[str] = mapped_column(default="", server_default="")


class AgendaPointRow(RecordRow):
    """See `records.AgendaPoint`."""

    __tablename__ = "agenda_point"
    id: Mapped[int] = identity()
    __mapper_args__ = of(r.Kind.AGENDA_POINT, id)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    kind: Mapped[r.AgendaKind] = mapped_column(default=r.AgendaKind.TOPIC)
    raised_by: Mapped[r.Side] = mapped_column(default=r.Side.ME)
    text: Mapped[str]
    state: Mapped[r.AgendaState] = mapped_column(default=r.AgendaState.OPEN)
    position: Mapped[int]
    carried_from_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_point.id"), index=True)
    about_id: Mapped[int | None] = mapped_column(ForeignKey("record.id"), index=True)
    answer: Mapped[str] = mapped_column(default="", server_default="")


class ActionItemRow(RecordRow):
    """See `records.ActionItem`."""

    __tablename__ = "action_item"
    id: Mapped[int] = identity()
    __mapper_args__ = of(r.Kind.ACTION_ITEM, id)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("goal.id"), index=True)
    owner: Mapped[r.Side]
    text: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    state: Mapped[r.ActionState] = mapped_column(default=r.ActionState.OPEN)
    source_id: Mapped[int | None] = mapped_column(ForeignKey("record.id"), index=True)


class EntryRow(RecordRow):
    """See `records.Entry`."""

    __tablename__ = "entry"
    __mapper_args__ = of(r.Kind.ENTRY)
    LINKED: ClassVar = ("body", "outcome")
    id: Mapped[int] = identity()
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    kind: Mapped[r.EntryKind]
    title: Mapped[str]
    body: Mapped[str] = mapped_column(default="")
    occurred_on: Mapped[date]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    competency_id: Mapped[int | None] = mapped_column(ForeignKey("competency.id"), index=True)
    state: Mapped[r.EntryState] = mapped_column(default=r.EntryState.OPEN, server_default=r.EntryState.OPEN.value)
    review_on: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(default="", server_default="")


Index("ix_entry_kind_occurred_on", EntryRow.kind, EntryRow.occurred_on)
Index(
    "ix_entry_kind_review_on",
    EntryRow.kind,
    EntryRow.review_on,
    sqlite_where=EntryRow.review_on.is_not(None),  # few have such a day: the others take no room and no time
)
