"""What each chart shows, as plain data, with the words and the table that stand for it where it cannot be
seen.

Built from progress.py, drawn by charts.py, carried as it is into a review. No Matplotlib here: asking whether
there is enough to draw, or for the table, costs nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pmjournal import progress, wording
from pmjournal.language import Translatable, translate
from pmjournal.progress import Count, Histories, PlanPoint, Point
from pmjournal.records import GoalOutline, ProgressEvent
from pmjournal.replay import Step, steps_on

FEWEST = 3

TODAY = Translatable("Charts", "Today")
DONE = Translatable("Charts", "Done {count}")
OF_PLANNED = Translatable("Charts", "of {count} planned")
PLAN = Translatable("Charts", "Plan")
DRAWN = (TODAY, DONE, OF_PLANNED, PLAN, *wording.SHORT)
"""Every text that is drawn into a chart, for whoever draws in another process."""

Rows = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class GoalChart:
    """One goal's share done against its plan, at the end of the day `on`.

    `marks` are the filled diamonds, `overdue` the plan's days with something open that has passed. `today` is
    None where the chart shows a past day.
    """

    start: date
    end: date
    on: date
    today: date | None
    done: tuple[Point, ...]
    marks: tuple[Point, ...]
    plan: tuple[PlanPoint, ...]
    overdue: frozenset[date]
    milestones: int
    milestones_done: int

    @property
    def share(self) -> float:
        """The share done by `on`, 0 to 1."""
        return self.done[-1].share if self.done else 0.0


@dataclass(frozen=True, slots=True)
class AllChart:
    """Milestones of many goals, done and planned, counted from `since` to `until`; done only as far as
    `on`."""

    since: date
    until: date
    on: date
    today: date | None
    done: tuple[Count, ...]
    planned: tuple[Count, ...]

    @property
    def done_by_now(self) -> int:
        """How many were done by `on`."""
        return self.done[-1].count

    @property
    def planned_by_now(self) -> int:
        """How many were planned to be done by `on`."""
        return max((point.count for point in self.planned if point.day <= self.on), default=0)


class MarkState(StrEnum):
    """What a diamond of the timeline says."""

    DONE = "done"
    OPEN = "to come"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Mark:
    """A milestone on the timeline: the day it was done, or is due."""

    day: date
    state: MarkState


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One goal on the timeline."""

    label: str
    start: date
    end: date
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Goals at a glance, each a line from its start to its end, at the end of the day `on`."""

    start: date
    end: date
    on: date
    today: date | None
    rows: tuple[TimelineRow, ...]


Chart = GoalChart | AllChart | Timeline


def _counted(events: Sequence[ProgressEvent], on: date) -> list[Step]:
    return [step for step in steps_on(events, on) if step.counts]


def goal_chart(
    outline: GoalOutline, events: Sequence[ProgressEvent], today: date, on: date | None = None
) -> GoalChart:
    """What the chart of one goal shows today, or showed at the end of an earlier day `on`; at most to its end."""
    on = min(on or today, today)
    ended = outline.goal.ended_on
    over = ended is not None and ended < on and bool(_counted(events, ended))
    if ended is not None and over:
        on = ended
    start = progress.start_of(outline, events)
    steps = _counted(events, on)
    done, plan = progress.done_series(events, on), progress.plan_line(events, start, on)
    known = [on, start, *(point.day for point in plan)]
    return GoalChart(
        start=min([start, *(point.day for point in done), *(point.day for point in plan)]),
        end=max([*known, outline.goal.target_on or on]) + (_room(start, on) if over else timedelta()),
        on=on,
        today=today if on == today else None,
        done=tuple(done),
        marks=tuple(progress.done_marks(events, on)),
        plan=tuple(plan),
        overdue=frozenset(step.planned_on for step in steps if step.planned_on and step.overdue(on)),
        milestones=len(steps),
        milestones_done=sum(step.done for step in steps),
    )


def _room(start: date, on: date) -> timedelta:
    """What is left free after a goal's last day, so that the words at the end of its line stand beside it."""
    return max(timedelta(7), (on - start) * 2 // 5)


def all_chart(histories: Histories, since: date, until: date, today: date) -> AllChart:
    """What the chart of many goals shows for a period, as of today or of its last day once that has
    passed."""
    on = min(today, until)
    return AllChart(
        since=since,
        until=until,
        on=on,
        today=today if on == today else None,
        done=tuple(progress.all_done_steps(histories, since, on)),
        planned=tuple(progress.all_planned_steps(histories, since, until, on)),
    )


def _mark(step: Step, on: date) -> Mark | None:
    if step.done_on is not None:
        return Mark(step.done_on, MarkState.DONE)
    if step.planned_on is None:
        return None
    return Mark(step.planned_on, MarkState.OVERDUE if step.overdue(on) else MarkState.OPEN)


def _row(outline: GoalOutline, events: Sequence[ProgressEvent], on: date) -> TimelineRow:
    marks = tuple(mark for step in _counted(events, on) if (mark := _mark(step, on)))
    days = [mark.day for mark in marks]
    goal = outline.goal
    start = min([progress.start_of(outline, events), *days])
    ended = goal.ended_on if goal.ended_on and goal.ended_on <= on else None
    end = max([start, ended or goal.target_on or start, *days])
    return TimelineRow(goal.title, start, end, tuple(sorted(marks, key=lambda mark: mark.day)))


def timeline(
    outlines: Sequence[GoalOutline], histories: Histories, since: date, today: date, on: date
) -> Timeline:
    """Goals at a glance as they stood at the end of `on`, in the order given, drawn from `since` on."""
    on = min(on, today)
    rows = tuple(_row(outline, histories.get(outline.goal.id, ()), on) for outline in outlines)
    end = max([on, since + timedelta(days=1), *(row.end for row in rows)])
    return Timeline(since, end, on, today if on == today else None, rows)


def enough(chart: Chart) -> bool:
    """Whether there are at least three data points; else a sentence says it better than a chart."""
    match chart:
        case GoalChart():
            return len(chart.marks) + sum(1 for point in chart.plan if point.milestone_ids) >= FEWEST
        case AllChart():
            return chart.done_by_now + (chart.planned[-1].count if chart.planned else 0) >= FEWEST
        case Timeline():
            return sum(len(row.marks) for row in chart.rows) >= FEWEST


def _percent(share: float) -> str:
    return wording.percent(round(share * 100))


def describe(chart: Chart) -> str:
    """The chart in words: the numbers a reader who cannot see it needs."""
    match chart:
        case GoalChart():
            return _describe_goal(chart)
        case AllChart():
            said = translate(
                "Charts", "%n milestone(s) done against {planned} planned by {day}. {last} planned by {end}.", "",
                chart.done_by_now,
            )  # fmt: skip
            last = chart.planned[-1].count if chart.planned else 0
            day, end = wording.day_long(chart.on), wording.day_long(chart.until)
            return said.format(planned=chart.planned_by_now, day=day, last=last, end=end)
        case Timeline():
            said = translate("Charts", "Milestones of %n goal(s) by {day}.", "", len(chart.rows))
            rows = [f"{row.label}: {_states(row)}." for row in chart.rows]
            return " ".join([said.format(day=wording.day_long(chart.on)), *rows])


def _describe_goal(chart: GoalChart) -> str:
    said = translate("Charts", "{share}: {done} of {whole} milestones done by {day}.").format(
        share=_percent(chart.share),
        done=chart.milestones_done,
        whole=chart.milestones,
        day=wording.day_long(chart.on),
    )
    if not chart.plan:
        return f"{said} {translate('Charts', 'There is no plan line.')}"
    planned = _percent(progress.planned_share(chart.plan, chart.on))
    return f"{said} {translate('Charts', 'The plan runs at {share} that day.').format(share=planned)}"


_COUNTED_STATES = {
    MarkState.DONE: Translatable("Charts", "{count} done"),
    MarkState.OPEN: Translatable("Charts", "{count} to come"),
    MarkState.OVERDUE: Translatable("Charts", "{count} overdue"),
}
_STATES = {
    MarkState.DONE: Translatable("Charts", "done"),
    MarkState.OPEN: Translatable("Charts", "to come"),
    MarkState.OVERDUE: Translatable("Charts", "overdue"),
}


def _states(row: TimelineRow) -> str:
    counts = [(sum(mark.state is state for mark in row.marks), state) for state in MarkState]
    said = [str(_COUNTED_STATES[state]).format(count=count) for count, state in counts if count]
    span = wording.from_to(wording.day_short(row.start), wording.day_short(row.end))
    return f"{span}, {wording.listed(said) or translate('Charts', 'no milestones with a day')}"


def table(chart: Chart) -> tuple[tuple[str, ...], Rows]:
    """The chart's numbers: the headings and the rows, for "Show as table" and "Copy numbers"."""
    match chart:
        case GoalChart():
            known = {point.day for point in chart.done} | {point.day for point in chart.plan}
            return _headings(), [_goal_row(chart, day) for day in sorted(known | {chart.on})]
        case AllChart():
            days = sorted({point.day for point in (*chart.done, *chart.planned)} | {chart.on})
            return _headings(), [_all_row(chart, day) for day in days]
        case Timeline():
            found = [
                (row.label, mark.day.isoformat(), str(_STATES[mark.state]))
                for row in chart.rows
                for mark in row.marks
            ]
            headings = translate("Charts", "Goal"), translate("Charts", "Day"), translate("Charts", "Milestone")
            return headings, list(found)


def _headings() -> tuple[str, ...]:
    return translate("Charts", "Day"), translate("Charts", "Done"), translate("Charts", "Planned")


def _goal_row(chart: GoalChart, day: date) -> tuple[str, ...]:
    past = [point.share for point in chart.done if point.day <= day]
    done = "" if day > chart.on else _percent(past[-1] if past else 0.0)
    return day.isoformat(), done, _percent(progress.planned_share(chart.plan, day)) if chart.plan else ""


def _all_row(chart: AllChart, day: date) -> tuple[str, ...]:
    done = [point.count for point in chart.done if point.day <= day]
    planned = [point.count for point in chart.planned if point.day <= day]
    return (
        day.isoformat(),
        "" if day > chart.on else str(done[-1] if done else 0),
        str(planned[-1] if planned else 0),
    )
