"""What a meeting leaves open comes back in the next one; a meeting can change its person."""

from datetime import date, timedelta

import pytest

from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.planning import change_person, hold_meeting, plan_meeting
from pmjournal.records import AgendaState, MeetingStatus, Role

TODAY = date(2026, 6, 9)


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


def plan(journal: Journal, who: int | None, days: int) -> int:
    return plan_meeting(journal, journal.clock.at(TODAY + timedelta(days=days), 10), mentorship_id=who)


def agenda(journal: Journal, meeting: int) -> list[tuple[str, date | None]]:
    return [(point.text, point.carried_from) for point in journal.agendas.of(meeting)]


def test_open_points_of_the_latest_meeting_are_carried_over(journal: Journal, helen: int) -> None:
    before = plan(journal, helen, -12)
    journal.agendas.add(before, "Summer plan", state=AgendaState.DISCUSSED)
    journal.agendas.add(before, "Bringing Finance in earlier")
    journal.agendas.add(before, "Nothing any more", state=AgendaState.DROPPED)
    coming = plan(journal, helen, 2)
    assert agenda(journal, coming) == [("Bringing Finance in earlier", date(2026, 5, 28))]
    assert [point.carried_to for point in journal.agendas.of(before)] == [None, date(2026, 6, 11)]


def test_a_point_is_carried_once(journal: Journal, helen: int) -> None:
    journal.agendas.add(plan(journal, helen, -12), "Bringing Finance in earlier")
    plan(journal, helen, 2)
    assert agenda(journal, plan(journal, helen, 16)) == []


def test_nothing_is_taken_from_a_meeting_still_to_come(journal: Journal, helen: int) -> None:
    journal.agendas.add(plan(journal, helen, 2), "The funding case")
    assert agenda(journal, plan(journal, helen, 16)) == []


def test_nothing_is_taken_from_a_meeting_with_somebody_else(journal: Journal, helen: int) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    journal.agendas.add(plan(journal, jonas, -3), "Refunds")
    journal.agendas.add(plan(journal, None, -2), "Thoughts of my own")
    assert agenda(journal, plan(journal, helen, 2)) == []
    assert agenda(journal, plan(journal, None, 2)) == []


def test_a_meeting_and_what_it_takes_along_are_one_undo(journal: Journal, helen: int) -> None:
    before = plan(journal, helen, -12)
    journal.agendas.add(before, "Bringing Finance in earlier")
    with journal.transaction() as act:
        plan(journal, helen, 2)
    assert act.change is not None
    journal.undo(act.change)
    assert journal.meetings.count() == 1
    assert [point.carried_to for point in journal.agendas.of(before)] == [None]


def test_a_day_that_cannot_be_right_stores_nothing(journal: Journal, helen: int) -> None:
    with pytest.raises(BadInput):
        plan_meeting(journal, journal.clock.at(TODAY), mentorship_id=helen, planned_minutes=-5)
    assert journal.meetings.count() == 0


def test_holding_a_meeting_passes_on_what_was_left_open(journal: Journal, helen: int) -> None:
    following, later = plan(journal, helen, 2), plan(journal, helen, 16)
    now = journal.meetings.add(journal.clock.at(TODAY, 9), mentorship_id=helen, status=MeetingStatus.PLANNED)
    journal.agendas.add(now, "Left open")
    hold_meeting(journal, now)
    assert journal.meetings.get(now).status is MeetingStatus.HELD
    assert agenda(journal, following) == [("Left open", TODAY)]
    assert agenda(journal, later) == []


def test_a_meeting_takes_its_private_notes_along_to_another_person(journal: Journal, helen: int) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    meeting = plan(journal, helen, -2)
    journal.private_notes.add("For me alone", meeting_id=meeting)
    change_person(journal, meeting, jonas)
    assert journal.private_notes.for_mentorship(helen) == []
    assert [note.body for note in journal.private_notes.for_mentorship(jonas)] == ["For me alone"]
