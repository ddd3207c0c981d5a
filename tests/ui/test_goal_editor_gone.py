"""A milestone's editor whose row or goal goes from under it: what was typed is kept, and Qt has no complaint."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from tests.ui.goals_pane import Opened, add_goal, edit, open_pane, steps
from tests.ui.hands import write
from ui.models.milestone_words import Column
from ui.widgets.fields import DateCell
from ui.widgets.menu import Menu


class Stage:
    """A goal with milestones, another goal, and the pane."""

    def __init__(self, journal: Journal, qtbot: QtBot) -> None:
        self.journal = journal
        self.goal = add_goal(journal)
        self.other = journal.goals.add("Another goal")
        with journal.transaction() as act:
            self.last = journal.goals.add_milestone(self.goal, "The last one")
        self.added = act.change
        self.opened: Opened = open_pane(journal, qtbot)
        self.pane = self.opened.pane
        self.pane.show_record(self.goal)
        self.section = self.pane.detail.milestones

    def typing(self, column: Column) -> QLineEdit:
        """Type into a cell of the last milestone, and do not leave it."""
        editor = edit(self.pane, 3, column)
        editor.setFocus()
        write(editor, "3 Jun" if column in (Column.DUE, Column.DONE) else "Typed")
        return editor

    def left(self) -> list[str]:
        """What stands in an editor that is still open."""
        editor = self.section.table.open_editor()
        return [] if editor is None else [editor.text()]


@pytest.fixture
def stage(journal: Journal, qtbot: QtBot) -> Stage:
    return Stage(journal, qtbot)


def _settle() -> None:
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _undo(stage: Stage) -> None:
    assert stage.added is not None
    stage.journal.undo(stage.added)


def _bin(stage: Stage) -> None:
    stage.journal.bin.put(stage.last)


def _bin_goal(stage: Stage) -> None:
    stage.journal.bin.put(stage.goal)


def _drop(stage: Stage) -> None:
    stage.journal.goals.drop_milestone(stage.last, "No longer")


def _elsewhere(stage: Stage) -> None:
    stage.pane.show_record(stage.other)


def _begin(stage: Stage) -> None:
    stage.pane.begin_new()


def _scope(stage: Stage) -> None:
    stage.pane.set_scope(987654)


def _filter(stage: Stage) -> None:
    stage.pane._narrow("Another")


def _focus(stage: Stage) -> None:
    stage.pane.detail.title.setFocus()


WAYS = [_undo, _bin, _bin_goal, _drop, _elsewhere, _begin, _scope, _filter, _focus]
GONE = (_undo, _bin, _bin_goal, _drop)


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("way", WAYS)
def test_qt_has_no_complaint(
    stage: Stage, qtlog: _QtMessageCapture, column: Column, way: Callable[[Stage], None]
) -> None:
    stage.typing(column)
    way(stage)
    _settle()
    assert [one.message for one in qtlog.records if "View" in one.message] == []
    if way not in GONE:
        step = next(one for one in steps(stage.journal, stage.goal) if one.id == stage.last)
        kept = (step.title, step.planned_on, step.done_on, step.evidence)[column]
        typed = date(2026, 6, 3) if column in (Column.DUE, Column.DONE) else "Typed"
        assert kept == typed or stage.left() in (["Typed"], ["3 Jun"])


@pytest.mark.parametrize("way", [_elsewhere, _begin, _scope, _filter, _focus, _bin])
def test_a_new_row_is_kept(stage: Stage, qtlog: _QtMessageCapture, way: Callable[[Stage], None]) -> None:
    stage.section.start_adding()
    editor = stage.section.table.open_editor()
    write(editor, "A new step")
    way(stage)
    _settle()
    assert [one.message for one in qtlog.records if "View" in one.message] == []
    assert "A new step" in [one.title for one in steps(stage.journal, stage.goal)] + stage.left()


def test_what_is_typed_is_taken_before_the_menu_can_bin_the_row(stage: Stage) -> None:
    stage.typing(Column.TITLE)
    stage.section.menu.open(stage.last, stage.section.table.mapToGlobal(QPoint(9, 9)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.actions()[-1].trigger()
    menu.close()
    said, change = stage.opened.said[-1]
    assert change is not None, said
    assert stage.last not in [one.id for one in steps(stage.journal, stage.goal)]
    stage.journal.undo(change)
    assert "Typed" in [one.title for one in steps(stage.journal, stage.goal)]


@pytest.mark.parametrize("way", [_undo, _bin, _drop])
def test_an_editor_the_table_has_let_go_of_is_not_asked_again(
    stage: Stage, qtlog: _QtMessageCapture, way: Callable[[Stage], None]
) -> None:
    """Until Qt deletes it, it lies there: nothing is being edited, even if it was refused on its way out."""
    cell = stage.typing(Column.DUE)
    way(stage)
    cell.setProperty("closing", False)
    assert stage.section.table.open_editor() is None
    assert stage.section.table.commit()
    _settle()
    assert [one.message for one in qtlog.records if "View" in one.message] == []


def test_a_day_picked_after_the_row_went_goes_nowhere(stage: Stage, qtlog: _QtMessageCapture) -> None:
    cell = stage.typing(Column.DUE)
    assert isinstance(cell, DateCell)
    stage.section.table.viewport().setFocus()
    stage.section.model.show_dropped(True)
    _bin(stage)
    cell.date_changed.emit(date(2026, 7, 1))
    _settle()
    assert [one.message for one in qtlog.records if "View" in one.message] == []
