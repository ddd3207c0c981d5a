"""Which versions of a text are kept as they grow old: the rule alone, a pure function.

All of the last two days; then the newest of each day for thirty days, of each week for the rest of a year, and of
each month after. What removes the others is in `store/versions.py`.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

ALL = timedelta(days=2)
DAILY = ALL + timedelta(days=30)
WEEKLY = timedelta(days=365)


def kept(held: Iterable[tuple[int, datetime]], now: datetime) -> set[int]:
    """The ids of those that are kept.

    Args:
        held: id and moment of each, in the person's zone: its day is taken of it.
        now: the present moment, in the person's zone. What is from a day to come was made while the clock was
            wrong, and is kept.
    """
    newest: dict[tuple[object, ...], tuple[datetime, int]] = {}
    for id, at in held:
        period = _period(id, at, now - at)
        newest[period] = max((at, id), newest.get(period, (at, id)))
    return {id for _, id in newest.values()}


def _period(id: int, at: datetime, age: timedelta) -> tuple[object, ...]:
    """What a version of this age stands for, of which only the newest is kept."""
    if age < ALL:
        return "itself", id
    if age < DAILY:
        return "day", at.date()
    if age < WEEKLY:
        return "week", *at.isocalendar()[:2]
    return "month", at.year, at.month
