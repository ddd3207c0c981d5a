"""How the weeks felt: averages by week, of what was set, the newest week first."""

from datetime import date, timedelta
from typing import Any

from pmjournal import Journal
from pmjournal.moods import Week, weeks
from tests.core.conftest import TODAY


def test_weeks_are_averaged_over_what_was_set(journal: Journal) -> None:
    def write(day: date, **scales: Any) -> int:
        return journal.reflections.add(written_at=journal.clock.at(day, 9), **scales)

    write(date(2026, 6, 1), mood=2, confidence=3)
    late = write(date(2026, 6, 7), mood=5)  # the Sunday of the same week
    now = write(TODAY, energy=4)
    write(TODAY - timedelta(weeks=60), mood=1)
    write(TODAY, mood=None)
    binned = write(TODAY, mood=1)
    journal.bin.put(binned)
    assert weeks(journal, 5) == [
        Week(date(2026, 6, 8), None, None, 4.0, now),
        Week(date(2026, 6, 1), 3.5, 3.0, None, late),
    ]
    assert len(weeks(journal, 1)) == 1


def test_the_week_a_year_ago_is_there_as_a_whole(journal: Journal) -> None:
    monday = date(2025, 6, 9)
    for days, mood in ((-1, 5), (0, 2), (6, 4)):
        journal.reflections.add(written_at=journal.clock.at(monday + timedelta(days=days), 9), mood=mood)
    assert [(one.monday, one.mood) for one in weeks(journal, 5)] == [(monday, 3.0)]
