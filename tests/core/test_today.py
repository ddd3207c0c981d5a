"""What today is about: the next meeting, what is due, promises kept, wins, the question."""

from datetime import date, timedelta
from typing import Any

import pytest

from pmjournal import language
from pmjournal.due import count_mine, due_milestones
from pmjournal.follow_through import Promise, follow_through, judged
from pmjournal.journal import Journal
from pmjournal.questions import another_question, question_of, question_today, questions
from pmjournal.records import (
    ActionState,
    AgendaState,
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    GoalStatus,
    MeetingStatus,
    Role,
    Side,
)
from pmjournal.today import read_today
from pmjournal.wins import first_sentence, recent_wins

TODAY = date(2026, 6, 9)


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def meet(journal: Journal, who: int | None, days: int, **fields: Any) -> int:
    return journal.meetings.add(journal.clock.at(on(days), 10), mentorship_id=who, **fields)


def test_the_next_meeting_brings_its_open_points_and_what_is_open_with_that_person(journal: Journal) -> None:
    with journal.transaction():
        helen, ravi = (
            journal.people.add("Helen Okafor", Role.MENTEE),
            journal.people.add("Ravi Menon", Role.MENTOR),
        )
        before = meet(journal, helen, -12)
        journal.entries.add(EntryKind.DECISION, "Back “schedule changes” for Q3.", meeting_id=before)
        meet(journal, helen, 1, status=MeetingStatus.CANCELLED)
        coming = meet(journal, helen, 2)
        meet(journal, ravi, 5)
        journal.agendas.add(coming, "The synthesis")
        journal.agendas.add(coming, "Settled already", state=AgendaState.DISCUSSED)
        journal.actions.add("Dry-run", owner=Side.ME, meeting_id=before, due_on=on(-5))
        journal.actions.add("Elsewhere", owner=Side.ME, mentorship_id=ravi)
    found = read_today(journal)
    assert found.next is not None
    assert found.next.meeting.id == coming
    assert (found.next.starts.date(), found.next.starts.hour) == (on(2), 10)
    assert [one.text for one in found.next.agenda] == ["The synthesis"]
    assert [one.text for one in found.next.actions] == ["Dry-run"]
    assert found.next.decided == "Back “schedule changes” for Q3."
    of_ravi = read_today(journal, ravi).next
    assert of_ravi is not None
    assert (of_ravi.meeting.mentorship_id, of_ravi.decided) == (ravi, "")


def test_a_journal_with_nothing_in_it_says_nothing(journal: Journal) -> None:
    found = read_today(journal)
    assert (found.next, list(found.touch), list(found.wins)) == (None, [], [])
    assert (found.milestones.overdue, found.milestones.soon, found.promises.percent) == (0, 0, None)


def test_a_meeting_with_nobody_can_be_the_next_one(journal: Journal) -> None:
    alone = meet(journal, None, 1)
    found = read_today(journal).next
    assert found is not None
    assert (found.meeting.id, found.contact, list(found.actions)) == (alone, None, [])


def test_milestones_the_most_overdue_first_then_the_soonest(journal: Journal) -> None:
    with journal.transaction():
        goal = journal.goals.add("Discovery", on=on(-60))
        for title, days in (("in two weeks", 13), ("later", 14), ("long ago", -20), ("today", 0), ("lately", -5)):
            journal.goals.add_milestone(goal, title, planned_on=on(days))
        journal.goals.add_milestone(goal, "without a day")
        done = journal.goals.add_milestone(goal, "done", planned_on=on(-3))
        journal.goals.mark_done(done)
        held = journal.goals.add("On hold", status=GoalStatus.ON_HOLD)
        journal.goals.add_milestone(held, "rests", planned_on=on(-1))
        journal.bin.put(journal.goals.add_milestone(goal, "in the bin", planned_on=on(-1)))
    found = due_milestones(journal)
    assert [one.title for one in found.listed] == ["long ago", "lately", "today", "in two weeks"]
    assert (found.overdue, found.soon) == (2, 2)
    journal.bin.put(goal)
    assert due_milestones(journal).listed == []


def test_of_many_the_first_of_either_are_listed_and_all_are_counted(journal: Journal) -> None:
    with journal.transaction():
        goal = journal.goals.add("Discovery", on=on(-60))
        for days in range(-8, 8):
            journal.goals.add_milestone(goal, str(days), planned_on=on(days))
    found = due_milestones(journal)
    assert (found.overdue, found.soon) == (8, 8)
    assert [one.title for one in found.listed] == ["-8", "-7", "-6", "-5", "-4", "0", "1", "2", "3", "4"]


def test_milestones_with_one_person(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    for title, who in (("mine alone", None), ("with Helen", helen)):
        goal = journal.goals.add(title, mentorship_id=who)
        journal.goals.add_milestone(goal, title, planned_on=on(3))
    assert [one.title for one in due_milestones(journal, helen).listed] == ["with Helen"]


def test_what_counts_is_mine_and_due_by_today(journal: Journal) -> None:
    with journal.transaction():
        ravi = journal.people.add("Ravi Menon", Role.MENTOR)
        mine, his = journal.goals.add("Mine"), journal.goals.add("His", mentorship_id=ravi, owner=Side.THEM)
        for goal in (mine, his):
            journal.goals.add_milestone(goal, "today", planned_on=TODAY)
            journal.goals.add_milestone(goal, "tomorrow", planned_on=on(1))
        for owner in Side:
            journal.actions.add("late", owner=owner, mentorship_id=ravi, due_on=on(-1))
            journal.actions.add("tomorrow", owner=owner, mentorship_id=ravi, due_on=on(1))
            journal.actions.add("some day", owner=owner, mentorship_id=ravi)
        meeting = meet(journal, ravi, -3)
        journal.actions.add("gone with its meeting", owner=Side.ME, meeting_id=meeting, due_on=on(-1))
        journal.bin.put(meeting)
    assert count_mine(journal) == 2


def test_promises_are_judged_once_their_day_has_passed() -> None:
    promises = [
        Promise(on(-10), on(-11)),
        Promise(on(-10), on(-10)),
        Promise(on(-9), on(-2)),
        Promise(on(-5), None),
        Promise(TODAY, None),
        Promise(TODAY, TODAY),
    ]
    found = judged(promises, 2, 1, TODAY)
    assert (found.kept, found.asked, found.percent) == (3, 5, 60)
    assert (found.latest_kept, found.latest) == (3, 4)
    assert judged([], 0, 0, TODAY).percent is None


def test_the_last_six_done_are_those_done_last() -> None:
    late = [Promise(on(-60 + number), on(-30 + number)) for number in range(10)]
    kept = [Promise(on(-1), on(-1 - number)) for number in range(5)]
    found = judged(late + kept, 0, 0, TODAY)
    assert (found.latest_kept, found.latest) == (5, 6)


def test_follow_through_reads_ninety_days_of_mine_and_what_is_open_on_both_sides(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)

    def act(days: int | None, owner: Side = Side.ME, done: int | None = None, who: int | None = helen) -> int:
        due = on(days) if days is not None else None
        made = journal.actions.add("Something", owner=owner, mentorship_id=who, due_on=due)
        if done is not None:
            journal.actions.mark(made, ActionState.DONE, on(done))
        return made

    with journal.transaction():
        act(-89, done=-89)
        act(-90, done=-90)
        act(-3, done=-1, who=None)
        act(-4)
        act(None)
        act(-2, Side.THEM, done=-2)
        act(-2, Side.THEM)
        journal.actions.mark(act(-2), ActionState.CANCELLED)
    found = follow_through(journal)
    assert (found.kept, found.asked, found.mine, found.theirs) == (1, 3, 2, 1)
    assert follow_through(journal, helen).asked == 2


def test_wins_are_those_of_two_weeks_and_strengths_that_others_named(journal: Journal) -> None:
    with journal.transaction():
        helen = journal.people.add("Helen Okafor", Role.MENTEE)
        journal.entries.add(EntryKind.WIN, "First solo PRD", occurred_on=on(-4))
        journal.entries.add(EntryKind.WIN, "Signed with Acme Inc. in spring", occurred_on=on(-13))
        journal.entries.add(EntryKind.WIN, "Long ago", occurred_on=on(-14))
        journal.entries.add(EntryKind.LESSON, "No win", occurred_on=on(-1))
        journal.bin.put(journal.entries.add(EntryKind.WIN, "In the bin", occurred_on=on(-1)))
        said = "Your questions got shorter. People told you more."
        received, strength = FeedbackDirection.RECEIVED, FeedbackKind.STRENGTH
        journal.feedback.add(said, kind=strength, direction=received, mentorship_id=helen, given_on=on(-12))
        journal.feedback.add("Given", kind=strength, direction=FeedbackDirection.GIVEN, given_on=on(-1))
        journal.feedback.add("To work on", kind=FeedbackKind.TO_WORK_ON, direction=received, given_on=on(-1))
    found = recent_wins(journal)
    wins = ["First solo PRD", "Your questions got shorter.", "Signed with Acme Inc. in spring"]
    assert [one.words for one in found] == wins
    assert found[1].mentorship_id == helen
    assert [one.words for one in recent_wins(journal, helen)] == ["Your questions got shorter."]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One. Two.", "One."),
        ("One\ntwo", "One two"),
        ("Really? Yes.", "Really?"),
        ("v1.2 is out. Good", "v1.2 is out."),
    ],
)
def test_the_first_sentence_of_a_quote(text: str, first: str) -> None:
    assert first_sentence(text) == first


@pytest.mark.parametrize("code", ["en", "de"])
def test_no_question_comes_again_before_all_others_were_asked(code: str) -> None:
    asked = questions(code)
    assert len(asked) >= 60
    found = [question_of(on(day), 0, asked) for day in range(len(asked))]
    assert sorted(found) == sorted(asked)
    assert len(set(asked)) == len(asked)
    assert all(one.endswith("?") and "!" not in one for one in asked)


def test_every_question_is_there_in_each_language() -> None:
    assert len(questions("en")) == len(questions("de"))
    assert questions("fr") == questions("en")


def test_another_question_is_another_one_and_tomorrow_brings_a_third(journal: Journal) -> None:
    first = question_today(journal)
    assert question_today(journal) == first
    another_question(journal)
    second = question_today(journal)
    tomorrow = question_of(on(1), 1, questions(language.code()))
    assert len({first, second, tomorrow}) == 3


def test_asking_for_another_question_can_be_taken_back(journal: Journal) -> None:
    another_question(journal)
    with journal.transaction() as act:
        another_question(journal)
    assert act.change is not None
    journal.undo(act.change)
    assert question_today(journal) == question_of(TODAY, 1, questions())
