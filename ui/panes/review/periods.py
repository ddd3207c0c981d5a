"""The periods a review is usually asked for, counted from today. Pure: their names are the widget's."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from pmjournal.months import last_of_month, moved_by_months


class Usual(Enum):
    """Which period."""

    THIS_HALF_YEAR = auto()
    LAST_HALF_YEAR = auto()
    THIS_QUARTER = auto()
    LAST_QUARTER = auto()
    THIS_YEAR = auto()
    LAST_YEAR = auto()
    LAST_12_MONTHS = auto()


@dataclass(frozen=True, slots=True)
class Period:
    """Both days belong to it."""

    starts_on: date
    ends_on: date


def usual_periods(today: date, fiscal_month: int = 1) -> dict[Usual, Period]:
    """Every usual period on a day. Years begin in `fiscal_month`; halves and quarters are the calendar's."""
    half = date(today.year, 1 if today.month <= 6 else 7, 1)
    quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    year = date(today.year - (today.month < fiscal_month), fiscal_month, 1)
    return {
        Usual.THIS_HALF_YEAR: _months(half, 6),
        Usual.LAST_HALF_YEAR: _months(moved_by_months(half, -6), 6),
        Usual.THIS_QUARTER: _months(quarter, 3),
        Usual.LAST_QUARTER: _months(moved_by_months(quarter, -3), 3),
        Usual.THIS_YEAR: _months(year, 12),
        Usual.LAST_YEAR: _months(moved_by_months(year, -12), 12),
        Usual.LAST_12_MONTHS: _until(today),
    }


def _months(first: date, count: int) -> Period:
    return Period(first, last_of_month(moved_by_months(first, count - 1)))


def _until(today: date) -> Period:
    """The twelve months that end today: from the day after today a year ago."""
    return Period(moved_by_months(today, -12) + timedelta(days=1), today)
