"""What today is about: the next meeting, what is due, how promises were kept, whom to call, what went well.

Read only, all of it in one go and quick in a large journal. What is said about it is the window's business; the
rules are those of the modules it asks.
"""

from collections.abc import Sequence

from pmjournal.contacts import Standing, standings
from pmjournal.due import due_milestones
from pmjournal.follow_through import follow_through
from pmjournal.journal import Journal
from pmjournal.keeping_in_touch import keeping_in_touch
from pmjournal.meeting_list import MeetingFilter, page
from pmjournal.questions import question_today
from pmjournal.records import AgendaState, EntryKind, MeetingStatus
from pmjournal.records.today import NextMeeting, Today
from pmjournal.wins import recent_wins


def read_today(journal: Journal, mentorship_id: int | None = None) -> Today:
    """What there is today; with one person where given."""
    everybody = standings(journal)
    return Today(
        journal.clock.today(),
        journal.clock.local(journal.clock.now()),
        journal.owner.get().name,
        {one.contact.mentorship.id: one.contact for one in everybody},
        _next(journal, everybody, mentorship_id),
        due_milestones(journal, mentorship_id),
        follow_through(journal, mentorship_id),
        keeping_in_touch(journal, everybody, mentorship_id),
        recent_wins(journal, mentorship_id),
        question_today(journal),
    )


def has_something(journal: Journal) -> bool:
    """Whether there is anything the page could speak of: people, goals or meetings, now or later."""
    return bool(journal.people.contacts()) or journal.goals.count_active() > 0 or journal.meetings.count() > 0


def _next(journal: Journal, everybody: Sequence[Standing], mentorship_id: int | None) -> NextMeeting | None:
    wanted = MeetingFilter(mentorship_id, MeetingStatus.PLANNED)
    found = page(journal, wanted, 1, upcoming=True, ascending=True)
    if not found:
        return None
    meeting = journal.meetings.get(found[0].id)
    whose = meeting.mentorship_id
    standing = next((one for one in everybody if one.contact.mentorship.id == whose), None)
    points = [one for one in journal.agendas.of(meeting.id) if one.state is AgendaState.OPEN]
    return NextMeeting(
        meeting,
        journal.clock.local(meeting.starts_at, meeting.zone),
        standing.contact if standing is not None else None,
        points,
        journal.actions.open(whose) if whose is not None else [],
        _decided(journal, standing.last_id) if standing is not None else "",
    )


def _decided(journal: Journal, meeting_id: int | None) -> str:
    """The first decision of a meeting."""
    kept = journal.entries.for_meeting(meeting_id) if meeting_id is not None else []
    return next((one.title for one in kept if one.kind is EntryKind.DECISION), "")
