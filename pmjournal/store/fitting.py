"""Whether a value from outside is one that a column would have stored."""

import math
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Column, Float, Integer
from sqlalchemy.sql.sqltypes import Date

from pmjournal.dates import FIRST_YEAR, LAST_YEAR
from pmjournal.store.base import Moment, Word

_HIGHEST = 2**63


def fits(column: Column[Any], value: Any) -> bool:
    """Whether a value is one that the column's type would have stored."""
    match column.type:
        case Boolean():
            return isinstance(value, bool)
        case Integer():
            return is_whole(value)
        case Float():
            return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
        case Date():
            return isinstance(value, str) and _is_day(value)
        case Moment():
            return isinstance(value, str) and _is_moment(value)
        case Word(words=words):
            return isinstance(value, str) and value in _values(words)
    return isinstance(value, str) and _is_text(value)


def is_whole(value: Any) -> bool:
    """Whether this is a whole number that the database can hold."""
    return type(value) is int and -_HIGHEST <= value < _HIGHEST


def _is_text(value: str) -> bool:
    """Whether a text is one in UTF-8, which halves of surrogate pairs are not, and without what shows damage."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in value


def _is_day(value: str) -> bool:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return False
    return day.isoformat() == value and FIRST_YEAR <= day.year <= LAST_YEAR


def _is_moment(value: str) -> bool:
    """Whether this is a moment as `Moment` writes it; in UTC it may lie in the year beside."""
    try:
        moment = (
            datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ") if len(value) == len("2026-06-09T12:00:00Z") else None
        )
    except ValueError:
        return False
    return moment is not None and FIRST_YEAR - 1 <= moment.year <= LAST_YEAR + 1


@cache
def _values(words: type[StrEnum]) -> frozenset[str]:
    return frozenset(word.value for word in words)
