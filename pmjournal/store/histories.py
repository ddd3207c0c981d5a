"""The history of goals and milestones, compared with their state, and the state made anew from it.

A milestone's columns are copies of what its events say; of a goal, the last event says whether it is closed. Where
there is no event at all, the history is begun with what the columns say. On raw connections.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from pmjournal.records import GoalStatus, MilestoneStatus, ProgressEvent, ProgressKind
from pmjournal.replay import Replay, Step

CLOSED = {
    ProgressKind.DONE: frozenset({GoalStatus.ACHIEVED, GoalStatus.PARTLY_ACHIEVED}),
    ProgressKind.DROPPED: frozenset({GoalStatus.DROPPED}),
}
OPEN = frozenset(GoalStatus) - frozenset().union(*CLOSED.values())
_EVENTS = (
    'SELECT id, goal_id, milestone_id, kind, "on", recorded_at, planned_on, weight, reason FROM progress_event'
)


@dataclass(frozen=True, slots=True)
class State:
    """What the columns of a milestone say."""

    id: int
    goal_id: int
    weight: float
    planned_on: str | None
    done_on: str | None
    dropped_on: str | None
    status: str
    created_on: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What the columns of a goal say."""

    id: int
    status: str
    ended_on: str | None


def wrong(connection: Any) -> int:
    """How many milestones and goals do not stand as their history says."""
    events, own = _events(connection)
    return sum(not _agrees(one, events.get(one.id, [])) for one in _milestones(connection)) + sum(
        not _goal_agrees(one, own.get(one.id, [])) for one in _goals(connection)
    )


def mend(connection: Any) -> int:
    """Bring state and history together, inside the caller's transaction; returns of how many."""
    events, own = _events(connection)
    count = 0
    for one in list(_milestones(connection)):
        if not _agrees(one, events.get(one.id, [])):
            _mend_milestone(connection, one, events.get(one.id, []))
            count += 1
    for goal in list(_goals(connection)):
        if not _goal_agrees(goal, own.get(goal.id, [])):
            _mend_goal(connection, goal, own.get(goal.id, []))
            count += 1
    return count


def _milestones(connection: Any) -> Iterator[State]:
    query = (
        "SELECT m.id, goal_id, weight, planned_on, done_on, dropped_on, status, substr(created_at, 1, 10)"
        " FROM milestone AS m JOIN record ON record.id = m.id"
    )
    return (State(*row) for row in connection.execute(query))


def _goals(connection: Any) -> Iterator[Standing]:
    return (Standing(*row) for row in connection.execute("SELECT id, status, ended_on FROM goal"))


def _events(connection: Any) -> tuple[dict[int, list[ProgressEvent]], dict[int, list[ProgressEvent]]]:
    """The events by milestone, and those of goals themselves by goal, as they were recorded."""
    events: dict[int, list[ProgressEvent]] = defaultdict(list)
    own: dict[int, list[ProgressEvent]] = defaultdict(list)
    for id, goal, milestone, kind, on, at, planned_on, weight, reason in connection.execute(_EVENTS):
        event = ProgressEvent(
            id, goal, milestone, ProgressKind(kind), date.fromisoformat(on), datetime.fromisoformat(at),
            date.fromisoformat(planned_on) if planned_on else None, weight, reason,
        )  # fmt: skip
        (own[goal] if milestone is None else events[milestone]).append(event)
    for of_goal in own.values():
        of_goal.sort(key=lambda event: (event.recorded_at, event.id))
    return events, own


def _after(one: State, events: list[ProgressEvent]) -> Step:
    """What all its events make of a milestone."""
    state = Replay()
    for event in events:
        state.take(event)
    return state.steps[one.id]


def _columns(step: Step) -> tuple[float, str | None, str | None, str | None, str]:
    days = [day.isoformat() if day else None for day in (step.planned_on, step.done_on, step.dropped_on)]
    status = MilestoneStatus.PLANNED if step.counts else MilestoneStatus.DROPPED
    return step.weight, days[0], days[1], days[2], (MilestoneStatus.DONE if step.done else status).value


def _agrees(one: State, events: list[ProgressEvent]) -> bool:
    told = (one.weight, one.planned_on, one.done_on, one.dropped_on, one.status)
    return bool(events) and _columns(_after(one, events)) == told


def _last(events: list[ProgressEvent]) -> ProgressEvent | None:
    return next((event for event in reversed(events) if event.kind is not ProgressKind.CREATED), None)


def _goal_agrees(one: Standing, events: list[ProgressEvent]) -> bool:
    last = _last(events)
    return GoalStatus(one.status) in (OPEN if last is None else CLOSED.get(last.kind, OPEN))


def _mend_milestone(connection: Any, one: State, events: list[ProgressEvent]) -> None:
    if events:
        connection.execute(
            "UPDATE milestone SET weight = ?, planned_on = ?, done_on = ?, dropped_on = ?, status = ?"
            " WHERE id = ?",
            (*_columns(_after(one, events)), one.id),
        )
        return
    _record(connection, one.goal_id, one.id, ProgressKind.CREATED, one.created_on, one.planned_on, one.weight)
    if one.done_on or one.dropped_on:
        kind = ProgressKind.DONE if one.done_on else ProgressKind.DROPPED
        _record(connection, one.goal_id, one.id, kind, str(one.done_on or one.dropped_on))


def _mend_goal(connection: Any, one: Standing, events: list[ProgressEvent]) -> None:
    last = _last(events)
    if last is None:
        kind = ProgressKind.DROPPED if one.status == GoalStatus.DROPPED else ProgressKind.DONE
        _record(connection, one.id, None, kind, one.ended_on or datetime.now(UTC).date().isoformat())
        return
    status = {ProgressKind.DONE: GoalStatus.ACHIEVED, ProgressKind.DROPPED: GoalStatus.DROPPED}.get(
        last.kind, GoalStatus.ACTIVE
    )
    ended_on = None if status is GoalStatus.ACTIVE else last.on.isoformat()
    connection.execute("UPDATE goal SET status = ?, ended_on = ? WHERE id = ?", (status.value, ended_on, one.id))


def _record(
    connection: Any,
    goal_id: int,
    milestone_id: int | None,
    kind: ProgressKind,
    on: str,
    planned_on: str | None = None,
    weight: float | None = None,
) -> None:
    """Append one fact to the history."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    connection.execute(
        'INSERT INTO progress_event (goal_id, milestone_id, kind, "on", recorded_at, planned_on, weight, reason)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, '')",
        (goal_id, milestone_id, kind.value, on, now, planned_on, weight),
    )
