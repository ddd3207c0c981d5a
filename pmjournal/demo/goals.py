"""Telling of goals, their milestones, and what happened to them in the order it happened."""

from datetime import date

from pmjournal.demo import source as read
from pmjournal.demo.scene import Scene
from pmjournal.demo.source import Event, Facts
from pmjournal.records import GoalKind, GoalStatus, Health, Side

_GOAL = ("why", "success_measure", "organisation_objective", "impact")
_MILESTONE = ("done_criterion", "evidence", "evidence_url")


def tell(scene: Scene) -> None:
    """Write every goal with its history."""
    for goal in scene.source.goals:
        _goal(scene, goal)


def clear_away(scene: Scene) -> None:
    """Move what went to the bin there, once everything that links to it is written."""
    for goal in scene.source.goals:
        if goal.get("binned"):
            scene.journal.bin.put(scene.ids[f"goal.{goal['key']}"])


def _goal(scene: Scene, facts: Facts) -> None:
    weeks, goals = scene.weeks, scene.journal.goals
    created = weeks.day(facts["created"] if "created" in facts else facts["start"])
    draft = facts["status"] == "draft"
    goal_id = goals.add(
        facts["title"],
        mentorship_id=scene.ids.get(facts.get("mentorship", "")),
        owner=Side(facts.get("owner", "me")),
        kind=GoalKind(facts["kind"]),
        status=GoalStatus.DRAFT if draft else GoalStatus.ACTIVE,
        health=Health(facts["health"]) if "health" in facts else None,
        start_on=weeks.day(facts["start"]),
        target_on=weeks.day(facts["target"]),
        on=created,
        competencies=facts["competencies"],
        **scene.texts(facts, _GOAL),
    )
    scene.ids[f"goal.{facts['key']}"] = goal_id
    history: list[tuple[Event, int]] = []
    for step in facts.get("milestone", []):
        milestone_id = _milestone(scene, goal_id, step, created)
        history += [(read.event(line, weeks), milestone_id) for line in step.get("history", [])]
    for event, milestone_id in sorted(history, key=lambda pair: pair[0].on):
        _happened(scene, milestone_id, event)
    if "ended" in facts:
        goals.set_status(goal_id, GoalStatus(facts["status"]), on=weeks.day(facts["ended"]))


def _milestone(scene: Scene, goal_id: int, facts: Facts, created: date) -> int:
    return scene.journal.goals.add_milestone(
        goal_id,
        facts["title"],
        planned_on=scene.weeks.day(facts["plan"]),
        on=created,
        owner=Side(facts.get("owner", "me")),
        **{name: facts[name] for name in _MILESTONE if name in facts},
    )


def _happened(scene: Scene, milestone_id: int, event: Event) -> None:
    """Write one fact of a milestone's history."""
    goals = scene.journal.goals
    if event.plan is not None:
        goals.plan(milestone_id, event.plan, reason=event.reason, on=event.on)
    elif event.weight is not None:
        goals.set_weight(milestone_id, event.weight, on=event.on)
    elif event.act == "done":
        goals.mark_done(milestone_id, on=event.on)
    elif event.act == "reopened":
        goals.reopen(milestone_id, on=event.on)
    else:
        goals.drop_milestone(milestone_id, event.reason, on=event.on)
