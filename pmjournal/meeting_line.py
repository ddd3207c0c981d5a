"""The latest meetings with one person and the next ones, as days on a line; and how many there were in all.

Read only. How the line is drawn is the window's business.
"""

from dataclasses import dataclass
from datetime import date

from pmjournal import meeting_list
from pmjournal.journal import Journal
from pmjournal.meeting_list import MeetingFilter
from pmjournal.records import MeetingStatus, MeetingSummary

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

    def page(*, upcoming: bool, limit: int) -> list[MeetingSummary]:
        wanted = MeetingFilter(mentorship_id)
        return meeting_list.page(journal, wanted, limit, upcoming=upcoming, ascending=upcoming)

    before, coming = page(upcoming=False, limit=LATEST), page(upcoming=True, limit=AHEAD)
    found = [one for one in (*reversed(before), *coming) if one.status in SHOWN]
    marks = [Mark(one.id, _day(journal, one), one.title, one.status) for one in found]
    return MeetingLine(
        tuple(marks),
        meeting_list.count(journal, MeetingFilter(mentorship_id, MeetingStatus.HELD)),
        meeting_list.count(journal, MeetingFilter(mentorship_id, MeetingStatus.NO_SHOW)),
    )


def _day(journal: Journal, one: MeetingSummary) -> date:
    return journal.clock.local(one.starts_at, one.zone).date()
