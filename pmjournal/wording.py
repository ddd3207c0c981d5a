"""Days, spans and counted things in words, for sentences the core writes itself: findings, reviews, charts.

They are in the language that is on (`pmjournal.language`), so that what the program shows and what it prints
agree; without one they are English. What only the window says is in ui.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from pmjournal.language import Translatable, translate

# fmt: off
_MONTHS = (
    Translatable("Days", "January"), Translatable("Days", "February"), Translatable("Days", "March"),
    Translatable("Days", "April"), Translatable("Days", "May"), Translatable("Days", "June"),
    Translatable("Days", "July"), Translatable("Days", "August"), Translatable("Days", "September"),
    Translatable("Days", "October"), Translatable("Days", "November"), Translatable("Days", "December"),
)
_SHORT_MONTHS = (
    Translatable("ShortDays", "Jan"), Translatable("ShortDays", "Feb"), Translatable("ShortDays", "Mar"),
    Translatable("ShortDays", "Apr"), Translatable("ShortDays", "May"), Translatable("ShortDays", "Jun"),
    Translatable("ShortDays", "Jul"), Translatable("ShortDays", "Aug"), Translatable("ShortDays", "Sep"),
    Translatable("ShortDays", "Oct"), Translatable("ShortDays", "Nov"), Translatable("ShortDays", "Dec"),
)
_WEEKDAYS = (
    Translatable("Days", "Monday"), Translatable("Days", "Tuesday"), Translatable("Days", "Wednesday"),
    Translatable("Days", "Thursday"), Translatable("Days", "Friday"), Translatable("Days", "Saturday"),
    Translatable("Days", "Sunday"),
)
_SHORT_WEEKDAYS = (
    Translatable("ShortDays", "Mon"), Translatable("ShortDays", "Tue"), Translatable("ShortDays", "Wed"),
    Translatable("ShortDays", "Thu"), Translatable("ShortDays", "Fri"), Translatable("ShortDays", "Sat"),
    Translatable("ShortDays", "Sun"),
)
_NUMBERS = (
    Translatable("Numbers", "no"), Translatable("Numbers", "one"), Translatable("Numbers", "two"),
    Translatable("Numbers", "three"), Translatable("Numbers", "four"), Translatable("Numbers", "five"),
    Translatable("Numbers", "six"), Translatable("Numbers", "seven"), Translatable("Numbers", "eight"),
    Translatable("Numbers", "nine"),
)
# fmt: on
SHORT = (*_SHORT_MONTHS, Translatable("Days", "{day} {month}"), Translatable("Numbers", "{count}%"))
"""What the ticks of a chart are made of."""
MONTHS = tuple(name.text for name in _MONTHS)
"""The months in English."""
WEEKDAYS = tuple(name.text for name in _WEEKDAYS)
"""The days of the week in English, Monday first."""


def month_name(number: int) -> str:
    """`June`, for 6."""
    return str(_MONTHS[number - 1])


def month_letters(number: int) -> str:
    """`Jun`, for 6."""
    return str(_SHORT_MONTHS[number - 1])


def weekday_name(number: int) -> str:
    """`Friday`, for 4, as `date.weekday` counts."""
    return str(_WEEKDAYS[number])


def weekday_letters(number: int) -> str:
    """`Fri`, for 4, as `date.weekday` counts."""
    return str(_SHORT_WEEKDAYS[number])


def counted(count: int, one: str, many: str = "") -> str:
    """`3 goals`, `1 goal`: the number with the right form of its noun (plural: with an s, unless given)."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def spelled(count: int) -> str:
    """Numbers below ten as words, for the start and the middle of a sentence."""
    return str(_NUMBERS[count]) if 0 <= count < len(_NUMBERS) else str(count)


def percent(count: int) -> str:
    """`40%`."""
    return translate("Numbers", "{count}%").format(count=count)


def part_of(count: int, whole: int) -> str:
    """`4 of 7`."""
    return translate("Numbers", "{count} of {whole}").format(count=count, whole=whole)


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return translate("Numbers", "{most} and {last}").format(most=", ".join(words[:-1]), last=words[-1])


def month_short(day: date) -> str:
    """`Jun`."""
    return month_letters(day.month)


def month_of_year(day: date) -> str:
    """`June 2026`."""
    return translate("Days", "{month} {year}").format(month=month_name(day.month), year=day.year)


def short_month_of_year(day: date) -> str:
    """`Jun 2026`."""
    return translate("Days", "{month} {year}").format(month=month_letters(day.month), year=day.year)


def day_short(day: date, near: date | None = None) -> str:
    """`12 Jun`; with the year where it is not the one of `near`."""
    return _day(day, month_letters(day.month), near)


def day_long(day: date, near: date | None = None) -> str:
    """`12 June`; with the year where it is not the one of `near`."""
    return _day(day, month_name(day.month), near)


def _day(day: date, month: str, near: date | None) -> str:
    if near is not None and near.year == day.year:
        return translate("Days", "{day} {month}").format(day=day.day, month=month)
    return translate("Days", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def by_day(day: date, today: date) -> str:
    """By when something coming has to be done: `today`, `by tomorrow`, `by Friday`, `by 12 June`."""
    ahead = (day - today).days
    if ahead in (0, 1):
        return translate("Days", "by tomorrow") if ahead else translate("Days", "today")
    if 1 < ahead < 7:
        return translate("Days", "by {weekday}").format(weekday=weekday_name(day.weekday()))
    return translate("Days", "by {date}").format(date=day_long(day, today))


def on_day(day: date, today: date) -> str:
    """When something coming is due: `today`, `tomorrow`, `Friday`, `12 June`."""
    ahead = (day - today).days
    if ahead in (0, 1):
        return translate("Days", "tomorrow") if ahead else translate("Days", "today")
    if 1 < ahead < 7:
        return translate("Days", "{weekday}", "due on it").format(weekday=weekday_name(day.weekday()))
    return translate("Days", "{date}", "due on it").format(date=day_long(day, today))


def span_short(first: date | None, last: date | None) -> str:
    """`2 Mar to 31 Jul 2026`; one-sided where only one day is known, empty where none is."""
    if first and last:
        return from_to(day_short(first, last), day_short(last))
    if last:
        return translate("Days", "until {date}").format(date=day_short(last))
    return translate("Days", "from {date}").format(date=day_short(first)) if first else ""


def from_to(first: str, last: str) -> str:
    """`2 Mar to 31 Jul`."""
    return translate("Days", "{first} to {last}").format(first=first, last=last)


def period(first: date, last: date) -> str:
    """A period's name: `January to June 2026`, `March 2026`, `2026`; by days where it is not whole months."""
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return from_to(day_long(first, last), day_long(last))
    if (first.year, first.month, last.month) == (last.year, 1, 12):
        return str(last.year)
    if first.year != last.year:
        return from_to(month_of_year(first), month_of_year(last))
    if first.month == last.month:
        return month_of_year(last)
    return from_to(month_name(first.month), month_of_year(last))
