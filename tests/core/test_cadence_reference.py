"""Due days against a plain reference that walks the calendar one day at a time; days when clocks change."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from hypothesis import example, given
from hypothesis import strategies as st

from pmjournal.cadence import Rule, days_between, due_days, nth_weekday, rests, rule_of, spans, state
from pmjournal.clock import Clock
from pmjournal.records import CadenceUnit, Pause
from tests.core.mentorships import plain_mentorship

ONE = timedelta(days=1)
days = st.dates(date(2023, 12, 1), date(2029, 3, 31))
rules = st.builds(Rule, st.integers(1, 7), st.sampled_from(CadenceUnit)) | st.builds(
    Rule, st.integers(1, 4), st.just(CadenceUnit.MONTH), st.integers(1, 5), st.integers(0, 6)
)
pauses = st.lists(
    st.tuples(days, st.none() | st.integers(0, 60)).map(
        lambda one: Pause(1, 1, one[0], None if one[1] is None else one[0] + timedelta(days=one[1]), "")
    ),
    max_size=4,
)


def paused(day: date, pauses: list[Pause]) -> bool:
    return any(one.starts_on <= day and (one.ends_on is None or day <= one.ends_on) for one in pauses)


def for_ever(day: date, pauses: list[Pause]) -> bool:
    return any(one.starts_on <= day and one.ends_on is None for one in pauses)


def walk(day: date) -> Iterator[date]:
    """The days after `day`."""
    while True:
        day += ONE
        yield day


def is_slot(rule: Rule, day: date) -> bool:
    """Whether a day is the weekday of its month that the rule means, found by counting through the month."""
    same: list[date] = []
    for one in walk(day.replace(day=1) - ONE):
        if one.month != day.month:
            break
        same += [one] * (one.weekday() == rule.weekday)
    return day == (same[-1] if rule.nth == 5 else same[(rule.nth or 1) - 1])


def length(rule: Rule, since: date) -> int:
    """How many days an interval has that begins on a day."""
    if rule.unit is not CadenceUnit.MONTH:
        return rule.every * (7 if rule.unit is CadenceUnit.WEEK else 1)
    months, before = 0, since
    for walked, day in enumerate(walk(since), 1):
        months += day.month != before.month
        before = day
        last = (day + ONE).month != day.month
        if months == rule.every and (day.day == since.day or (last and day.day < since.day)):
            return walked
    raise AssertionError


def reference(rule: Rule, since: date, pauses: list[Pause]) -> date | None:
    """When the next meeting is due after one on `since`."""
    if rule.nth is not None:
        return next_slot(rule, since, pauses)
    left = length(rule, since)
    for day in walk(since):
        if for_ever(day, pauses):
            return None
        left -= not paused(day, pauses)
        if left == 0:
            return day
    raise AssertionError


def next_slot(rule: Rule, since: date, pauses: list[Pause]) -> date | None:
    before = next(since - count * ONE for count in range(40) if is_slot(rule, since - count * ONE))
    behind = next(since + count * ONE for count in range(40) if is_slot(rule, since + count * ONE))
    nearest = behind if behind - since < since - before else before
    passed = 0
    for day in walk(nearest):
        if is_slot(rule, day):
            passed += 1
            if passed >= rule.every and for_ever(day, pauses):
                return None
            if passed >= rule.every and not paused(day, pauses):
                return day
    raise AssertionError


@given(rules, days, pauses)
@example(Rule(1, CadenceUnit.MONTH), date(2024, 1, 31), [])
@example(Rule(1, CadenceUnit.MONTH), date(2028, 2, 29), [])
@example(Rule(1, CadenceUnit.MONTH, 5, 0), date(2024, 2, 26), [])
@example(Rule(1, CadenceUnit.MONTH, 3, 0), date(2026, 7, 2), [])
def test_the_next_day_is_that_of_the_reference(rule: Rule, since: date, pauses: list[Pause]) -> None:
    assert next(due_days(rule, since, spans(pauses)), None) == reference(rule, since, pauses)


@given(rules, days, pauses, days, st.booleans())
def test_lateness_is_that_of_the_reference(
    rule: Rule, since: date, pauses: list[Pause], today: date, planned: bool
) -> None:
    mentorship = plain_mentorship(
        cadence_every=rule.every, cadence_unit=rule.unit, cadence_nth=rule.nth, cadence_weekday=rule.weekday
    )
    due = reference(rule, since, pauses)
    late = 0
    if due is not None and due < today and not planned and not paused(today, pauses):
        late = sum(not paused(due + count * ONE, pauses) for count in range(1, (today - due).days + 1))
    found = state(mentorship, since, today if planned else None, today, pauses)
    assert rule_of(mentorship) == rule
    assert found.overdue_days == late
    assert found.due_on == (None if due is not None and due <= today and paused(today, pauses) else due)


@given(rules, days, pauses, st.booleans())
def test_days_that_follow_are_in_order_and_in_no_pause(
    rule: Rule, since: date, pauses: list[Pause], met: bool
) -> None:
    resting = spans(pauses)
    found = list(islice(due_days(rule, since, resting, met=met), 6))
    assert found == sorted(set(found))
    assert not any(rests(day, resting) for day in found)
    if rule.nth is not None:
        assert all(is_slot(rule, day) for day in found)


@given(days, days, pauses)
def test_days_in_no_pause_are_counted_as_by_hand(since: date, until: date, pauses: list[Pause]) -> None:
    counted = sum(not paused(since + count * ONE, pauses) for count in range(1, (until - since).days + 1))
    assert days_between(since, until, spans(pauses)) == counted


@given(days, st.integers(1, 5), st.integers(0, 6))
def test_the_nth_weekday_is_the_one_counted_by_hand(day: date, nth: int, weekday: int) -> None:
    assert is_slot(Rule(1, CadenceUnit.MONTH, nth, weekday), nth_weekday(day, nth, weekday))


@given(
    days,
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["Europe/Berlin", "America/Santiago", "Africa/Cairo", "Australia/Lord_Howe", "Asia/Kolkata"]),
)
@example(date(2026, 3, 29), 2, 30, "Europe/Berlin")
@example(date(2026, 10, 25), 2, 30, "Europe/Berlin")
@example(date(2025, 9, 7), 0, 30, "America/Santiago")
def test_a_meeting_belongs_to_its_day_whatever_the_clock_does(
    day: date, hour: int, minute: int, zone: str
) -> None:
    clock = Clock(zone=zone)
    assert clock.local(clock.at(day, hour, minute)).date() == day
