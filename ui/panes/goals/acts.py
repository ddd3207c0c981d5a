"""What can be done to goals and milestones from the pane: each one act, one Undo, and guarded.

No widget is touched here. Words that cannot be taken go out by `refused`, any other trouble by `trouble`; the
callers keep what was typed.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pmjournal.errors import BadInput, JournalError
from pmjournal.records import GoalOutline, GoalStatus, Milestone, MilestoneStatus
from ui import words
from ui.panes.goals.wording import status_said

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

Words = str | Callable[[], str]


class GoalActs(QObject):
    """Writes for the pane.

    Args:
        journal: the open journal.
        origin: the pane, given back in each Change.
        outline: a goal as it stands after the last act, as the pane knows it.

    `acted(Change)` is sent after each act and before its toast; `quiet(Change)` in place of a toast.
    """

    acted = Signal(object)
    toast = Signal(str, object)
    quiet = Signal(object)
    trouble = Signal(object)
    refused = Signal(str)

    def __init__(self, journal: "Journal", origin: QObject, outline: Callable[[int], GoalOutline | None]) -> None:
        super().__init__(origin)
        self._journal, self._origin, self._outline = journal, origin, outline

    def run(self, write: Callable[[], object], say: Words = "") -> bool:
        """Do `write` as one act and `say` so; False when it was refused or failed, and nothing was done."""
        try:
            with self._journal.transaction(origin=self._origin) as act:
                write()
        except BadInput as error:
            self.refused.emit(str(error))
            return False
        except JournalError as error:
            self.trouble.emit(error)
            return False
        if act.change is not None:
            self.acted.emit(act.change)
            said = say() if callable(say) else say
            if said:
                self.toast.emit(said, act.change)
            else:
                self.quiet.emit(act.change)
        return True

    # Goals ---------------------------------------------------------------------------------------

    def add(self, title: str, mentorship_id: int | None) -> int | None:
        """Add a goal; its id, or None when it was refused."""
        made: list[int] = []
        done = self.run(lambda: made.append(self._journal.goals.add(title, mentorship_id=mentorship_id)))
        return made[0] if done and made else None

    def write(self, goal_id: int, **fields: Any) -> bool:
        """Change facts of a goal."""
        return self.run(lambda: self._journal.goals.write(goal_id, **fields))

    def set_status(self, goal_id: int, status: GoalStatus, reason: str = "") -> bool:
        """Say where a goal stands."""
        said = status_said(status)
        return self.run(lambda: self._journal.goals.set_status(goal_id, status, reason=reason), said)

    def bin_goal(self, goal_id: int) -> bool:
        """Move a goal to the bin."""
        return self.run(lambda: self._journal.bin.put(goal_id), self.tr("Goal moved to the bin"))

    # Milestones ----------------------------------------------------------------------------------

    def add_step(self, goal_id: int, title: str) -> bool:
        """Add a milestone at the end."""
        return self.run(lambda: self._journal.goals.add_milestone(goal_id, title))

    def write_step(self, step: Milestone, **fields: Any) -> bool:
        """Change what a milestone says."""
        if all(getattr(step, name) == value for name, value in fields.items()):
            return True
        return self.run(lambda: self._journal.goals.write_milestone(step.id, **fields))

    def tick(self, step: Milestone, on: date | None) -> bool:
        """Mark a milestone as done on a day; None opens it again."""
        if on == step.done_on:
            return True
        if on is not None and on > self._journal.clock.today():
            self.refused.emit(self.tr("That day is still to come. Type the day it was done, or leave it open."))
            return False
        return self.run(lambda: self._set_done(step, on), lambda: self._ticked(step.goal_id, on))

    def _set_done(self, step: Milestone, on: date | None) -> None:
        goals = self._journal.goals
        if step.status is MilestoneStatus.DONE:
            # Taken back for the day it was said for, so that the days between are not said to be done.
            goals.reopen(step.id, on=None if on is None else step.done_on)
        if on is not None:
            goals.mark_done(step.id, on=on)

    def _ticked(self, goal_id: int, on: date | None) -> str:
        outline = self._outline(goal_id)
        if outline is None:
            return ""
        if on is not None and outline.goal.status is GoalStatus.ACHIEVED:
            return self.tr("Goal achieved. Write a line about how?")
        counted = [one for one in outline.milestones if one.status is not MilestoneStatus.DROPPED]
        share = words.part_of(sum(one.status is MilestoneStatus.DONE for one in counted), len(counted))
        if on is None:
            return self.tr("Milestone open again. {share}").format(share=share)
        return self.tr("Milestone done. {share}").format(share=share)

    def plan(self, step: Milestone, day: date | None, reason: str = "") -> bool:
        """Set or move the day a milestone is due."""
        if day == step.planned_on:
            return True
        moved = step.planned_on is not None
        said = ""
        if moved:
            was = words.day(step.planned_on or date.min, self._journal.clock.today())
            said = self.tr("Moved. It was planned for {date}").format(date=was)
        return self.run(lambda: self._journal.goals.plan(step.id, day, reason=reason), said)

    def weigh(self, step: Milestone, weight: float) -> bool:
        """Say how much a milestone counts."""
        return self.run(lambda: self._journal.goals.set_weight(step.id, weight))

    def drop(self, step: Milestone, reason: str) -> bool:
        """Take a milestone out of the goal."""
        write = self._journal.goals.drop_milestone
        return self.run(lambda: write(step.id, reason), self.tr("Milestone dropped"))

    def take_up(self, step: Milestone) -> bool:
        """Take a dropped milestone up again."""
        return self.run(lambda: self._journal.goals.reopen(step.id), self.tr("Milestone taken up again"))

    def move(self, milestone_id: int, position: int) -> bool:
        """Put a milestone at a position of its goal."""
        return self.run(lambda: self._journal.goals.move_milestone(milestone_id, position))

    def bin_step(self, step: Milestone) -> bool:
        """Move a milestone to the bin."""
        return self.run(lambda: self._journal.bin.put(step.id), self.tr("Milestone moved to the bin"))
