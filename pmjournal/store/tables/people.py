"""People, the mentorships with them, and what was agreed on."""

from datetime import date
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.base import Base
from pmjournal.store.tables.identities import RecordRow, identity, of


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
    LINKED: ClassVar = ("purpose", "research", "outcomes", "gave", "got", "thanks")
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
    cadence_nth: Mapped[int | None]
    cadence_weekday: Mapped[int | None]
    paired_on: Mapped[date | None]
    objectives: Mapped[str] = mapped_column(default="", server_default="")
    learning_goal: Mapped[str] = mapped_column(default="", server_default="")
    source: Mapped[str] = mapped_column(default="", server_default="")
    introduced_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    research: Mapped[str] = mapped_column(default="", server_default="")
    contacted_on: Mapped[date | None]
    replied_on: Mapped[date | None]
    ending: Mapped[r.Ending | None]
    outcomes: Mapped[str] = mapped_column(default="", server_default="")
    gave: Mapped[str] = mapped_column(default="", server_default="")
    got: Mapped[str] = mapped_column(default="", server_default="")
    thanks: Mapped[str] = mapped_column(default="", server_default="")
    keep_in_touch_months: Mapped[int | None]
    in_touch_on: Mapped[date | None]
    snoozed_until: Mapped[date | None]


class PauseRow(Base):
    """See `records.Pause`."""

    __tablename__ = "pause"
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorship.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")
    __table_args__ = {"sqlite_autoincrement": True}


class AgreementRow(RecordRow):
    """See `records.Agreement`."""

    __tablename__ = "agreement"
    __mapper_args__ = of(r.Kind.AGREEMENT)
    SECTIONS: ClassVar = (
        "parties", "purpose", "aims", "focus", "from_mentor", "from_mentee", "rhythm", "contact", "moving",
        "confidentiality", "boundaries", "giving_feedback", "inclusion", "progress", "difficulties", "closing",
    )  # fmt: skip
    LINKED: ClassVar = SECTIONS
    id: Mapped[int] = identity()
    version: Mapped[int]
    agreed_on: Mapped[date | None]
    review_on: Mapped[date | None]
    parties: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    aims: Mapped[str] = mapped_column(default="")
    focus: Mapped[str] = mapped_column(default="")
    from_mentor: Mapped[str] = mapped_column(default="")
    from_mentee: Mapped[str] = mapped_column(default="")
    rhythm: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    moving: Mapped[str] = mapped_column(default="")
    confidentiality: Mapped[str] = mapped_column(default="")
    boundaries: Mapped[str] = mapped_column(default="")
    giving_feedback: Mapped[str] = mapped_column(default="")
    inclusion: Mapped[str] = mapped_column(default="")
    progress: Mapped[str] = mapped_column(default="")
    difficulties: Mapped[str] = mapped_column(default="")
    closing: Mapped[str] = mapped_column(default="")
