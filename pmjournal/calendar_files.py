"""Planned meetings as a calendar file: which can be in one, and the little that it says of each.

With whom, when, how long and where: no title of a meeting, no agenda, no notes, nothing private. A meeting keeps
what calendars know it by through every move, so that a later file changes it there instead of adding another.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pmjournal.errors import BadInput, NotFound
from pmjournal.files import check_target, write_whole
from pmjournal.interchange.ics import Event, calendar
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.records import Meeting, MeetingStatus

_COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)
OFF = (MeetingStatus.CANCELLED, MeetingStatus.NO_SHOW, MeetingStatus.MOVED)


@dataclass(frozen=True, slots=True)
class Offered:
    """A meeting that can be put into a calendar file; `off` where it would take itself out of the calendar."""

    meeting: Meeting
    off: bool


def offered(journal: Journal, mentorship_id: int) -> list[Offered]:
    """The meetings with somebody that are still to come, in order: those planned, and those called off.

    A moment that a meeting was moved from is none of them: the meeting itself says where it went.
    """
    coming = journal.meetings.coming(mentorship_id)
    found = [Offered(one, one.status in OFF) for one in coming if one.status is not MeetingStatus.HELD]
    return [one for one in found if one.meeting.status is not MeetingStatus.MOVED or _went_nowhere(journal, one)]


def _went_nowhere(journal: Journal, one: Offered) -> bool:
    return journal.meetings.moved_to(one.meeting.id) is None


def write_calendar(journal: Journal, meeting_ids: list[int], target: Path) -> int:
    """Write meetings to a calendar file; returns how many.

    Raises:
        BadInput: none was chosen, or the file may not be replaced.
        NotFound: one of them is not there any more.
        JournalError: it could not be written.
    """
    if not meeting_ids:
        raise BadInput(translate("Store", "Choose a meeting for the calendar first."))
    check_target(target)
    meetings = sorted((journal.meetings.get(id) for id in meeting_ids), key=lambda one: (one.starts_at, one.id))
    events = [_event(journal, meeting) for meeting in meetings]
    write_whole(target, calendar(events, journal.clock.zone, journal.clock.now()))
    return len(events)


def _event(journal: Journal, meeting: Meeting) -> Event:
    return Event(
        uid=f"meeting-{_first_of(journal, meeting)}@{journal.meetings.calendar_name()}.pmjournal",
        sequence=max(0, int((meeting.changed_at - _COUNTED_FROM).total_seconds())),
        changed_at=meeting.changed_at,
        starts_at=meeting.starts_at,
        minutes=meeting.planned_minutes,
        words=_words(journal, meeting),
        place=meeting.place,
        cancelled=meeting.status in OFF,
    )


def _words(journal: Journal, meeting: Meeting) -> str:
    if meeting.mentorship_id is None:
        return translate("Calendar", "Meeting")
    with suppress(NotFound):
        name = journal.people.contact(meeting.mentorship_id).person.name
        return translate("Calendar", "Meeting with {name}").format(name=name)
    return translate("Calendar", "Meeting")


def _first_of(journal: Journal, meeting: Meeting) -> int:
    """What a meeting is known by through its moves: the lowest id of all it was moved from."""
    ids = {meeting.id}
    before = meeting.moved_from_id
    while before is not None and before not in ids:
        ids.add(before)
        try:
            before = journal.meetings.get(before).moved_from_id
        except NotFound:
            break
    return min(ids)
