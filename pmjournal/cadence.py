"""How often two people mean to meet, and how that stands: pure functions over a mentorship's rule.

Only facts leave here, never words, and never blame: a rhythm that slipped is a number of days. Where the days of
meetings come from is `contacts.py`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from pmjournal.months import moved_by_months
from pmjournal.records import CadenceUnit, Mentorship, MentorshipStatus


@dataclass(frozen=True, slots=True)
class CadenceState:
    """How a cadence stands on one day.

    `due_on` is the day by which the next meeting is due, None without a rule or while the mentorship rests.
    `overdue_days` counts the days since then, 0 while there is time or a meeting is planned. `quiet_days`
    counts from the last meeting, from the start of the mentorship where there was none, and is None where
    neither is known.
    """

    due_on: date | None
    overdue_days: int
    quiet_days: int | None

    @property
    def slipped(self) -> bool:
        """Whether a meeting is due, and none is planned."""
        return self.overdue_days > 0


def after(day: date, every: int, unit: CadenceUnit) -> date:
    """The day `every` days, weeks or months after `day`; the last of the month where that one is shorter."""
    if unit is CadenceUnit.DAY:
        return day + timedelta(days=every)
    if unit is CadenceUnit.WEEK:
        return day + timedelta(weeks=every)
    return moved_by_months(day, every)


def next_due(mentorship: Mentorship, last_met: date | None) -> date | None:
    """The day by which the next meeting is due.

    Args:
        mentorship: its rule, status and start.
        last_met: the day of the last meeting held; its start counts where None.

    Returns:
        None without a rule, without a day to count from, and while the mentorship is paused or over.
    """
    since = last_met or mentorship.started_on
    if mentorship.status is not MentorshipStatus.ACTIVE or mentorship.cadence_every is None or since is None:
        return None
    return after(since, mentorship.cadence_every, mentorship.cadence_unit)


def state(mentorship: Mentorship, last_met: date | None, next_planned: date | None, today: date) -> CadenceState:
    """How the cadence of `mentorship` stands on `today`.

    Args:
        mentorship: its rule, status and start.
        last_met: the day of the last meeting held.
        next_planned: the day of the next meeting planned.
        today: the day to see it from.
    """
    due = next_due(mentorship, last_met)
    late = (today - due).days if due is not None and next_planned is None else 0
    since = last_met or mentorship.started_on
    quiet = max(0, (today - since).days) if since is not None else None
    return CadenceState(due, max(0, late), quiet)
