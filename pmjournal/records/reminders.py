"""What somebody wants to be reminded of, and how much waits: numbers and times, never a word of the journal."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to be reminded of, and when to be left alone: from `quiet_from` until `quiet_until`."""

    meetings: bool = True
    overdue: bool = True
    calls: bool = True
    reviews: bool = True
    quiet_from: time = time(18)
    quiet_until: time = time(8)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits on one day: my actions that are overdue, people to turn to, agreements to look at again."""

    overdue: int = 0
    calls: int = 0
    reviews: int = 0

    def __bool__(self) -> bool:
        """Whether anything does."""
        return bool(self.overdue or self.calls or self.reviews)
