"""Goals, their milestones, and the history of both."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from pmjournal import records as r
from pmjournal.store.base import Base
from pmjournal.store.tables.identities import RecordRow, identity, of


class CompetencyRow(Base):
    """See `records.Competency`."""

    __tablename__ = "competency"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    group: Mapped[str]
    position: Mapped[int]
    retired: Mapped[bool] = mapped_column(default=False)


class GoalRow(RecordRow):
    """See `records.Goal`."""

    __tablename__ = "goal"
    __mapper_args__ = of(r.Kind.GOAL)
    LINKED: ClassVar = ("why", "success_measure", "impact")
    id: Mapped[int] = identity()
    owner: Mapped[r.Side] = mapped_column(default=r.Side.ME)
    kind: Mapped[r.GoalKind] = mapped_column(default=r.GoalKind.SKILL)
    title: Mapped[str]
    why: Mapped[str] = mapped_column(default="")
    success_measure: Mapped[str] = mapped_column(default="")
    organisation_objective: Mapped[str] = mapped_column(default="")
    lifecycle_stage: Mapped[str] = mapped_column(default="")
    status: Mapped[r.GoalStatus] = mapped_column(default=r.GoalStatus.ACTIVE)
    health: Mapped[r.Health | None]
    start_on: Mapped[date | None]
    target_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    impact: Mapped[str] = mapped_column(default="")


class GoalCompetencyRow(Base):
    """Which competencies a goal serves, in the order they were chosen."""

    __tablename__ = "goal_competency"
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), primary_key=True)
    competency_id: Mapped[int] = mapped_column(ForeignKey("competency.id"), primary_key=True, index=True)
    position: Mapped[int]


class MilestoneRow(RecordRow):
    """See `records.Milestone`."""

    __tablename__ = "milestone"
    __mapper_args__ = of(r.Kind.MILESTONE)
    id: Mapped[int] = identity()
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"))
    owner: Mapped[r.Side] = mapped_column(default=r.Side.ME)
    title: Mapped[str]
    done_criterion: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    weight: Mapped[float] = mapped_column(default=1.0)
    planned_on: Mapped[date | None]
    done_on: Mapped[date | None]
    dropped_on: Mapped[date | None]
    status: Mapped[r.MilestoneStatus] = mapped_column(default=r.MilestoneStatus.PLANNED)
    evidence: Mapped[str] = mapped_column(default="")
    evidence_url: Mapped[str] = mapped_column(default="")


class ProgressEventRow(Base):
    """See `records.ProgressEvent`."""

    __tablename__ = "progress_event"
    id: Mapped[int] = mapped_column(primary_key=True)
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), index=True)
    milestone_id: Mapped[int | None] = mapped_column(ForeignKey("milestone.id"), index=True)
    kind: Mapped[r.ProgressKind]
    on: Mapped[date]
    recorded_at: Mapped[datetime]
    planned_on: Mapped[date | None]
    weight: Mapped[float | None]
    reason: Mapped[str] = mapped_column(default="")
    __table_args__ = {"sqlite_autoincrement": True}


Index("ix_milestone_goal_id_position", MilestoneRow.goal_id, MilestoneRow.position)
