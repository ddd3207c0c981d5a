"""Milestones and the history of progress: every act is a dated fact, and the columns are copies of it."""

from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.limits import WEIGHT
from pmjournal.records import GoalStatus, Milestone, MilestoneStatus, ProgressKind, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import GoalRow, MilestoneRow, ProgressEventRow
from pmjournal.store.topic import Topic, fill, find, next_position
from pmjournal.text import clean, required, sensible

WRITABLE = {"title", "done_criterion", "evidence", "evidence_url", "owner"}


class Milestones(Topic):
    """The steps of goals; mixed into `Goals`, which is what a journal offers."""

    def milestones(self, goal_id: int) -> list[Milestone]:
        """The milestones of a goal in order, dropped ones included."""
        with self._store.reading() as session:
            return [to_record(Milestone, row) for row in session.scalars(milestones_of([goal_id]))]

    def milestone(self, milestone_id: int) -> Milestone:
        """One milestone.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(Milestone, find(session, MilestoneRow, milestone_id))

    def add_milestone(
        self,
        goal_id: int,
        title: str,
        *,
        planned_on: date | None = None,
        weight: float = 1.0,
        on: date | None = None,
        **fields: Any,
    ) -> int:
        """Add a milestone at the end of a goal; returns its id.

        Args:
            goal_id: the goal.
            title: what will be done.
            planned_on: the day it is due, if any.
            weight: how much it counts against the others, above 0.
            on: the day it joined the goal; today where None, or the goal's start on the day a goal that
                began earlier is entered.
            fields: further fields a person writes.

        Raises:
            BadInput: the title is empty, or a day or the weight cannot be right.
        """
        with self._store.writing() as session:
            goal = find(session, GoalRow, goal_id)
            row = MilestoneRow(
                goal_id=goal_id,
                mentorship_id=goal.mentorship_id,
                visibility=Visibility.SHAREABLE,
                title=required(title, translate("Store", "A milestone")),
                position=next_position(session, MilestoneRow.position, MilestoneRow.goal_id == goal_id),
                planned_on=sensible(planned_on),
                weight=_weight(weight),
            )
            fill(row, fields)
            session.add(row)
            session.flush()
            self._on_joined(session, goal, row, on)
            return row.id

    def write_milestone(self, milestone_id: int, **fields: Any) -> None:
        """Change what a milestone says: title, done criterion, evidence, owner.

        Raises:
            BadInput: the title is empty.
        """
        if unknown := set(fields) - WRITABLE:
            raise TypeError(f"A milestone's {', '.join(sorted(unknown))} is changed by an act of its own")
        if "title" in fields:
            fields["title"] = required(fields["title"], translate("Store", "A milestone"))
        with self._store.writing() as session:
            fill(find(session, MilestoneRow, milestone_id), fields)

    def plan(
        self, milestone_id: int, planned_on: date | None, *, reason: str = "", on: date | None = None
    ) -> None:
        """Set, move or take away the day a milestone is due; the earlier day stays in the history.

        Args:
            milestone_id: the milestone.
            planned_on: the new day, or None.
            reason: why it moved.
            on: the day this was decided, today where None.
        """
        with self._store.writing() as session:
            row = find(session, MilestoneRow, milestone_id)
            if row.planned_on == sensible(planned_on):
                return
            row.planned_on = planned_on
            self._record(
                session, row.goal_id, ProgressKind.REPLANNED, on or self._entered_for(session, row), row.id,
                planned_on=planned_on, weight=row.weight, reason=reason,
            )  # fmt: skip

    def set_weight(self, milestone_id: int, weight: float, on: date | None = None) -> None:
        """Say how much a milestone counts against the others.

        Raises:
            BadInput: the weight is not above 0.
        """
        with self._store.writing() as session:
            row = find(session, MilestoneRow, milestone_id)
            if row.weight == _weight(weight):
                return
            row.weight = weight
            self._record(
                session, row.goal_id, ProgressKind.REWEIGHTED, on or self._entered_for(session, row), row.id,
                planned_on=row.planned_on, weight=weight,
            )  # fmt: skip

    def mark_done(self, milestone_id: int, on: date | None = None) -> None:
        """Tick a milestone; ticking the last open one makes the goal achieved."""
        with self._store.writing() as session:
            row = find(session, MilestoneRow, milestone_id)
            if row.status is MilestoneStatus.DONE:
                return
            row.status, row.done_on, row.dropped_on = MilestoneStatus.DONE, self._day(on), None
            self._record(session, row.goal_id, ProgressKind.DONE, on, row.id)
            self._settle(session, row.goal_id, on)

    def reopen(self, milestone_id: int, on: date | None = None) -> None:
        """Take up a done or dropped milestone again; an achieved goal becomes active."""
        with self._store.writing() as session:
            row = find(session, MilestoneRow, milestone_id)
            if row.status is MilestoneStatus.PLANNED:
                return
            row.status, row.done_on, row.dropped_on = MilestoneStatus.PLANNED, None, None
            self._record(session, row.goal_id, ProgressKind.REOPENED, on, row.id)
            goal = find(session, GoalRow, row.goal_id)
            if goal.status is GoalStatus.ACHIEVED:
                self._set_goal(session, goal, GoalStatus.ACTIVE, on)

    def drop_milestone(self, milestone_id: int, reason: str = "", on: date | None = None) -> None:
        """Take a milestone out of the goal from a day on; it stays in the history."""
        with self._store.writing() as session:
            row = find(session, MilestoneRow, milestone_id)
            if row.status is MilestoneStatus.DROPPED:
                return
            row.status, row.done_on, row.dropped_on = MilestoneStatus.DROPPED, None, self._day(on)
            self._record(session, row.goal_id, ProgressKind.DROPPED, on, row.id, reason=reason)

    def move_milestone(self, milestone_id: int, position: int) -> None:
        """Put a milestone at `position` (from 0) in its goal."""
        with self._store.writing() as session:
            row = find(session, MilestoneRow, milestone_id)
            others = session.scalars(milestones_of([row.goal_id]))
            order = [other for other in others if other.id != milestone_id]
            order.insert(max(0, position), row)
            for place, other in enumerate(order):
                if other.position != place:
                    other.position = place

    def _first_day(self, goal: GoalRow) -> date:
        """The day that what is added now holds from: a goal that began earlier is entered as it was then."""
        today = self._clock.today()
        entered = self._clock.local(goal.created_at).date()
        return goal.start_on if goal.start_on and goal.start_on < today and entered == today else today

    def _entered_for(self, session: Session, row: MilestoneRow) -> date | None:
        """The day it joined, on the day a milestone is entered: what is set of it holds from there. None later."""
        if self._clock.local(row.created_at).date() != self._clock.today():
            return None
        return session.scalar(
            select(ProgressEventRow.on).where(
                ProgressEventRow.milestone_id == row.id, ProgressEventRow.kind == ProgressKind.CREATED
            )
        )

    def _on_joined(self, session: Session, goal: GoalRow, row: MilestoneRow, on: date | None) -> None:
        """Record that a milestone joined a goal; an achieved goal becomes active."""
        joined = on or self._first_day(goal)
        self._record(
            session, goal.id, ProgressKind.CREATED, joined, row.id, planned_on=row.planned_on, weight=row.weight
        )
        if goal.status is GoalStatus.ACHIEVED:
            self._set_goal(session, goal, GoalStatus.ACTIVE, on)

    def _settle(self, session: Session, goal_id: int, on: date | None) -> None:
        """Make an active goal achieved when nothing of it is left open."""
        session.flush()
        goal = find(session, GoalRow, goal_id)
        left = session.scalar(
            select(func.count())
            .select_from(MilestoneRow)
            .where(
                MilestoneRow.goal_id == goal_id,
                MilestoneRow.binned_at.is_(None),
                MilestoneRow.status == MilestoneStatus.PLANNED,
            )
        )
        if not left and goal.status is GoalStatus.ACTIVE:
            self._set_goal(session, goal, GoalStatus.ACHIEVED, on)

    def _set_goal(self, session: Session, goal: GoalRow, status: GoalStatus, on: date | None) -> None:
        """Let a goal follow its milestones."""
        achieved = status is GoalStatus.ACHIEVED
        goal.status = status
        goal.ended_on = self._day(on) if achieved else None
        kind = ProgressKind.DONE if achieved else ProgressKind.REOPENED
        self._record(session, goal.id, kind, on)

    def _record(
        self,
        session: Session,
        goal_id: int,
        kind: ProgressKind,
        on: date | None,
        milestone_id: int | None = None,
        reason: str = "",
        **facts: Any,
    ) -> None:
        """Append one fact to the history."""
        session.add(
            ProgressEventRow(
                goal_id=goal_id,
                milestone_id=milestone_id,
                kind=kind,
                on=self._day(on),
                recorded_at=self._clock.now(),
                reason=clean(reason),
                **facts,
            )
        )
        session.flush()


def milestones_of(goal_ids: list[int]) -> Select[MilestoneRow]:
    """The milestones of these goals, goal by goal and in order, without those in the bin."""
    return (
        select(MilestoneRow)
        .where(MilestoneRow.goal_id.in_(goal_ids), MilestoneRow.binned_at.is_(None))
        .order_by(MilestoneRow.goal_id, MilestoneRow.position, MilestoneRow.id)
    )


def _weight(weight: float) -> float:
    if not WEIGHT.holds(weight):
        raise BadInput(
            translate("Store", "A weight is a number above 0, up to 1000. Type 1 for an ordinary milestone.")
        )
    return float(weight)
