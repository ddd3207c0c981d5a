"""When the next meeting is due, and when a rhythm has slipped."""

from datetime import date

import pytest

from pmjournal.cadence import after, next_due, state
from pmjournal.records import CadenceUnit, Mentorship, MentorshipStatus, Role
from tests.core.mentorships import plain_mentorship

TODAY = date(2026, 6, 9)


def mentorship(
    every: int | None = 2,
    unit: CadenceUnit = CadenceUnit.WEEK,
    status: MentorshipStatus = MentorshipStatus.ACTIVE,
    started_on: date | None = date(2026, 3, 3),
) -> Mentorship:
    return plain_mentorship(
        my_role=Role.MENTOR, status=status, cadence_every=every, cadence_unit=unit, started_on=started_on
    )


@pytest.mark.parametrize(
    ("day", "every", "unit", "expected"),
    [
        (date(2026, 5, 28), 10, CadenceUnit.DAY, date(2026, 6, 7)),
        (date(2026, 5, 28), 2, CadenceUnit.WEEK, date(2026, 6, 11)),
        (date(2026, 5, 28), 1, CadenceUnit.MONTH, date(2026, 6, 28)),
        (date(2026, 1, 31), 1, CadenceUnit.MONTH, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, CadenceUnit.MONTH, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, CadenceUnit.MONTH, date(2027, 2, 28)),
    ],
)
def test_the_interval_is_counted_in_its_own_unit(day: date, every: int, unit: CadenceUnit, expected: date) -> None:
    assert after(day, every, unit) == expected


def test_the_first_meeting_is_due_one_interval_after_the_start() -> None:
    assert next_due(mentorship(), None) == date(2026, 3, 17)
    assert next_due(mentorship(started_on=None), None) is None


def test_without_a_rule_nothing_is_ever_due() -> None:
    assert next_due(mentorship(every=None), date(2026, 1, 5)) is None
    assert not state(mentorship(every=None), date(2026, 1, 5), None, TODAY).slipped


@pytest.mark.parametrize("status", [MentorshipStatus.PAUSED, MentorshipStatus.ENDED])
def test_a_pause_and_an_end_are_no_slip(status: MentorshipStatus) -> None:
    found = state(mentorship(status=status), date(2026, 1, 5), None, TODAY)
    assert found.due_on is None
    assert not found.slipped


def test_a_rhythm_slips_the_day_after_it_was_due() -> None:
    last = date(2026, 5, 26)
    on_the_day = state(mentorship(), last, None, date(2026, 6, 9))
    assert (on_the_day.due_on, on_the_day.overdue_days, on_the_day.slipped) == (date(2026, 6, 9), 0, False)
    a_day_later = state(mentorship(), last, None, date(2026, 6, 10))
    assert (a_day_later.overdue_days, a_day_later.slipped, a_day_later.quiet_days) == (1, True, 15)


def test_a_planned_meeting_keeps_the_rhythm_however_late_it_is() -> None:
    found = state(mentorship(), date(2026, 4, 1), date(2026, 7, 1), TODAY)
    assert not found.slipped
    assert found.quiet_days == 69


def test_quiet_days_count_from_the_start_until_there_was_a_meeting() -> None:
    assert state(mentorship(), None, None, TODAY).quiet_days == 98
    assert state(mentorship(started_on=None), None, None, TODAY).quiet_days is None
