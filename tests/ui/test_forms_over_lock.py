"""A form that nobody confirmed yet is open again after a lock, with what stood in it; none is forgotten here."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.hands import write
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import in_front
from tests.ui.keyboard import keys, opened
from tests.ui.locked_journals import unlock
from ui.app import Program
from ui.import_dialog import ImportDialog
from ui.main_window import MainWindow
from ui.meeting_plans.plan_dialog import PlanDialog
from ui.new_person import NewPersonDialog
from ui.panes.goals import GoalsPane
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane
from ui.panes.person.course import CourseForm, Step
from ui.widgets.whole_person_form import PersonForm
from ui.window.forgetting import close_what_lies_over

UI = Path(__file__).parent.parent.parent / "ui"
HALF = "12 jul, half of a sen"


@dataclass
class Stage:
    """A window with Helen, a goal with one milestone, and a meeting to come."""

    window: MainWindow
    helen: int
    goal: int
    step: int
    meeting: int

    def goals(self) -> GoalsPane:
        return cast(GoalsPane, self.window.pane("goals"))

    def meetings(self) -> MeetingsPane:
        return cast(MeetingsPane, self.window.pane("meetings"))

    def person(self) -> PersonPane:
        return cast(PersonPane, self.window.pane("person"))

    def show(self, kind: str, record_id: int) -> None:
        self.window.open_record(kind, record_id)
        self.window.pane(self.window.current)

    def agreement(self) -> Any:
        return self.person().tabs.tab("agreement")


@pytest.fixture
def stage(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[Stage]:
    clock = journal.clock
    with journal.bulk():
        helen = journal.people.add("Helen Okafor", Role.MENTEE, cadence_every=2)
        goal = journal.goals.add("Tell the story", mentorship_id=helen)
        step = journal.goals.add_milestone(goal, "A dry-run", planned_on=TODAY)
        coming = clock.at(TODAY + timedelta(days=2), 10)
        meeting = journal.meetings.add(coming, mentorship_id=helen, status=MeetingStatus.PLANNED)
        journal.agreements.write(helen, rhythm="Every two weeks")
    with opened(qtbot, journal, tmp_path) as window:
        yield Stage(window, helen, goal, step, meeting)


def _drop_goal(stage: Stage) -> None:
    stage.show("goal", stage.goal)
    stage.goals().dealings.ask_drop()


def _milestone(stage: Stage) -> Any:
    stage.show("goal", stage.goal)
    found = stage.goals().detail.milestones.model.step_by_id(stage.step)
    assert found is not None
    return found


def _drop_step(stage: Stage) -> None:
    step = _milestone(stage)
    stage.goals().detail.milestones.ask_drop(step)


def _move_step(stage: Stage) -> None:
    step = _milestone(stage)
    stage.goals().detail.milestones.form.show_step(step, [])


def _facts_of_goal(stage: Stage) -> None:
    stage.show("goal", stage.goal)
    stage.goals().dealings.open_form()


def _call_off(stage: Stage) -> None:
    stage.show("meeting", stage.meeting)
    stage.meetings().detail.header.ask_why(MeetingStatus.CANCELLED)


def _facts_of_meeting(stage: Stage) -> None:
    stage.show("meeting", stage.meeting)
    stage.meetings().detail.header.open_form()


def _new_meeting(stage: Stage) -> None:
    stage.window.show_pane("meetings")
    stage.meetings().begin_new()


def _pause(stage: Stage) -> None:
    stage.show("mentorship", stage.helen)
    stage.person().dealings.begin(Step.PAUSE)


def _edit(stage: Stage) -> None:
    stage.show("mentorship", stage.helen)
    stage.person().dealings.edit()


def _agree(stage: Stage) -> None:
    stage.window.requests.agree_with(stage.helen)
    stage.agreement().head.begin()


def _course(stage: Stage) -> CourseForm:
    form = stage.person().dealings.form
    assert isinstance(form, CourseForm)
    return form


def _whole(stage: Stage) -> PersonForm:
    form = stage.person().dealings.form
    assert isinstance(form, PersonForm)
    return form


def _import_from_somebody_new(stage: Stage) -> None:
    stage.window.requests.open_import()
    write(open_dialog(ImportDialog).partner.select, "Somebody new")


Open = Callable[[Stage], object]
OPEN: dict[str, Open] = {
    "why a goal is dropped": _drop_goal,
    "why a milestone is dropped": _drop_step,
    "why a day moves": _move_step,
    "a competency": _facts_of_goal,
    "why a meeting is called off": _call_off,
    "the facts of a meeting": _facts_of_meeting,
    "a new meeting": _new_meeting,
    "a pause": _pause,
    "what is known of somebody": _edit,
    "the day of an agreement": _agree,
    "the next meetings": lambda stage: stage.window.meeting_plans.plan(stage.helen),
    "a new person": lambda stage: stage.window.requests.new_person(),
    "whom files are about": _import_from_somebody_new,
}
"""How each form is opened."""
LINES: dict[str, Callable[[Stage], QLineEdit]] = {
    "why a goal is dropped": lambda stage: stage.goals().detail.reason.field.line,
    "why a milestone is dropped": lambda stage: stage.goals().detail.milestones.reason.field.line,
    "why a day moves": lambda stage: stage.goals().detail.milestones.form.reason.line,
    "a competency": lambda stage: stage.goals().detail.form.competencies.line,
    "why a meeting is called off": lambda stage: stage.meetings().detail.header.became.reason.line,
    "the facts of a meeting": lambda stage: stage.meetings().detail.header.form.place.line,
    "a new meeting": lambda stage: stage.meetings().frame.new.form.title.line,
    "a pause": lambda stage: _course(stage).reason.line,
    "what is known of somebody": lambda stage: _whole(stage).fields.title.line,
    "the day of an agreement": lambda stage: stage.agreement().head.form.on.line,
    "the next meetings": lambda _: open_dialog(PlanDialog).place.line,
    "a new person": lambda _: open_dialog(NewPersonDialog).form.fields.name.line,
    "whom files are about": lambda _: open_dialog(ImportDialog).partner.fields.name.line,
}
"""One of the lines of each."""
PERSONS = ("a pause", "what is known of somebody", "the day of an agreement")


@pytest.mark.parametrize("name", OPEN)
def test_a_form_is_open_again_after_a_lock(qtbot: QtBot, journal: Journal, stage: Stage, name: str) -> None:
    window = stage.window
    OPEN[name](stage)
    line = LINES[name](stage)
    line.selectAll()
    write(line, HALF)
    window.half_typed.note()
    close_what_lies_over(window)
    assert window.detach() is journal
    assert HALF in journal.half_typed.kept()
    window.attach(journal)
    if name in PERSONS:
        window.navigation.show_person(stage.helen)  # as the lock leads back to it
    qtbot.waitUntil(lambda: journal.half_typed.kept() == "")
    qtbot.waitUntil(lambda: LINES[name](stage).text() == HALF)
    again = LINES[name](stage)
    assert again is not line
    assert again.isVisible()


def test_a_reason_and_a_dialog_outlive_a_lock_in_the_journal_alone(
    qtbot: QtBot, program: Program, locked: Path
) -> None:
    program.start(locked)
    journal, window = unlock(qtbot, program), program.window
    (goal,) = (one.goal.id for one in journal.goals.outlines())
    window.open_record("goal", goal)
    pane = cast(GoalsPane, window.pane("goals"))
    pane.dealings.ask_drop()
    write(pane.detail.reason.field.line, HALF)
    window.requests.new_person()
    write(open_dialog(NewPersonDialog).form.fields.name.line, "Ravi Men")
    keys("Ctrl+L")
    if window.journal is not None:
        program.locking.lock()
    assert window.half_typed._noted == {}
    assert window.half_typed._waiting is None
    unlock(qtbot, program)
    qtbot.waitUntil(lambda: in_front(NewPersonDialog) is not None)
    qtbot.waitUntil(lambda: open_dialog(NewPersonDialog).form.fields.name.text() == "Ravi Men")
    again = cast(GoalsPane, window.pane("goals"))
    qtbot.waitUntil(lambda: again.detail.reason.field.text() == HALF)
    assert again.detail.reason.isVisible()
    open_dialog(NewPersonDialog).reject()


def test_where_somebody_went_on_meanwhile_it_stays_kept(qtbot: QtBot, journal: Journal, stage: Stage) -> None:
    other = journal.goals.add("Say no", mentorship_id=stage.helen)
    _drop_goal(stage)
    write(stage.goals().detail.reason.field.line, HALF)
    stage.window.half_typed.note()
    assert stage.window.detach() is journal
    stage.window.attach(journal)
    stage.window.open_record("goal", other)
    pane = stage.goals()
    qtbot.waitUntil(lambda: pane.current_id() == other)
    qtbot.wait(20)
    assert pane.detail.reason.isHidden()
    assert HALF in journal.half_typed.kept()


# No form is forgotten -------------------------------------------------------------------------------

TYPED_IN = {
    "CaptureLine", "DateCell", "DateField", "Field", "InlineEditor", "InlineText", "KeyedEdit", "LineEdit",
    "LineWithMenu", "MarkdownEdit", "QLineEdit", "QPlainTextEdit", "QTextEdit", "SearchLine", "SecretLine",
    "StyledEdit", "TallField", "TextField", "TextWithMenu", "TitleEdit",
}  # fmt: skip
"""What words are typed into. A class that makes one of these belongs into one of the sets below."""
KEPT = {
    "CompetencyField", "MilestoneForm", "BecameCard", "MeetingForm", "AgreeForm", "CourseForm",
    "ReasonCard", "PlanDialog",
    "CadenceField", "MeetingTimes", "MentorshipFields", "PersonFields", "_About", "_More",
}  # fmt: skip
"""Confirmed before it is stored, so that it is open again after a lock; or a part of what is."""
SAVED = {
    "ActionAdder", "ActionRow", "Adder", "AgreementRail", "CellEditing", "Decisions", "EndingPage", "GoalDetail",
    "GoalForm", "GoalRow", "Header", "NoteEdit", "Notes", "Outcome", "OwnText", "OwnWordsPart", "OwnerSection",
    "Page", "PersonAnswer", "PrepDialog", "ProspectForm", "ProspectPage", "Rating", "RequestPage", "TouchPage",
    "WhyAndHow", "_PointRow", "_Section", "prompt_edit", "text_edit", "capture.box.Box",
}  # fmt: skip
"""Stored by itself while it is typed, or at the latest as the panes are saved before a lock."""
PARTS = {"Field", "TextField"}
"""What forms are made of."""
SECRET = {
    "Foot", "NewPassphrase", "PassphraseDialog", "PassphraseForm", "RecoveryView",
}  # fmt: skip
"""A passphrase or a recovery key, which is to be kept nowhere."""
NO_JOURNAL = {"ReminderSection", "RestoreStep", "StartStep"}
"""Where no journal is open, or what is chosen for the program."""
SEARCHED = {"BinSection", "FindLine", "LinkPicker", "ListFinder", "PeriodPart", "palette.box.Box"}
"""What one looks for, or through which days; nothing of it is written down."""
POPUPS = {"RenameFile", "WhenPopup"}
"""Over something for a moment: as a lock does, each click elsewhere closes it and leaves what was there before."""


def test_everything_that_is_typed_in_is_known_to_outlive_a_lock_or_not_to() -> None:
    known = KEPT | SAVED | PARTS | SECRET | NO_JOURNAL | SEARCHED | POPUPS
    found = {name for path in UI.rglob("*.py") for name in _typed_in(path)}
    assert found - known == set(), "say what becomes of it at a lock; see ui/half_typed.py"
    assert known - found == set(), "it is gone"


def _typed_in(path: Path) -> Iterator[str]:
    """Classes and functions of a module that make something to type in; two of one name with their folder."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and any(_makes(part) for part in ast.walk(node)):
            yield f"{path.parent.name}.box.Box" if node.name == "Box" else node.name


def _makes(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TYPED_IN
