"""Telling of meetings: that they were; then, once the log is written, what they were about and came to."""

from datetime import date, timedelta

from pmjournal.demo import source as read
from pmjournal.demo.scene import Scene
from pmjournal.demo.source import Facts
from pmjournal.records import ActionState, MeetingStatus


def tell(scene: Scene) -> None:
    """Write the meetings in the order they were held."""
    for meeting in _in_order(scene):
        _meeting(scene, meeting)


def tell_what_was_said(scene: Scene) -> None:
    """Write their agendas and action items, which refer to the log, and how the owner found them."""
    points: dict[tuple[str, str], int] = {}
    for meeting in _in_order(scene):
        _agenda(scene, meeting, points)
        for line in meeting.get("actions", []):
            _action(scene, meeting, line)
    for key, line in scene.source.ratings.items():
        _rating(scene, scene.ids[f"meeting.{key}"], line)


def _in_order(scene: Scene) -> list[Facts]:
    """The meetings by their moment, without that of the night that does not suit."""
    there = [one for one in scene.source.meetings if one["at"].startswith(("W", scene.weeks.season()))]
    return sorted(there, key=scene.starts_at)


def _key(scene: Scene, facts: Facts) -> str:
    """What a meeting is called by everything that refers to it: whom with, and the week."""
    return f"meeting.{facts['mentorship']}-{scene.weeks.week_of(scene.starts_at(facts).date())}"


def _meeting(scene: Scene, facts: Facts) -> None:
    who, status = facts["mentorship"], MeetingStatus(facts.get("status", "held"))
    usual = next(person for person in scene.source.people if person["key"] == who)
    minutes = int(facts["minutes"] if "minutes" in facts else usual.get("usual_minutes", 60))
    held = status is MeetingStatus.HELD
    scene.ids[_key(scene, facts)] = scene.journal.meetings.add(
        scene.starts_at(facts),
        mentorship_id=scene.ids[who],
        title=facts["title"],
        zone=scene.zone(facts),
        template=facts.get("template", "regular"),
        status=status,
        status_reason=facts.get("reason", ""),
        moved_from_id=scene.ids[f"meeting.{who}-{facts['moved_from']}"] if "moved_from" in facts else None,
        planned_minutes=minutes,
        actual_minutes=minutes + scene.random.choice((-5, -3, 0, 0, 2, 5, 8)) if held else None,
        place=facts.get("place", usual.get("channel", "")),
        notes=scene.text(facts["notes"]),
        brief=scene.text(facts.get("brief", "")),
    )


def _agenda(scene: Scene, meeting: Facts, points: dict[tuple[str, str], int]) -> None:
    """The points of a meeting; a carried one goes on with the latest of the same words."""
    who, agendas = meeting["mentorship"], scene.journal.agendas
    for line in meeting.get("agenda", []):
        point = read.point(line)
        point_id = agendas.add(
            scene.ids[_key(scene, meeting)],
            point.text,
            kind=point.kind,
            raised_by=point.raised_by,
            state=point.state,
            carried_from_id=points[who, point.text] if point.carried else None,
            about_id=scene.ids[point.about] if point.about else None,
        )
        points[who, point.text] = point_id
        if point.answer:
            agendas.write(point_id, answer=point.answer)


def _action(scene: Scene, meeting: Facts, line: str) -> None:
    """One action item, with what became of it."""
    item, said_on = read.action(line), scene.starts_at(meeting).date()
    action_id = scene.journal.actions.add(
        item.text,
        owner=item.owner,
        meeting_id=scene.ids[_key(scene, meeting)],
        goal_id=scene.ids[f"goal.{item.goal}"] if item.goal else None,
        due_on=_after(said_on, item.due_after),
        source_id=scene.ids[item.source] if item.source else None,
    )
    if item.key:
        scene.ids[f"action.{item.key}"] = action_id
    if item.state is not ActionState.OPEN:
        scene.journal.actions.mark(action_id, item.state, on=said_on + timedelta(item.done_after or 0))


def _after(day: date, days: int | None) -> date | None:
    return None if days is None else day + timedelta(days)


def _rating(scene: Scene, meeting_id: int, line: str) -> None:
    """How useful a meeting was and how comfortable, each unless it is left open, and why."""
    rating = read.rating(line)
    if rating.before:
        scene.journal.ratings.write(meeting_id, comment=rating.before)
    scene.journal.ratings.write(
        meeting_id, usefulness=rating.usefulness, comfort=rating.comfort, comment=rating.comment
    )
