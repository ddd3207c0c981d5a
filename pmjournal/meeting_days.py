"""On which days to plan the next meetings of a cadence: pure functions. Planning them is `planning.py`."""

from collections.abc import Iterator
from datetime import date, timedelta

from pmjournal.cadence import DAY, WEEK, Rule, Spans, due_days, rests

MOST = 30
"""Meetings that are planned at once."""


def days_to_plan(
    rule: Rule, last: date | None, today: date, until: date, resting: Spans, weekday: int | None = None
) -> list[date]:
    """The days after `today`, up to `until`, on which to meet next, by the rule.

    Where the next meeting should have been by now, they begin with the first day that fits from tomorrow on.

    Args:
        rule: how often.
        last: the day of the last meeting held or planned; None where there was none.
        today: they come after it, and after `last`.
        until: the last day that is wanted.
        resting: the pauses, as `cadence.spans` gives them.
        weekday: move each to the nearest such day (Monday is 0); an nth weekday of a month stays where it is.
    """
    weekday = weekday if rule.nth is None else None
    found: list[date] = []
    for due in _days_from(rule, last, today, resting, weekday):
        day = _on_weekday(due, weekday, resting)
        if due > until + timedelta(days=WEEK) or len(found) == MOST:
            break
        if max(today, last or today) < day <= until and day not in found and not rests(day, resting):
            found.append(day)
    return found


def _days_from(rule: Rule, last: date | None, today: date, resting: Spans, weekday: int | None) -> Iterator[date]:
    """Due days, beginning with the first that is still to come or, where that has passed, as soon as can be."""
    if last is not None:
        due = next(due_days(rule, last, resting), None)
        if due is None:
            return
        if due > today:
            yield from due_days(rule, last, resting)
            return
    begin = _soonest(rule, today, resting, weekday)
    if begin is not None:
        yield begin
        yield from due_days(rule, begin, resting)


def _soonest(rule: Rule, today: date, resting: Spans, weekday: int | None) -> date | None:
    """The first day from tomorrow on that the rule allows; None where a pause has no end."""
    if rule.nth is not None:
        return next(due_days(rule, today + DAY, resting, met=False), None)
    day = today + DAY
    for first, last in resting:
        if first <= day <= last:
            if last == date.max:
                return None
            day = last + DAY
    return day if weekday is None else day + timedelta(days=(weekday - day.weekday()) % WEEK)


def _on_weekday(day: date, weekday: int | None, resting: Spans) -> date:
    """The nearest day of that name, or the first one after a pause that this one is in."""
    if weekday is None:
        return day
    ahead = (weekday - day.weekday()) % WEEK
    near = day + timedelta(days=ahead if ahead <= WEEK // 2 else ahead - WEEK)
    weeks = (near + timedelta(weeks=count) for count in range(MOST))
    return next((one for one in weeks if not rests(one, resting)), day)
