"""The words for days that people type: in English always, and in the language that is on.

Each list is one text to translate, its words apart by spaces, so that a language may have as many as it needs.
What the words mean for a day is in dates.py.
"""

import re
from collections.abc import Callable, Iterable
from typing import Literal

from pmjournal.language import translate
from pmjournal.wording import MONTHS, WEEKDAYS, month_letters, month_name, weekday_letters, weekday_name

Unit = Literal["day", "week", "month"]
Which = Literal["next", "this", "last"]

WORD = r"[^\W\d_]+"
NUMBER = r"[0-9]{1,4}"

# fmt: off
_UNITS: dict[str, Unit] = {
    "d": "day", "day": "day", "days": "day", "w": "week", "week": "week", "weeks": "week",
    "m": "month", "month": "month", "months": "month",
}
# fmt: on
_WHICH: dict[str, Which] = {"next": "next", "this": "this", "last": "last"}
_SHORTEST = 3


def unit(word: str) -> Unit | None:
    """What is counted by a word such as "weeks" or "w"."""
    words: tuple[tuple[Unit, str], ...] = (
        ("day", translate("Dates", "d day days", "words for this unit, as they are typed")),
        ("week", translate("Dates", "w week weeks", "words for this unit, as they are typed")),
        ("month", translate("Dates", "m month months", "words for this unit, as they are typed")),
    )
    return _UNITS.get(word) or next((one for one, said in words if word in said.split()), None)


def which(word: str | None) -> Which | None:
    """Which one of a weekday is meant by a word before it."""
    words: tuple[tuple[Which, str], ...] = (
        ("next", translate("Dates", "next", "words before a weekday, as they are typed")),
        ("this", translate("Dates", "this", "words before a weekday, as they are typed")),
        ("last", translate("Dates", "last", "words before a weekday, as they are typed")),
    )
    if word is None:
        return None
    return _WHICH.get(word) or next((one for one, said in words if word in said.split()), None)


def amount(word: str) -> int | None:
    """A number, or 1 for "a"."""
    if word.isdigit():
        return int(word)
    ones = translate("Dates", "a an one", "words for one day, week or month, as they are typed")
    return 1 if word in ("a", "an", "one", *ones.split()) else None


def named_day(said: str) -> str | None:
    """The English name of a day that has one: today, tomorrow, yesterday, and the ends of months."""
    named = {
        translate("Dates", "today", "as it is typed"): "today",
        translate("Dates", "tomorrow", "as it is typed"): "tomorrow",
        translate("Dates", "yesterday", "as it is typed"): "yesterday",
        translate("Dates", "end of month", "as it is typed"): "end of month",
        translate("Dates", "end of the month", "as it is typed"): "end of month",
        translate("Dates", "end of next month", "as it is typed"): "end of next month",
    }
    english = {name: name for name in named.values()} | {"end of the month": "end of month"}
    return english.get(said) or named.get(said)


def ahead(said: str) -> re.Match[str] | None:
    """ "in 3 days", with its `count` and `unit`."""
    return _counted(said, "in {count} {unit}", translate("Dates", "in {count} {unit}", "as it is typed"))


def ago(said: str) -> re.Match[str] | None:
    """ "2 weeks ago", with its `count` and `unit`."""
    return _counted(said, "{count} {unit} ago", translate("Dates", "{count} {unit} ago", "as it is typed"))


def _counted(said: str, *forms: str) -> re.Match[str] | None:
    for form in forms:
        pattern = re.escape(form).replace(r"\ ", " ")
        pattern = pattern.replace(r"\{count\}", rf"(?P<count>{NUMBER}|{WORD})")
        if found := re.fullmatch(pattern.replace(r"\{unit\}", rf"(?P<unit>{WORD})"), said):
            return found
    return None


def weekday(name: str) -> int | None:
    """The number of the weekday that begins like this, Monday 0."""
    return _number_of(name, WEEKDAYS, weekday_name, weekday_letters, range(7))


def month(name: str) -> int | None:
    """The number of the month that begins like this, January 1."""
    return _number_of("sep" if name == "sept" else name, MONTHS, month_name, month_letters, range(1, 13))


def _number_of(
    name: str,
    english: Iterable[str],
    full: Callable[[int], str],
    short: Callable[[int], str],
    numbers: range,
) -> int | None:
    """The number of the first name that begins like this, from three letters on; a shorter one is written out."""
    for number, known in zip(numbers, english, strict=True):
        if len(name) >= _SHORTEST and known.casefold().startswith(name):
            return number
    for number in numbers:
        long = len(name) >= _SHORTEST and full(number).casefold().startswith(name)
        if long or short(number).casefold().rstrip(".") == name:
            return number
    return None
