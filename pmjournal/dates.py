"""Days as people type them, and as foreign files write them.

Pure functions over text: `today` is an argument and nothing is read from the clock. A text that could mean
two days is refused, never guessed. How days are printed is in `pmjournal.wording`; `parse_day` reads it back.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from pmjournal import date_words
from pmjournal.date_words import NUMBER, WORD
from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.months import last_of_month, moved_by_months
from pmjournal.wording import day_short, month_name, weekday_name

FIRST_YEAR = 1900
LAST_YEAR = 2200

# A day without a year that lies further back than this is taken to mean next year's.
_LONG_PAST = timedelta(days=183)

DayOrder = Literal["dmy", "mdy"]

_YEAR = r"(?P<year>[0-9]{4})"
_DAY = r"(?P<day>[0-9]{1,2})"

_OFFSET = re.compile(rf"(?P<sign>[+\-−])\s?(?P<count>{NUMBER})\s?(?P<unit>{WORD})")
_WEEKDAY = re.compile(rf"(?:(?P<which>{WORD}) )?(?P<name>{WORD})")

_ISO = re.compile(rf"{_YEAR}[-/.](?P<month>[0-9]{{1,2}})[-/.]{_DAY}")
_DOTTED = re.compile(rf"{_DAY}\. ?(?P<month>[0-9]{{1,2}})(?:\.|\. ?{_YEAR})?")
_DAY_FIRST = re.compile(rf"{_DAY}(?:st|nd|rd|th|\.)?(?: of)? ?(?P<month>{WORD})\.?(?: {_YEAR})?")
_MONTH_FIRST = re.compile(rf"(?P<month>{WORD})\.? ?{_DAY}(?:st|nd|rd|th|\.)?(?: {_YEAR})?")
_NAMED_WEEKDAY = re.compile(rf"(?P<name>{WORD})\.? (?=[0-9]|{WORD}\.? ?[0-9])")
_SLASHED = re.compile(r"(?P<one>[0-9]{1,2})(?P<mark>[/-])(?P<two>[0-9]{1,2})(?:(?P=mark)(?P<year>[0-9]{4}))?")
_SHORT_YEAR = re.compile(r"[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2}")

_NAMED_DAYS: dict[str, Callable[[date], date]] = {
    "today": lambda today: today,
    "tomorrow": lambda today: today + timedelta(days=1),
    "yesterday": lambda today: today - timedelta(days=1),
    "end of month": lambda today: last_of_month(today),
    "end of next month": lambda today: last_of_month(_add_months(last_of_month(today), 1)),
}


class AmbiguousDay(BadInput):
    """The text can be read as two different days: `day_first` and `month_first`."""

    def __init__(self, sentence: str, day_first: date, month_first: date) -> None:
        super().__init__(sentence)
        self.day_first = day_first
        self.month_first = month_first


def parse_day(text: str, today: date) -> date:
    """Return the day a person typed, seen from `today`.

    Read are: today, tomorrow, yesterday; a weekday ("fri": the coming one, never today; "next fri": the one
    in next week, Monday to Sunday; "last fri"); "+3d", "+2w", "+1m", "-2d", "in 3 days", "2 weeks ago"; "end
    of month"; "12 jun", "jun 12", "12.6." and 2026-06-12, with or without the weekday before it. A day
    without a year is this year's, or next year's when this year's is more than six months past.

    Raises BadInput with a sentence for everything else, a date with slashes that could mean two days
    included (AmbiguousDay), and for years outside 1900 to 2200.
    """
    said = _tidy(text)
    if not said:
        raise BadInput(translate("Dates", "Type a day, such as “fri”, “+3d”, “12 jun” or 2026-06-12."))
    day = _relative(said, today)
    if day is None:
        day = _calendar(said, today, None)
    if day is None:
        raise BadInput(
            translate("Dates", "“{text}” is not a day. Try “fri”, “+3d”, “12 jun” or 2026-06-12.").format(
                text=quoted(text)
            )
        )
    return _within(day)


def parse_dated(text: str, order: DayOrder | None) -> date:
    """Return the day a foreign file or a command line names in full, year included.

    `order` says what comes first in dates such as 04/03/2018: "dmy" the day, "mdy" the month. Without it such
    a date is read only when one reading is possible. Raises AmbiguousDay when both are and they differ,
    BadInput when the text is no day, has no year, or contradicts `order`.
    """
    day = _calendar(_tidy(text), None, order)
    if day is None:
        raise BadInput(
            translate("Dates", "“{text}” is not a day. Write it as 2026-06-12 or “12 jun 2026”.").format(
                text=quoted(text)
            )
        )
    return _within(day)


def _tidy(text: str) -> str:
    """Lower case, single spaces, no commas: the forms below then need no variants."""
    return " ".join(text.replace(",", " ").casefold().split())


def quoted(text: str) -> str:
    """Return what was typed, short enough for a sentence and free of control characters."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text[:200])
    plain = " ".join(plain.split())
    return plain if len(plain) <= 40 else plain[:39] + "…"


def _within(day: date) -> date:
    _check_year(day.year)
    return day


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadInput(
            translate("Dates", "The year {year} is outside {first} to {last}.").format(
                year=year, first=FIRST_YEAR, last=LAST_YEAR
            )
        )


# Relative to today --------------------------------------------------------------------------------


def _relative(said: str, today: date) -> date | None:
    if named := date_words.named_day(said):
        return _NAMED_DAYS[named](today)
    if found := _OFFSET.fullmatch(said):
        return _moved(today, found["count"], found["unit"], found["sign"] != "+")
    if found := date_words.ahead(said):
        return _moved(today, found["count"], found["unit"], False)
    if found := date_words.ago(said):
        return _moved(today, found["count"], found["unit"], True)
    if found := _WEEKDAY.fullmatch(said):
        return _weekday(found["which"], found["name"], today)
    return None


def _moved(today: date, count: str, unit: str, backwards: bool) -> date | None:
    """Return `today` moved by so many days, weeks or months; None where the unit is no unit."""
    amount = date_words.amount(count)
    if amount is None:
        return None
    amount = -amount if backwards else amount
    match date_words.unit(unit):
        case "day":
            return today + timedelta(days=amount)
        case "week":
            return today + timedelta(weeks=amount)
        case "month":
            return _add_months(today, amount)
    return None


def _add_months(day: date, months: int) -> date:
    _check_year(day.year + (day.month - 1 + months) // 12)
    return moved_by_months(day, months)


def _weekday(which: str | None, name: str, today: date) -> date | None:
    number, meant = date_words.weekday(name), date_words.which(which)
    if number is None or (which and not meant):
        return None
    if meant == "next":
        return today + timedelta(days=7 - today.weekday() + number)
    if meant == "last":
        return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


# Days of the calendar -----------------------------------------------------------------------------


def _calendar(said: str, today: date | None, order: DayOrder | None) -> date | None:
    """Return the day named by its number and month; `today` None means that the year has to be given."""
    weekday, said = _split_weekday(said)
    day = _slashed(said, today, order) if _SLASHED.fullmatch(said) else _spelled(said, today)
    if day is not None and weekday is not None and day.weekday() != weekday:
        raise BadInput(
            translate("Dates", "{date} is a {weekday}.").format(
                date=day_short(day), weekday=weekday_name(day.weekday())
            )
        )
    return day


def _split_weekday(said: str) -> tuple[int | None, str]:
    """Take the weekday off "fri 12 jun"."""
    found = _NAMED_WEEKDAY.match(said)
    number = date_words.weekday(found["name"]) if found else None
    if found is None or number is None:
        return None, said
    return number, said[found.end() :]


def _spelled(said: str, today: date | None) -> date | None:
    """Read the forms in which day and month cannot be mistaken for one another."""
    if _SHORT_YEAR.fullmatch(said):
        raise BadInput(translate("Dates", "Write the year with four digits, such as 2026-06-12."))
    for form in (_ISO, _DOTTED):
        if found := form.fullmatch(said):
            return _day_of(found.groupdict().get("year"), int(found["month"]), int(found["day"]), today)
    for form in (_DAY_FIRST, _MONTH_FIRST):
        found = form.fullmatch(said)
        month = date_words.month(found["month"]) if found else None
        if found is not None and month is not None:
            return _day_of(found["year"], month, int(found["day"]), today)
    return None


def _slashed(said: str, today: date | None, order: DayOrder | None) -> date | None:
    """Read 18/04/2018 or 04/18/2018: by `order`, else only when there is one way to read it."""
    found = _SLASHED.fullmatch(said)
    if found is None:
        return None
    one, two, year = int(found["one"]), int(found["two"]), found["year"]
    if order is not None:
        day, month = (one, two) if order == "dmy" else (two, one)
        return _day_of(year, month, day, today, order)
    if one > 12 or two > 12 or one == two:
        day, month = (one, two) if one > 12 else (two, one)
        return _day_of(year, month, day, today)
    raise _ambiguous(said, _day_of(year, two, one, today), _day_of(year, one, two, today))


def _ambiguous(said: str, day_first: date, month_first: date) -> AmbiguousDay:
    one, other = day_first.isoformat(), month_first.isoformat()
    sentence = translate("Dates", "“{said}” could be two days. Write it as {one} or “{date}”, or as {other}.")
    date = day_short(day_first).lower()
    return AmbiguousDay(sentence.format(said=said, one=one, date=date, other=other), day_first, month_first)


def _day_of(year: str | None, month: int, day: int, today: date | None, order: DayOrder | None = None) -> date:
    """Build the day, or raise the sentence that says why there is none."""
    if year is None and today is None:
        raise BadInput(translate("Dates", "The year is missing. Write the day as 2026-06-12 or “12 jun 2026”."))
    if not 1 <= month <= 12:
        raise BadInput(_no_month(order).format(month=month))
    if year is not None:
        return _checked(int(year), month, day, today)
    assert today is not None
    this_year = _checked(today.year, month, day, today)
    if today - this_year <= _LONG_PAST:
        return this_year
    return _checked(today.year + 1, month, day, today)


def _checked(year: int, month: int, day: int, today: date | None) -> date:
    _check_year(year)
    if day < 1:
        raise BadInput(translate("Dates", "Days begin with 1."))
    length = monthrange(year, month)[1]
    if day > length:
        raise BadInput(_too_long(month, year, today).format(month=month_name(month), days=length, year=year))
    return date(year, month, day)


def _no_month(order: DayOrder | None) -> str:
    """The sentence for a month that is none."""
    if order == "dmy":
        return translate("Dates", "There is no month {month}, with the day first.")
    if order == "mdy":
        return translate("Dates", "There is no month {month}, with the month first.")
    return translate("Dates", "There is no month {month}.")


def _too_long(month: int, year: int, today: date | None) -> str:
    """The sentence for a day after a month's last; of February the year is said."""
    if month != 2:
        return translate("Dates", "{month} has {days} days.")
    if today is not None and year == today.year:
        return translate("Dates", "{month} has {days} days this year.")
    return translate("Dates", "{month} has {days} days in {year}.")
