"""Feedback, and what was asked for."""

from datetime import date
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.tables.identities import RecordRow, identity, of


class FeedbackRequestRow(RecordRow):
    """See `records.FeedbackRequest`."""

    __tablename__ = "feedback_request"
    __mapper_args__ = of(r.Kind.FEEDBACK_REQUEST)
    id: Mapped[int] = identity()
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    asked_by: Mapped[r.Side] = mapped_column(default=r.Side.ME)
    about: Mapped[str]
    artefact: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[date]
    answered_on: Mapped[date | None]
    state: Mapped[r.RequestState] = mapped_column(default=r.RequestState.ASKED)


class FeedbackRow(RecordRow):
    """See `records.Feedback`."""

    __tablename__ = "feedback"
    __mapper_args__ = of(r.Kind.FEEDBACK)
    LINKED: ClassVar = ("text", "situation", "behaviour", "impact", "next_step", "result")
    id: Mapped[int] = identity()
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("goal.id"), index=True)
    competency_id: Mapped[int | None] = mapped_column(ForeignKey("competency.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("feedback_request.id"), index=True)
    direction: Mapped[r.FeedbackDirection] = mapped_column(default=r.FeedbackDirection.RECEIVED)
    kind: Mapped[r.FeedbackKind] = mapped_column(default=r.FeedbackKind.STRENGTH)
    text: Mapped[str] = mapped_column(default="")
    situation: Mapped[str] = mapped_column(default="")
    behaviour: Mapped[str] = mapped_column(default="")
    impact: Mapped[str] = mapped_column(default="")
    next_step: Mapped[str] = mapped_column(default="")
    state: Mapped[r.FeedbackState] = mapped_column(default=r.FeedbackState.NOTED)
    result: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date] = mapped_column(index=True)
