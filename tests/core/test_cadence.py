"""When the next meeting is due, and when a rhythm has slipped."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.cadence import Rule, after, next_due, state
from pmjournal.cadence_words import cadence, rule_words
from pmjournal.records import CadenceUnit, Mentorship, MentorshipStatus, Pause, Role
from tests.core.mentorships import plain_mentorship

TODAY = date(2026, 6, 9)


def mentorship(
    every: int | None = 2,
    unit: CadenceUnit = CadenceUnit.WEEK,
    status: MentorshipStatus = MentorshipStatus.ACTIVE,
    started_on: date | None = date(2026, 3, 3),
    nth: int | None = None,
) -> Mentorship:
    return plain_mentorship(
        my_role=Role.MENTOR,
        status=status,
        cadence_every=every,
        cadence_unit=unit,
        started_on=started_on,
        cadence_nth=nth,
        cadence_weekday=0,
    )


def rest(first: date, last: date | None) -> Pause:
    return Pause(1, 1, first, last, "")


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


@pytest.mark.parametrize("status", [one for one in MentorshipStatus if one is not MentorshipStatus.ACTIVE])
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


def test_a_pause_pushes_the_day_on_by_its_days() -> None:
    last, holiday = date(2026, 5, 26), rest(date(2026, 6, 1), date(2026, 6, 21))
    assert next_due(mentorship(), last, [holiday]) == date(2026, 6, 30)
    during = state(mentorship(), last, None, date(2026, 6, 15), [holiday])
    assert (during.due_on, during.overdue_days) == (date(2026, 6, 30), 0)


def test_what_was_due_before_a_pause_waits_until_it_is_over() -> None:
    last, holiday = date(2026, 5, 1), rest(date(2026, 6, 1), date(2026, 6, 21))
    during = state(mentorship(), last, None, date(2026, 6, 15), [holiday])
    assert (during.due_on, during.overdue_days) == (None, 0)
    after_it = state(mentorship(), last, None, date(2026, 6, 22), [holiday])
    assert (after_it.due_on, after_it.overdue_days) == (date(2026, 5, 15), 17)


def test_until_further_notice_nothing_is_due() -> None:
    found = state(mentorship(), date(2026, 5, 26), None, date(2026, 9, 1), [rest(date(2026, 6, 1), None)])
    assert (found.due_on, found.slipped) == (None, False)


@pytest.mark.parametrize(
    ("nth", "every", "met", "expected"),
    [
        (3, 1, date(2026, 6, 15), date(2026, 7, 20)),  # on the day
        (3, 1, date(2026, 6, 9), date(2026, 7, 20)),  # moved ahead
        (3, 1, date(2026, 7, 2), date(2026, 7, 20)),  # moved into the next month
        (3, 3, date(2026, 6, 15), date(2026, 9, 21)),
        (5, 1, date(2026, 6, 29), date(2026, 7, 27)),  # the fifth Monday, then a fourth
        (5, 1, date(2028, 1, 31), date(2028, 2, 28)),
        (1, 2, date(2026, 12, 7), date(2027, 2, 1)),
    ],
)
def test_the_nth_weekday_follows_the_one_a_meeting_was_nearest_to(
    nth: int, every: int, met: date, expected: date
) -> None:
    assert next_due(mentorship(every, nth=nth), met) == expected


def test_the_first_nth_weekday_is_the_one_after_the_start() -> None:
    assert next_due(mentorship(1, nth=3, started_on=date(2026, 6, 3)), None) == date(2026, 6, 15)
    assert next_due(mentorship(3, nth=3, started_on=date(2026, 6, 16)), None) == date(2026, 7, 20)


def test_an_nth_weekday_in_a_pause_gives_way_to_the_next_months() -> None:
    met, holiday = date(2026, 6, 15), rest(date(2026, 7, 13), date(2026, 7, 31))
    assert next_due(mentorship(1, nth=3), met, [holiday]) == date(2026, 8, 17)
    assert next_due(mentorship(1, nth=3), met, [rest(date(2026, 6, 20), date(2026, 7, 10))]) == date(2026, 7, 20)


@pytest.mark.parametrize(
    ("every", "unit", "nth", "said"),
    [
        (None, CadenceUnit.WEEK, None, ""),
        (1, CadenceUnit.DAY, None, "Every day"),
        (2, CadenceUnit.WEEK, None, "Every 2 weeks"),
        (1, CadenceUnit.MONTH, 3, "Third Monday of the month"),
        (3, CadenceUnit.MONTH, 5, "Last Monday of every 3 months"),
    ],
)
def test_a_cadence_is_said_in_words(every: int | None, unit: CadenceUnit, nth: int | None, said: str) -> None:
    assert cadence(mentorship(every, unit, nth=nth)) == said


RULES = st.builds(Rule, st.integers(1, 9), st.sampled_from(CadenceUnit)) | st.builds(
    Rule, st.integers(1, 9), st.just(CadenceUnit.MONTH), st.integers(1, 5), st.integers(0, 6)
)


@given(RULES, RULES)
def test_what_is_said_of_two_rules_is_the_same_only_where_they_are(one: Rule, other: Rule) -> None:
    assert (rule_words(one) == rule_words(other)) is (one == other)
