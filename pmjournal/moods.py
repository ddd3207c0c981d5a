"""How the weeks felt: mood, confidence and energy of reflections, averaged by week. Read only, for the owner."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import or_, select

from pmjournal.journal import Journal
from pmjournal.store.tables import ReflectionRow

LOOKED_BACK = 52  # weeks
SCALES = ("mood", "confidence", "energy")


@dataclass(frozen=True, slots=True)
class Week:
    """One week by its Monday: averages from 1 to 5, None where not set; `latest_id` is its last reflection."""

    monday: date
    mood: float | None
    confidence: float | None
    energy: float | None
    latest_id: int


def weeks(journal: Journal, most: int) -> list[Week]:
    """The latest weeks of the last year in which a scale was set, the newest first."""
    found: dict[date, list[Any]] = {}
    for back in (2 * most, LOOKED_BACK):  # who writes every week need not wait for a whole year to be read
        found = _by_week(journal, back)
        if len(found) >= most:
            break
    return [_week(monday, found[monday]) for monday in sorted(found, reverse=True)[:most]]


def _by_week(journal: Journal, back: int) -> dict[date, list[Any]]:
    """What was set in the last so many weeks, by the Monday of the week."""
    clock, columns = journal.clock, [getattr(ReflectionRow, name) for name in SCALES]
    first = clock.today() - timedelta(days=clock.today().weekday(), weeks=back)
    query = (
        select(ReflectionRow.id, ReflectionRow.written_at, ReflectionRow.zone, *columns)
        .where(ReflectionRow.binned_at.is_(None))
        .where(ReflectionRow.written_at >= clock.at(first, 0))
        .where(or_(*(column.is_not(None) for column in columns)))
        .order_by(ReflectionRow.written_at, ReflectionRow.id)
    )
    found: dict[date, list[Any]] = defaultdict(list)
    with journal._store.reading() as session:
        for row in session.execute(query):
            day = clock.local(row.written_at, row.zone).date()
            found[day - timedelta(day.weekday())].append(row)
    return found


def _week(monday: date, rows: list[Any]) -> Week:
    mood, confidence, energy = (_average(getattr(row, name) for row in rows) for name in SCALES)
    return Week(monday, mood, confidence, energy, rows[-1].id)


def _average(values: Iterable[int | None]) -> float | None:
    there = [value for value in values if value is not None]
    return sum(there) / len(there) if there else None
