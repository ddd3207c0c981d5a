"""Ten histories with answers worked out by hand, and what else the progress functions promise."""

from datetime import date, timedelta

import pytest

from pmjournal import progress
from pmjournal.progress import Count, PlanPoint
from pmjournal.records import ProgressKind
from tests.core.histories import History, day, drawn, shares

END = day(12, 31)


def third(count: int) -> float:
    return round(count / 3, 6)


HISTORIES: list[tuple[str, History, list[tuple[date, float]], list[tuple[date, float]]]] = [
    (
        "re-plans change the plan and nothing else",
        History(day(1, 1))
        .created(1, day(1, 1), day(2, 1))
        .created(2, day(1, 1), day(3, 1))
        .replanned(1, day(1, 20), day(2, 15))
        .done(1, day(2, 10))
        .replanned(2, day(2, 20), day(4, 1)),
        [(day(1, 1), 0), (day(2, 10), 0.5)],
        [(day(1, 1), 0), (day(2, 15), 0.5), (day(4, 1), 1)],
    ),
    (
        "a re-weight moves the share on its day",
        History(day(1, 1))
        .created(1, day(1, 1), day(2, 1))
        .created(2, day(1, 1), day(3, 1))
        .done(1, day(2, 1))
        .reweighted(2, day(2, 5), 3),
        [(day(1, 1), 0), (day(2, 1), 0.5), (day(2, 5), 0.25)],
        [(day(1, 1), 0), (day(2, 1), 0.25), (day(3, 1), 1)],
    ),
    (
        "dropped milestones leave both sides",
        History(day(1, 1))
        .created(1, day(1, 1), day(2, 1))
        .created(2, day(1, 1), day(3, 1))
        .created(3, day(1, 1), day(4, 1))
        .done(1, day(1, 31))
        .dropped(2, day(2, 10))
        .dropped(1, day(2, 20)),
        [(day(1, 1), 0), (day(1, 31), third(1)), (day(2, 10), 0.5), (day(2, 20), 0)],
        [(day(1, 1), 0), (day(4, 1), 1)],
    ),
    (
        "reopening undoes done until it is done again",
        History(day(1, 1))
        .created(1, day(1, 1), day(2, 1))
        .created(2, day(1, 1), day(3, 1))
        .done(1, day(2, 1))
        .reopened(1, day(2, 8))
        .done(1, day(2, 20)),
        [(day(1, 1), 0), (day(2, 1), 0.5), (day(2, 8), 0), (day(2, 20), 0.5)],
        [(day(1, 1), 0), (day(2, 1), 0.5), (day(3, 1), 1)],
    ),
    (
        "early finishes stand where they happened",
        History(day(1, 1))
        .created(1, day(1, 1), day(2, 1))
        .created(2, day(1, 1), day(3, 1))
        .done(2, day(1, 15))
        .done(1, day(1, 20)),
        [(day(1, 1), 0), (day(1, 15), 0.5), (day(1, 20), 1)],
        [(day(1, 1), 0), (day(2, 1), 0.5), (day(3, 1), 1)],
    ),
    (
        "undated milestones count in the share, never in the plan",
        History(day(1, 1))
        .created(1, day(1, 1), day(2, 1))
        .created(2, day(1, 1))
        .created(3, day(1, 1))
        .done(2, day(1, 20)),
        [(day(1, 1), 0), (day(1, 20), third(1))],
        [(day(1, 1), 0), (day(2, 1), third(1))],
    ),
    ("an empty goal has no series", History(day(1, 1)), [], []),
    (
        "one milestone goes from nothing to all",
        History(day(1, 1)).created(1, day(1, 1), day(2, 1)).done(1, day(2, 8)),
        [(day(1, 1), 0), (day(2, 8), 1)],
        [(day(1, 1), 0), (day(2, 1), 1)],
    ),
    (
        "one added later lowers the share from its day on",
        History(day(1, 1)).created(1, day(1, 1), day(2, 1)).done(1, day(1, 30)).created(2, day(2, 10), day(3, 1)),
        [(day(1, 1), 0), (day(1, 30), 1), (day(2, 10), 0.5)],
        [(day(1, 1), 0), (day(2, 1), 0.5), (day(3, 1), 1)],
    ),
    (
        "done and reopened on one day was not done that day",
        History(day(1, 1))
        .created(1, day(1, 1), day(2, 1))
        .created(2, day(1, 1), day(2, 1))
        .done(1, day(2, 1))
        .reopened(1, day(2, 1))
        .done(2, day(2, 3)),
        [(day(1, 1), 0), (day(2, 3), 0.5)],
        [(day(1, 1), 0), (day(2, 1), 1)],
    ),
]


@pytest.mark.parametrize(("what", "history", "done", "plan"), HISTORIES, ids=[case[0] for case in HISTORIES])
def test_a_history_gives_exactly_its_series(
    what: str, history: History, done: list[tuple[date, float]], plan: list[tuple[date, float]]
) -> None:
    assert shares(progress.done_series(history.events, END)) == done
    assert shares(progress.plan_line(history.events, day(1, 1), END)) == plan
    assert progress.share_on(history.events, END) == progress.share_today(history.outline())


def test_the_order_events_come_in_does_not_matter() -> None:
    for _, history, done, _ in HISTORIES:
        assert shares(progress.done_series(reversed(history.events), END)) == done


def test_any_past_day_can_be_drawn() -> None:
    history = HISTORIES[0][1]
    assert shares(progress.done_series(history.events, day(2, 9))) == [(day(1, 1), 0)]
    assert shares(progress.plan_line(history.events, day(1, 1), day(1, 10))) == [
        (day(1, 1), 0), (day(2, 1), 0.5), (day(3, 1), 1),
    ]  # fmt: skip
    assert progress.share_on(history.events, day(2, 9)) == 0
    assert progress.share_on(history.events, day(2, 10)) == 0.5


def test_undoing_a_slip_leaves_no_trace_since_it_takes_its_event_back() -> None:
    history = HISTORIES[4][1]
    before = [event for event in history.events if event.kind is not ProgressKind.DONE]
    assert shares(progress.done_series(before, END)) == [(day(1, 1), 0)]


def test_a_corrected_day_wins_over_the_one_it_corrects() -> None:
    history = History().created(1, day(1, 1)).created(2, day(1, 1)).done(1, day(6, 9)).reopened(1, day(6, 9))
    history.done(1, day(6, 3))
    assert shares(progress.done_series(history.events, END)) == [(day(1, 1), 0), (day(6, 3), 0.5)]
    assert [mark.day for mark in progress.done_marks(history.events, END)] == [day(6, 3)]


def test_a_milestone_ticked_before_it_was_written_down_was_in_the_goal_then() -> None:
    history = History().created(1, day(3, 20), day(3, 6)).done(1, day(3, 13)).created(2, day(3, 20))
    assert shares(progress.done_series(history.events, END)) == [(day(3, 13), 1), (day(3, 20), 0.5)]


def test_the_original_plan_keeps_the_first_dates() -> None:
    history = HISTORIES[0][1]
    assert progress.original_plan(history.events, day(1, 1), END) == [
        PlanPoint(day(1, 1), 0.0),
        PlanPoint(day(2, 1), 0.5, (1,)),
        PlanPoint(day(3, 1), 1.0, (2,)),
    ]


def test_the_plan_line_runs_straight_from_diamond_to_diamond() -> None:
    line = [PlanPoint(day(1, 1), 0.0), PlanPoint(day(1, 11), 0.5), PlanPoint(day(1, 21), 1.0)]
    assert progress.planned_share(line, day(1, 6)) == pytest.approx(0.25)
    assert progress.planned_share(line, day(1, 16)) == pytest.approx(0.75)
    assert progress.planned_share(line, date(2025, 12, 31)) == 0
    assert progress.planned_share(line, day(2, 1)) == 1
    assert progress.planned_share([], day(2, 1)) == 0


def test_a_plan_that_starts_before_the_goal_starts_with_it() -> None:
    history = History().created(1, day(2, 1), day(1, 10))
    assert shares(progress.plan_line(history.events, day(2, 1), END)) == [(day(1, 10), 0), (day(1, 10), 1)]


def test_all_goals_count_in_steps_from_the_period_on() -> None:
    first = History().created(1, day(1, 1), day(1, 10)).created(2, day(1, 1), day(2, 10)).done(1, day(1, 9))
    second = History().created(1, day(1, 1), day(1, 20)).created(2, day(1, 1), day(3, 10))
    second.done(1, day(2, 5)).done(2, day(2, 5)).reopened(2, day(2, 20))
    both = {1: first.events, 2: second.events}
    assert progress.all_done_steps(both, day(2, 1), END) == [
        Count(day(2, 1), 0), Count(day(2, 5), 2), Count(day(2, 20), 1),
    ]  # fmt: skip
    assert progress.all_planned_steps(both, day(2, 1), END, as_of=END) == [
        Count(day(2, 1), 1), Count(day(2, 10), 2), Count(day(3, 10), 3),
    ]  # fmt: skip
    assert progress.all_done_steps({}, day(2, 1), END) == [Count(day(2, 1), 0)]


@pytest.mark.parametrize(
    ("what", "history", "expected"),
    [
        ("late", History().created(1, day(3, 1), day(3, 27)).done(1, day(4, 3)), 7),
        ("on its day", History().created(1, day(3, 1), day(3, 27)).done(1, day(3, 27)), 0),
        ("early", History().created(1, day(3, 1), day(3, 13)).done(1, day(3, 12)), -1),
        ("undated", History().created(1, day(3, 1)).done(1, day(3, 12)), None),
        ("open", History().created(1, day(3, 1), day(3, 13)), None),
        (
            "moved before it fell due: the new date counts",
            History().created(1, day(3, 1), day(3, 10)).replanned(1, day(3, 8), day(3, 20)).done(1, day(3, 18)),
            -2,
        ),
        (
            "moved on its very day: the new date counts",
            History().created(1, day(3, 1), day(3, 10)).replanned(1, day(3, 10), day(3, 20)).done(1, day(3, 18)),
            -2,
        ),
        (
            "moved after it fell due: the old date counts",
            History().created(1, day(3, 1), day(3, 10)).replanned(1, day(3, 12), day(3, 20)).done(1, day(3, 18)),
            8,
        ),
        (
            "reopened with a new date: that one counts",
            History()
            .created(1, day(3, 1), day(3, 10))
            .done(1, day(3, 9))
            .reopened(1, day(4, 1))
            .replanned(1, day(4, 1), day(4, 20))
            .done(1, day(4, 18)),
            -2,
        ),
    ],
)
def test_a_finish_is_compared_with_the_date_that_held_when_it_fell_due(
    what: str, history: History, expected: int | None
) -> None:
    assert progress.slip(history.columns[1], history.events) == expected


def test_overdue_days_are_of_open_milestones_only() -> None:
    history = History().created(1, day(3, 1), day(3, 10)).created(2, day(3, 1), day(3, 10)).done(2, day(3, 20))
    assert progress.overdue_days(history.columns[1], day(3, 15)) == 5
    assert progress.overdue_days(history.columns[1], day(3, 10)) == 0
    assert progress.overdue_days(history.columns[2], day(3, 15)) == 0


def test_the_drawn_goal() -> None:
    events = drawn().events
    assert [round(point.share * 7) for point in progress.done_series(events, day(6, 9))] == [0, 1, 2, 3, 4]
    assert len(progress.done_marks(events, day(6, 9))) == 4
    assert progress.start_of(drawn().outline(), events) == day(3, 2)


def test_ten_thousand_milestones_take_no_time_to_speak_of() -> None:
    history = History()
    for step in range(10_000):
        history.created(step + 1, day(1, 1), day(1, 2) + timedelta(days=step % 300))
    for step in range(0, 10_000, 2):
        history.done(step + 1, day(1, 2) + timedelta(days=step % 200))
    assert progress.done_series(history.events, END)[-1].share == 0.5
    assert progress.plan_line(history.events, day(1, 1), END)[-1].share == 1
    assert progress.all_done_steps({1: history.events}, day(1, 1), END)[-1].count == 5000
