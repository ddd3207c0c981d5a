"""How a rhythm of meetings was kept, as plain data: what was held and what was not, and the time it took.

Read only, and without a word on whose fault anything was. How meetings felt is private, and in `comfort.py`. The
rule is the one that holds today; earlier ones are not known.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, select

from pmjournal.cadence import Rule, Spans, days_between, due_days, rule_of, spans
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import Kind, MeetingStatus, Mentorship, MentorshipStatus
from pmjournal.store.tables import MeetingRow, RecordRow


@dataclass(frozen=True, slots=True)
class Kept:
    """How many meetings a cadence asked for up to a day, and how many of them there were."""

    met: int
    asked: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where it asked for none yet."""
        return self.met / self.asked if self.asked else None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How the meetings of one mentorship went, up to today.

    `kept` is None without a cadence. `planned_minutes` and `actual_minutes` are of the `timed` meetings held that
    say both; `overruns` took longer than planned, `over_minutes` together. A meeting that was moved counts as
    `moved`, and again as what it became.
    """

    mentorship_id: int
    kept: Kept | None
    held: int
    moved: int
    cancelled: int
    no_shows: int
    timed: int
    planned_minutes: int
    actual_minutes: int
    overruns: int
    over_minutes: int


def kept(
    rule: Rule, since: date, held: Sequence[date], resting: Spans, today: date, *, goes_on: bool = True
) -> Kept:
    """How a cadence was kept up to `today`.

    A meeting counts for the due day it was nearest to, days in a pause left out; what lies between two meetings
    was missed. The next one counts as missed only once the one after it is nearer.

    Args:
        rule: how often.
        since: the day it began.
        held: the days of the meetings held, in order.
        resting: the pauses, as `cadence.spans` gives them.
        today: the day to see it from.
        goes_on: whether a next meeting is still waited for.
    """
    asked, met, before = 0, False, since
    for day in held:
        asked += max(1, _nearest(rule, before, day, resting, met=met))
        before, met = day, True
    if goes_on and today > before:
        asked += max(0, _nearest(rule, before, today, resting, met=met) - 1)
    return Kept(len(held), asked)


def _nearest(rule: Rule, since: date, day: date, resting: Spans, *, met: bool) -> int:
    """Which of the due days after `since` a day is nearest to; the earlier of two, 0 for `since` itself."""
    number, before = 0, since
    for due in due_days(rule, since, resting, met=met):
        if due >= day:
            later = days_between(day, due, resting) < days_between(before, day, resting)
            return number + 1 if later else number
        number, before = number + 1, due
    return number


def rhythm(journal: Journal, mentorship_id: int) -> Rhythm:
    """How the meetings of one mentorship went.

    Raises:
        NotFound: there is none, or it is in the bin.
    """
    contact = journal.people.contact(mentorship_id)
    with journal._store.reading() as session:
        rows = session.execute(_HAPPENED, {"id": mentorship_id}).all()
    return _rhythm(contact.mentorship, rows, spans(journal.pauses.of(mentorship_id)), journal.clock)


_RECORD, _MEETING = RecordRow.__table__, MeetingRow.__table__
_HAPPENED = (
    select(*(_MEETING.c[name] for name in ("starts_at", "zone", "status", "planned_minutes", "actual_minutes")))
    .select_from(_RECORD)
    .join(_MEETING, _MEETING.c.id == _RECORD.c.id)
    .where(_RECORD.c.kind == Kind.MEETING, _RECORD.c.mentorship_id == bindparam("id"))
    .where(_RECORD.c.binned_at.is_(None), _MEETING.c.status != MeetingStatus.PLANNED)
)


def _rhythm(mentorship: Mentorship, rows: Sequence[Row[Any]], resting: Spans, clock: Clock) -> Rhythm:
    held = [row for row in rows if row.status is MeetingStatus.HELD]
    days = sorted({clock.local(row.starts_at, row.zone).date() for row in held})
    counts = Counter(row.status for row in rows)
    timed = [(row.planned_minutes, row.actual_minutes) for row in held]
    timed = [(planned, actual) for planned, actual in timed if planned and actual]
    over = [actual - planned for planned, actual in timed if actual > planned]
    return Rhythm(
        mentorship.id,
        _kept(mentorship, days, resting, clock.today()),
        len(held),
        counts[MeetingStatus.MOVED],
        counts[MeetingStatus.CANCELLED],
        counts[MeetingStatus.NO_SHOW],
        len(timed),
        sum(planned for planned, _ in timed),
        sum(actual for _, actual in timed),
        len(over),
        sum(over),
    )


def _kept(mentorship: Mentorship, days: list[date], resting: Spans, today: date) -> Kept | None:
    rule, since = rule_of(mentorship), mentorship.started_on or (days[0] if days else None)
    if rule is None or since is None:
        return None
    goes_on = mentorship.status is MentorshipStatus.ACTIVE
    return kept(rule, since, days, resting, today, goes_on=goes_on)
