"""Closing a mentorship: under way for as long as it takes, then done in one act.

While it is under way its status is `closing`, and what is written for it stands in the mentorship's own fields:
it can be left and gone on with. What is said of it to the other side is in `thanks.py` and `closing_paper.py`.
"""

from collections.abc import Collection
from dataclasses import dataclass

from pmjournal import mentorships
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.planning import call_off
from pmjournal.records import (
    ActionItem,
    ActionState,
    Ending,
    Meeting,
    MeetingStatus,
    Mentorship,
    MentorshipStatus,
)


@dataclass(frozen=True, slots=True)
class Remaining:
    """What still lies ahead in a mentorship: meetings that are planned after its last day, and open actions."""

    meetings: list[Meeting]
    actions: list[ActionItem]


def begin_closing(journal: Journal, mentorship_id: int, ending: Ending) -> None:
    """Begin to close a mentorship, or go on with that; nothing ends before `close`.

    Raises:
        BadInput: it does not run.
    """
    if not _get(journal, mentorship_id).status.runs:
        raise mentorships.not_now()
    journal.people.write_mentorship(mentorship_id, status=MentorshipStatus.CLOSING, ending=ending)


def stop_closing(journal: Journal, mentorship_id: int) -> None:
    """Let a mentorship go on that was to be closed; what was written for that stays.

    Raises:
        BadInput: it is not being closed.
    """
    if _get(journal, mentorship_id).status is not MentorshipStatus.CLOSING:
        raise mentorships.not_now()
    journal.people.write_mentorship(
        mentorship_id, status=MentorshipStatus.ACTIVE, ending=None, ended_on=None, keep_in_touch_months=None
    )


def remaining(journal: Journal, mentorship_id: int) -> Remaining:
    """What still lies ahead, and what closing it decides on."""
    last = _get(journal, mentorship_id).ended_on or journal.clock.today()
    planned = [
        one
        for one in journal.meetings.coming(mentorship_id)
        if one.status is MeetingStatus.PLANNED and journal.clock.local(one.starts_at, one.zone).date() > last
    ]
    return Remaining(planned, journal.actions.open(mentorship_id))


def close(journal: Journal, mentorship_id: int, cancelled: Collection[int] = ()) -> None:
    """Close a mentorship as it was decided: its last day, how it ended, whether we keep in touch.

    Meetings after its last day are called off. All of it is one act.

    Args:
        journal: where.
        mentorship_id: which.
        cancelled: the open action items that nobody will do any more; the others stay open.

    Raises:
        BadInput: it is not being closed, or its last day cannot be right.
    """
    mentorship = _get(journal, mentorship_id)
    if mentorship.status is not MentorshipStatus.CLOSING:
        raise mentorships.not_now()
    with journal.transaction():
        left = remaining(journal, mentorship_id)
        for meeting in reversed(left.meetings):  # so that none of them hands its agenda on to the next
            said = translate("Closing", "The mentorship has ended")
            call_off(journal, meeting.id, MeetingStatus.CANCELLED, said)
        for action in left.actions:
            if action.id in cancelled:
                journal.actions.mark(action.id, ActionState.CANCELLED)
        _end(journal, mentorship)


def _end(journal: Journal, mentorship: Mentorship) -> None:
    day, months = mentorship.ended_on or journal.clock.today(), mentorship.keep_in_touch_months
    if mentorship.ending is Ending.EARLY:
        mentorships.end_early(journal, mentorship.id, mentorship.end_reason, day)
        if months:
            mentorships.keep_in_touch(journal, mentorship.id, months)
    else:
        mentorships.complete(journal, mentorship.id, day, months)


def _get(journal: Journal, mentorship_id: int) -> Mentorship:
    return journal.people.contact(mentorship_id).mentorship
