"""Attachments, and the versions of long texts; each twice, for what is private and what is not."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal.store.base import Base


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
