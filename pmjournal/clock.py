"""The one place that knows what time it is, so that a day can be frozen.

Nothing else in the program asks the operating system for the time of a record.
"""

import os
from contextlib import suppress
from datetime import UTC, date, datetime, time, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def local_zone() -> str:
    """The IANA name of this computer's zone, or "UTC" where it cannot be told."""
    candidates = [os.environ.get("TZ", "").lstrip(":")]
    with suppress(OSError):
        candidates.append(str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2])
    for name in candidates:
        if name and is_zone(name):
            return name
    return "UTC"


def is_zone(name: str) -> bool:
    """Whether `name` is an IANA zone this computer knows."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _zone(name: str) -> tzinfo:
    """The zone of this name; UTC is there even on a computer without a list of zones."""
    return UTC if name == "UTC" else ZoneInfo(name)


class Clock:
    """What now is: the real time, or noon of a frozen day.

    Args:
        today: freeze the clock on this local day; None for the real time.
        zone: the IANA zone of the person; this computer's where None.
    """

    def __init__(self, today: date | None = None, zone: str | None = None) -> None:
        self._frozen = today
        self.zone = zone or local_zone()

    def now(self) -> datetime:
        """The present moment in UTC, to the second; noon UTC of a frozen day."""
        if self._frozen is not None:
            return datetime.combine(self._frozen, time(12), UTC)
        return datetime.now(UTC).replace(microsecond=0)

    def today(self) -> date:
        """The present local day."""
        return self._frozen or self.local(self.now()).date()

    def local(self, moment: datetime, zone: str | None = None) -> datetime:
        """A UTC moment as wall time in `zone` (the person's where None or unknown)."""
        name = zone if zone and is_zone(zone) else self.zone
        return moment.astimezone(_zone(name))

    def at(self, day: date, hour: int = 12, minute: int = 0) -> datetime:
        """The UTC moment of a local wall time."""
        return datetime.combine(day, time(hour, minute), _zone(self.zone)).astimezone(UTC)
