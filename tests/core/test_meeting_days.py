"""Which days are proposed for the next meetings."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pmjournal.cadence import Rule, rests, spans
from pmjournal.meeting_days import MOST, days_to_plan
from pmjournal.records import CadenceUnit, Pause

TODAY = date(2026, 6, 9)  # a Tuesday
TUESDAY, THURSDAY = 1, 3
FORTNIGHT = Rule(2, CadenceUnit.WEEK)


def in_weeks(count: int) -> date:
    return TODAY + timedelta(weeks=count)


def rest(first: date, last: date | None) -> list[tuple[date, date]]:
    return spans([Pause(1, 1, first, last, "")])


def test_the_days_follow_the_last_meeting() -> None:
    found = days_to_plan(FORTNIGHT, date(2026, 6, 4), TODAY, in_weeks(6), [], THURSDAY)
    assert found == [date(2026, 6, 18), date(2026, 7, 2), date(2026, 7, 16)]


def test_where_the_rhythm_slipped_they_begin_as_soon_as_can_be() -> None:
    found = days_to_plan(FORTNIGHT, date(2026, 4, 2), TODAY, in_weeks(5), [], THURSDAY)
    assert found == [date(2026, 6, 11), date(2026, 6, 25), date(2026, 7, 9)]


def test_a_first_meeting_can_be_tomorrow() -> None:
    assert days_to_plan(FORTNIGHT, None, TODAY, in_weeks(3), []) == [date(2026, 6, 10), date(2026, 6, 24)]


def test_months_keep_the_day_of_the_week() -> None:
    found = days_to_plan(Rule(1, CadenceUnit.MONTH), date(2026, 5, 21), TODAY, in_weeks(16), [], THURSDAY)
    assert found == [date(2026, 6, 18), date(2026, 7, 23), date(2026, 8, 20), date(2026, 9, 24)]


def test_the_nth_weekday_needs_no_other() -> None:
    third_monday = Rule(1, CadenceUnit.MONTH, 3, 0)
    found = days_to_plan(third_monday, date(2026, 5, 18), TODAY, in_weeks(12), [], THURSDAY)
    assert found == [date(2026, 6, 15), date(2026, 7, 20), date(2026, 8, 17)]
    assert days_to_plan(third_monday, date(2026, 3, 16), TODAY, in_weeks(3), []) == [date(2026, 6, 15)]


def test_a_pause_is_left_out() -> None:
    holiday = rest(date(2026, 6, 20), date(2026, 7, 10))
    found = days_to_plan(FORTNIGHT, date(2026, 6, 4), TODAY, in_weeks(10), holiday, THURSDAY)
    assert found == [date(2026, 6, 18), date(2026, 7, 23), date(2026, 8, 6)]
    assert days_to_plan(FORTNIGHT, date(2026, 6, 4), TODAY, in_weeks(9), rest(TODAY, None), THURSDAY) == []
    assert days_to_plan(FORTNIGHT, None, TODAY, in_weeks(9), rest(TODAY + timedelta(2), None), 0) == []


@given(
    st.integers(1, 5),
    st.sampled_from(CadenceUnit),
    st.none() | st.integers(-90, 60),
    st.integers(0, 60),
    st.none() | st.integers(0, 6),
    st.tuples(st.integers(-30, 90), st.none() | st.integers(0, 40)),
)
def test_days_are_ahead_in_order_in_no_pause_and_on_their_weekday(
    every: int,
    unit: CadenceUnit,
    last: int | None,
    weeks: int,
    weekday: int | None,
    pause: tuple[int, int | None],
) -> None:
    before = None if last is None else TODAY + timedelta(days=last)
    first = TODAY + timedelta(days=pause[0])
    resting = rest(first, None if pause[1] is None else first + timedelta(days=pause[1]))
    found = days_to_plan(Rule(every, unit), before, TODAY, in_weeks(weeks), resting, weekday)
    assert found == sorted(set(found))
    assert len(found) <= MOST
    assert all(max(TODAY, before or TODAY) < day <= in_weeks(weeks) for day in found)
    assert not any(rests(day, resting) for day in found)
    assert weekday is None or pause[1] is None or {day.weekday() for day in found} <= {weekday}
