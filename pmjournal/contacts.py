"""Questions across people and their meetings: when did we last meet, when is the next time, does the rhythm hold.

Read only. How a rhythm is judged is `cadence.py`; what is said about it is the window's business.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, exists, select

from pmjournal.cadence import CadenceState, state
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import Contact, Kind, MeetingStatus, Pause
from pmjournal.store.tables import MeetingRow, RecordRow


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with one contact.

    `last_met` is the local day of the last meeting held and `last_id` that meeting; `next_at` is the local
    moment of the next one planned and `next_id` that meeting. None where there is none.
    """

    contact: Contact
    last_met: date | None
    last_id: int | None
    next_at: datetime | None
    next_id: int | None
    cadence: CadenceState


def standings(journal: Journal) -> list[Standing]:
    """How things stand with every contact, in the order of `journal.people.contacts()`."""
    return _standings(journal, journal.people.contacts())


def standing(journal: Journal, mentorship_id: int) -> Standing:
    """How things stand with one contact.

    Raises:
        NotFound: there is none, or it is in the bin.
    """
    return _standings(journal, [journal.people.contact(mentorship_id)])[0]


def _standings(journal: Journal, contacts: list[Contact]) -> list[Standing]:
    ids = [contact.mentorship.id for contact in contacts]
    last = _first_meetings(journal, ids, MeetingStatus.HELD)
    coming = _first_meetings(journal, ids, MeetingStatus.PLANNED)
    pauses = journal.pauses.by_mentorship()
    return [_standing(one, last, coming, pauses.get(one.mentorship.id, []), journal.clock) for one in contacts]


Found = dict[int, Row[Any]]


def _standing(contact: Contact, last: Found, coming: Found, pauses: list[Pause], clock: Clock) -> Standing:
    before, after = last.get(contact.mentorship.id), coming.get(contact.mentorship.id)
    last_met = clock.local(before.starts_at, before.zone).date() if before else None
    next_at = clock.local(after.starts_at, after.zone) if after else None
    return Standing(
        contact,
        last_met,
        before.id if before else None,
        next_at,
        after.id if after else None,
        state(contact.mentorship, last_met, next_at.date() if next_at else None, clock.today(), pauses),
    )


def _first_meetings(journal: Journal, ids: list[int], status: MeetingStatus) -> Found:
    """The latest meeting held, or the soonest planned, of each of these mentorships that has one."""
    with journal._store.reading() as session:
        found = session.execute(_FIRST[status], {"ids": ids, "now": journal.clock.now()}).all()
    return {row.mentorship_id: row for row in found}


RECORD, MEETING = RecordRow.__table__, MeetingRow.__table__


def _first_of(status: MeetingStatus) -> Select[Any]:
    """Of each mentorship in `ids` the meeting that comes first when walking away from `now`.

    Adding zero keeps SQLite from gathering all meetings of a mentorship to sort them: it walks the index of
    moments instead and stops at the first, which in a journal of 50,000 meetings is a hundred times quicker. A
    mentorship without any meeting is left out first, or the whole index would be walked for it.
    """
    held, moment = status is MeetingStatus.HELD, MEETING.c.starts_at
    now = bindparam("now", type_=moment.type)
    whose, theirs, own = RECORD.alias("whose"), RECORD.alias("theirs"), RECORD.alias("own")
    some = exists().where(theirs.c.kind == Kind.MEETING, theirs.c.binned_at.is_(None))
    first = (
        select(MEETING.c.id)
        .join(own, own.c.id == MEETING.c.id)
        .where(own.c.binned_at.is_(None), MEETING.c.status == status)
        .where(own.c.mentorship_id + 0 == whose.c.id)
        .where(moment <= now if held else moment > now)
        .order_by(moment.desc() if held else moment)
        .limit(1)
        .correlate(whose)
        .scalar_subquery()
    )
    wanted = (
        select(whose.c.id.label("mentorship_id"), first.label("first"))
        .where(whose.c.id.in_(bindparam("ids", expanding=True)), some.where(theirs.c.mentorship_id == whose.c.id))
        .subquery()
    )
    meeting = MEETING.alias("first_meeting")
    columns = meeting.c.id, wanted.c.mentorship_id, meeting.c.starts_at, meeting.c.zone
    return select(*columns).join(wanted, wanted.c.first == meeting.c.id)


_FIRST = {status: _first_of(status) for status in (MeetingStatus.HELD, MeetingStatus.PLANNED)}
"""Built once: that takes longer than asking."""
