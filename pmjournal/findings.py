"""What a goal's progress chart says, in one sentence: first as a fact, then in words.

`finding` is language-neutral (a kind and its values); `sentence` says it in the language that is on, for the
window and for the review. No series are computed here; see progress.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmjournal import progress, wording
from pmjournal.language import Translatable, translate
from pmjournal.records import GoalOutline, GoalStatus, ProgressEvent
from pmjournal.replay import Step, steps_on


class FindingKind(StrEnum):
    """What there is to say."""

    EMPTY = "empty"
    ALL_DONE = "all done"
    DROPPED = "dropped"
    ON_HOLD = "on hold"
    NOT_STARTED = "not started"
    NO_PLAN = "no plan"
    BEHIND = "behind"
    AHEAD = "ahead"
    OVERDUE = "overdue"
    ON_TRACK_AGAIN_IF = "on track again if"
    ON_PLAN = "on plan"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact about a goal's progress, as of `today`.

    `count` is how many milestones behind or ahead, or in all. `title` is a milestone's, `day` its day (for
    dropped goals the day they were dropped, for those not started their first day). Unused ones stay empty.
    """

    kind: FindingKind
    today: date
    count: int = 0
    title: str = ""
    day: date | None = None


def _first_open(outline: GoalOutline, steps: Sequence[Step]) -> Step | None:
    """The open milestone with the earliest date; by position where two share it."""
    place = {milestone.id: milestone.position for milestone in outline.milestones}
    dated = [(s.planned_on, place.get(s.milestone_id, 0), s) for s in steps if s.planned_on and not s.done_on]
    return min(dated, key=lambda entry: entry[:2])[2] if dated else None


def _resting(outline: GoalOutline, steps: Sequence[Step], today: date) -> Finding | None:
    """What there is to say where plan and progress need no comparing."""
    goal = outline.goal
    if goal.status is GoalStatus.DROPPED:
        return Finding(FindingKind.DROPPED, today, day=goal.ended_on)
    if not steps:
        return Finding(FindingKind.EMPTY, today)
    if all(step.done for step in steps):
        return Finding(FindingKind.ALL_DONE, today, count=len(steps))
    if goal.status is GoalStatus.ON_HOLD:
        return Finding(FindingKind.ON_HOLD, today)
    if goal.start_on and goal.start_on > today and not any(step.done for step in steps):
        return Finding(FindingKind.NOT_STARTED, today, day=goal.start_on)
    return None


def finding(outline: GoalOutline, events: Sequence[ProgressEvent], today: date) -> Finding:
    """What a goal's progress amounts to at the end of `today`.

    Behind and ahead count dated milestones: those done against those whose day has passed. Where both are
    equal, the goal is on track again if the next one is done in time when the plan line runs above the share
    by now.
    """
    steps = [step for step in steps_on(events, today) if step.counts]
    if resting := _resting(outline, steps, today):
        return resting
    title = {milestone.id: milestone.title for milestone in outline.milestones}
    following = _first_open(outline, steps)
    if following is None:
        return Finding(FindingKind.NO_PLAN, today, count=sum(step.done for step in steps))
    passed = sum(step.planned_on is not None and step.planned_on < today for step in steps)
    lead = sum(step.done and step.planned_on is not None for step in steps) - passed
    if lead:
        return Finding(FindingKind.AHEAD if lead > 0 else FindingKind.BEHIND, today, count=abs(lead))
    kind = FindingKind.OVERDUE if following.overdue(today) else _level(outline, events, today)
    return Finding(kind, today, title=title.get(following.milestone_id, ""), day=following.planned_on)


def _level(outline: GoalOutline, events: Sequence[ProgressEvent], today: date) -> FindingKind:
    line = progress.plan_line(events, progress.start_of(outline, events), today)
    behind = progress.share_on(events, today) < progress.planned_share(line, today)
    return FindingKind.ON_TRACK_AGAIN_IF if behind else FindingKind.ON_PLAN


_SENTENCES = {
    FindingKind.EMPTY: Translatable("Findings", "No milestones yet."),
    FindingKind.ALL_DONE: Translatable("Findings", "All milestones are done."),
    FindingKind.DROPPED: Translatable("Findings", "Dropped on {day}."),
    FindingKind.ON_HOLD: Translatable("Findings", "On hold."),
    FindingKind.NOT_STARTED: Translatable("Findings", "Starts on {day}."),
    FindingKind.NO_PLAN: Translatable(
        "Findings", "No open milestone has a date, so there is no plan to compare with."
    ),
    FindingKind.OVERDUE: Translatable("Findings", "As many done as planned, but “{title}” is past its day."),
    FindingKind.ON_TRACK_AGAIN_IF: Translatable("Findings", "On track again if “{title}” is done {by}."),
    FindingKind.ON_PLAN: Translatable("Findings", "On plan. Next is “{title}”, due {due}."),
}


def sentence(found: Finding) -> str:
    """The finding as one sentence: no blame, no exclamation."""
    if found.kind is FindingKind.DROPPED and found.day is None:
        return translate("Findings", "Dropped.")
    day = found.day or found.today
    return _sentence(found).format(
        day=wording.day_long(day, found.today),
        count=wording.spelled(found.count).capitalize(),
        title=found.title,
        by=wording.by_day(day, found.today),
        due=wording.on_day(day, found.today),
    )


def _sentence(found: Finding) -> str:
    """The sentence with its places still open; behind and ahead are counted."""
    if found.kind is FindingKind.BEHIND:
        return translate("Findings", "{count} milestone(s) behind plan.", "", found.count)
    if found.kind is FindingKind.AHEAD:
        return translate("Findings", "{count} milestone(s) ahead of plan.", "", found.count)
    return str(_SENTENCES[found.kind])


def slip_words(days: int | None) -> str:
    """`+7 d` for a late finish, `on time` for any other, nothing where there is nothing to compare."""
    if days is None:
        return ""
    return translate("Days", "+%n d", "days late", days) if days > 0 else translate("Findings", "on time")
