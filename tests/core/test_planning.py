"""What a meeting leaves open comes back in the next one; a meeting can change its person."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from pmjournal.contacts import standing
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.planning import call_off, change_person, hold_meeting, move_meeting, plan_meeting, plan_series
from pmjournal.records import AgendaState, EntryKind, FeedbackDirection, FeedbackKind, MeetingStatus, Role

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


@pytest.mark.parametrize("status", [MeetingStatus.CANCELLED, MeetingStatus.NO_SHOW])
def test_what_a_meeting_called_off_would_have_been_about_comes_next(
    journal: Journal, helen: int, status: MeetingStatus
) -> None:
    off, following = plan(journal, helen, 2), plan(journal, helen, 16)
    journal.agendas.add(off, "The funding case")
    call_off(journal, off, status, " Ill,\nboth of us ")
    found = journal.meetings.get(off)
    assert (found.status, found.status_reason) == (status, "Ill, both of us")
    assert agenda(journal, following) == [("The funding case", date(2026, 6, 11))]
    hold_meeting(journal, off)
    assert journal.meetings.get(off).status_reason == ""


def test_a_meeting_moves_with_all_that_belongs_to_it(journal: Journal, helen: int) -> None:
    meeting = plan_meeting(
        journal,
        journal.clock.at(TODAY + timedelta(days=2), 10),
        mentorship_id=helen,
        title="Funding",
        place="Alder",
    )
    journal.agendas.add(meeting, "The funding case")
    journal.private_notes.add("For me alone", meeting_id=meeting)
    with journal.transaction() as act:
        stays = move_meeting(journal, meeting, journal.clock.at(TODAY + timedelta(days=9), 14), "Both travelling")
    old, new = journal.meetings.get(stays), journal.meetings.get(meeting)
    assert (old.status, old.status_reason, old.starts_at.day) == (MeetingStatus.MOVED, "Both travelling", 11)
    assert (old.title, old.place, old.mentorship_id) == ("Funding", "Alder", helen)
    assert (new.status, new.moved_from_id, new.starts_at.day) == (MeetingStatus.PLANNED, stays, 18)
    assert [text for text, _ in agenda(journal, meeting)] == ["The funding case"]
    assert len(journal.private_notes.for_meeting(meeting)) == 1
    assert journal.meetings.moved_to(stays) == new
    assert journal.meetings.moved_to(meeting) is None
    again = move_meeting(journal, meeting, journal.clock.at(TODAY + timedelta(days=10), 14))
    assert journal.meetings.get(again).moved_from_id == stays
    assert act.change is not None


def test_moving_is_one_undo(journal: Journal, helen: int) -> None:
    meeting = plan(journal, helen, 2)
    before = journal.meetings.get(meeting)
    with journal.transaction() as act:
        move_meeting(journal, meeting, journal.clock.at(TODAY + timedelta(days=9), 14))
    assert act.change is not None
    journal.undo(act.change)
    assert journal.meetings.count() == 1
    assert journal.meetings.get(meeting).starts_at == before.starts_at


def test_a_meeting_stays_where_its_new_moment_cannot_be_right(journal: Journal, helen: int) -> None:
    meeting = plan(journal, helen, 2)
    with pytest.raises(BadInput):
        move_meeting(journal, meeting, journal.clock.at(date(9999, 1, 1)))
    assert journal.meetings.count() == 1


def test_a_series_is_one_undo_and_takes_up_what_was_left_open_once(journal: Journal, helen: int) -> None:
    journal.agendas.add(plan(journal, helen, -12), "Bringing Finance in earlier")
    moments = [journal.clock.at(TODAY + timedelta(days=count), 10) for count in (16, 2)]
    with journal.transaction() as act:
        made = plan_series(journal, helen, moments, planned_minutes=45)
    assert [journal.meetings.get(one).starts_at for one in made] == sorted(moments)
    assert [len(agenda(journal, one)) for one in made] == [1, 0]
    assert act.change is not None
    journal.undo(act.change)
    assert journal.meetings.count() == 1


def test_each_meeting_of_a_series_starts_from_its_template(journal: Journal, helen: int) -> None:
    journal.meetings.add(journal.clock.at(TODAY - timedelta(days=12), 10), mentorship_id=helen)
    moments = [journal.clock.at(TODAY + timedelta(days=count), 10) for count in (2, 16)]
    first, second = plan_series(journal, helen, moments, template="regular")
    assert [text for text, _ in agenda(journal, first)] == [
        "Since 28 May: what moved, and what did not",
        "The one thing to talk about today",
        "What each of us does until the next time",
    ]
    assert agenda(journal, second)[0] == ("Since last time: what moved, and what did not", None)
    assert len(agenda(journal, second)) == 3
    for one in (first, second):
        assert journal.meetings.get(one).template == "regular"
        assert journal.meetings.get(one).notes.startswith("## What it was about")


def test_each_meeting_of_a_series_costs_the_same_few_statements(journal: Journal, helen: int) -> None:
    def act_on(count: int) -> list[int]:
        moments = [journal.clock.at(TODAY + timedelta(days=1 + day), 10) for day in range(count)]
        with counted(journal) as planned, journal.transaction() as act:
            plan_series(journal, helen, moments, template="regular")
        assert act.change is not None
        with counted(journal) as undone:
            back = journal.undo(act.change)
        assert back is not None
        assert journal.meetings.count() == 0
        with counted(journal) as redone:
            again = journal.undo(back)
        assert again is not None
        assert len(journal.meetings.coming(helen)) == count
        journal.undo(again)
        return [len(planned), len(undone), len(redone)]

    each = [(many - few) / 20 for few, many in zip(act_on(3), act_on(23), strict=True)]
    assert all(cost <= most for cost, most in zip(each, (5, 0, 1), strict=True)), (
        each
    )  # an identity for it and its three points, and a place in the search index


@contextmanager
def counted(journal: Journal) -> Iterator[list[str]]:
    """Every statement that the database is given."""
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        said.append(statement)

    event.listen(journal._store._engine, "before_cursor_execute", hear)
    yield said
    event.remove(journal._store._engine, "before_cursor_execute", hear)


def test_a_point_that_both_meetings_start_with_is_carried_into_the_one_that_waits(
    journal: Journal, helen: int
) -> None:
    moments = [journal.clock.at(TODAY + timedelta(days=count), 10) for count in (2, 16)]
    first, second = plan_series(journal, helen, moments, template="grow")
    before = agenda(journal, second)
    journal.agendas.write(journal.agendas.of(first)[0].id, state=AgendaState.DISCUSSED)
    hold_meeting(journal, first)
    assert [text for text, _ in agenda(journal, second)] == [text for text, _ in before]
    assert [day is not None for _, day in agenda(journal, second)] == [False, True, True, True]


def test_what_was_open_before_a_meeting_that_was_missed_comes_along_too(journal: Journal, helen: int) -> None:
    journal.agendas.add(plan(journal, helen, -20), "Bringing Finance in earlier")
    missed = journal.meetings.add(
        journal.clock.at(TODAY - timedelta(days=5)), mentorship_id=helen, status=MeetingStatus.NO_SHOW
    )
    journal.agendas.add(missed, "The funding case")
    off = plan(journal, helen, 3)
    assert [text for text, _ in agenda(journal, off)] == ["Bringing Finance in earlier", "The funding case"]
    call_off(journal, off, MeetingStatus.CANCELLED)
    assert [text for text, _ in agenda(journal, plan(journal, helen, 9))] == [
        "Bringing Finance in earlier",
        "The funding case",
    ]


def test_a_meeting_held_before_its_time_was_held_now(journal: Journal, helen: int) -> None:
    coming, past = plan(journal, helen, 5), plan(journal, helen, -3)
    then = journal.meetings.get(past).starts_at
    hold_meeting(journal, coming)
    hold_meeting(journal, past)
    assert journal.meetings.get(coming).starts_at == journal.clock.now().replace(second=0, microsecond=0)
    assert journal.meetings.get(past).starts_at == then
    found = standing(journal, helen)
    assert (found.last_met, found.next_id) == (TODAY, None)


def test_feedback_and_earlier_moments_of_a_meeting_go_along(journal: Journal, helen: int) -> None:
    jonas = journal.people.add("Jonas", Role.MENTEE)
    with journal.bulk():
        meeting = plan(journal, helen, 3)
        stays = move_meeting(journal, meeting, journal.clock.at(date(2026, 6, 20)))
        said: dict[str, Any] = {"direction": FeedbackDirection.RECEIVED, "kind": FeedbackKind.STRENGTH}
        hers = journal.feedback.add("Clear", meeting_id=meeting, **said)
        wei = journal.people.add_person("Wei Chen")
        others = journal.feedback.add("Calm", meeting_id=meeting, person_id=wei, **said)
        change_person(journal, meeting, jonas)
    assert journal.feedback.get(hers).person_id == journal.people.contact(jonas).person.id
    assert journal.feedback.get(others).person_id == wei
    assert journal.meetings.get(stays).mentorship_id == jonas


def test_nothing_is_of_one_mentorship_and_of_a_meeting_with_somebody_else(journal: Journal, helen: int) -> None:
    """Else the follow-up of that meeting would tell somebody of it."""
    jonas = journal.people.add("Jonas", Role.MENTEE)
    with journal.bulk():
        meeting = plan(journal, helen, -3)
        decision = journal.entries.add(EntryKind.DECISION, "We wait", meeting_id=meeting)
        note = journal.private_notes.add("Tired", meeting_id=meeting)
        for write, id in ((journal.entries.write, decision), (journal.private_notes.write, note)):
            write(id, mentorship_id=jonas)
    found = journal.entries.get(decision), journal.private_notes.get(note)
    assert [(one.mentorship_id, one.meeting_id) for one in found] == [(jonas, None)] * 2
    journal.entries.write(decision, meeting_id=meeting)
    assert journal.entries.get(decision).mentorship_id == helen
