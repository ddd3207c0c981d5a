"""Deleting for good: what is old in the bin, and whatever cannot stand without it.

A row that refers to a deleted one is deleted too where the reference may not be empty, else its reference is
emptied. So a binned meeting takes its agenda along, and an action item only forgets where it was said.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, Table, delete, or_, select, update
from sqlalchemy.orm import Session

from pmjournal.store.base import Base
from pmjournal.store.tables import PrivateRecordRow, RecordRow


def sweep(session: Session, before: datetime) -> int:
    """Delete every record that went to the bin before a moment; returns how many were named there."""
    total = 0
    for row in (RecordRow, PrivateRecordRow):
        ids = set(session.scalars(select(row.id).where(row.binned_at < before)))
        if ids and row is RecordRow:
            ids -= _needed(session, before)
        _delete(session, Base.metadata.tables[row.__tablename__], ids)
        total += len(ids)
    return total


def _needed(session: Session, before: datetime) -> set[int | None]:
    """Mentorships that something still belongs to; without them it would seem to be nobody's, for any reader."""
    stays = or_(RecordRow.binned_at.is_(None), RecordRow.binned_at >= before)
    notes_stay = or_(PrivateRecordRow.binned_at.is_(None), PrivateRecordRow.binned_at >= before)
    return {
        *session.scalars(select(RecordRow.mentorship_id).where(stays)),
        *session.scalars(select(PrivateRecordRow.mentorship_id).where(notes_stay)),
    }


def _delete(session: Session, table: Table, ids: set[int]) -> None:
    """Delete rows of a table by id, after dealing with all that refers to them."""
    if not ids:
        return
    for other in Base.metadata.tables.values():
        for column in other.columns:
            if any(key.column.table is table for key in column.foreign_keys):
                _spoil(session, other, column.in_(ids))
                if column.nullable:
                    session.connection().execute(update(other).where(column.in_(ids)).values({column: None}))
                elif column.primary_key and list(other.primary_key.columns) == [column]:
                    _delete(session, other, ids)
                elif "id" in other.columns and len(other.primary_key.columns) == 1:
                    dependent = set(session.connection().scalars(select(other.c.id).where(column.in_(ids))))
                    _delete(session, _identity(other), dependent)
                else:
                    session.connection().execute(delete(other).where(column.in_(ids)))
    _spoil(session, table, table.c.id.in_(ids))
    session.connection().execute(delete(table).where(table.c.id.in_(ids)))


def _spoil(session: Session, table: Table, condition: ColumnElement[bool]) -> None:
    """Name the records whose rows are about to go or change, for the search index to follow."""
    stale = session.info["act"].stale
    identity = _identity(table).name if "id" in table.columns else ""
    into = {RecordRow.__tablename__: stale.public, PrivateRecordRow.__tablename__: stale.private}.get(identity)
    if into is not None:
        into |= dict.fromkeys(session.connection().scalars(select(table.c.id).where(condition)))


def _identity(table: Table) -> Table:
    """The table that holds a topic table's identity, else the table itself."""
    keys = [key.column.table for key in table.c.id.foreign_keys]
    return keys[0] if keys else table
