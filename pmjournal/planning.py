"""Planning and holding meetings: acts that touch a meeting and the agendas around it, each all or nothing.

What is left open comes back by itself: it is carried to the next meeting with the same person. Which points those
are is decided in `carry_over.py`.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pmjournal.carry_over import to_carry
from pmjournal.journal import Journal
from pmjournal.records import Meeting, MeetingStatus, MeetingSummary

PAGE = 50


def plan_meeting(journal: Journal, starts_at: datetime, *, mentorship_id: int | None = None, **fields: Any) -> int:
    """Add a meeting, with what the latest one with the same person left open; returns its id.

    Args:
        journal: where.
        starts_at: the moment, aware of its zone.
        mentorship_id: with whom.
        fields: further arguments of `journal.meetings.add`.

    Raises:
        BadInput: the day or the minutes cannot be right.
    """
    with journal.transaction():
        meeting_id = journal.meetings.add(starts_at, mentorship_id=mentorship_id, **fields)
        before = _latest_before(journal, journal.meetings.get(meeting_id))
        if before is not None:
            _carry(journal, before, meeting_id)
    return meeting_id


def hold_meeting(journal: Journal, meeting_id: int) -> None:
    """Say that a meeting was held; what it left open goes to the next one planned with the same person.

    Raises:
        NotFound: there is no such meeting.
    """
    with journal.transaction():
        journal.meetings.write(meeting_id, status=MeetingStatus.HELD)
        following = _next_planned(journal, journal.meetings.get(meeting_id))
        if following is not None:
            _carry(journal, meeting_id, following)


def change_person(journal: Journal, meeting_id: int, mentorship_id: int | None) -> None:
    """Let a meeting, all that belongs to it and the private notes on it be about another mentorship.

    Raises:
        NotFound: there is no such meeting.
    """
    with journal.transaction():
        journal.meetings.write(meeting_id, mentorship_id=mentorship_id)
        journal.private_notes.follow_meeting(meeting_id, mentorship_id)


def _carry(journal: Journal, from_id: int, to_id: int) -> None:
    """Put the open points of one meeting on the agenda of another."""
    for point in to_carry(journal.agendas.of(from_id)):
        journal.agendas.add(
            to_id, point.text, kind=point.kind, raised_by=point.raised_by, carried_from_id=point.id
        )


def _latest_before(journal: Journal, meeting: Meeting) -> int | None:
    """The latest meeting with the same person that had begun by now and before `meeting`."""
    until = min(meeting.starts_at, journal.clock.now())
    for one in _with_same(journal, meeting):
        if one.starts_at <= until and one.id != meeting.id:
            return one.id
    return None


def _next_planned(journal: Journal, meeting: Meeting) -> int | None:
    """The first meeting planned with the same person after `meeting`."""
    found = None
    for one in _with_same(journal, meeting):
        if one.starts_at <= meeting.starts_at:
            break
        if one.status is MeetingStatus.PLANNED:
            found = one.id
    return found


def _with_same(journal: Journal, meeting: Meeting) -> Iterator[MeetingSummary]:
    """The meetings with the same person, latest first; none where it is with nobody."""
    offset = 0
    while meeting.mentorship_id is not None:
        page = journal.meetings.summaries(meeting.mentorship_id, limit=PAGE, offset=offset)
        yield from page
        if len(page) < PAGE:
            return
        offset += PAGE
