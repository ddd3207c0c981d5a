"""The four numbers of a review's cover, computed from what the review takes and from nothing else."""

from collections.abc import Sequence
from datetime import date

from pmjournal.chart_data import AllChart
from pmjournal.language import translate
from pmjournal.records import ActionItem, ActionState, GoalStatus
from pmjournal.replay import steps_on
from pmjournal.reviews.content import Number
from pmjournal.reviews.selection import Selection
from pmjournal.wording import part_of, percent

_ACHIEVED = (GoalStatus.ACHIEVED, GoalStatus.PARTLY_ACHIEVED)


def four_numbers(selection: Selection, chart: AllChart) -> tuple[Number, ...]:
    """Goals achieved, milestones done, meetings held, actions done on time.

    Args:
        selection: what the review takes.
        chart: the milestones of its goals over the period.
    """
    return _goals(selection), _milestones(selection, chart), _meetings(selection), _actions(selection)


def _goals(selection: Selection) -> Number:
    on = selection.on
    ended = [o.goal for o in selection.goals if o.goal.ended_on and o.goal.ended_on <= on]
    achieved = sum(goal.status in _ACHIEVED for goal in ended)
    active = len(selection.goals) - len(ended)
    said = translate("Review", "goal(s) achieved,", "", achieved)
    return Number(str(achieved), (said, translate("Review", "{count} active").format(count=active)))


def _milestones(selection: Selection, chart: AllChart) -> Number:
    """Of the milestones that were open when the period began or were added since, how many are done."""
    on, first = selection.on, selection.request.starts_on
    steps = [s for events in selection.histories.values() for s in steps_on(events, on) if s.counts]
    before = sum(step.done_on is not None and step.done_on < first for step in steps)
    overdue = sum(step.overdue(on) for step in steps)
    late = translate("Review", "{count} overdue").format(count=overdue)
    if not overdue:
        late = translate("Review", "none overdue")
    return Number(part_of(chart.done_by_now, len(steps) - before), (translate("Review", "milestones done,"), late))


def _meetings(selection: Selection) -> Number:
    held = len(selection.meetings)
    missed = translate("Review", "{count} missed").format(count=selection.missed)
    if not selection.missed:
        missed = translate("Review", "none missed")
    return Number(str(held), (translate("Review", "meeting(s) held,", "", held), missed))


def on_time(items: Sequence[ActionItem], first: date, last: date, on: date) -> tuple[int, int]:
    """How many items due in a period were done on time, and how many were due.

    An item that is open on its very day `on` is not counted yet.
    """
    due = [i for i in items if i.due_on and first <= i.due_on <= min(last, on)]
    settled = [i for i in due if i.due_on != on or _done_by(i, on)]
    return sum(_done_by(item, item.due_on or on) for item in settled), len(settled)


def _done_by(item: ActionItem, day: date) -> bool:
    return item.state is ActionState.DONE and item.done_on is not None and item.done_on <= day


def _actions(selection: Selection) -> Number:
    request = selection.request
    done, due = on_time(selection.actions, request.starts_on, request.ends_on, selection.on)
    if not due:
        return Number("–", (translate("Review", "no actions"), translate("Review", "were due")))
    earlier = on_time(selection.earlier_actions, date.min, request.starts_on, request.starts_on)
    return Number(
        percent(_percent(done, due)),
        (translate("Review", "actions done on time,"), _compared((done, due), earlier)),
    )


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole)


def _compared(now: tuple[int, int], before: tuple[int, int]) -> str:
    if not before[1]:
        return part_of(*now)
    was, is_now = _percent(*before), _percent(*now)
    if was == is_now:
        return translate("Review", "as before")
    if is_now > was:
        return translate("Review", "up from {share}").format(share=percent(was))
    return translate("Review", "down from {share}").format(share=percent(was))
