"""One act is one unit: it commits or it does not, is announced after, and can be taken back."""

from datetime import date

import pytest

from pmjournal.changes import Change
from pmjournal.errors import NotFound, UndoRefused
from pmjournal.journal import Journal
from pmjournal.records import GoalStatus, Kind, MilestoneStatus, Role


def test_a_change_is_announced_once_after_the_commit(journal: Journal) -> None:
    heard: list[tuple[Change, int]] = []
    journal.subscribe(lambda change: heard.append((change, len(journal.goals.outlines()))))
    with journal.transaction(origin="me") as act:
        goal = journal.goals.add("Tell the story")
        journal.goals.add_milestone(goal, "Storyline")
        assert heard == []
    assert [(change.origin, count) for change, count in heard] == [("me", 1)]
    assert act.change is heard[0][0]
    assert heard[0][0].touched >= {(Kind.GOAL, goal)}
    assert heard[0][0].concerns(Kind.MILESTONE)


def test_an_act_that_fails_leaves_nothing(journal: Journal) -> None:
    heard: list[Change] = []
    journal.subscribe(heard.append)

    def half_an_act() -> None:
        with journal.transaction():
            journal.goals.add("Half an act")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_an_act()
    assert journal.goals.outlines() == []
    assert heard == []


def test_an_act_that_changes_nothing_is_not_announced(journal: Journal) -> None:
    goal = journal.goals.add("Tell the story")
    heard: list[Change] = []
    journal.subscribe(heard.append)
    journal.goals.write(goal, title="Tell the story")
    assert heard == []


def test_a_listener_that_stops_hears_no_more(journal: Journal) -> None:
    heard: list[Change] = []
    stop = journal.subscribe(heard.append)
    stop()
    journal.goals.add("Quietly")
    assert heard == []


def test_a_listener_that_fails_does_not_undo_the_write(journal: Journal) -> None:
    def fail(change: Change) -> None:
        raise RuntimeError

    journal.subscribe(fail)
    journal.goals.add("Still there")
    assert len(journal.goals.outlines()) == 1


def test_the_last_tick_and_its_goal_go_back_in_one_undo_and_forth_again(journal: Journal) -> None:
    goal = journal.goals.add("Tell the story")
    step = journal.goals.add_milestone(goal, "Storyline")
    before = journal.goals.events(goal)
    with journal.transaction() as act:
        journal.goals.mark_done(step)
    assert journal.goals.get(goal).status is GoalStatus.ACHIEVED
    assert act.change is not None
    back = journal.undo(act.change)
    assert journal.goals.get(goal).status is GoalStatus.ACTIVE
    assert journal.goals.milestone(step).status is MilestoneStatus.PLANNED
    assert journal.goals.events(goal) == before
    assert back is not None
    journal.undo(back)
    assert journal.goals.get(goal).status is GoalStatus.ACHIEVED


def test_undo_is_refused_when_the_record_changed_since(journal: Journal) -> None:
    goal = journal.goals.add("First words")
    with journal.transaction() as act:
        journal.goals.write(goal, title="Second words")
    journal.goals.write(goal, title="Third words")
    assert act.change is not None
    with pytest.raises(UndoRefused):
        journal.undo(act.change)
    assert journal.goals.get(goal).title == "Third words"


def test_undo_of_something_new_is_refused_when_newer_things_hang_on_it(journal: Journal) -> None:
    with journal.transaction() as act:
        goal = journal.goals.add("A goal")
    step = journal.goals.add_milestone(goal, "Added later")
    assert act.change is not None
    with pytest.raises(UndoRefused):
        journal.undo(act.change)
    assert journal.goals.milestone(step).title == "Added later"


def test_undo_of_a_text_brings_its_links_back(journal: Journal) -> None:
    goal = journal.goals.add("Tell the story")
    page = journal.reflections.add(body=f"About [[{goal}|the story]]")
    with journal.transaction() as act:
        journal.reflections.write(page, body="About nothing")
    assert journal.links.mentions_of(goal) == []
    assert act.change is not None
    journal.undo(act.change)
    assert [mention.record_id for mention in journal.links.mentions_of(goal)] == [page]


def test_a_mentorship_takes_its_records_to_the_bin_and_back(journal: Journal) -> None:
    helen = journal.people.add("Helen", Role.MENTEE)
    goal = journal.goals.add("With Helen", mentorship_id=helen)
    note = journal.private_notes.add("Between us", mentorship_id=helen)
    journal.bin.put(helen)
    assert journal.people.contacts() == []
    assert journal.goals.outlines() == []
    assert journal.private_notes.count() == 0
    assert [item.title for item in journal.bin.items()] == ["Helen"]
    journal.bin.restore(helen)
    assert journal.goals.get(goal).title == "With Helen"
    assert journal.private_notes.get(note).body == "Between us"


def test_what_is_in_the_bin_cannot_be_written_to(journal: Journal) -> None:
    goal = journal.goals.add("Gone")
    journal.bin.put(goal)
    with pytest.raises(NotFound):
        journal.goals.write(goal, title="Back?")


def test_the_bin_is_emptied_after_sixty_days_and_not_before(journal: Journal) -> None:
    goal = journal.goals.add("Old", target_on=date(2026, 7, 1))
    journal.goals.add_milestone(goal, "Step")
    meeting = journal.meetings.add(journal.clock.now(), notes=f"see [[{goal}|Old]]")
    journal.bin.put(goal)
    assert journal.bin.sweep() == 0
    journal.clock._frozen = date(2026, 8, 9)
    assert journal.bin.sweep() == 1
    assert journal.bin.items() == []
    assert journal.meetings.get(meeting).notes == f"see [[{goal}|Old]]"


def test_a_link_comes_back_whichever_of_the_two_was_made_first(journal: Journal) -> None:
    with journal.transaction() as act:
        page = journal.reflections.add(body="About it")
        goal = journal.goals.add("Tell the story")
        journal.reflections.write(page, body=f"About [[{goal}|the story]]")
    assert act.change is not None
    back = journal.undo(act.change)
    assert back is not None
    journal.undo(back)
    assert [mention.record_id for mention in journal.links.mentions_of(goal)] == [page]


def test_a_reason_is_cleaned_like_every_text(journal: Journal) -> None:
    goal = journal.goals.add("A goal")
    journal.goals.drop_milestone(journal.goals.add_milestone(goal, "Step"), reason="no\ud800 \x00time")
    assert journal.goals.events(goal)[-1].reason == "no time"


def test_a_mentorship_stays_in_the_bin_while_something_belongs_to_it(journal: Journal) -> None:
    maya = journal.people.add("Maya", Role.MENTOR)
    goal = journal.goals.add("With Maya", mentorship_id=maya)
    journal.bin.put(goal)
    journal.clock._frozen = date(2026, 6, 10)
    journal.bin.put(maya)
    journal.bin.restore(goal)
    journal.clock._frozen = date(2026, 9, 9)
    assert journal.bin.sweep() == 0
    assert journal.goals.get(goal).mentorship_id == maya
    journal.bin.put(goal)
    journal.clock._frozen = date(2026, 12, 9)
    assert journal.bin.sweep() == 2
