"""Histories of goals for the tests of progress: events in turn, with the columns they leave."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from pmjournal.records import (
    Goal,
    GoalKind,
    GoalOutline,
    GoalStatus,
    Milestone,
    MilestoneStatus,
    ProgressEvent,
    ProgressKind,
    Side,
    Visibility,
)

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def day(month: int, number: int) -> date:
    return date(2026, month, number)


class History:
    """One goal under way. Each method appends an event, recorded a minute after the one before."""

    def __init__(self, start: date | None = None) -> None:
        self.events: list[ProgressEvent] = []
        self.columns: dict[int, Milestone] = {}
        self.start = start

    def created(self, step: int, on: date, planned: date | None = None, weight: float = 1.0) -> "History":
        self.columns[step] = Milestone(
            step, 1, Side.ME, f"Step {step}", "", step, weight, planned, None, None,
            MilestoneStatus.PLANNED, "", "",
        )  # fmt: skip
        return self._event(step, ProgressKind.CREATED, on, planned, weight)

    def replanned(self, step: int, on: date, planned: date | None) -> "History":
        weight = self._set(step, planned_on=planned).weight
        return self._event(step, ProgressKind.REPLANNED, on, planned, weight)

    def reweighted(self, step: int, on: date, weight: float) -> "History":
        planned = self._set(step, weight=weight).planned_on
        return self._event(step, ProgressKind.REWEIGHTED, on, planned, weight)

    def done(self, step: int, on: date) -> "History":
        self._set(step, status=MilestoneStatus.DONE, done_on=on, dropped_on=None)
        return self._event(step, ProgressKind.DONE, on)

    def reopened(self, step: int, on: date) -> "History":
        self._set(step, status=MilestoneStatus.PLANNED, done_on=None, dropped_on=None)
        return self._event(step, ProgressKind.REOPENED, on)

    def dropped(self, step: int, on: date) -> "History":
        self._set(step, status=MilestoneStatus.DROPPED, done_on=None, dropped_on=on)
        return self._event(step, ProgressKind.DROPPED, on)

    def outline(self, status: GoalStatus = GoalStatus.ACTIVE, title: str = "A goal") -> GoalOutline:
        goal = Goal(
            1, None, Visibility.SHAREABLE, Side.ME, GoalKind.SKILL, title, "", "", "", "", status, None,
            self.start, None, None, "", NOON, None, (),
        )  # fmt: skip
        return GoalOutline(goal, tuple(self.columns.values()))

    def _set(self, step: int, **columns: object) -> Milestone:
        self.columns[step] = replace(self.columns[step], **columns)  # type: ignore[arg-type]
        return self.columns[step]

    def _event(
        self,
        step: int,
        kind: ProgressKind,
        on: date,
        planned: date | None = None,
        weight: float | None = None,
    ) -> "History":
        number = len(self.events) + 1
        moment = NOON + timedelta(minutes=number)
        self.events.append(ProgressEvent(number, 1, step, kind, on, moment, planned, weight, ""))
        return self


def drawn() -> History:
    """The goal of the drawn pictures: seven milestones planned from March to July, four done by 13 May."""
    plan = [day(3, 13), day(3, 27), day(4, 24), day(5, 15), day(6, 12), day(7, 3), day(7, 31)]
    history = History(start=day(3, 2))
    for step, planned in enumerate(plan, start=1):
        history.created(step, day(3, 2), planned)
    for step, on in enumerate([day(3, 12), day(4, 3), day(4, 30), day(5, 13)], start=1):
        history.done(step, on)
    return history


def shares(points: Sequence[object]) -> list[tuple[date, float]]:
    """The points of a series as (day, share), rounded so that thirds can be written down."""
    return [(point.day, round(point.share, 6)) for point in points]  # type: ignore[attr-defined]
