"""Progress over time, computed from a goal's events: shares, plan lines, counts and slips for any day.

Pure functions over records; `today` is always an argument. Nothing is read, stored or worded here: sentences
are in findings.py, what a chart shows is in chart_data.py. The rules are rule 2 and "Progress" of
docs/domain.md.

Two choices hold everywhere below: a goal with nothing in it has a share of 0, and one that never held a
milestone has no series. How events are taken, early ones too, is in replay.py.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby, pairwise

from pmjournal.records import GoalOutline, Milestone, MilestoneStatus, ProgressEvent
from pmjournal.replay import Step, by_day, in_order, state_on, steps_on

Histories = Mapping[int, Sequence[ProgressEvent]]


@dataclass(frozen=True, slots=True)
class Point:
    """From this day on the share (0 to 1) holds, until the next point."""

    day: date
    share: float


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """A corner of a plan line: the share (0 to 1) planned to be done by `day`, and by which milestones."""

    day: date
    share: float
    milestone_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """From this day on so many milestones are done (or planned), until the next."""

    day: date
    count: int


def share_on(events: Iterable[ProgressEvent], on: date) -> float:
    """The share done at the end of `on`, 0 to 1; 0 where the goal holds nothing."""
    return state_on(events, on).share()


def share_today(outline: GoalOutline) -> float:
    """The share done as the milestones' columns have it, 0 to 1; equals `share_on` for today."""
    counted = [m for m in outline.milestones if m.status is not MilestoneStatus.DROPPED]
    total = sum((Fraction(m.weight) for m in counted), Fraction(0))
    done = sum((Fraction(m.weight) for m in counted if m.status is MilestoneStatus.DONE), Fraction(0))
    return float(done / total) if total else 0.0


def done_series(events: Iterable[ProgressEvent], until: date) -> list[Point]:
    """The share done, as steps: the first day something was in the goal, then every day the share changed.

    Args:
        events: one goal's events, in any order.
        until: the last day to look at, taken whole.
    """
    points: list[Point] = []
    for day, _, state in by_day(events, until):
        share = state.share()
        if not points or share != points[-1].share:
            points.append(Point(day, share))
    return points


def done_marks(events: Iterable[ProgressEvent], until: date) -> list[Point]:
    """Each day on which a milestone was done and stayed so to its end, with the share: the filled
    diamonds."""
    marks = []
    for day, happened, state in by_day(events, until):
        touched = {event.milestone_id for event in happened if event.milestone_id is not None}
        if any(state.steps[milestone_id].done_on == day for milestone_id in touched):
            marks.append(Point(day, state.share()))
    return marks


def _line(steps: Iterable[Step], start: date) -> list[PlanPoint]:
    counted = [step for step in steps if step.counts]
    total = sum((Fraction(step.weight) for step in counted), Fraction(0))
    dated = sorted((s for s in counted if s.planned_on), key=lambda s: s.planned_on or start)
    if not dated or not total:
        return []
    line = [PlanPoint(min(start, dated[0].planned_on or start), 0.0)]
    by_now = Fraction(0)
    for day, group in groupby(dated, key=lambda step: step.planned_on or start):
        due = list(group)
        by_now += sum((Fraction(step.weight) for step in due), Fraction(0))
        line.append(PlanPoint(day, float(by_now / total), tuple(step.milestone_id for step in due)))
    return line


def plan_line(events: Iterable[ProgressEvent], start: date, as_of: date) -> list[PlanPoint]:
    """The plan as it stood at the end of `as_of`: from (start, 0) straight to each planned day's share.

    Undated milestones count in the share, so with any of them the line ends below 1. A start later than the
    first planned day gives way to it. Without a dated milestone there is no line.
    """
    return _line(steps_on(events, as_of), start)


def original_plan(events: Sequence[ProgressEvent], start: date, as_of: date) -> list[PlanPoint]:
    """The same line by the first date each milestone was given, over what was in the goal on `as_of`."""
    first: dict[int, date] = {}
    for event in in_order(events):
        if event.planned_on is not None and event.milestone_id is not None and event.on <= as_of:
            first.setdefault(event.milestone_id, event.planned_on)
    steps = steps_on(events, as_of)
    return _line((replace(step, planned_on=first.get(step.milestone_id)) for step in steps), start)


def planned_share(line: Sequence[PlanPoint], on: date) -> float:
    """How high a plan line runs on a day, 0 to 1."""
    if not line or on < line[0].day:
        return 0.0
    for left, right in pairwise(line):
        if left.day <= on < right.day:
            return left.share + (right.share - left.share) * ((on - left.day) / (right.day - left.day))
    return line[-1].share


def _counts(changes: Mapping[date, int], since: date) -> list[Count]:
    """Running counts from the change on each day; the first is on `since`."""
    total = changes.get(since, 0)
    counts = [Count(since, total)]
    for day in sorted(day for day, change in changes.items() if change and day > since):
        total += changes[day]
        counts.append(Count(day, total))
    return counts


def _done_before(events: Sequence[ProgressEvent], since: date) -> frozenset[int]:
    steps = steps_on(events, since - timedelta(days=1))
    return frozenset(step.milestone_id for step in steps if step.done)


def all_done_steps(histories: Histories, since: date, until: date) -> list[Count]:
    """How many milestones of all these goals were done by each day, counted from `since`.

    What was done before `since` does not count; what was reopened or dropped since leaves again.
    """
    changes: dict[date, int] = {}
    for events in histories.values():
        earlier, counted = _done_before(events, since), set[int]()
        for day, happened, state in by_day(events, until):
            for milestone_id in {e.milestone_id for e in happened if e.milestone_id} - earlier:
                now = state.steps[milestone_id].done
                if now != (milestone_id in counted):
                    counted ^= {milestone_id}
                    changes[max(day, since)] = changes.get(max(day, since), 0) + (1 if now else -1)
    return _counts(changes, since)


def all_planned_steps(histories: Histories, since: date, until: date, as_of: date) -> list[Count]:
    """How many milestones were planned to be done by each day, by the plans as they stood on `as_of`.

    What was done before `since` does not count; what was due before it and still open then is there on
    `since`.
    """
    changes: dict[date, int] = {}
    for events in histories.values():
        earlier = _done_before(events, since)
        for step in steps_on(events, as_of):
            if not step.counts or step.planned_on is None or step.milestone_id in earlier:
                continue
            if step.planned_on <= until:
                day = max(step.planned_on, since)
                changes[day] = changes.get(day, 0) + 1
    return _counts(changes, since)


def due_for(milestone_id: int, events: Iterable[ProgressEvent]) -> date | None:
    """The date a finish is compared with: the first that fell due while the milestone was open.

    A date that was moved on or before its own day never fell due; one that was moved later did. Where none
    fell due, the date that held when the milestone was done. After reopening, dates fall due anew.
    """
    fell: date | None = None
    before: Step | None = None
    own = [event for event in events if event.milestone_id == milestone_id]
    for day, _, state in by_day(own, date.max):
        now = state.steps[milestone_id]
        if fell is None and before is not None and before.overdue(day):
            fell = before.planned_on
        if now.done and fell is None:
            fell = now.planned_on
        if before is not None and before.done and not now.done:
            fell = None
        before = now
    return fell or (before.planned_on if before else None)


def slip(milestone: Milestone, events: Iterable[ProgressEvent]) -> int | None:
    """Days between the date that held when a milestone fell due and the day it was done.

    Above 0 it was late, 0 or below it was on time. None while it is open, and where it had no date.
    """
    due = due_for(milestone.id, events)
    if milestone.done_on is None or due is None:
        return None
    return (milestone.done_on - due).days


def overdue_days(milestone: Milestone, today: date) -> int:
    """How many days an open milestone is past its date; 0 where it is not."""
    if milestone.planned_on is None or milestone.status is not MilestoneStatus.PLANNED:
        return 0
    return max(0, (today - milestone.planned_on).days)


def start_of(outline: GoalOutline, events: Iterable[ProgressEvent]) -> date:
    """The day a goal's story begins: its own start, or the first event, whichever the goal knows."""
    first = min((event.on for event in events), default=outline.goal.created_at.date())
    return outline.goal.start_on or first
