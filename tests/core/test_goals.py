"""Goals and milestones: every act is a fact in the history, and the columns are copies of it."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmjournal.chart_data import goal_chart
from pmjournal.errors import BadInput, NotFound
from pmjournal.journal import Journal
from pmjournal.progress import slip
from pmjournal.records import GoalStatus, MilestoneStatus, ProgressKind, Role, Visibility
from pmjournal.store.tables.goals import MilestoneRow
from tests.core.conftest import TODAY


def _kinds(journal: Journal, goal: int) -> list[ProgressKind]:
    return [event.kind for event in journal.goals.events(goal)]


def test_a_goal_keeps_what_it_was_given(journal: Journal) -> None:
    helen = journal.people.add("Helen", Role.MENTEE)
    goal = journal.goals.add(
        "  Tell the\nstory ",
        mentorship_id=helen,
        why="It stalls.",
        competencies=["Strategic impact", "Storytelling"],
    )
    found = journal.goals.get(goal)
    assert (found.title, found.why, found.mentorship_id) == ("Tell the story", "It stalls.", helen)
    assert found.competencies == ("Strategic impact", "Storytelling")
    assert "Storytelling" in [one.name for one in journal.competencies()]
    assert [outline.goal.id for outline in journal.goals.outlines(helen)] == [goal]


@pytest.mark.parametrize("title", ["", "   ", "\n\t", "\x00\x1b"])
def test_a_goal_needs_a_title(journal: Journal, title: str) -> None:
    with pytest.raises(BadInput, match="few words"):
        journal.goals.add(title)
    assert journal.goals.outlines() == []


def test_a_goal_that_begins_later_is_not_counted_as_active_yet(journal: Journal) -> None:
    journal.goals.add("Begun", start_on=TODAY)
    journal.goals.add("Without a day")
    journal.goals.add("Later", start_on=TODAY + timedelta(days=1))
    journal.goals.add("A draft", status=GoalStatus.DRAFT)
    assert journal.goals.count_active() == 2
    journal.bin.put(journal.goals.add("Thought better of"))
    assert journal.goals.count_active() == 2


def test_moving_a_date_keeps_the_earlier_one(journal: Journal) -> None:
    goal = journal.goals.add("G")
    step = journal.goals.add_milestone(goal, "S", planned_on=date(2026, 6, 4))
    journal.goals.plan(step, date(2026, 6, 20), reason="Holidays")
    journal.goals.plan(step, date(2026, 6, 20))
    events = [event for event in journal.goals.events(goal) if event.milestone_id == step]
    assert [(event.planned_on, event.reason) for event in events] == [
        (date(2026, 6, 4), ""),
        (date(2026, 6, 20), "Holidays"),
    ]


def test_ticking_the_last_open_milestone_achieves_the_goal_and_reopening_takes_it_back(journal: Journal) -> None:
    goal = journal.goals.add("G")
    first, second = journal.goals.add_milestone(goal, "A"), journal.goals.add_milestone(goal, "B")
    journal.goals.drop_milestone(second, "Not needed")
    assert journal.goals.get(goal).status is GoalStatus.ACTIVE
    journal.goals.mark_done(first, on=date(2026, 6, 1))
    assert (journal.goals.get(goal).status, journal.goals.get(goal).ended_on) == (
        GoalStatus.ACHIEVED,
        date(2026, 6, 1),
    )
    journal.goals.reopen(first)
    assert (journal.goals.get(goal).status, journal.goals.get(goal).ended_on) == (GoalStatus.ACTIVE, None)


def test_adding_to_an_achieved_goal_makes_it_active_again(journal: Journal) -> None:
    goal = journal.goals.add("G")
    journal.goals.mark_done(journal.goals.add_milestone(goal, "A"))
    journal.goals.add_milestone(goal, "One more")
    assert journal.goals.get(goal).status is GoalStatus.ACTIVE


def test_ticking_twice_is_once(journal: Journal) -> None:
    goal = journal.goals.add("G")
    step = journal.goals.add_milestone(goal, "A")
    journal.goals.mark_done(step, on=date(2026, 6, 1))
    journal.goals.mark_done(step, on=date(2026, 6, 5))
    assert journal.goals.milestone(step).done_on == date(2026, 6, 1)
    assert _kinds(journal, goal).count(ProgressKind.DONE) == 2  # the milestone's and the goal's


@pytest.mark.parametrize("weight", [0, -1, float("nan"), float("inf"), 1001])
def test_a_weight_is_a_number_above_nothing(journal: Journal, weight: float) -> None:
    goal = journal.goals.add("G")
    with pytest.raises(BadInput):
        journal.goals.add_milestone(goal, "A", weight=weight)
    step = journal.goals.add_milestone(goal, "A")
    with pytest.raises(BadInput):
        journal.goals.set_weight(step, weight)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(2201, 1, 1), date.max])
def test_a_year_that_cannot_be_right_is_refused(journal: Journal, day: date) -> None:
    goal = journal.goals.add("G")
    with pytest.raises(BadInput, match="1900"):
        journal.goals.add_milestone(goal, "A", planned_on=day)
    with pytest.raises(BadInput):
        journal.goals.write(goal, target_on=day)
    assert journal.goals.milestones(goal) == []


def test_milestones_keep_the_order_they_are_put_in(journal: Journal) -> None:
    goal = journal.goals.add("G")
    a, b, c = (journal.goals.add_milestone(goal, name) for name in "ABC")
    journal.goals.move_milestone(c, 0)
    assert [one.id for one in journal.goals.milestones(goal)] == [c, a, b]
    journal.goals.move_milestone(c, 99)
    assert [one.id for one in journal.goals.milestones(goal)] == [a, b, c]


def test_what_an_act_of_its_own_changes_cannot_be_written(journal: Journal) -> None:
    goal = journal.goals.add("G")
    step = journal.goals.add_milestone(goal, "A")
    with pytest.raises(TypeError):
        journal.goals.write_milestone(step, status=MilestoneStatus.DONE)
    with pytest.raises(TypeError):
        journal.goals.write(goal, nonsense=1)


def test_what_is_not_there_is_not_found(journal: Journal) -> None:
    for call in (journal.goals.get, journal.goals.milestone, journal.meetings.get, journal.reflections.get):
        with pytest.raises(NotFound):
            call(12345)


def test_ten_thousand_milestones_are_kept(journal: Journal) -> None:
    goal = journal.goals.add("Many")
    with journal.bulk(), journal._store.writing() as session:
        session.add_all(
            MilestoneRow(goal_id=goal, visibility=Visibility.SHAREABLE, title=f"Step {number}", position=number)
            for number in range(9_990)
        )
        for number in range(9_990, 10_000):
            journal.goals.add_milestone(goal, f"Step {number}")
    assert len(journal.goals.outline(goal).milestones) == 10_000
    assert journal.goals.milestones(goal)[9_999].title == "Step 9999"


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "done", "reopen", "drop", "plan", "weight"]), st.integers(0, 5), st.integers(0, 30)
    ),
    max_size=25,
)


@given(ACTS)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_columns_always_say_what_the_history_says(journal: Journal, acts: list[tuple[str, int, int]]) -> None:
    goal = journal.goals.add("G")
    steps: list[int] = []
    for act, which, days in acts:
        on = TODAY - timedelta(days)
        if act == "add" or not steps:
            steps.append(journal.goals.add_milestone(goal, "S", on=on))
            continue
        step = steps[which % len(steps)]
        match act:
            case "done":
                journal.goals.mark_done(step, on)
            case "reopen":
                journal.goals.reopen(step, on)
            case "drop":
                journal.goals.drop_milestone(step, "", on)
            case "plan":
                journal.goals.plan(step, on, on=on)
            case "weight":
                journal.goals.set_weight(step, 1 + which, on)
    for step in steps:
        row = journal.goals.milestone(step)
        events = sorted(
            (event for event in journal.goals.events(goal) if event.milestone_id == step),
            key=lambda event: event.id,
        )
        planned = [
            event.planned_on for event in events if event.kind in (ProgressKind.CREATED, ProgressKind.REPLANNED)
        ]
        weights = [event.weight for event in events if event.weight is not None]
        last = [event for event in events if event.kind not in (ProgressKind.REPLANNED, ProgressKind.REWEIGHTED)][
            -1
        ]
        assert row.planned_on == planned[-1]
        assert row.weight == weights[-1]
        assert (row.status is MilestoneStatus.DONE) == (last.kind is ProgressKind.DONE)
        assert row.done_on == (last.on if last.kind is ProgressKind.DONE else None)
        assert row.dropped_on == (last.on if last.kind is ProgressKind.DROPPED else None)
    open_left = any(journal.goals.milestone(step).status is MilestoneStatus.PLANNED for step in steps)
    if journal.goals.get(goal).status is GoalStatus.ACHIEVED:
        assert not open_left


def test_a_goal_that_began_earlier_is_entered_as_it_was_then(journal: Journal) -> None:
    began = date(2026, 4, 3)
    goal = journal.goals.add("Began in April")
    journal.goals.add_milestone(goal, "Entered before the start was known")
    journal.goals.write(goal, start_on=began)
    journal.goals.add_milestone(goal, "Entered after")
    assert {event.on for event in journal.goals.events(goal)} == {began}
    journal.clock._frozen = TODAY + timedelta(1)
    journal.goals.add_milestone(goal, "Added a day later")
    assert journal.goals.events(goal)[-1].on == TODAY + timedelta(1)
    journal.goals.write(goal, start_on=date(2026, 1, 1))
    assert journal.goals.events(goal)[0].on == began


@pytest.mark.parametrize("start_first", [True, False])
def test_due_days_typed_while_an_old_goal_is_entered_hold_from_its_start(
    journal: Journal, start_first: bool
) -> None:
    began, due = date(2018, 4, 3), date(2018, 4, 10)
    goal = journal.goals.add("Three weeks in 2018")
    if start_first:
        journal.goals.write(goal, start_on=began)
    step = journal.goals.add_milestone(goal, "First fix")
    journal.goals.plan(step, due)
    if not start_first:
        journal.goals.write(goal, start_on=began)
    assert {event.on for event in journal.goals.events(goal)} == {began}
    journal.goals.mark_done(step, on=date(2018, 4, 12))
    outline, events = journal.goals.outline(goal), journal.goals.events(goal)
    assert slip(outline.milestones[0], events) == 2
    chart = goal_chart(outline, events, TODAY)
    assert (chart.start, chart.on, chart.end, chart.today) == (began, date(2018, 4, 12), date(2018, 4, 19), None)


def test_a_new_day_for_an_older_milestone_holds_from_today(journal: Journal) -> None:
    goal = journal.goals.add("G")
    step = journal.goals.add_milestone(goal, "S", planned_on=date(2026, 6, 20))
    journal.clock._frozen = TODAY + timedelta(3)
    journal.goals.plan(step, date(2026, 6, 25))
    assert journal.goals.events(goal)[-1].on == TODAY + timedelta(3)
