"""Every act of the panes can be taken back and done again, fifty deep; typing first, where there is any."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import AgendaState, GoalStatus, MeetingStatus, Side
from pmjournal.store.engine import connect
from pmjournal.store.keys import read_keys
from tests.ui.inside import inside
from tests.ui.keyboard import fill, focused, keys, opened, typed
from ui.main_window import MainWindow
from ui.panes.goals import GoalsPane
from ui.panes.meetings import MeetingsPane
from ui.panes.reflections import ReflectionsPane
from ui.undo import DEPTH
from ui.widgets.markdown_edit import MarkdownEdit

Act = Callable[["Desk"], object]


class Desk:
    """The three panes, each with a record shown."""

    def __init__(self, window: MainWindow, journal: Journal) -> None:
        self.window, self.journal = window, journal

    def goals(self) -> GoalsPane:
        """The goal with two milestones."""
        found = self.window.pane("goals")
        assert isinstance(found, GoalsPane)
        self.window.open_record("goal", next(g.goal.id for g in self.journal.goals.outlines() if g.milestones))
        return found

    def meetings(self) -> MeetingsPane:
        """The latest meeting, with a point on its agenda and an action item."""
        found = self.window.pane("meetings")
        assert isinstance(found, MeetingsPane)
        self.window.open_record("meeting", self.journal.meetings.summaries()[0].id)
        return found

    def reflections(self) -> ReflectionsPane:
        """The latest reflection."""
        found = self.window.pane("reflections")
        assert isinstance(found, ReflectionsPane)
        self.window.open_record("reflection", self.journal.reflections.summaries()[0].id)
        return found

    def meeting_id(self) -> int:
        """The latest meeting."""
        return self.journal.meetings.summaries()[0].id

    def point_id(self) -> int:
        """The point on its agenda."""
        return self.journal.agendas.of(self.meeting_id())[0].id

    def item_id(self) -> int:
        """Its action item."""
        return self.journal.actions.for_meeting(self.meeting_id())[0].id

    def stored(self) -> list[Any]:
        """Everything these acts can change, as it is stored."""
        journal, meeting = self.journal, self.meeting_id()
        goals = sorted(journal.goals.outlines(), key=lambda one: one.goal.id)
        texts = [journal.reflections.get(one.id) for one in journal.reflections.summaries()]
        meetings = [journal.meetings.get(one.id) for one in journal.meetings.summaries()]
        rest = [
            journal.agendas.of(meeting),
            journal.actions.for_meeting(meeting),
            journal.entries.for_meeting(meeting),
        ]
        links = [journal.links.links_from(one.id) for one in texts]
        return [_timeless(one) for one in (goals, texts, meetings, rest, links)]


def _timeless(stored: Any) -> str:
    """What is stored, without the moments at which it was."""
    from re import sub

    return sub(r"(created|changed)_at=datetime\.datetime\([^)]*\)", "", repr(stored))


def _step(desk: Desk, number: int = 0) -> Any:
    goals = desk.goals()
    return desk.journal.goals.milestones(goals.current_id() or 0)[number]


GOAL_ACTS: dict[str, Act] = {
    "tick a milestone": lambda desk: desk.goals().acts.tick(_step(desk), date(2026, 6, 9)),
    "plan a milestone": lambda desk: desk.goals().acts.plan(_step(desk), date(2026, 8, 1)),
    "word a milestone": lambda desk: desk.goals().acts.write_step(_step(desk), title="Another draft"),
    "weigh a milestone": lambda desk: desk.goals().acts.weigh(_step(desk), 3.0),
    "drop a milestone": lambda desk: desk.goals().acts.drop(_step(desk), "Not needed"),
    "move a milestone": lambda desk: desk.goals().acts.move(_step(desk, 1).id, 0),
    "bin a milestone": lambda desk: desk.goals().acts.bin_step(_step(desk)),
    "add a milestone": lambda desk: desk.goals().acts.add_step(desk.goals().current_id() or 0, "A third"),
    "change a goal's facts": lambda desk: desk.goals().acts.write(
        desk.goals().current_id() or 0, start_on=date(2026, 1, 1)
    ),
    "set a goal's status": lambda desk: desk.goals().acts.set_status(
        desk.goals().current_id() or 0, GoalStatus.ON_HOLD
    ),
    "add a goal": lambda desk: desk.goals().acts.add("A new one", None),
    "bin a goal": lambda desk: desk.goals().move_to_bin(),
}
MEETING_ACTS: dict[str, Act] = {
    "hold a meeting": lambda desk: desk.meetings()._acts.set_status(
        desk.journal.meetings.get(desk.meeting_id()), MeetingStatus.HELD
    ),
    "cancel a meeting": lambda desk: desk.meetings()._acts.set_status(
        desk.journal.meetings.get(desk.meeting_id()), MeetingStatus.CANCELLED
    ),
    "bin a meeting": lambda desk: desk.meetings().move_to_bin(),
    "tick a point": lambda desk: desk.meetings().detail.agenda.row(desk.point_id()).box.click(),
    "drop a point": lambda desk: desk.meetings().detail.agenda.row(desk.point_id()).removed.emit(),
    "word a point": lambda desk: desk.meetings().detail.agenda.row(desk.point_id()).words.committed.emit("Else"),
    "add a point": lambda desk: desk.meetings().detail.agenda.adder.committed.emit("One more"),
    "tick an action item": lambda desk: desk.meetings().detail.to_do.row(desk.item_id()).box.click(),
    "word an action item": lambda desk: desk.meetings().detail.to_do.worded.emit(desk.item_id(), "Else"),
    "give an action item away": lambda desk: desk.meetings().detail.to_do.owner_changed.emit(
        desk.item_id(), Side.THEM
    ),
    "date an action item": lambda desk: desk.meetings().detail.to_do.due_changed.emit(
        desk.item_id(), date(2026, 7, 1)
    ),
    "bin an action item": lambda desk: desk.meetings().detail.to_do.removed.emit(desk.item_id()),
    "add an action item": lambda desk: desk.meetings().detail.to_do.added.emit("More", Side.ME, None),
    "add a decision": lambda desk: desk.meetings().detail.decisions.adder.committed.emit("We do it"),
}
REFLECTION_ACTS: dict[str, Act] = {
    "set a mood": lambda desk: desk.reflections().detail.mood.value_changed.emit(5),
    "change a template": lambda desk: desk.reflections().detail.use_template("weekly"),
    "link a reflection": lambda desk: desk.reflections().detail.links.add_wanted.emit(
        desk.journal.goals.outlines()[0].goal.id
    ),
    "bin a reflection": lambda desk: desk.reflections().move_to_bin(),
}


@pytest.fixture
def desk(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[Desk]:
    fill(journal)
    meeting = journal.meetings.summaries()[0].id
    journal.meetings.write(meeting, status=MeetingStatus.PLANNED)
    journal.agendas.add(meeting, "What to say first")
    journal.actions.add("Write it down", owner=Side.ME, meeting_id=meeting)
    with opened(qtbot, journal, tmp_path) as window:
        yield Desk(window, journal)


@pytest.mark.parametrize("acts", [GOAL_ACTS, MEETING_ACTS, REFLECTION_ACTS], ids=["goal", "meeting", "reflection"])
def test_every_act_is_taken_back_and_done_again(desk: Desk, acts: dict[str, Act]) -> None:
    before = desk.stored()
    for name, act in acts.items():
        act(desk)
        after = desk.stored()
        assert after != before, f"{name}: nothing was done"
        desk.window.undoing.undo()
        assert desk.stored() == before, name
        desk.window.undoing.redo()
        assert desk.stored() == after, name
        desk.window.undoing.undo()  # the next one is done to the same
        assert desk.stored() == before, name


def test_fifty_acts_are_taken_back_and_done_again_and_no_more(desk: Desk) -> None:
    goals = desk.goals()
    goal = goals.current_id() or 0
    for number in range(DEPTH + 2):
        goals.acts.add_step(goal, f"Step {number}")

    def count() -> int:
        return len(desk.journal.goals.milestones(goal))

    assert count() == DEPTH + 4
    for _ in range(DEPTH):
        desk.window.undoing.undo()
    assert count() == 4
    desk.window.undoing.undo()
    assert count() == 4
    assert desk.window.shell.toast.words() == "There is nothing to undo"
    for _ in range(DEPTH):
        desk.window.undoing.redo()
    assert count() == DEPTH + 4


def test_the_toast_says_what_was_undone(desk: Desk) -> None:
    desk.goals().acts.tick(_step(desk), date(2026, 6, 9))
    desk.window.undoing.undo()
    assert desk.window.shell.toast.words() == "Undone: milestone done"
    desk.window.undoing.redo()
    assert desk.window.shell.toast.words() == "Done again: milestone done"


def test_an_act_that_could_not_be_taken_back_just_now_can_be_later(desk: Desk) -> None:
    desk.goals().acts.tick(_step(desk), date(2026, 6, 9))
    folder = desk.journal.folder
    other = connect(folder / "journal.db", read_keys(folder / "keys.json").now.unlock(None))
    for turn in (desk.window.undoing.undo, desk.window.undoing.redo):
        done = _step(desk).done_on
        other.execute("BEGIN EXCLUSIVE")
        turn()
        other.execute("ROLLBACK")
        assert "Try again" in desk.window.shell.toast.words()
        assert _step(desk).done_on == done
        turn()
        assert _step(desk).done_on != done
    other.close()


def test_the_toasts_undo_takes_back_what_the_toast_tells_of(desk: Desk) -> None:
    pane, step = desk.goals(), _step(desk).id
    goal = pane.current_id() or 0
    pane.acts.tick(_step(desk), date(2026, 6, 9))
    why = desk.journal.goals.get(goal).why
    with desk.journal.transaction(origin=pane) as act:
        desk.journal.goals.write(goal, why="Because it stalls")
    assert act.change is not None
    pane.acted.emit(act.change)  # an act that needs no toast
    offer = desk.window.shell.toast.action()
    assert offer is not None
    offer.click()
    milestone = next(one for one in desk.journal.goals.milestones(goal) if one.id == step)
    assert (milestone.done_on, desk.journal.goals.get(goal).why) == (None, "Because it stalls")
    assert desk.window.shell.toast.words() == "Undone: milestone done"
    desk.window.undoing.undo()
    assert desk.journal.goals.get(goal).why == why


def test_undo_brings_back_into_view_what_it_was_about(desk: Desk) -> None:
    goal = desk.goals().current_id()
    desk.goals().move_to_bin()
    desk.window.show_pane("reflections")
    desk.window.undoing.undo()
    assert desk.window.current == "goals"
    assert desk.window.pane("goals").current_id() == goal


def test_ctrl_z_takes_typing_back_first_and_acts_once_there_is_none_left(desk: Desk) -> None:
    pane = desk.goals()
    pane.acts.tick(_step(desk), date(2026, 6, 9))
    pane.rename()
    before = pane.detail.title.text()
    typed("x")
    assert pane.detail.title.text() == f"{before}x"
    keys("Ctrl+Z")
    assert pane.detail.title.text() == before
    assert _step(desk).done_on is not None
    pane.rename()
    keys("Ctrl+Z")
    assert _step(desk).done_on is None
    assert focused() is pane.detail.title, "the keys stay where they are typed"


def test_in_a_note_too_ctrl_z_takes_typing_back_first_and_then_acts(desk: Desk) -> None:
    pane = desk.goals()
    pane.acts.tick(_step(desk), date(2026, 6, 9))
    note = next(one for one in inside(pane.detail, MarkdownEdit) if one.isVisible())
    note.setFocus()
    before = note.markdown()
    typed("x")
    assert note.markdown() != before
    keys("Ctrl+Z")
    assert note.markdown() == before
    assert _step(desk).done_on is not None
    keys("Ctrl+Z")
    assert _step(desk).done_on is None
    keys("Ctrl+Shift+Z")
    assert note.markdown() != before, "what was typed comes back first, too"


def test_what_was_typed_into_something_new_goes_with_it(qtbot: QtBot, desk: Desk) -> None:
    keys("Ctrl+Shift+R")
    typed("A page that goes")
    pane = desk.window.pane("reflections")
    assert pane.flush()
    typed(" on and on")
    assert pane.flush()
    (made,) = [one.id for one in desk.journal.reflections.summaries() if one.title.startswith("A page")]
    desk.window.undoing.undo()
    assert made not in [one.id for one in desk.journal.reflections.summaries()]
    desk.window.undoing.redo()
    assert desk.journal.reflections.get(made).title == "A page that goes on and on"


def test_an_act_is_taken_back_though_other_fields_were_written_since(desk: Desk) -> None:
    pane = desk.meetings()
    pane._acts.set_status(desk.journal.meetings.get(desk.meeting_id()), MeetingStatus.CANCELLED)
    desk.journal.meetings.write(desk.meeting_id(), notes="Written since")
    desk.window.undoing.undo()
    stored = desk.journal.meetings.get(desk.meeting_id())
    assert (stored.status, stored.notes) == (MeetingStatus.PLANNED, "Written since")


def test_a_point_that_was_ticked_elsewhere_since_is_not_unticked(desk: Desk) -> None:
    desk.meetings().detail.agenda.row(desk.point_id()).box.click()
    desk.journal.agendas.write(desk.point_id(), state=AgendaState.DROPPED)
    desk.window.undoing.undo()
    assert "no longer be undone" in desk.window.shell.toast.words()
