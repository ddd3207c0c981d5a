"""What every topic service stands on: its store, and how it finds and fills rows."""

from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, FromClause, and_, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.records import Kind
from pmjournal.store.mapping import check_fields
from pmjournal.store.store import Store
from pmjournal.store.tables import MeetingRow, PrivateRecordRow, RecordRow
from pmjournal.text import clean, sensible

Row = TypeVar("Row", bound=RecordRow | PrivateRecordRow)


class Topic:
    """A topic service: reads and writes its own tables through the store's units of work."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._clock = store.clock

    def _day(self, on: date | None) -> date:
        """The day an act holds for: the given one, else today."""
        return sensible(on) or self._clock.today()


def find(session: Session, row: type[Row], id: int) -> Row:
    """The row with this id that is not in the bin.

    Raises:
        NotFound: there is none.
    """
    found = session.get(row, id)
    if found is None or found.binned_at is not None:
        raise gone()
    return found


def gone() -> NotFound:
    """What is raised where a record is looked for in vain."""
    return NotFound(translate("Store", "That is no longer there. It may be in the bin."))


def identities() -> FromClause:
    """The identities alone, under a name of their own: for asking whether what a row refers to is in the bin.

    A mapped class would bring its two tables as one, which SQLite then builds whole for every query.
    """
    return RecordRow.__table__.alias()


def count_of(session: Session, kind: Kind, mentorship_id: int | None) -> int:
    """How many records of a kind are not in the bin, of one mentorship where given; from an index alone."""
    table = RecordRow.__table__
    query = select(func.count()).select_from(table)
    query = query.where(table.c.kind == kind, table.c.binned_at.is_(None))
    if mentorship_id is not None:
        query = query.where(table.c.mentorship_id == mentorship_id)
    return session.scalar(query) or 0


def of_mentorship(row: type[RecordRow], mentorship_id: int) -> ColumnElement[bool]:
    """That records of one kind are of one mentorship; those of other kinds need then not be looked at."""
    kind = row.__mapper__.polymorphic_identity
    return and_(row.record_kind == kind, row.mentorship_id == mentorship_id)


def fill(row: Any, fields: dict[str, Any]) -> None:
    """Set fields of a row by name, with texts cleaned and days checked; unchanged ones are left alone.

    Raises:
        TypeError: the row has no such field.
        BadInput: a day cannot be right.
    """
    check_fields(type(row), fields)
    for name, value in fields.items():
        if isinstance(value, str) and type(value) is str:
            value = clean(value)
        elif isinstance(value, date):
            sensible(value)
        if getattr(row, name) != value:
            setattr(row, name, value)


def with_its_meeting(session: Session, row: Any, fields: dict[str, Any]) -> dict[str, Any]:
    """Fields to be written to what may belong to a meeting: that is never of one mentorship, and its meeting of
    another. A meeting that is named brings its mentorship along; with another mentorship the meeting is let go.

    Raises:
        NotFound: there is no such meeting.
    """
    if fields.get("meeting_id") is not None:
        whose = find(session, MeetingRow, fields["meeting_id"]).mentorship_id
        return fields if whose is None else fields | {"mentorship_id": whose}
    if "mentorship_id" not in fields or "meeting_id" in fields or row.meeting_id is None:
        return fields
    whose = session.get_one(MeetingRow, row.meeting_id).mentorship_id
    return fields if whose in (None, fields["mentorship_id"]) else fields | {"meeting_id": None}


def to_the_second(moment: datetime) -> datetime:
    """A moment as it is stored: in UTC, to the second.

    Raises:
        BadInput: its day cannot be right.
    """
    sensible(moment.date())
    return moment.astimezone(UTC).replace(microsecond=0)


def next_position(session: Session, position: InstrumentedAttribute[int], among: ColumnElement[bool]) -> int:
    """The position of a new row: after the last of those it is put `among`, from 0."""
    last = session.scalar(select(func.max(position)).where(among))
    return 0 if last is None else last + 1
