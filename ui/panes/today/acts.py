"""What is done from the page: ticking, adding a point, another question, being left alone about somebody."""

from collections.abc import Callable

from pmjournal.errors import JournalError
from pmjournal.language import translate
from pmjournal.records import ActionState, GoalStatus
from pmjournal.records.today import Nudge
from ui import words
from ui.acting import Acting
from ui.names import first_name


class TodayActs:
    """The acts of the pane.

    Args:
        act: its way to write.
        failed: called where nothing was written, as a tick that was set then shows what is not so.
    """

    def __init__(self, act: Acting, failed: Callable[[], None]) -> None:
        self._act, self._journal, self._failed = act, act.journal, failed

    def tick_milestone(self, milestone_id: int) -> None:
        """Say that a milestone is done, and how far its goal is."""
        try:
            said = self._how_far(milestone_id)
        except JournalError as error:  # it has just gone
            self._act.pane.trouble.emit(error)
            self._failed()
            return
        if not self._act(lambda: self._journal.goals.mark_done(milestone_id), said):
            self._failed()

    def _how_far(self, milestone_id: int) -> str:
        """What is said once this one is done."""
        goals = self._journal.goals
        outline = goals.outline(goals.milestone(milestone_id).goal_id)
        counted = [one for one in outline.milestones if one.dropped_on is None]
        done = sum(one.done_on is not None for one in counted) + 1
        if done == len(counted) and outline.goal.status is GoalStatus.ACTIVE:
            return translate("Today", "Goal achieved: {title}").format(title=outline.goal.title)
        return translate("Today", "Milestone done. {part}").format(part=words.part_of(done, len(counted)))

    def tick_action(self, action_id: int) -> None:
        """Say that an action is done."""
        mark = self._journal.actions.mark
        if not self._act(lambda: mark(action_id, ActionState.DONE), translate("Today", "Action item done")):
            self._failed()

    def add_point(self, meeting_id: int, text: str) -> bool:
        """Put a point on the agenda of a meeting; whether that went well."""
        add = self._journal.agendas.add
        return self._act(lambda: add(meeting_id, text), translate("Today", "On the agenda"))

    def another_question(self) -> None:
        """Ask another question."""
        from pmjournal.questions import (
            another_question,  # it brings SQLAlchemy along, which must not be imported before the first paint
        )

        self._act(lambda: another_question(self._journal))

    def not_now(self, nudge: Nudge) -> None:
        """Say nothing of somebody for a week."""
        from pmjournal.keeping_in_touch import not_now  # as in another_question

        name = first_name(nudge.contact.person.name)
        said = translate("Today", "In a week {name} comes up again").format(name=name)
        self._act(lambda: not_now(self._journal, nudge.contact.mentorship.id), said)

    def were_in_touch(self, nudge: Nudge) -> None:
        """Count from today until it is time again."""
        from pmjournal.keeping_in_touch import were_in_touch  # as in another_question

        name = first_name(nudge.contact.person.name)
        said = translate("Today", "In touch with {name} today").format(name=name)
        self._act(lambda: were_in_touch(self._journal, nudge.contact.mentorship.id), said)
