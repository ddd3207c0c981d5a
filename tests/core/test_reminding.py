"""Reminders: when they keep quiet, and that they are nothing but numbers."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role, Side
from pmjournal.records.reminders import Waiting, Wanted
from pmjournal.reminding import is_quiet, next_to_start, starts_soon, waiting

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = time(22), time(7)


def local(text: str, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("at", "quiet"),
    [("21:59", False), ("22:00", True), ("23:59", True), ("00:00", True), ("06:59", True), ("07:00", False)],
)
def test_quiet_hours_go_over_midnight(at: str, quiet: bool) -> None:
    assert is_quiet(local(f"2026-06-09T{at}"), *NIGHT) is quiet


@pytest.mark.parametrize(("at", "quiet"), [("11:59", False), ("12:00", True), ("13:30", False)])
def test_quiet_hours_within_a_day(at: str, quiet: bool) -> None:
    assert is_quiet(local(f"2026-06-09T{at}"), time(12), time(13, 30)) is quiet


def test_the_same_hour_twice_is_no_quiet_hours() -> None:
    assert not any(is_quiet(local(f"2026-06-09T{hour:02}:00"), time(8), time(8)) for hour in range(24))


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 10, 24)])
def test_across_a_change_of_the_clock_they_end_when_the_clock_says_so(day: date) -> None:
    moment = datetime.combine(day, time(21), BERLIN).astimezone(UTC)
    seen = []
    for _ in range(14 * 60):
        moment += timedelta(minutes=1)
        shown = moment.astimezone(BERLIN)
        if is_quiet(shown, *NIGHT):
            seen.append(shown)
    assert (seen[0].time(), seen[-1].time()) == (time(22), time(6, 59))
    hours = (seen[-1].astimezone(UTC) - seen[0].astimezone(UTC) + timedelta(minutes=1)) / timedelta(hours=1)
    assert hours == (8 if day.month == 3 else 10)


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0, None), (-60, None), (1, 1), (60, 1), (61, 2), (900, 15), (901, None)]
)
def test_a_meeting_is_told_of_a_quarter_of_an_hour_before(seconds: int, minutes: int | None) -> None:
    now = datetime(2026, 6, 9, 12, tzinfo=UTC)
    assert starts_soon(now, (now + timedelta(seconds=seconds)).astimezone(BERLIN)) == minutes


def test_the_meeting_that_starts_next_is_told_of_once(journal: Journal) -> None:
    now = journal.clock.now()
    journal.meetings.add(now + timedelta(minutes=5), status=MeetingStatus.CANCELLED)
    soon = journal.meetings.add(now + timedelta(minutes=10), status=MeetingStatus.PLANNED)
    journal.meetings.add(now + timedelta(minutes=40), status=MeetingStatus.PLANNED)
    told = soon, journal.meetings.get(soon).starts_at
    assert next_to_start(journal, set()) == (told, 10)
    assert next_to_start(journal, {told}) is None
    journal.meetings.write(soon, starts_at=now + timedelta(minutes=12))
    moved = soon, journal.meetings.get(soon).starts_at
    assert next_to_start(journal, {told}) == (moved, 12)


def test_what_waits_is_counted_and_only_what_is_wanted(journal: Journal) -> None:
    today = journal.clock.today()
    ravi = journal.people.add("Ravi Menon", Role.MENTOR, started_on=today - timedelta(90), cadence_every=2)
    for owner in Side:
        journal.actions.add("Late", owner=owner, mentorship_id=ravi, due_on=today - timedelta(1))
    journal.actions.add("Today", owner=Side.ME, mentorship_id=ravi, due_on=today)
    journal.agreements.write(ravi, focus="Saying no", review_on=today)
    journal.agreements.agree(ravi, on=today - timedelta(30))
    assert waiting(journal, Wanted()) == Waiting(overdue=1, calls=1, reviews=1)
    assert waiting(journal, Wanted(overdue=False, reviews=False)) == Waiting(calls=1)
    assert not waiting(journal, Wanted(overdue=False, calls=False, reviews=False))
