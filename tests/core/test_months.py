"""Counting in months."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.months import last_of_month, moved_by_months

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
MONTHS = st.integers(-600, 600)


@given(day=DAYS, months=MONTHS)
def test_it_is_so_many_months_on_and_the_same_day_or_the_last(day: date, months: int) -> None:
    there = moved_by_months(day, months)
    assert (there.year - day.year) * 12 + there.month - day.month == months
    assert there.day == day.day or (there.day < day.day and there == last_of_month(there))


def test_the_shortest_month() -> None:
    assert moved_by_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert moved_by_months(date(2028, 3, 31), -1) == date(2028, 2, 29)
    assert last_of_month(date(2026, 12, 1)) == date(2026, 12, 31)


@pytest.mark.parametrize(("day", "months"), [(date(9999, 12, 1), 1), (date(1, 1, 1), -1)])
def test_there_are_no_further_years(day: date, months: int) -> None:
    with pytest.raises(ValueError, match=r"10000|0"):
        moved_by_months(day, months)
