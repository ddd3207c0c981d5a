"""Between which numbers a field lies: what is typed, what a script writes, and what an import takes in.

Days have their limits in `dates.py`. What is said of a number that lies outside stands where it is asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pmjournal.language import translate


@dataclass(frozen=True, slots=True)
class Range:
    """The numbers from `lowest` to `highest`, both among them; `above` leaves the lowest out."""

    lowest: int
    highest: int
    above: bool = False

    def holds(self, value: float) -> bool:
        """Whether a number lies in it; what is no number does not."""
        return (self.lowest < value if self.above else self.lowest <= value) and value <= self.highest

    def __str__(self) -> str:
        """In words, such as "a number from 1 to 5"."""
        words = (
            translate("Limits", "a number above {lowest}, up to {highest}")
            if self.above
            else translate("Limits", "a number from {lowest} to {highest}")
        )
        return words.format(lowest=self.lowest, highest=self.highest)


MINUTES = Range(1, 24 * 60)
SCALE = Range(1, 5)
WEIGHT = Range(0, 1000, above=True)
EVERY = Range(1, 365)
"""Days, weeks or months from one meeting to the next."""
NTH = Range(1, 5)
WEEKDAY = Range(0, 6)
MONTHS = Range(1, 120)
IDS = Range(1, 10**15)
"""Far below where SQLite gives no further id."""
COUNT = Range(0, 10**9)
"""Places in an order, versions, sizes in bytes."""

LIMITS: Mapping[str, Range] = MappingProxyType(
    {
        "mentorship.cadence_every": EVERY,
        "mentorship.cadence_nth": NTH,
        "mentorship.cadence_weekday": WEEKDAY,
        "mentorship.usual_minutes": MINUTES,
        "mentorship.keep_in_touch_months": MONTHS,
        "meeting.planned_minutes": MINUTES,
        "meeting.actual_minutes": MINUTES,
        "milestone.weight": WEIGHT,
        "progress_event.weight": WEIGHT,
        "reflection.mood": SCALE,
        "reflection.confidence": SCALE,
        "reflection.energy": SCALE,
        "meeting_rating.usefulness": SCALE,
        "meeting_rating.comfort": SCALE,
    }
)
"""By table and field. Every other number is an id or a count."""


def limit_of(table: str, field: str) -> Range:
    """Between which numbers a field of a table lies."""
    is_id = field == "id" or field.endswith("_id")
    return LIMITS.get(f"{table}.{field}") or (IDS if is_id else COUNT)
