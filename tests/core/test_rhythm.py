"""How a cadence was kept: what counts, what is left out, and how long meetings took."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.cadence import Rule, spans
from pmjournal.comfort import comfort
from pmjournal.journal import Journal
from pmjournal.records import CadenceUnit, MeetingStatus, MentorshipStatus, Pause, Role
from pmjournal.rhythm import Kept, kept, rhythm

TODAY = date(2026, 6, 9)
FORTNIGHT = Rule(2, CadenceUnit.WEEK)


def days(*ago: int) -> list[date]:
    return [TODAY - timedelta(days=count) for count in ago]


@pytest.fixture
def ravi(journal: Journal) -> int:
    return journal.people.add("Ravi Menon", Role.MENTOR, cadence_every=2, started_on=TODAY - timedelta(days=70))


def meet(journal: Journal, who: int, ago: int, status: MeetingStatus, **minutes: Any) -> int:
    moment = journal.clock.at(TODAY - timedelta(days=ago), 10)
    return journal.meetings.add(moment, mentorship_id=who, status=status, **minutes)


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (days(56, 42, 28, 14), Kept(4, 4)),
        (days(55, 40, 29, 14), Kept(4, 4)),  # a few days early or late
        (days(56, 28, 14), Kept(3, 4)),  # one left out
        (days(56, 53, 42, 28, 14), Kept(5, 5)),  # one more than asked for
        (days(56, 42), Kept(2, 4)),  # none for six weeks
        ([], Kept(0, 4)),
    ],
)
def test_a_meeting_counts_for_the_due_day_it_is_nearest_to(held: list[date], expected: Kept) -> None:
    assert kept(FORTNIGHT, TODAY - timedelta(days=70), held, [], TODAY) == expected


def test_what_a_pause_covers_was_not_asked_for() -> None:
    holiday = Pause(1, 1, TODAY - timedelta(days=50), TODAY - timedelta(days=23), "")
    found = kept(FORTNIGHT, TODAY - timedelta(days=70), days(56, 14), spans([holiday]), TODAY)
    assert found == Kept(2, 2)
    assert found.share == 1


def test_after_its_end_nothing_more_is_asked_for() -> None:
    assert kept(FORTNIGHT, TODAY - timedelta(days=70), days(56), [], TODAY, goes_on=False) == Kept(1, 1)
    assert Kept(0, 0).share is None


@given(st.integers(1, 6), st.sampled_from(CadenceUnit), st.lists(st.integers(0, 400), max_size=12, unique=True))
def test_a_rhythm_is_never_more_than_whole(every: int, unit: CadenceUnit, ago: list[int]) -> None:
    held = days(*sorted(ago, reverse=True))
    found = kept(Rule(every, unit), TODAY - timedelta(days=400), held, [], TODAY)
    assert 0 <= found.met <= found.asked


def test_the_meetings_of_a_mentorship_are_counted_without_blame(journal: Journal, ravi: int) -> None:
    meet(journal, ravi, 56, MeetingStatus.HELD, planned_minutes=45, actual_minutes=60)
    meet(journal, ravi, 42, MeetingStatus.HELD, planned_minutes=45, actual_minutes=40)
    meet(journal, ravi, 40, MeetingStatus.HELD)
    for ago, status in ((30, "moved"), (28, "cancelled"), (20, "cancelled"), (14, "no-show"), (-3, "planned")):
        meet(journal, ravi, ago, MeetingStatus(status))
    journal.bin.put(meet(journal, ravi, 2, MeetingStatus.HELD))
    found = rhythm(journal, ravi)
    assert (found.held, found.moved, found.cancelled, found.no_shows) == (3, 1, 2, 1)
    assert (found.timed, found.planned_minutes, found.actual_minutes) == (2, 90, 100)
    assert (found.overruns, found.over_minutes) == (1, 15)
    assert found.kept == Kept(3, 5)


def test_without_a_cadence_nothing_was_kept_or_missed(journal: Journal) -> None:
    sam = journal.people.add("Sam", Role.PEER)
    assert rhythm(journal, sam).kept is None
    journal.people.write_mentorship(sam, cadence_every=1, status=MentorshipStatus.PAUSED)
    meet(journal, sam, 100, MeetingStatus.HELD)
    assert rhythm(journal, sam).kept == Kept(1, 1)


def test_comfort_is_told_in_the_order_of_the_meetings(journal: Journal, ravi: int) -> None:
    later, first, silent, gone = (meet(journal, ravi, ago, MeetingStatus.HELD) for ago in (14, 28, 7, 3))
    journal.ratings.write(later, usefulness=5, comfort=4)
    journal.ratings.write(first, comfort=2)
    journal.ratings.write(silent, comment="For me alone")
    journal.ratings.write(gone, comfort=1)
    journal.bin.put(gone)
    assert [(one.meeting_id, one.comfort) for one in comfort(journal, ravi)] == [(first, 2), (later, 4)]
    assert [one.on for one in comfort(journal, ravi)] == days(28, 14)
