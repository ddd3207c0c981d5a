"""What holds for every history: shares in bounds, falling only for a reason, ending where the goal is."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal import chart_data, findings, progress
from pmjournal.records import MilestoneStatus, ProgressKind
from pmjournal.replay import steps_on
from tests.core.histories import History

FIRST = date(2026, 1, 1)
TODAY = FIRST + timedelta(days=60)

FALLS = {ProgressKind.CREATED, ProgressKind.REOPENED, ProgressKind.REWEIGHTED, ProgressKind.DROPPED}

days = st.integers(0, 60).map(lambda number: FIRST + timedelta(days=number))
planned = st.none() | days
weights = st.floats(0.01, 1000, allow_nan=False)
acts = st.lists(
    st.tuples(st.sampled_from(list(ProgressKind)), st.integers(1, 6), days, planned, weights), max_size=40
)


def happened(acts: list[tuple[ProgressKind, int, date, date | None, float]]) -> History:
    """The history of those acts that were possible when their turn came."""
    history = History(FIRST)
    for kind, step, on, due, weight in acts:
        column = history.columns.get(step)
        if kind is ProgressKind.CREATED:
            if column is None:
                history.created(step, on, due, weight)
        elif column is None:
            continue
        elif kind is ProgressKind.REPLANNED:
            history.replanned(step, on, due)
        elif kind is ProgressKind.REWEIGHTED:
            history.reweighted(step, on, weight)
        elif kind is ProgressKind.DONE and column.status is not MilestoneStatus.DONE:
            history.done(step, on)
        elif kind is ProgressKind.REOPENED and column.status is not MilestoneStatus.PLANNED:
            history.reopened(step, on)
        elif kind is ProgressKind.DROPPED and column.status is not MilestoneStatus.DROPPED:
            history.dropped(step, on)
    return history


def may_fall(history: History) -> set[date]:
    """The days on which something happened that can lower the share."""
    first: dict[int | None, date] = {}
    for event in history.events:
        first[event.milestone_id] = min(event.on, first.get(event.milestone_id, event.on))
    return {event.on for event in history.events if event.kind in FALLS} | set(first.values())


@settings(max_examples=150, deadline=None)
@given(acts)
def test_the_share_stays_in_bounds_and_falls_only_for_a_reason(
    acts: list[tuple[ProgressKind, int, date, date | None, float]],
) -> None:
    history = happened(acts)
    points = progress.done_series(history.events, TODAY)
    assert all(0 <= point.share <= 1 for point in points)
    assert [point.day for point in points] == sorted({point.day for point in points})
    allowed = may_fall(history)
    for before, after in pairwise(points):
        assert after.share >= before.share or after.day in allowed


@settings(max_examples=150, deadline=None)
@given(acts)
def test_todays_value_is_the_goals_state(
    acts: list[tuple[ProgressKind, int, date, date | None, float]],
) -> None:
    history = happened(acts)
    outline = history.outline()
    points = progress.done_series(history.events, TODAY)
    assert (points[-1].share if points else 0.0) == progress.share_today(outline)
    steps = {step.milestone_id: step for step in steps_on(history.events, TODAY)}
    for milestone in outline.milestones:
        step = steps[milestone.id]
        assert (step.planned_on, step.weight, step.done_on, step.dropped_on) == (
            milestone.planned_on,
            milestone.weight,
            milestone.done_on,
            milestone.dropped_on,
        )


@settings(max_examples=100, deadline=None)
@given(acts, days)
def test_plans_rise_and_everything_said_can_be_said_of_any_day(
    acts: list[tuple[ProgressKind, int, date, date | None, float]], on: date
) -> None:
    history = happened(acts)
    for line in (
        progress.plan_line(history.events, FIRST, on),
        progress.original_plan(history.events, FIRST, on),
    ):
        values = [point.share for point in line]
        assert values == sorted(values)
        assert all(0 <= value <= 1 for value in values)
    chart = chart_data.goal_chart(history.outline(), history.events, TODAY, on)
    assert chart.start <= chart.on <= chart.end
    assert chart_data.describe(chart)
    assert all(len(row) == 3 for row in chart_data.table(chart)[1])
    assert findings.sentence(findings.finding(history.outline(), history.events, on)).endswith(".")
