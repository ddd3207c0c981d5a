"""How often two people mean to meet, and how that stands: pure functions over a mentorship's rule.

Only facts leave here, never words, and never blame: a rhythm that slipped is a number of days, and days in a pause
are not counted. Where the days of meetings and the pauses come from is `contacts.py`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pmjournal.months import last_of_month, moved_by_months
from pmjournal.records import CadenceUnit, Mentorship, MentorshipStatus, Pause

LAST = 5
"""The nth weekday of a month that is its last one, the fourth or the fifth."""
DAY, WEEK = timedelta(days=1), 7

Spans = list[tuple[date, date]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Every so many units; or, with `nth`, the nth `weekday` (Monday is 0) of every so many months."""

    every: int
    unit: CadenceUnit
    nth: int | None = None
    weekday: int = 0

    @classmethod
    def of(cls, every: int, unit: CadenceUnit, nth: int | None, weekday: int | None) -> "Rule":
        """The rule that these fields of a mentorship mean; an nth weekday that no month has is none."""
        if nth is None or not 1 <= nth <= LAST:
            return cls(every, unit)
        return cls(every, CadenceUnit.MONTH, nth, (weekday or 0) % WEEK)


@dataclass(frozen=True, slots=True)
class CadenceState:
    """How a cadence stands on one day.

    `due_on` is the day by which the next meeting is due, None without a rule or while the mentorship rests.
    `overdue_days` counts the days since then, those in a pause left out, 0 while there is time or a meeting is
    planned. `quiet_days` counts from the last meeting, from the start of the mentorship where there was none, and
    is None where neither is known.
    """

    due_on: date | None
    overdue_days: int
    quiet_days: int | None

    @property
    def slipped(self) -> bool:
        """Whether a meeting is due, and none is planned."""
        return self.overdue_days > 0


def rule_of(mentorship: Mentorship) -> Rule | None:
    """The rule two people agreed on; None where there is none."""
    every = mentorship.cadence_every
    if every is None or every < 1:
        return None
    return Rule.of(every, mentorship.cadence_unit, mentorship.cadence_nth, mentorship.cadence_weekday)


def after(day: date, every: int, unit: CadenceUnit) -> date:
    """The day `every` days, weeks or months after `day`; the last of the month where that one is shorter."""
    if unit is CadenceUnit.DAY:
        return day + timedelta(days=every)
    if unit is CadenceUnit.WEEK:
        return day + timedelta(weeks=every)
    return moved_by_months(day, every)


def nth_weekday(month: date, nth: int, weekday: int) -> date:
    """The nth `weekday` (Monday is 0) of the month that a day is in; its last one for `LAST`."""
    if nth == LAST:
        last = last_of_month(month)
        return last - timedelta(days=(last.weekday() - weekday) % WEEK)
    first = month.replace(day=1)
    return first + timedelta(days=(weekday - first.weekday()) % WEEK, weeks=nth - 1)


def spans(pauses: Sequence[Pause]) -> Spans:
    """The days that rest, from first to last, in order and without overlap; without an end, until `date.max`."""
    found: Spans = []
    for first, last in sorted((pause.starts_on, pause.ends_on or date.max) for pause in pauses):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def rests(day: date, resting: Spans) -> bool:
    """Whether a day is in a pause."""
    return any(first <= day <= last for first, last in resting)


def days_between(since: date, until: date, resting: Spans) -> int:
    """How many days come after `since`, up to and with `until`, those in a pause left out; never below 0."""
    found = max(0, (until - since).days)
    for first, last in resting:
        found -= max(0, (min(last, until) - max(first, since + DAY)).days + 1)
    return max(0, found)


def due_days(rule: Rule, since: date, resting: Spans, *, met: bool = True) -> Iterator[date]:
    """The days on which meetings are due one after the other, none of them in a pause.

    An interval counts the days that are in no pause. The nth weekday of a month stays where it is: a meeting
    counts for the one nearest to it, and where one falls into a pause, the next month's takes its place.

    Args:
        rule: how often.
        since: the day they count from.
        resting: the pauses, as `spans` gives them.
        met: whether there was a meeting on that day; else it is the day on which a mentorship began.
    """
    days = _intervals(rule, since, resting) if rule.nth is None else _weekdays(rule, since, resting, met)
    try:
        yield from days
    except (ValueError, OverflowError):  # the calendar ends
        return


def _intervals(rule: Rule, since: date, resting: Spans) -> Iterator[date]:
    count = 0
    while True:
        count += rule.every
        due = _pushed(since, after(since, count, rule.unit), resting)
        if due is None:
            return
        yield due


def _pushed(since: date, due: date, resting: Spans) -> date | None:
    """The day on which as many days that are in no pause have passed; None where a pause has no end."""
    for first, last in resting:
        if last <= since:
            continue
        if first > due:
            break
        if last == date.max:
            return None
        due += last - max(first, since + DAY) + DAY
    return due


def _weekdays(rule: Rule, since: date, resting: Spans, met: bool) -> Iterator[date]:
    month = _month_of(rule, since) if met else _month_from(rule, since)
    month = moved_by_months(month, rule.every) if met else month
    while True:
        while rests(day := nth_weekday(month, rule.nth or 1, rule.weekday), resting):
            if any(first <= day and last == date.max for first, last in resting):
                return
            month = moved_by_months(month, 1)
        yield day
        month = moved_by_months(month, rule.every)


def _month_of(rule: Rule, day: date) -> date:
    """The first of the month whose meeting one on `day` was: the one nearest to it, the earlier of two."""
    months = [moved_by_months(day.replace(day=1), count) for count in (-1, 0, 1)]
    return min(months, key=lambda month: abs(nth_weekday(month, rule.nth or 1, rule.weekday) - day))


def _month_from(rule: Rule, day: date) -> date:
    """The first of the first month whose meeting is on `day` or later."""
    month = day.replace(day=1)
    return month if nth_weekday(month, rule.nth or 1, rule.weekday) >= day else moved_by_months(month, 1)


def next_due(mentorship: Mentorship, last_met: date | None, pauses: Sequence[Pause] = ()) -> date | None:
    """The day by which the next meeting is due.

    Args:
        mentorship: its rule, status and start.
        last_met: the day of the last meeting held; its start counts where None.
        pauses: when it rested, or is to rest.

    Returns:
        None without a rule, without a day to count from, and while the mentorship is not active or rests until
        further notice.
    """
    since, rule = last_met or mentorship.started_on, rule_of(mentorship)
    if mentorship.status is not MentorshipStatus.ACTIVE or rule is None or since is None:
        return None
    return next(due_days(rule, since, spans(pauses), met=last_met is not None), None)


def state(
    mentorship: Mentorship,
    last_met: date | None,
    next_planned: date | None,
    today: date,
    pauses: Sequence[Pause] = (),
) -> CadenceState:
    """How the cadence of `mentorship` stands on `today`.

    Args:
        mentorship: its rule, status and start.
        last_met: the day of the last meeting held.
        next_planned: the day of the next meeting planned.
        today: the day to see it from.
        pauses: when it rested, or is to rest.
    """
    due, resting = next_due(mentorship, last_met, pauses), spans(pauses)
    if due is not None and due <= today and rests(today, resting):
        due = None
    late = days_between(due, today, resting) if due is not None and next_planned is None else 0
    since = last_met or mentorship.started_on
    quiet = max(0, (today - since).days) if since is not None else None
    return CadenceState(due, late, quiet)
