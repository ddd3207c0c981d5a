"""Focus areas of a mentorship: which there are, and in which meeting each was last named.

An area is named where its words stand in the title, the agenda or the notes of a meeting that was held, at the
beginning of a word; one of up to three letters, as a word of its own. Nothing else is looked at. Read only.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import select

from pmjournal.journal import Journal
from pmjournal.records import AgendaState, Kind, MeetingStatus, Mentorship
from pmjournal.search_text import has_gaps, indexed
from pmjournal.store.tables import AgendaPointRow, MeetingRow, RecordRow

RECORD, MEETING, POINT = RecordRow.__table__, MeetingRow.__table__, AgendaPointRow.__table__
SHORT = 3  # letters: other words begin with so few
LOOKED_AT = 200
"""How many of the latest meetings are looked at."""


@dataclass(frozen=True, slots=True)
class Area:
    """A focus area, and the meeting that last named it: its id, local day and title; None where none did."""

    name: str
    meeting_id: int | None = None
    on: date | None = None
    title: str = ""


def area_names(focus_areas: str) -> list[str]:
    """The areas that a field lists, one a line or between commas or semicolons, each once."""
    parts = (" ".join(part.strip(" -*•.").split()) for part in re.split(r"[\n;,]", focus_areas))
    found: dict[str, str] = {}
    for part in parts:
        found.setdefault(part.casefold(), part)
    return [part for part in found.values() if part]


def areas(journal: Journal, mentorship: Mentorship) -> list[Area]:
    """The focus areas of a mentorship, in the order they are listed."""
    names = area_names(mentorship.focus_areas)
    found = {name: Area(name) for name in names}
    left = set(names)
    for meeting_id, on, title, text in _meetings(journal, mentorship.id) if names else ():
        for name in [one for one in left if _named(one).search(text)]:
            found[name] = Area(name, meeting_id, on, title)
            left.discard(name)
        if not left:
            break
    return [found[name] for name in names]


@cache
def _named(area: str) -> re.Pattern[str]:
    """What is looked for in a case-folded text."""
    words = re.escape(area.casefold())
    if has_gaps(indexed(area)):  # written without spaces between words
        return re.compile(words)
    return re.compile(rf"(?<!\w){words}(?!\w)" if len(area) <= SHORT else rf"(?<!\w){words}")


def _meetings(journal: Journal, mentorship_id: int) -> list[tuple[int, date, str, str]]:
    """The meetings held, the latest first: id, local day, title, and all that could name an area."""
    columns = MEETING.c.id, MEETING.c.starts_at, MEETING.c.zone, MEETING.c.title, MEETING.c.notes
    query = (
        select(*columns)
        .join(RECORD, RECORD.c.id == MEETING.c.id)
        .where(RECORD.c.kind == Kind.MEETING, RECORD.c.mentorship_id == mentorship_id)
        .where(RECORD.c.binned_at.is_(None), MEETING.c.status == MeetingStatus.HELD)
        .order_by(MEETING.c.starts_at.desc(), MEETING.c.id.desc())
        .limit(LOOKED_AT)
    )
    with journal._store.reading() as session:
        rows = session.execute(query).all()
        agendas: dict[int, list[str]] = {}
        wanted = POINT.c.meeting_id.in_([row.id for row in rows])
        there = select(POINT.c.meeting_id, POINT.c.text).join(RECORD, RECORD.c.id == POINT.c.id)
        there = there.where(wanted, POINT.c.state != AgendaState.DROPPED, RECORD.c.binned_at.is_(None))
        for meeting_id, text in session.execute(there):
            agendas.setdefault(meeting_id, []).append(text)
    local = journal.clock.local
    return [
        (
            row.id,
            local(row.starts_at, row.zone).date(),
            row.title,
            "\n".join([row.title, *agendas.get(row.id, ()), row.notes]).casefold(),
        )
        for row in rows
    ]
