"""The days of the sample journal: week and weekday, counted from the Monday 78 weeks before it is built."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pmjournal.wording import MONTHS

LENGTH = 78
HOME = "Europe/Stockholm"  # where the clocks change; everything else takes place in the reader's own zone
AWAY = frozenset({35, 36, 37, 61, 62})  # holidays and the flu

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = re.compile(r"W(\d+) (mon|tue|wed|thu|fri|sat|sun)")


class Weeks:
    """Turns "W12 tue" into a day.

    Args:
        today: the day the journal is built.
    """

    def __init__(self, today: date) -> None:
        self.start = today - timedelta(days=today.weekday(), weeks=LENGTH)

    def day(self, words: str) -> date:
        """The day that "W12 tue" names."""
        match = _DAY.fullmatch(words)
        if match is None:
            raise ValueError(f"not a day of the sample journal: {words!r}")
        return self.start + timedelta(weeks=int(match[1]), days=_DAYS.index(match[2]))

    def moment(self, words: str, zone: str) -> datetime:
        """The moment that "W12 tue 10:00" names in a zone; "spring 01:30" is in the night the clocks change."""
        day, clock = words.rsplit(" ", 1)
        when = self.clock_night() if day in ("spring", "autumn") else self.day(day)
        return datetime.combine(when, time.fromisoformat(clock), ZoneInfo(zone))

    def week_of(self, day: date) -> int:
        """The week a day is in."""
        return (day - self.start).days // 7

    def said(self, text: str) -> str:
        """`text` with every "{W12 tue}" as a day and month."""
        return re.sub(r"\{(W\d+ \w{3})\}", lambda match: self._words(self.day(match[1])), text)

    def clock_night(self) -> date:
        """The Sunday on which the clocks change: the latest that suits, in spring if one does."""
        days = [self.start + timedelta(n) for n in range(5 * 7, 77 * 7)]
        nights = [day for day in days if _clocks_change(day) and self.week_of(day) not in AWAY]
        springs = [day for day in nights if day.month < 7]
        return (springs or nights)[-1]

    def season(self) -> str:
        """In which season `clock_night` is: "spring" or "autumn"."""
        return "spring" if self.clock_night().month < 7 else "autumn"

    def _words(self, day: date) -> str:
        return f"{day.day} {MONTHS[day.month - 1]}"


def _clocks_change(day: date) -> bool:
    """Whether the clocks at home change on this day."""
    zone = ZoneInfo(HOME)
    morning, evening = datetime.combine(day, time(0), zone), datetime.combine(day, time(12), zone)
    return morning.utcoffset() != evening.utcoffset()
