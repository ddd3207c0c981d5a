"""Milestones in the goals pane: edited where they stand, stored at once, undone in one step."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import GoalOutline, GoalStatus, MilestoneStatus, ProgressKind
from tests.ui.conftest import TODAY
from tests.ui.goals_pane import DAY, Opened, add_goal, edit, open_pane, rows, steps, tick
from tests.ui.hands import click, press, write
from ui import fonts, theme
from ui.models.goal_lines import GoalLine
from ui.models.milestone_words import Column
from ui.models.movable_rows import MIME
from ui.widgets import painting

Open = Callable[[], Opened]


@pytest.fixture
def goal_id(journal: Journal) -> int:
    """A goal with three milestones."""
    return add_goal(journal)


@pytest.fixture
def opened(journal: Journal, qtbot: QtBot) -> Open:
    """Opens the pane when called, so that a test can write to the journal first."""
    return lambda: open_pane(journal, qtbot)


def test_ticking_is_stored_at_once_and_the_toast_counts(journal: Journal, opened: Open, goal_id: int) -> None:
    shown = opened()
    pane, said = shown.pane, shown.said
    tick(pane, 1)
    done = steps(journal, goal_id)[1]
    assert (done.status, done.done_on) == (MilestoneStatus.DONE, TODAY)
    assert said[0][0] == "Milestone done. 2 of 3"
    assert pane.detail.milestones.head.count() == "2 of 3"
    line = next(row for row in rows(pane) if isinstance(row, GoalLine))
    assert (line.share, line.next_title) == ("2 of 3", "The real one")
    tick(pane, 1)
    assert steps(journal, goal_id)[1].status is MilestoneStatus.PLANNED


def test_the_last_tick_achieves_the_goal_and_one_undo_takes_both_back(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    shown = opened()
    pane, said = shown.pane, shown.said
    tick(pane, 1)
    tick(pane, 2)
    words, change = said[-1]
    assert words == "Goal achieved. Write a line about how?"
    assert journal.goals.get(goal_id).status is GoalStatus.ACHIEVED
    assert not pane.detail.words.impact.isHidden()
    assert change is not None
    journal.undo(change)
    assert journal.goals.get(goal_id).status is GoalStatus.ACTIVE
    assert steps(journal, goal_id)[2].status is MilestoneStatus.PLANNED
    assert pane.detail.facts.status.text() == "Active"
    assert pane.detail.milestones.head.count() == "2 of 3"


def test_a_typed_day_moves_the_plan_and_keeps_the_old_one(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    editor = edit(pane, 1, Column.DUE)
    write(editor, "+9d")
    press(editor, Qt.Key.Key_Return)
    assert steps(journal, goal_id)[1].planned_on == TODAY + 9 * DAY
    kinds = [event.kind for event in journal.goals.events(goal_id)]
    assert kinds.count(ProgressKind.REPLANNED) == 1
    section = pane.detail.milestones
    index = section.model.index(1, Column.DUE)
    step = section.model.step(index)
    assert step is not None
    assert section.delegate.tip(index, step, 84) == "was 12 Jun"


def test_a_day_that_is_none_stays_with_a_sentence(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    editor = edit(pane, 1, Column.DUE)
    write(editor, "31 feb")
    press(editor, Qt.Key.Key_Return)
    assert pane.detail.milestones.table.open_editor() is editor
    assert editor.text() == "31 feb"
    assert "February has 28 days" in pane.detail.milestones.error.text()
    assert steps(journal, goal_id)[1].planned_on == TODAY + 2 * DAY
    press(editor, Qt.Key.Key_Escape)
    assert pane.detail.milestones.error.text() == ""


def test_a_milestone_keeps_its_name_when_nothing_is_left_of_it(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    editor = edit(pane, 1, Column.TITLE)
    press(editor, Qt.Key.Key_Delete)
    press(editor, Qt.Key.Key_Return)
    assert pane.detail.milestones.error.text() == "A milestone needs a few words. Type them and try again."
    assert steps(journal, goal_id)[1].title == "Dry run"
    write(editor, "Dry run  with friends")
    press(editor, Qt.Key.Key_Return)
    assert steps(journal, goal_id)[1].title == "Dry run with friends"


def test_a_done_date_can_be_put_right_but_not_into_the_future(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    editor = edit(pane, 0, Column.DONE)
    write(editor, "+3d")
    press(editor, Qt.Key.Key_Return)
    assert "still to come" in pane.detail.milestones.error.text()
    editor.selectAll()
    write(editor, "25 may")
    press(editor, Qt.Key.Key_Return)
    assert steps(journal, goal_id)[0].done_on == date(2026, 5, 25)


def test_evidence_is_words_and_a_link_in_one_line(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    editor = edit(pane, 0, Column.EVIDENCE)
    write(editor, "Story v2 https://example.org/story")
    press(editor, Qt.Key.Key_Return)
    step = steps(journal, goal_id)[0]
    assert (step.evidence, step.evidence_url) == ("Story v2", "https://example.org/story")


def test_enter_adds_a_milestone_and_opens_the_next(
    journal: Journal, opened: Open, goal_id: int, qtbot: QtBot
) -> None:
    pane = opened().pane
    section = pane.detail.milestones
    click(section.head.action)
    for title in ("A line for the board", "=1+1"):
        qtbot.waitUntil(lambda: section.table.open_editor() is not None)
        write(section.table.open_editor(), title)
        press(section.table.open_editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.table.open_editor() is not None)
    press(section.table.open_editor(), Qt.Key.Key_Escape)
    assert [step.title for step in steps(journal, goal_id)][3:] == ["A line for the board", "=1+1"]
    assert not section.model.adding


def test_a_milestone_half_typed_is_kept_by_flush(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    pane.detail.milestones.start_adding()
    write(pane.detail.milestones.table.open_editor(), "Half")
    assert pane.flush()
    assert steps(journal, goal_id)[-1].title == "Half"


def test_an_open_editor_survives_a_new_row_from_elsewhere(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    editor = edit(pane, 1, Column.TITLE)
    write(editor, "Half a ti")
    journal.goals.add_milestone(goal_id, "From elsewhere")
    journal.goals.mark_done(steps(journal, goal_id)[2].id)
    assert pane.detail.milestones.table.open_editor() is editor
    assert editor.text() == "Half a ti"
    assert pane.detail.milestones.head.count() == "2 of 4"


def test_dropping_asks_for_a_reason_in_the_page(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    section = pane.detail.milestones
    section.ask_drop(steps(journal, goal_id)[2])
    write(section.reason.field.line, "No time")
    press(section.reason.field.line, Qt.Key.Key_Return)
    dropped = steps(journal, goal_id)[2]
    assert dropped.status is MilestoneStatus.DROPPED
    event = next(one for one in journal.goals.events(goal_id) if one.kind is ProgressKind.DROPPED)
    assert event.reason == "No time"
    assert section.fold.text() == "1 dropped"
    assert section.model.rowCount() == 2
    click(section.fold)
    assert section.model.rowCount() == 3


def test_rows_are_reordered_by_key_and_by_hand(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    section = pane.detail.milestones
    section.table.setCurrentIndex(section.model.index(2, 0))
    press(section.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [step.title for step in steps(journal, goal_id)] == ["Outline", "The real one", "Dry run"]
    assert section.table.currentIndex().row() == 1
    carried = QMimeData()
    carried.setData(MIME, str(steps(journal, goal_id)[2].id).encode())
    nowhere = section.model.index(-1, -1)
    section.model.dropMimeData(carried, Qt.DropAction.MoveAction, 0, 0, nowhere)
    assert [step.title for step in steps(journal, goal_id)] == ["Dry run", "Outline", "The real one"]
    first = section.model.step(section.model.index(0, 0))
    assert first is not None
    assert first.title == "Dry run"


def test_weight_and_the_other_facts_of_a_milestone_are_kept_when_left(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    form = pane.detail.milestones.form
    form.show_step(steps(journal, goal_id)[1], [])
    form.weight.line.selectAll()
    write(form.weight.line, "0")
    press(form.weight.line, Qt.Key.Key_Return)
    assert form.weight.error() == "A weight is a number above 0, up to 1000."
    form.weight.line.selectAll()
    write(form.weight.line, "2,5")
    write(form.criterion.line, "Two people nod")
    assert pane.flush()
    step = steps(journal, goal_id)[1]
    assert (step.weight, step.done_criterion) == (2.5, "Two people nod")


def test_a_milestone_out_of_the_bin_is_shown_again(journal: Journal, opened: Open, goal_id: int) -> None:
    shown = opened()
    pane, said = shown.pane, shown.said
    section = pane.detail.milestones
    section.table.setCurrentIndex(section.model.index(1, 0))
    press(section.table, Qt.Key.Key_Delete)
    assert section.model.rowCount() == 2
    assert said[-1][1] is not None
    journal.undo(said[-1][1])
    assert section.model.rowCount() == 3


def test_ten_thousand_milestones_stay_usable(journal: Journal, opened: Open, goal_id: int, qtbot: QtBot) -> None:
    pane = opened().pane
    real = journal.goals.outline(goal_id)
    model = real.milestones[1]
    copies = [replace(model, id=number, position=number) for number in range(10_000, 19_997)]
    many = GoalOutline(real.goal, (*real.milestones, *copies))
    pane.list.model.put({goal_id: many})
    began = time.perf_counter()
    pane.turns.show_again()
    tick(pane, 1)
    pane.detail.milestones.table.grab()
    assert time.perf_counter() - began < 1.5
    assert pane.detail.milestones.model.rowCount() == 10_000
    assert pane.detail.milestones.head.count() == "2 of 10000"
    assert pane.detail.milestones.table.height() < 1000
    with qtbot.waitSignal(pane.detail.chart.drawn, timeout=30_000):
        pass


def test_the_day_proposed_as_done_is_taken_by_enter_and_not_by_going_on(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    press(edit(pane, 1, Column.DONE), Qt.Key.Key_Tab)
    assert steps(journal, goal_id)[1].status is MilestoneStatus.PLANNED
    write(edit(pane, 1, Column.DONE), "today")
    press(pane.detail.milestones.table.open_editor(), Qt.Key.Key_Tab)
    assert steps(journal, goal_id)[1].done_on == TODAY
    press(edit(pane, 2, Column.DONE), Qt.Key.Key_Return)
    assert steps(journal, goal_id)[2].done_on == TODAY


def test_big_letters_in_a_narrow_window_cut_evidence_and_no_days(
    journal: Journal, opened: Open, goal_id: int, qapp: QApplication
) -> None:
    journal.goals.plan(steps(journal, goal_id)[1].id, date(2024, 11, 30))
    journal.goals.mark_done(steps(journal, goal_id)[1].id, on=date(2024, 12, 30))
    pane = opened().pane
    theme.apply(qapp, "light", 1.3)
    pane.set_narrow(True)
    pane.resize(904, 768)
    table = pane.detail.milestones.table
    widths = [table.columnWidth(column) for column in Column]
    assert sum(widths) <= table.viewport().width()
    assert widths[Column.DONE] == theme.theme().px(128)


def test_escape_in_a_cell_takes_nothing_and_leaves_qt_nothing_to_say(
    journal: Journal, opened: Open, goal_id: int, qtlog: _QtMessageCapture
) -> None:
    pane = opened().pane
    before = steps(journal, goal_id)
    editor = edit(pane, 1, Column.DONE)
    press(editor, Qt.Key.Key_Escape)
    assert steps(journal, goal_id) == before
    assert [one.message for one in qtlog.records if "belong" in one.message] == []


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_a_near_day_never_touches_what_stands_beside_it(
    qapp: QApplication, opened: Open, goal_id: int, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    pane = opened().pane
    pane.set_narrow(True)
    pane.resize(904, 640)
    section = pane.detail.milestones
    (said,) = section.model.near_days()
    taken = painting.advance(said, fonts.font("body_medium", tabular=True))
    assert section.table.columnWidth(Column.DUE) >= taken + theme.theme().px(8)
