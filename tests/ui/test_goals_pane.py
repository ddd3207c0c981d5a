"""The goals pane: the list, one goal, what is typed, and the way between them.

Milestones have a file of their own; how things look is in the pictures.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import GoalStatus, Kind, LinkKind, MilestoneStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.goals_pane import DAY, Opened, add_goal, edit, open_pane, rows, steps, tick
from tests.ui.hands import click, press, write
from tests.ui.inside import inside
from tests.ui.writing import held_by_another
from ui import fonts, theme
from ui.models.goal_lines import GoalFilter, GoalLine, Grouping, GroupLine, Order
from ui.models.milestone_words import Column

Open = Callable[[], Opened]


@pytest.fixture
def goal_id(journal: Journal) -> int:
    """A goal with three milestones."""
    return add_goal(journal)


@pytest.fixture
def opened(journal: Journal, qtbot: QtBot) -> Open:
    """Opens the pane when called, so that a test can write to the journal first."""
    return lambda: open_pane(journal, qtbot)


def test_a_goal_keeps_its_name_when_nothing_is_left_of_it(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    title = pane.detail.title
    pane.turns.rename()
    title.selectAll()
    press(title, Qt.Key.Key_Delete)
    press(title, Qt.Key.Key_Return)
    assert pane.detail.title_error.text() == "A goal needs a few words. Type them and try again."
    assert journal.goals.get(goal_id).title == "Tell the strategy story"
    press(title, Qt.Key.Key_Escape)
    assert title.text() == "Tell the strategy story"
    write(title, "2")
    press(title, Qt.Key.Key_Return)
    assert "2" in journal.goals.get(goal_id).title


def test_what_is_typed_goes_to_the_goal_it_was_typed_for(journal: Journal, opened: Open, goal_id: int) -> None:
    other = journal.goals.add("Say no with evidence")
    pane = opened().pane
    pane.show_record(goal_id)
    write(pane.detail.words.why, "Because")
    pane.show_record(other)
    write(pane.detail.words.why, "Other")
    pane.show_record(goal_id)
    assert journal.goals.get(goal_id).why == "Because"
    assert journal.goals.get(other).why == "Other"
    assert pane.detail.words.why.markdown() == "Because"


def test_a_change_elsewhere_leaves_half_typed_words_alone(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    write(pane.detail.words.why, "Half a sent")
    journal.goals.write(goal_id, success_measure="They quote it", target_on=TODAY)
    assert pane.detail.words.why.markdown() == "Half a sent"
    assert pane.detail.words.how.markdown() == "They quote it"
    assert pane.detail.facts.target.text() == "Target 10 Jun 2026"


def test_the_bin_takes_a_goal_and_undo_brings_it_back(journal: Journal, opened: Open, goal_id: int) -> None:
    other = journal.goals.add("Another")
    shown = opened()
    pane, said = shown.pane, shown.said
    pane.show_record(goal_id)
    pane.dealings.bin()
    assert said[-1][0] == "Goal moved to the bin"
    assert pane.current_id() == other
    assert said[-1][1] is not None
    journal.undo(said[-1][1])
    assert len([row for row in rows(pane) if isinstance(row, GoalLine)]) == 2


def test_the_empty_pane_says_how_to_begin(journal: Journal, opened: Open, qtbot: QtBot) -> None:
    pane = opened().pane
    assert pane._empty is not None
    with qtbot.waitSignal(pane.person_requested):
        click(pane._empty.other)
    click(pane._empty.primary)
    title = pane.detail.title
    assert journal.goals.outlines() == []
    press(title, Qt.Key.Key_Escape)
    assert pane._empty.isVisible()
    pane.begin_new()
    write(title, "Write it down")
    qtbot.waitUntil(lambda: len(journal.goals.outlines()) == 1)
    write(title, " first")
    press(title, Qt.Key.Key_Return)
    assert journal.goals.outlines()[0].goal.title == "Write it down first"
    assert pane.current_id() == journal.goals.outlines()[0].goal.id


def test_a_new_goal_is_given_up_by_escape(journal: Journal, opened: Open, goal_id: int, qtbot: QtBot) -> None:
    pane = opened().pane
    pane.begin_new()
    write(pane.detail.title, "Not this")
    qtbot.waitUntil(lambda: len(journal.goals.outlines()) == 2)
    press(pane.detail.title, Qt.Key.Key_Escape)
    assert [one.goal.id for one in journal.goals.outlines()] == [goal_id]
    assert pane.current_id() == goal_id


def test_scope_shows_one_persons_goals_without_avatars(journal: Journal, opened: Open, goal_id: int) -> None:
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    theirs = journal.goals.add("Say no with evidence", mentorship_id=ravi)
    pane = opened().pane
    pane.show_record(goal_id)
    write(pane.detail.words.why, "Kept")
    pane.set_scope(ravi)
    assert pane.current_id() == theirs
    assert pane.list.title.text() == "1 goal"
    assert not pane.list.delegate.avatars
    pane.begin_new()
    write(pane.detail.title, "With Ravi")
    assert pane.flush()
    assert journal.goals.outlines(ravi)[-1].goal.title == "With Ravi"
    pane.set_scope(None)
    assert pane.list.title.text() == "3 goals"
    assert journal.goals.get(goal_id).why == "Kept"


def test_groups_filter_and_order(journal: Journal, opened: Open, goal_id: int) -> None:
    journal.goals.add("Coach", status=GoalStatus.DRAFT, start_on=TODAY + 21 * DAY)
    late = journal.goals.add("Late one")
    journal.goals.add_milestone(late, "Was due", planned_on=TODAY - DAY)
    gone = journal.goals.add("Gone")
    journal.goals.set_status(gone, GoalStatus.DROPPED, reason="Moved on")
    pane = opened().pane
    heads = [(row.title, row.count) for row in rows(pane) if isinstance(row, GroupLine)]
    assert heads == [("Active", 2), ("Planned", 1), ("Dropped", 1)]
    coach = next(row for row in rows(pane) if isinstance(row, GoalLine) and row.title == "Coach")
    assert (coach.compact, coach.fact) == (True, "from 1 Jul")
    pane.list.set_filter(GoalFilter(overdue=True))
    assert [row.title for row in rows(pane)] == ["Active", "Late one"]
    assert pane.list.title.text() == "1 of 4 goals"
    pane.list.set_filter(GoalFilter())
    pane.list.model.arrangement.order = Order.DUE
    pane.list.model.rebuild()
    assert next(row.title for row in rows(pane) if isinstance(row, GoalLine)) == "Late one"
    pane.list.model.arrangement.grouping = Grouping.KIND
    pane.list.model.rebuild()
    assert [row.title for row in rows(pane) if isinstance(row, GroupLine)] == ["Skill"]


def test_a_row_reads_as_one_sentence(journal: Journal, opened: Open, goal_id: int) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    journal.goals.write(goal_id, mentorship_id=helen)
    journal.goals.plan(steps(journal, goal_id)[1].id, TODAY - 5 * DAY)
    pane = opened().pane
    spoken = pane.list.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tell the strategy story, with Helen Okafor, 1 of 3, Dry run 5 days overdue"


def test_mentions_open_their_record(journal: Journal, opened: Open, goal_id: int, qtbot: QtBot) -> None:
    text = f"On [[{goal_id}|the story]] and again [[{goal_id}|it]]"
    reflection = journal.reflections.add(title="After the dry run", body=text)
    pane = opened().pane
    row = pane.detail.mentions.rows()[0]
    assert row.accessibleName() == "After the dry run, 10 Jun"
    assert journal.links.mentions_of(goal_id)[0].link is LinkKind.MENTION
    with qtbot.waitSignal(pane.open_requested) as asked:
        click(row)
    assert asked.args == [str(Kind.REFLECTION), reflection]


def test_keys_go_from_the_list_to_the_table_and_back(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    pane.list.rows.setFocus()
    press(pane.list.rows, Qt.Key.Key_Return)
    table = pane.detail.milestones.table
    assert table.hasFocus()
    table.setCurrentIndex(pane.detail.milestones.model.index(1, 0))
    press(table, Qt.Key.Key_Space)
    assert steps(journal, goal_id)[1].status is MilestoneStatus.DONE
    press(table, Qt.Key.Key_Escape)
    assert pane.list.rows.hasFocus()


def test_everything_that_can_have_the_focus_has_a_name(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    pane.dealings.toggle_form()
    pane.detail.milestones.form.show_step(steps(journal, goal_id)[1], [])
    nameless = [
        widget
        for widget in inside(pane, QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_a_folded_group_stays_folded_while_its_goal_is_edited(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    pane.list.model.toggle("active")
    tick(pane, 1)
    assert [row.title for row in rows(pane)] == ["Active"]
    pane.show_record(goal_id)
    assert [row.title for row in rows(pane)] == ["Active", "Tell the strategy story"]


def test_a_goal_asked_for_is_shown_though_the_filter_hides_it(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    pane.list.set_filter(GoalFilter(overdue=True))
    assert pane.list.title.text() == "0 of 1 goal"
    pane.show_record(goal_id)
    assert pane.list.title.text() == "1 goal"


def test_a_click_on_the_row_leads_back_from_a_goal_just_begun(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    pane.begin_new()
    index = pane.list.model.index(1)
    click(pane.list.rows.viewport(), pane.list.rows.visualRect(index).center())
    assert pane.current_id() == goal_id
    assert pane.detail.title.text() == "Tell the strategy story"


def test_the_form_keeps_each_fact_when_it_is_left(journal: Journal, opened: Open, goal_id: int) -> None:
    pane = opened().pane
    click(pane.detail.edit)
    form = pane.detail.form
    write(form.competencies.line, "Storytelling")
    press(form.competencies.line, Qt.Key.Key_Return)
    write(form.start.line, "12 jun")
    write(form.target.line, "10 jun")
    press(form.start.line, Qt.Key.Key_Return)
    press(form.target.line, Qt.Key.Key_Return)
    assert form.target.error() == "The target is before the start. Choose a later day."
    write(form.objective.line, "Grow <script> bookings")
    assert pane.flush()
    goal = journal.goals.get(goal_id)
    assert (goal.competencies, goal.target_on) == (("Storytelling",), None)
    assert pane.detail.facts.objective.text() == "Company objective: Grow <script> bookings"


def test_status_and_a_reason_for_dropping(journal: Journal, opened: Open, goal_id: int) -> None:
    shown = opened()
    facts = shown.pane.detail.facts
    facts.status_chosen.emit(GoalStatus.ON_HOLD)
    assert shown.said[-1][0] == "Goal put on hold"
    assert facts.status.text() == "On hold"
    facts.status_chosen.emit(GoalStatus.DROPPED)
    reason = shown.pane.detail.reason
    write(reason.field.line, "Other things came first")
    press(reason.field.line, Qt.Key.Key_Return)
    assert journal.goals.get(goal_id).status is GoalStatus.DROPPED
    assert journal.goals.events(goal_id)[-1].reason == "Other things came first"


def test_the_list_follows_the_theme(journal: Journal, opened: Open, goal_id: int, qapp: QApplication) -> None:
    rows_shown = opened().pane.list.rows
    for name in ("dark", "light", "dark"):
        theme.apply(qapp, name)
        ground = rows_shown.viewport().grab().toImage().pixelColor(2, rows_shown.height() - 4)
        assert ground == theme.theme().color("canvas")


def test_a_cell_that_cannot_be_stored_holds_the_page_and_is_stored_later(
    journal: Journal, opened: Open, goal_id: int
) -> None:
    pane = opened().pane
    pane.show_record(goal_id)
    edit(pane, 1, Column.TITLE).setText("Dry run with Amara")
    with held_by_another(journal):
        assert not pane.flush()
    assert pane.flush()
    assert [step.title for step in steps(journal, goal_id)] == ["Outline", "Dry run with Amara", "The real one"]


def test_a_title_as_long_as_a_page_leaves_room_for_the_goal_and_can_be_read_whole(
    journal: Journal, opened: Open, goal_id: int, qtbot: QtBot
) -> None:
    journal.goals.write(goal_id, title="A title that goes on and on. " * 100)
    pane = opened().pane
    title = pane.detail.title
    qtbot.waitUntil(lambda: title.verticalScrollBar().maximum() > 0)
    assert title.height() < pane.height() / 4
    assert pane.detail.words.isVisible()
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert title.viewport().rect().contains(title.cursorRect().center()), "what is typed is in sight"
    pane.detail.facts.status.setFocus()
    assert title.verticalScrollBar().value() == 0, "left, it shows its beginning"
    title.set_text("Short")
    assert title.height() < 2 * fonts.line_height("title26")
