"""The latest meetings with one person and the next ones, as days on a line; and how many there were in all.

Read only. How the line is drawn is the window's business.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus
from pmjournal.store.tables import MeetingRow
from pmjournal.store.topic import of_mentorship

LATEST, AHEAD = 14, 3
SHOWN = (MeetingStatus.HELD, MeetingStatus.NO_SHOW, MeetingStatus.PLANNED)


@dataclass(frozen=True, slots=True)
class Mark:
    """One meeting on the line: its local day, and whether it was held, is planned, or nobody came."""

    id: int
    on: date
    title: str
    status: MeetingStatus


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """The marks in order, and of all meetings with the person how many were held and how many were missed."""

    marks: tuple[Mark, ...]
    held: int
    missed: int


def meeting_line(journal: Journal, mentorship_id: int) -> MeetingLine:
    """The line of one mentorship."""
    here = of_mentorship(MeetingRow, mentorship_id), MeetingRow.binned_at.is_(None)
    counted = select(MeetingRow.status, func.count()).where(*here).group_by(MeetingRow.status)
    with journal._store.reading() as session:
        found = [*reversed(_near(session, journal, here, ahead=False)), *_near(session, journal, here, ahead=True)]
        counts = {row.status: int(row[1]) for row in session.execute(counted)}
    local = journal.clock.local
    marks = [Mark(row.id, local(row.starts_at, row.zone).date(), row.title, row.status) for row in found]
    return MeetingLine(tuple(marks), counts.get(MeetingStatus.HELD, 0), counts.get(MeetingStatus.NO_SHOW, 0))


def _near(session: Session, journal: Journal, here: tuple[Any, ...], *, ahead: bool) -> list[Row[Any]]:
    """The next few, or the latest few, the nearest first."""
    moment, now = MeetingRow.starts_at, journal.clock.now()
    query = select(MeetingRow.id, moment, MeetingRow.zone, MeetingRow.title, MeetingRow.status).where(*here)
    query = query.where(MeetingRow.status.in_(SHOWN), moment > now if ahead else moment <= now)
    query = query.order_by(moment if ahead else moment.desc()).limit(AHEAD if ahead else LATEST)
    return list(session.execute(query))
