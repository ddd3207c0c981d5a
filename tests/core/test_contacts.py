"""Where things stand with everybody: last met, next meeting, rhythm."""

from datetime import date, timedelta

import pytest

from pmjournal.contacts import standing, standings
from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role

TODAY = date(2026, 6, 9)


def meet(journal: Journal, who: int, days: int, status: MeetingStatus | None = None) -> int:
    return journal.meetings.add(
        journal.clock.at(TODAY + timedelta(days=days), 10), mentorship_id=who, status=status
    )


def test_last_met_is_the_latest_held_and_next_the_soonest_planned(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    meet(journal, helen, -20)
    last = meet(journal, helen, -12)
    meet(journal, helen, 16)
    soonest = meet(journal, helen, 2)
    found = standing(journal, helen)
    assert (found.last_met, found.last_id) == (date(2026, 5, 28), last)
    assert found.next_id == soonest
    assert found.next_at is not None
    assert (found.next_at.date(), found.next_at.hour) == (date(2026, 6, 11), 10)


def test_what_did_not_take_place_or_is_in_the_bin_does_not_count(journal: Journal) -> None:
    ravi = journal.people.add("Ravi Menon", Role.MENTOR, cadence_every=2, started_on=date(2026, 1, 1))
    held = meet(journal, ravi, -35)
    meet(journal, ravi, -7, MeetingStatus.NO_SHOW)
    meet(journal, ravi, 3, MeetingStatus.CANCELLED)
    journal.bin.put(meet(journal, ravi, -1))
    journal.bin.put(meet(journal, ravi, 1))
    found = standing(journal, ravi)
    assert found.last_id == held
    assert found.next_id is None
    assert found.cadence.slipped
    assert (found.cadence.overdue_days, found.cadence.quiet_days) == (21, 35)


@pytest.mark.parametrize("status", [MeetingStatus.MOVED, MeetingStatus.CANCELLED, MeetingStatus.NO_SHOW])
def test_a_meeting_called_off_is_none_and_quiets_nothing(journal: Journal, status: MeetingStatus) -> None:
    ravi = journal.people.add("Ravi Menon", Role.MENTOR, cadence_every=2, started_on=date(2026, 1, 1))
    meet(journal, ravi, -21)
    meet(journal, ravi, -2, status)
    meet(journal, ravi, 3, status)
    found = standing(journal, ravi)
    assert (found.last_met, found.next_at, found.cadence.overdue_days) == (date(2026, 5, 19), None, 7)
    meet(journal, ravi, 4)
    assert not standing(journal, ravi).cadence.slipped


def test_pauses_push_the_day_on_that_a_meeting_is_due(journal: Journal) -> None:
    ravi = journal.people.add("Ravi Menon", Role.MENTOR, cadence_every=2, started_on=date(2026, 1, 1))
    meet(journal, ravi, -21)
    journal.pauses.add(ravi, date(2026, 5, 25), date(2026, 6, 7))
    assert standing(journal, ravi).cadence.due_on == date(2026, 6, 16)


def test_a_person_without_meetings_stands_there_too(journal: Journal) -> None:
    sam = journal.people.add("Sam", Role.PEER)
    found = standing(journal, sam)
    assert (found.last_met, found.next_at, found.cadence.slipped) == (None, None, False)


def test_each_mentorship_has_its_own_meetings_in_the_order_of_contacts(journal: Journal) -> None:
    amara = journal.people.add("Amara Diallo", Role.MENTOR)
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    mine, hers = meet(journal, amara, -7), meet(journal, helen, -3)
    assert [(one.contact.mentorship.id, one.last_id) for one in standings(journal)] == [
        (helen, hers),
        (amara, mine),
    ]


def test_a_meeting_late_in_the_evening_belongs_to_its_local_day(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    journal.meetings.add(journal.clock.at(date(2026, 5, 28), 0, 30), mentorship_id=helen)
    assert standing(journal, helen).last_met == date(2026, 5, 28)


def test_somebody_in_the_bin_has_no_standing(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    journal.bin.put(helen)
    assert standings(journal) == []
    with pytest.raises(NotFound):
        standing(journal, helen)
