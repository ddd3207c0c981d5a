"""Which automatic backups are kept: the rule alone, a pure function.

Two days of them as they are; then the newest of each of twelve days, of ten weeks and of nine months. Days, weeks
and months without a backup do not count, so a journal that was left alone for a year keeps its backups. What
removes the others is in `store/backup_folder.py`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

RECENT = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
Period = Callable[[datetime], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Held:
    """One backup in a folder.

    Args:
        name: of its file.
        at: when it was made, in the person's zone: its day is taken of it.
        size: of its file, in bytes.
        verified: it was checked when it was made, and looks whole today.
        shared: the attachments that it needs beside it, by name and size in bytes.
    """

    name: str
    at: datetime
    size: int
    verified: bool = True
    shared: frozenset[tuple[str, int]] = frozenset()


def kept(held: Sequence[Held], now: datetime, limit: int = 0) -> set[str]:
    """The names of those that are kept.

    Args:
        held: all of them.
        now: the present moment, in the person's zone.
        limit: how many bytes they may take together, attachments once; 0 for any number. The newest verified
            one is kept whatever it takes.
    """
    newest_first = sorted(held, key=lambda one: (one.at, one.name), reverse=True)
    past = [one for one in newest_first if one.at <= now]
    keep = [one for one in past if now - one.at < RECENT] + _thinned(past, now)
    # One from a day to come was made while the clock was wrong: it takes no other's place.
    ahead = _newest_of_each([one for one in newest_first if one.at > now and one.verified], _day, DAYS)
    _fit(order := [*keep, *ahead], _last_verified(past) or _last_verified(newest_first), limit)
    return {one.name for one in order}


def size_of(held: Sequence[Held]) -> int:
    """The bytes that backups take together; an attachment that several need is there once."""
    return sum(one.size for one in held) + sum(size for _, size in set().union(*(one.shared for one in held)))


def _thinned(past: Sequence[Held], now: datetime) -> list[Held]:
    """Of those older than two days, the ones that stand for a day, a week or a month."""
    older = [one for one in past if one.verified and now - one.at >= RECENT]
    keep: list[Held] = []
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        chosen = _newest_of_each(older, period, count)
        keep += chosen
        older = [one for one in older if period(one.at) < period(chosen[-1].at)]
    return keep


def _newest_of_each(newest_first: Sequence[Held], period: Period, count: int) -> list[Held]:
    """The newest of each period, of the newest `count` periods that have any."""
    found: dict[tuple[int, ...], Held] = {}
    for one in newest_first:
        found.setdefault(period(one.at), one)
    return list(found.values())[:count]


def _last_verified(newest_first: Sequence[Held]) -> Held | None:
    return next((one for one in newest_first if one.verified), None)


def _fit(order: list[Held], spared: Held | None, limit: int) -> None:
    """Take the last of `order` away until the rest takes no more than `limit`; never the one that is spared."""
    while limit and size_of(order) > limit:
        last = next((one for one in reversed(order) if one is not spared), None)
        if last is None:
            return
        order.remove(last)


def _day(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month, at.day)


def _week(at: datetime) -> tuple[int, ...]:
    return tuple(at.isocalendar()[:2])


def _month(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month)
