"""Days, spans and counted things in English words, for sentences the core writes itself: findings, reviews,
charts.

The language is fixed, so that a document reads the same on every computer. What only the window says is in
ui.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

# fmt: off
MONTHS = ("January", "February", "March", "April", "May", "June",
          "July", "August", "September", "October", "November", "December")
# fmt: on
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def counted(count: int, one: str, many: str = "") -> str:
    """`3 goals`, `1 goal`: the number with the right form of its noun (plural: with an s, unless given)."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def spelled(count: int) -> str:
    """Numbers below ten as words, for the start and the middle of a sentence."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def month_short(day: date) -> str:
    """`Jun`."""
    return MONTHS[day.month - 1][:3]


def day_short(day: date, near: date | None = None) -> str:
    """`12 Jun`; with the year where it is not the one of `near`."""
    year = "" if near is not None and near.year == day.year else f" {day.year}"
    return f"{day.day} {month_short(day)}{year}"


def day_long(day: date, near: date | None = None) -> str:
    """`12 June`; with the year where it is not the one of `near`."""
    year = "" if near is not None and near.year == day.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]}{year}"


def by_day(day: date, today: date) -> str:
    """When something coming has to be done, seen from today: `today`, `by tomorrow`, `by Friday`, `by 12
    June`."""
    ahead = (day - today).days
    if ahead in (0, 1):
        return "by tomorrow" if ahead else "today"
    return f"by {WEEKDAYS[day.weekday()]}" if 1 < ahead < 7 else f"by {day_long(day, today)}"


def span_short(first: date | None, last: date | None) -> str:
    """`2 Mar to 31 Jul 2026`; one-sided where only one day is known, empty where none is."""
    if first and last:
        return f"{day_short(first, last)} to {day_short(last)}"
    if last:
        return f"until {day_short(last)}"
    return f"from {day_short(first)}" if first else ""


def period(first: date, last: date) -> str:
    """A period's name: `January to June 2026`, `March 2026`, `2026`; by days where it is not whole months."""
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return f"{day_long(first, last)} to {day_long(last)}"
    if (first.year, first.month, last.month) == (last.year, 1, 12):
        return str(last.year)
    end = f"{MONTHS[last.month - 1]} {last.year}"
    if first.year == last.year:
        return end if first.month == last.month else f"{MONTHS[first.month - 1]} to {end}"
    return f"{MONTHS[first.month - 1]} {first.year} to {end}"
