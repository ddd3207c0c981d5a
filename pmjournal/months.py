"""Counting in months, which differ in length. Pure; what a person types is read in `dates`."""

from calendar import monthrange
from datetime import date


def moved_by_months(day: date, months: int) -> date:
    """The same day so many months on, or with a number below 0 before; the last of the month where it is shorter.

    Raises:
        ValueError: there is no such year.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise ValueError(year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_of_month(day: date) -> date:
    """The last day of the month of `day`."""
    return day.replace(day=monthrange(day.year, day.month)[1])
