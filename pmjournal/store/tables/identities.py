"""The settings, and the identities of records: no text stands in either identity table."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.base import Base

HALF_TYPED = "window.half_typed"
"""The setting that holds forms which nobody confirmed; it goes into no export."""


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


def identity() -> Mapped[int]:
    """The primary key of a topic table: the id of its record."""
    return mapped_column(ForeignKey("record.id"), primary_key=True)


def private_identity() -> Mapped[int]:
    """The primary key of a private topic table: the id of its record."""
    return mapped_column(ForeignKey("private_record.id"), primary_key=True)


def of(kind: r.Kind, id: Mapped[int] | None = None) -> dict[str, Any]:
    """The mapper arguments of a topic class; `id` is its own where it refers to other records as well."""
    found: dict[str, Any] = {"polymorphic_identity": kind}
    return found if id is None else found | {"inherit_condition": id == RecordRow.id}


Index(
    "ix_record_kind_mentorship_id_binned_at",
    RecordRow.record_kind,
    RecordRow.mentorship_id,
    RecordRow.binned_at,
)
