"""A goal to work on and a pane to do it in, for the tests of the goals pane. Nothing is asserted here."""

from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import Milestone
from tests.ui.conftest import TODAY
from tests.ui.hands import click
from ui.models.goal_lines import GoalLine, GroupLine
from ui.models.goal_model import LineRole
from ui.models.milestone_model import NEW
from ui.models.milestone_words import Column
from ui.panes.goals import GoalsPane

DAY = timedelta(days=1)


@dataclass
class Opened:
    """A pane on the screen, and the toasts it asked for."""

    pane: GoalsPane
    said: list[tuple[str, Change | None]] = field(default_factory=list)


def add_goal(journal: Journal) -> int:
    """A goal with three milestones: one done late, one due in two days, one undated."""
    goal_id = journal.goals.add("Tell the strategy story", on=TODAY - 40 * DAY)
    for title, due in (("Outline", TODAY - 20 * DAY), ("Dry run", TODAY + 2 * DAY), ("The real one", None)):
        journal.goals.add_milestone(goal_id, title, planned_on=due, on=TODAY - 40 * DAY)
    journal.goals.mark_done(journal.goals.milestones(goal_id)[0].id, on=TODAY - 13 * DAY)
    return goal_id


def open_pane(journal: Journal, qtbot: QtBot) -> Opened:
    """Show a pane that hears of changes as it does in the window."""
    opened = Opened(GoalsPane(journal))
    pane = opened.pane
    pane.toast_requested.connect(lambda words, change: opened.said.append((words, change)))
    qtbot.addWidget(pane)
    journal.subscribe(pane.on_change)
    pane.resize(1056, 768)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    return opened


def steps(journal: Journal, goal_id: int) -> list[Milestone]:
    """The milestones as they are stored."""
    return journal.goals.milestones(goal_id)


def tick(pane: GoalsPane, row: int) -> None:
    """Click the check box of a row."""
    table = pane.detail.milestones.table
    rect = table.visualRect(pane.detail.milestones.model.index(row, 0))
    click(table.viewport(), QPoint(rect.x() + 8, rect.center().y()))


def edit(pane: GoalsPane, row: int, column: Column) -> QLineEdit:
    """Open the editor of a cell, everything in it selected."""
    section = pane.detail.milestones
    step = section.model.step(section.model.index(row, 0))
    section.table.edit_cell(step.id if step is not None else NEW, column)
    editor = section.table.open_editor()
    assert editor is not None
    editor.selectAll()
    return editor


def rows(pane: GoalsPane) -> list[GoalLine | GroupLine]:
    """What stands in the list."""
    model = pane.list.model
    return [model.index(row).data(LineRole) for row in range(model.rowCount())]
