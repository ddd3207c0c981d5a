"""What a goal's events make of its milestones at the end of any day.

The ground under progress.py: which events hold by a day, and the state they leave. No series, no plan, no
words.

By a day hold the events whose own day is not later, taken in the order they were recorded: so a fact that was
corrected afterwards with an earlier day wins over the one it corrects, and the state after all events is the
one the milestones' columns have. A milestone whose first event is earlier than its `created` one (ticked with
a day before it was written down) was in the goal from that first event on. Weights are added up exactly, as
fractions.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import reduce
from itertools import groupby

from pmjournal.records import ProgressEvent, ProgressKind


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone as the events up to some day leave it."""

    milestone_id: int
    weight: float = 1.0
    planned_on: date | None = None
    done_on: date | None = None
    dropped_on: date | None = None

    @property
    def counts(self) -> bool:
        """Whether it is in the goal."""
        return self.dropped_on is None

    @property
    def done(self) -> bool:
        """Whether it is in the goal and done."""
        return self.counts and self.done_on is not None

    def overdue(self, today: date) -> bool:
        """Whether it is open and its day has passed."""
        late = self.planned_on is not None and self.planned_on < today
        return late and self.counts and self.done_on is None


def _after(step: Step, event: ProgressEvent) -> Step:
    """What one event makes of a milestone."""
    match event.kind:
        case ProgressKind.CREATED:
            weight = step.weight if event.weight is None else event.weight
            return replace(step, planned_on=event.planned_on, weight=weight)
        case ProgressKind.REPLANNED:
            return replace(step, planned_on=event.planned_on)
        case ProgressKind.REWEIGHTED:
            return replace(step, weight=step.weight if event.weight is None else event.weight)
        case ProgressKind.DONE:
            return replace(step, done_on=event.on, dropped_on=None)
        case ProgressKind.REOPENED:
            return replace(step, done_on=None, dropped_on=None)
        case ProgressKind.DROPPED:
            return replace(step, done_on=None, dropped_on=event.on)


def _recorded(event: ProgressEvent) -> tuple[object, ...]:
    return (event.kind is not ProgressKind.CREATED, event.recorded_at, event.id)


def _moved(event: ProgressEvent, first: date) -> ProgressEvent:
    """A `created` event on the day of the milestone's first one; any other as it is."""
    return replace(event, on=first) if event.kind is ProgressKind.CREATED and event.on != first else event


def in_order(events: Iterable[ProgressEvent]) -> list[ProgressEvent]:
    """The milestones' events by the day they hold for, then as recorded; those of the goal are left out."""
    own: dict[int, list[ProgressEvent]] = defaultdict(list)
    for event in events:
        if event.milestone_id is not None:
            own[event.milestone_id].append(event)
    moved: list[ProgressEvent] = []
    for group in own.values():
        first = min(event.on for event in group)
        moved += (_moved(event, first) for event in group)
    return sorted(moved, key=lambda event: (event.on, *_recorded(event)))


class Replay:
    """A goal's milestones and their two sums of weight, as the events taken so far leave them."""

    def __init__(self) -> None:
        self.steps: dict[int, Step] = {}
        self.total = self.done = Fraction(0)
        self._taken: dict[int, list[ProgressEvent]] = defaultdict(list)

    def take(self, event: ProgressEvent) -> None:
        """Let one event of a milestone hold as well; events of the goal itself change nothing here."""
        if event.milestone_id is None:
            return
        if before := self.steps.get(event.milestone_id):
            self._weigh(before, -1)
        taken = self._taken[event.milestone_id]
        insort(taken, event, key=_recorded)
        step = reduce(_after, taken, Step(event.milestone_id))
        self.steps[event.milestone_id] = step
        self._weigh(step, 1)

    def share(self) -> float:
        """The share done, 0 to 1; 0 while the goal holds nothing."""
        return float(self.done / self.total) if self.total else 0.0

    def _weigh(self, step: Step, sign: int) -> None:
        if step.counts:
            self.total += sign * Fraction(step.weight)
            self.done += sign * Fraction(step.weight) if step.done else 0


def by_day(events: Iterable[ProgressEvent], until: date) -> Iterator[tuple[date, list[ProgressEvent], Replay]]:
    """Each day on which something happened, with its events and the state at its end."""
    state = Replay()
    for day, group in groupby(in_order(events), key=lambda event: event.on):
        if day > until:
            return
        happened = list(group)
        for event in happened:
            state.take(event)
        yield day, happened, state


def state_on(events: Iterable[ProgressEvent], on: date) -> Replay:
    """The state at the end of `on`."""
    state = Replay()
    for event in in_order(events):
        if event.on <= on:
            state.take(event)
    return state


def steps_on(events: Iterable[ProgressEvent], on: date) -> tuple[Step, ...]:
    """Every milestone the goal had met by the end of `on`, dropped ones too, in the order of creation."""
    return tuple(state_on(events, on).steps.values())
