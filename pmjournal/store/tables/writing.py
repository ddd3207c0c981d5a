"""Reflections, reviews, and the links between records."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.base import Base
from pmjournal.store.tables.identities import RecordRow, identity, of


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
