"""What may stand in a text: cleaning of what was typed or pasted. No Markdown is understood here."""

import re
from datetime import date

from pmjournal.dates import FIRST_YEAR, LAST_YEAR
from pmjournal.errors import BadInput
from pmjournal.language import translate

# Control characters other than tab and newline, and halves of surrogate pairs, which no file can hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def clean(text: str) -> str:
    """The text with one kind of line end and without characters that cannot be stored or shown."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """A title or name: cleaned, on one line, without space around it."""
    return " ".join(clean(text).split())


def required(text: str, what: str) -> str:
    """A title or name that may not be empty.

    Raises:
        BadInput: nothing is left of it; `what` names it in the sentence, as in "A goal".
    """
    line = one_line(text)
    if not line:
        raise BadInput(translate("Store", "{what} needs a few words. Type them and try again.").format(what=what))
    return line


def sensible(day: date | None) -> date | None:
    """A day within the years a journal can be about.

    Raises:
        BadInput: the year is outside 1900 to 2200.
    """
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadInput(
            translate("Store", "The year {year} cannot be right. Use one between {first} and {last}.").format(
                year=day.year, first=FIRST_YEAR, last=LAST_YEAR
            )
        )
    return day
