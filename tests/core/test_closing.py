"""Closing a mentorship: left and gone on with, then done in one act; and what is said of it to the other side."""

from datetime import date, timedelta

import pytest

from pmjournal.closing import begin_closing, close, remaining, stop_closing
from pmjournal.closing_paper import closing_paper
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.papers import as_text
from pmjournal.records import (
    ActionState,
    Ending,
    GoalStatus,
    MeetingStatus,
    Mentorship,
    MentorshipStatus,
    Role,
    Side,
    Visibility,
)
from pmjournal.thanks import thanks_draft

S = MentorshipStatus


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, started_on=date(2026, 1, 12))


def of(journal: Journal, id: int) -> Mentorship:
    return journal.people.contact(id).mentorship


def plan(journal: Journal, who: int, days: int) -> int:
    moment = journal.clock.at(journal.clock.today() + timedelta(days=days), 10, 0)
    return journal.meetings.add(moment, mentorship_id=who, status=MeetingStatus.PLANNED)


def test_it_is_closed_in_one_act_and_taken_back_in_one(journal: Journal, helen: int) -> None:
    first, second = plan(journal, helen, 7), plan(journal, helen, 21)
    journal.agendas.add(first, "One last thing")
    mine = journal.actions.add("Send the notes", owner=Side.ME, mentorship_id=helen)
    theirs = journal.actions.add("Name somebody", owner=Side.THEM, mentorship_id=helen)
    begin_closing(journal, helen, Ending.COMPLETED)
    journal.people.write_mentorship(helen, keep_in_touch_months=3)
    before = of(journal, helen)
    with journal.transaction() as act:
        close(journal, helen, [theirs])
    found = of(journal, helen)
    assert (found.status, found.ending, found.ended_on) == (S.ALUMNI, Ending.COMPLETED, journal.clock.today())
    assert (found.keep_in_touch_months, found.in_touch_on) == (3, journal.clock.today())
    assert {journal.meetings.get(id).status for id in (first, second)} == {MeetingStatus.CANCELLED}
    assert journal.agendas.of(second) == []
    assert [item.id for item in journal.actions.open(helen)] == [mine]
    assert act.change is not None
    journal.undo(act.change)
    assert of(journal, helen) == before
    assert journal.meetings.get(first).status is MeetingStatus.PLANNED
    assert {item.state for item in journal.actions.all(helen)} == {ActionState.OPEN}


def test_one_that_ends_early_keeps_its_reason_and_may_go_on_as_keeping_in_touch(
    journal: Journal, helen: int
) -> None:
    begin_closing(journal, helen, Ending.EARLY)
    journal.people.write_mentorship(
        helen, end_reason="New employer", ended_on=date(2026, 5, 29), keep_in_touch_months=6
    )
    close(journal, helen)
    found = of(journal, helen)
    assert (found.status, found.ending, found.end_reason) == (S.ALUMNI, Ending.EARLY, "New employer")
    assert (found.ended_on, found.in_touch_on) == (date(2026, 5, 29), date(2026, 5, 29))


def test_meetings_up_to_the_last_day_stay(journal: Journal, helen: int) -> None:
    goodbye, after = plan(journal, helen, 14), plan(journal, helen, 15)
    begin_closing(journal, helen, Ending.COMPLETED)
    journal.people.write_mentorship(helen, ended_on=journal.clock.today() + timedelta(days=14))
    assert [one.id for one in remaining(journal, helen).meetings] == [after]
    close(journal, helen)
    assert journal.meetings.get(goodbye).status is MeetingStatus.PLANNED


def test_what_cannot_be_closed_is_refused_and_nothing_is_half_done(journal: Journal, helen: int) -> None:
    with pytest.raises(BadInput):
        close(journal, helen)
    coming = plan(journal, helen, 7)
    begin_closing(journal, helen, Ending.COMPLETED)
    journal.people.write_mentorship(helen, ended_on=date(2025, 1, 1))
    with pytest.raises(BadInput, match="before the mentorship began"):
        close(journal, helen)
    assert journal.meetings.get(coming).status is MeetingStatus.PLANNED
    wish = journal.people.add("Ayşe", Role.MENTEE, status=S.PROSPECT)
    with pytest.raises(BadInput):
        begin_closing(journal, wish, Ending.EARLY)


def test_closing_can_be_let_be_and_what_was_written_stays(journal: Journal, helen: int) -> None:
    begin_closing(journal, helen, Ending.COMPLETED)
    journal.people.write_mentorship(helen, outcomes="Half a sent", keep_in_touch_months=3)
    stop_closing(journal, helen)
    found = of(journal, helen)
    assert (found.status, found.ending, found.keep_in_touch_months) == (S.ACTIVE, None, None)
    assert found.outcomes == "Half a sent"
    with pytest.raises(BadInput):
        stop_closing(journal, helen)


def test_thanks_go_to_a_person_not_to_a_title(journal: Journal) -> None:
    ayse = journal.people.add("Dr Ayşe Yıldırım", Role.MENTEE)
    assert thanks_draft(journal, ayse).startswith("Dear Ayşe,\n")


def test_the_draft_of_thanks_is_made_of_what_both_know(journal: Journal, helen: int) -> None:
    journal.owner.write(name="Nora Castell")
    for days in (-30, -3):
        moment = journal.clock.at(journal.clock.today() + timedelta(days=days), 10, 0)
        journal.meetings.add(moment, mentorship_id=helen, status=MeetingStatus.HELD)
    goal = journal.goals.add("Tell the strategy story", mentorship_id=helen)
    journal.goals.set_status(goal, GoalStatus.ACHIEVED)
    own = journal.goals.add("CANARY of my own", mentorship_id=helen)
    journal.goals.set_status(own, GoalStatus.ACHIEVED)
    journal.goals.write(own, visibility=Visibility.PERSONAL)
    journal.private_notes.add("CANARY in private", mentorship_id=helen)
    journal.people.write_mentorship(helen, got="To ask one more question.", end_reason="CANARY of the reason")
    assert thanks_draft(journal, helen) == (
        "Dear Helen,\n\n"
        "thank you for the time we had since January 2026. We met 2 times."
        " I think back to what we reached: “Tell the strategy story”.\n\n"
        "What I take along: To ask one more question.\n\n"
        "I wish you all the best.\n\n"
        "Nora"
    )


def test_the_paper_says_what_both_may_have_and_nothing_else(journal: Journal, helen: int) -> None:
    other = journal.people.add("CANARY Person", Role.MENTOR)
    note = journal.private_notes.add("CANARY in private", mentorship_id=helen)
    goal = journal.goals.add("Tell the strategy story", mentorship_id=helen)
    journal.goals.write(goal, impact="The board asked for it twice.")
    own = journal.goals.add("CANARY of my own", mentorship_id=helen)
    journal.goals.write(own, visibility=Visibility.PERSONAL)
    journal.goals.add("CANARY of somebody else", mentorship_id=other)
    journal.people.write_mentorship(
        helen, ending=Ending.EARLY, ended_on=date(2026, 6, 1), end_reason="CANARY of the reason",
        outcomes=f"See [[{own}|CANARY words]] and [[{other}|CANARY name]].", gave="Time.", got="A method.",
        research="CANARY of the research", learning_goal="CANARY of learning", thanks="Thank you.",
    )  # fmt: skip
    said = as_text.plain(closing_paper(journal, helen))
    assert note
    assert "CANARY" not in said
    for wanted in (
        "Helen Okafor", "12 Jan to 1 Jun 2026", "Ended early", "Tell the strategy story",
        "The board asked for it twice.", "Time.", "A method.", "Thank you.", "(left out)",
    ):  # fmt: skip
        assert wanted in said
