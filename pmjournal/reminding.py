"""When to remind, and of what: pure rules over moments, and what is waiting now.

What leaves is numbers. No name, no title and no word of the journal is in a reminder, so none is here either.
"""

from collections.abc import Collection
from datetime import datetime, time

from pmjournal.agreement_reviews import agreements_due
from pmjournal.contacts import standings
from pmjournal.journal import Journal
from pmjournal.keeping_in_touch import keeping_in_touch
from pmjournal.meeting_list import MeetingFilter, page
from pmjournal.records import MeetingStatus, Side
from pmjournal.records.reminders import Waiting, Wanted
from pmjournal.records.today import Reason

SOON_MINUTES = 15
UPCOMING = 5
CALLS = (Reason.QUIET, Reason.IN_TOUCH)
Start = tuple[int, datetime]
"""A meeting's id and when it starts: one that was moved is told of again."""


def is_quiet(at: datetime, first: time, last: time) -> bool:
    """Whether a moment lies in the quiet hours, by the clock on the wall; `last` itself no longer does.

    They may go over midnight. An hour that a clock change skips or repeats counts by what the clock shows.

    Args:
        at: a local moment.
        first, last: from when to when; the same for no quiet hours.
    """
    now = at.time()
    if first <= last:
        return first <= now < last
    return now >= first or now < last


def starts_soon(now: datetime, starts: datetime) -> int | None:
    """In how many minutes a meeting starts, rounded up; None where that is not within SOON_MINUTES.

    Args:
        now, starts: moments aware of their zones.
    """
    seconds = (starts - now).total_seconds()
    return max(1, -int(-seconds // 60)) if 0 < seconds <= SOON_MINUTES * 60 else None


def next_to_start(journal: Journal, told: Collection[Start]) -> tuple[Start, int] | None:
    """The next meeting that starts soon and was not told of, and in how many minutes; None for none."""
    wanted = MeetingFilter(status=MeetingStatus.PLANNED)
    for one in page(journal, wanted, UPCOMING, upcoming=True, ascending=True):
        minutes = starts_soon(journal.clock.now(), one.starts_at)
        start = one.id, one.starts_at
        if minutes is not None and start not in told:
            return start, minutes
    return None


def waiting(journal: Journal, wanted: Wanted) -> Waiting:
    """What waits today, of what is wanted."""
    today = journal.clock.today()
    mine = (one for one in journal.actions.open() if one.owner is Side.ME) if wanted.overdue else ()
    overdue = sum(one.due_on is not None and one.due_on < today for one in mine)
    touch = keeping_in_touch(journal, standings(journal)) if wanted.calls else []
    calls = sum(one.reason in CALLS for one in touch)
    return Waiting(overdue, calls, len(agreements_due(journal)) if wanted.reviews else 0)
