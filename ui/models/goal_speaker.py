"""Words the row of a goal: what stands in it, and what a screen reader says instead."""

from collections.abc import Sequence
from datetime import date

from pmjournal import progress
from pmjournal.language import translate
from pmjournal.records import Contact, Goal, GoalOutline, GoalStatus, Milestone, MilestoneStatus
from ui import words
from ui.models.goal_arrangement import group_names
from ui.models.goal_lines import (
    ACHIEVED,
    ACTIVE,
    DROPPED,
    Face,
    GoalLine,
    face_of,
    next_step,
    section_of,
    state_of,
)


class GoalSpeaker:
    """Makes lines of goals; `people` are the other sides by mentorship, `owner` my own name."""

    def __init__(self) -> None:
        self.people: dict[int, Contact] = {}
        self.owner = ""

    def contact(self, mentorship_id: int | None) -> Contact | None:
        """The other side of a mentorship."""
        return None if mentorship_id is None else self.people.get(mentorship_id)

    def face(self, goal: Goal) -> Face:
        """Whose avatar stands for a goal."""
        return face_of(self.contact(goal.mentorship_id), self.owner)

    def line(self, outline: GoalOutline, today: date) -> GoalLine:
        """What the row of a goal says."""
        goal = outline.goal
        section, face, step = section_of(goal, today), self.face(goal), next_step(outline)
        counted = [one for one in outline.milestones if one.status is not MilestoneStatus.DROPPED]
        done = sum(one.status is MilestoneStatus.DONE for one in counted)
        share = words.part_of(done, len(counted)) if counted else ""
        late = step is not None and progress.overdue_days(step, today) > 0
        due, token = "", "ink3"
        if step is not None and step.planned_on is not None:
            due = words.due_words(step.planned_on, today)[0]
            token = "danger" if late else "warn" if (step.planned_on - today).days <= 1 else "ink3"
        fact = self._fact(goal, section, today)
        following = f"{step.title} {due}".strip() if step is not None else ""
        said = [
            goal.title,
            translate("Goals", "with {name}").format(name=face.name) if goal.mentorship_id else "",
            share,
        ]
        return GoalLine(
            goal.id, goal.title, face, section != ACTIVE, fact, self._competency(goal), share,
            tuple(state_of(one, today) for one in counted), self._next_words(counted, step), due, token, late,
            ", ".join(part for part in (*said, fact or following) if part),
        )  # fmt: skip

    def _competency(self, goal: Goal) -> str:
        return goal.competencies[0] if goal.competencies else group_names()[goal.kind]

    def _next_words(self, counted: Sequence[Milestone], step: Milestone | None) -> str:
        if step is not None:
            return step.title
        return translate("Goals", "All milestones done") if counted else translate("Goals", "No milestones yet")

    def _fact(self, goal: Goal, section: str, today: date) -> str:
        """What a compact row says at its right."""
        if section == ACTIVE:
            return ""
        if section in (ACHIEVED, DROPPED):
            return words.day(goal.ended_on, today) if goal.ended_on else ""
        if goal.status is GoalStatus.ON_HOLD:
            return translate("Goals", "on hold")
        if goal.start_on is not None and goal.start_on > today:
            return translate("Goals", "from {date}").format(date=words.day(goal.start_on, today))
        return translate("Goals", "draft")
