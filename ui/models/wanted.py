"""What every list of dated records can be asked for; each list adds its own conditions (ui/models/*_rows.py)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WantedRecords:
    """Which records to list, and in which order; None is no condition. `ids` are those that typed words are in."""

    mentorship_id: int | None = None
    oldest_first: bool = False
    ids: frozenset[int] | None = None
