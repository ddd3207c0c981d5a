"""What is private; it shares no table with the rest."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.base import Base
from pmjournal.store.tables.identities import PrivateRecordRow, of, private_identity


class PrivateNoteRow(PrivateRecordRow):
    """See `records.PrivateNote`."""

    __tablename__ = "private_note"
    __mapper_args__ = of(r.Kind.PRIVATE_NOTE)
    LINKED: ClassVar = ("body",)
    id: Mapped[int] = private_identity()
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    heading: Mapped[r.NoteHeading] = mapped_column(default=r.NoteHeading.FREE)
    title: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    written_at: Mapped[datetime]
    zone: Mapped[str]
    settled_on: Mapped[date | None]


class MeetingRatingRow(PrivateRecordRow):
    """See `records.MeetingRating`."""

    __tablename__ = "meeting_rating"
    __mapper_args__ = of(r.Kind.MEETING_RATING)
    LINKED: ClassVar = ("comment",)
    id: Mapped[int] = private_identity()
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    usefulness: Mapped[int | None]
    comfort: Mapped[int | None]
    comment: Mapped[str] = mapped_column(default="")


class PrivateLinkRow(Base):
    """A link from a private record to one that is not; never shown from the other end in anything shared."""

    __tablename__ = "private_link"
    id: Mapped[int] = mapped_column(primary_key=True)
    from_id: Mapped[int] = mapped_column(ForeignKey("private_record.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("record.id"), index=True)
    kind: Mapped[r.LinkKind]
    count: Mapped[int] = mapped_column(default=1)
    __table_args__ = (UniqueConstraint("from_id", "to_id", "kind"), {"sqlite_autoincrement": True})
