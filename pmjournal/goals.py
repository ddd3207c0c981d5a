"""Goals: what they are, and where they stand. Their milestones are in `milestones.py`."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from pmjournal.language import translate
from pmjournal.milestones import Milestones, milestones_of
from pmjournal.records import (
    Competency,
    Goal,
    GoalOutline,
    GoalStatus,
    Kind,
    Milestone,
    ProgressEvent,
    ProgressKind,
    Visibility,
)
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import CompetencyRow, GoalCompetencyRow, GoalRow, ProgressEventRow
from pmjournal.store.topic import count_of, fill, find, identities, of_mentorship
from pmjournal.text import required

CLOSED = {GoalStatus.ACHIEVED, GoalStatus.PARTLY_ACHIEVED, GoalStatus.DROPPED}
ENTERING = (ProgressKind.CREATED, ProgressKind.REPLANNED, ProgressKind.REWEIGHTED)


class Goals(Milestones):
    """The goals with their milestones and history."""

    def get(self, goal_id: int) -> Goal:
        """One goal.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            row = find(session, GoalRow, goal_id)
            return to_record(Goal, row, competencies=_competencies(session, [goal_id])[goal_id])

    def outline(self, goal_id: int) -> GoalOutline:
        """One goal with its milestones in order."""
        return GoalOutline(self.get(goal_id), tuple(self.milestones(goal_id)))

    def count(self, mentorship_id: int | None = None) -> int:
        """How many goals there are, of one mentorship where given."""
        with self._store.reading() as session:
            return count_of(session, Kind.GOAL, mentorship_id)

    def count_active(self) -> int:
        """How many goals are active and have begun; one that begins later is still planned."""
        begun = or_(GoalRow.start_on.is_(None), GoalRow.start_on <= self._clock.today())
        query = (
            select(func.count())
            .select_from(GoalRow)
            .where(GoalRow.binned_at.is_(None), GoalRow.status == GoalStatus.ACTIVE, begun)
        )
        with self._store.reading() as session:
            return session.scalar(query) or 0

    def outlines(self, mentorship_id: int | None = None) -> list[GoalOutline]:
        """Every goal with its milestones, in the order they were made; of one mentorship where given."""
        query = select(GoalRow).where(GoalRow.binned_at.is_(None)).order_by(GoalRow.id)
        if mentorship_id is not None:
            query = query.where(of_mentorship(GoalRow, mentorship_id))
        with self._store.reading() as session:
            goals = session.scalars(query).all()
            ids = [goal.id for goal in goals]
            steps: dict[int, list[Milestone]] = defaultdict(list)
            for row in session.scalars(milestones_of(ids)):
                steps[row.goal_id].append(to_record(Milestone, row))
            names = _competencies(session, ids)
            return [
                GoalOutline(to_record(Goal, goal, competencies=names[goal.id]), tuple(steps[goal.id]))
                for goal in goals
            ]

    def events(self, goal_id: int) -> list[ProgressEvent]:
        """The history of a goal and its milestones, in the order it was recorded."""
        return self.all_events([goal_id]).get(goal_id, [])

    def all_events(self, goal_ids: Iterable[int] | None = None) -> dict[int, list[ProgressEvent]]:
        """The history of every goal not in the bin (or of the given ones), by goal id."""
        goal, milestone = identities(), identities()
        query = (
            select(ProgressEventRow)
            .join(goal, goal.c.id == ProgressEventRow.goal_id)
            .outerjoin(milestone, milestone.c.id == ProgressEventRow.milestone_id)
            .where(goal.c.binned_at.is_(None), milestone.c.binned_at.is_(None))
            .order_by(ProgressEventRow.on, ProgressEventRow.id)
        )
        if goal_ids is not None:
            query = query.where(ProgressEventRow.goal_id.in_(list(goal_ids)))
        found: dict[int, list[ProgressEvent]] = defaultdict(list)
        with self._store.reading() as session:
            for row in session.scalars(query):
                found[row.goal_id].append(to_record(ProgressEvent, row))
        return dict(found)

    def competencies(self) -> list[Competency]:
        """The list of competencies, in order."""
        with self._store.reading() as session:
            rows = session.scalars(select(CompetencyRow).order_by(CompetencyRow.position))
            return [to_record(Competency, row) for row in rows]

    def add(
        self,
        title: str,
        *,
        mentorship_id: int | None = None,
        competencies: Iterable[str] = (),
        on: date | None = None,
        **fields: Any,
    ) -> int:
        """Add a goal; returns its id.

        Args:
            title: what is to be reached.
            mentorship_id: the mentorship it belongs to.
            competencies: names; unknown ones are added to the list.
            on: the day it holds from; its start where that is past and None is given, else today.
            fields: further fields of Goal.

        Raises:
            BadInput: the title is empty or a day cannot be right.
        """
        with self._store.writing() as session:
            row = GoalRow(
                title=required(title, translate("Store", "A goal")),
                mentorship_id=mentorship_id,
                visibility=Visibility.SHAREABLE,
            )
            fill(row, fields)
            session.add(row)
            session.flush()
            _set_competencies(session, row.id, competencies)
            self._record(session, row.id, ProgressKind.CREATED, on or self._first_day(row))
            return row.id

    def write(self, goal_id: int, **fields: Any) -> None:
        """Change fields of a goal; its status by `set_status`.

        Raises:
            BadInput: the title is empty or a day cannot be right.
        """
        if "title" in fields:
            fields["title"] = required(fields["title"], translate("Store", "A goal"))
        with self._store.writing() as session:
            row = find(session, GoalRow, goal_id)
            if "competencies" in fields:
                _set_competencies(session, goal_id, fields.pop("competencies"))
            fill(row, fields)
            if "start_on" in fields:
                self._follow_start(session, row)
            if "mentorship_id" in fields:
                for milestone in session.scalars(milestones_of([goal_id])):
                    milestone.mentorship_id = fields["mentorship_id"]

    def _follow_start(self, session: Session, goal: GoalRow) -> None:
        """On the day a goal is entered, let what was entered so far hold from its start."""
        if self._clock.local(goal.created_at).date() != self._clock.today():
            return
        query = select(ProgressEventRow).where(
            ProgressEventRow.goal_id == goal.id, ProgressEventRow.kind.in_(ENTERING)
        )
        for event in session.scalars(query):
            event.on = self._first_day(goal)

    def set_status(self, goal_id: int, status: GoalStatus, on: date | None = None, reason: str = "") -> None:
        """Say where a goal stands; closing, dropping and reopening are kept in its history.

        Args:
            goal_id: the goal.
            status: the new status.
            on: the day it holds for, today where None.
            reason: why, for a dropped goal.
        """
        with self._store.writing() as session:
            row = find(session, GoalRow, goal_id)
            was, row.status = row.status, status
            row.ended_on = self._day(on) if status in CLOSED else None
            kind = _status_event(was, status)
            if kind is not None:
                self._record(session, goal_id, kind, on, reason=reason)


def _status_event(was: GoalStatus, status: GoalStatus) -> ProgressKind | None:
    """What a change of status is in the history, if anything."""
    if was is status:
        return None
    if status is GoalStatus.DROPPED:
        return ProgressKind.DROPPED
    if status in CLOSED:
        return ProgressKind.DONE
    return ProgressKind.REOPENED if was in CLOSED else None


def _competencies(session: Session, goal_ids: list[int]) -> dict[int, tuple[str, ...]]:
    """The competency names of each goal, in the order they were chosen."""
    query = (
        select(GoalCompetencyRow.goal_id, CompetencyRow.name)
        .join(CompetencyRow, CompetencyRow.id == GoalCompetencyRow.competency_id)
        .where(GoalCompetencyRow.goal_id.in_(goal_ids))
        .order_by(GoalCompetencyRow.position)
    )
    found: dict[int, tuple[str, ...]] = dict.fromkeys(goal_ids, ())
    for goal_id, name in session.execute(query):
        found[goal_id] = (*found[goal_id], name)
    return found


def _set_competencies(session: Session, goal_id: int, names: Iterable[str]) -> None:
    """Make `names` the goal's competencies, adding unknown ones to the list."""
    wanted = list(dict.fromkeys(required(name, translate("Store", "A competency")) for name in names))
    for old in session.scalars(select(GoalCompetencyRow).where(GoalCompetencyRow.goal_id == goal_id)).all():
        session.delete(old)
    session.flush()
    known = {row.name.casefold(): row for row in session.scalars(select(CompetencyRow))}
    for position, name in enumerate(wanted):
        row = known.get(name.casefold())
        if row is None:
            row = CompetencyRow(name=name, group=translate("Competencies", "My own"), position=len(known))
            session.add(row)
            session.flush()
            known[name.casefold()] = row
        session.add(GoalCompetencyRow(goal_id=goal_id, competency_id=row.id, position=position))
    session.flush()
