"""Who owes what, through the window: two columns, ticked here and seen there, added, dated, filtered by person."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import ActionState, Role, Side
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.keyboard import focused, keys, opened, typed
from ui.main_window import MainWindow
from ui.panes.actions import ActionsPane
from ui.panes.actions.column import PAGE, OwedColumn
from ui.panes.meetings import MeetingsPane
from ui.panes.person import PersonPane


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def ravi(journal: Journal) -> int:
    return journal.people.add("Ravi Menon", Role.MENTOR)


@pytest.fixture
def meeting(journal: Journal, helen: int, ravi: int) -> int:
    made = journal.meetings.add(
        journal.clock.at(TODAY - timedelta(13), 10), mentorship_id=helen, title="Which one"
    )
    add = journal.actions.add
    add("Dry-run the story", owner=Side.ME, meeting_id=made, due_on=TODAY - timedelta(5))
    add("Introduce Finance", owner=Side.THEM, meeting_id=made)
    add("Find him a partner", owner=Side.ME, mentorship_id=ravi, due_on=TODAY)
    journal.actions.mark(add("Long done", owner=Side.ME, meeting_id=made), ActionState.DONE, on=TODAY)
    return made


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path, meeting: int) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as shown:
        shown.show_pane("actions")
        yield shown


def pane(window: MainWindow) -> ActionsPane:
    return cast("ActionsPane", window.pane("actions"))


def texts(column: OwedColumn) -> list[str]:
    return [row.words.text() for row in column.rows()]


def test_practice_3_who_owes_what_is_two_columns_over_all_meetings(window: MainWindow, journal: Journal) -> None:
    here = pane(window)
    assert texts(here.mine) == ["Dry-run the story", "Find him a partner"]
    assert texts(here.theirs) == ["Introduce Finance"]
    assert (here.mine.header.count(), here.theirs.header.count()) == ("2", "1")
    first, second = here.mine.rows()
    assert (first.due.text(), second.due.text()) == ("5 days overdue", "Due today")
    assert first.place.text() == "Helen Okafor · Which one · 28 May"
    assert second.place.text() == "Ravi Menon"
    keys("Ctrl+N")
    here.new.person.set_value(journal.people.contacts()[0].mentorship.id)
    here.new.person.chosen.emit(here.new.person.value())
    write(here.new.line.line, "Read the memo")
    click(here.new.line.side._group.buttons()[1])
    press(here.new.line.line, Qt.Key.Key_Return)
    assert texts(here.theirs) == ["Introduce Finance", "Read the memo"]
    assert here.theirs.rows()[1].owner.text() == "Helen"


def test_a_tick_here_is_seen_in_its_meeting_and_undone(window: MainWindow, journal: Journal, meeting: int) -> None:
    here = pane(window)
    item = next(one for one in journal.actions.for_meeting(meeting) if one.text == "Dry-run the story")
    here.mine.rows()[0].box.setFocus()
    keys("Ctrl+Return")
    assert texts(here.mine) == ["Find him a partner"]
    window.open_record("meeting", meeting)
    shown = cast("MeetingsPane", window.pane("meetings")).detail.to_do
    assert shown.row(item.id).box.isChecked()
    keys("Ctrl+Z")
    assert not shown.row(item.id).box.isChecked()
    window.show_pane("actions")
    assert texts(here.mine) == ["Dry-run the story", "Find him a partner"]


def test_done_ones_are_shown_on_request(window: MainWindow) -> None:
    here = pane(window)
    click(here.done)
    assert texts(here.mine) == ["Dry-run the story", "Find him a partner", "Long done"]
    assert here.mine.rows()[2].due.text() == "Done 10 Jun"
    click(here.done)
    assert texts(here.mine) == ["Dry-run the story", "Find him a partner"]


def test_words_day_and_side_are_changed_in_place(window: MainWindow, journal: Journal) -> None:
    here = pane(window)
    row = here.mine.rows()[1]
    row.words.selectAll()
    write(row.words, "Find him two partners")
    press(row.words, Qt.Key.Key_Return)
    click(row.due)
    row.cell.selectAll()
    QTest.keyClicks(row.cell, "+3d")
    press(row.cell, Qt.Key.Key_Return)
    item = next(one for one in journal.actions.open() if one.text == "Find him two partners")
    assert item.due_on == TODAY + timedelta(3)
    click(here.mine.rows()[1].owner)
    assert texts(here.mine) == ["Dry-run the story"]
    assert "Find him two partners" in texts(here.theirs)


def test_the_scope_narrows_it_and_leaves_the_name_out(window: MainWindow, ravi: int) -> None:
    here = pane(window)
    window.set_scope(ravi)
    assert (texts(here.mine), texts(here.theirs)) == (["Find him a partner"], [])
    assert here.theirs.none.isVisible()
    assert not here.mine.rows()[0].place.isVisible()
    keys("Ctrl+N")
    assert not here.new.person.isVisible()
    typed("Say no once")
    press(focused(), Qt.Key.Key_Return)
    assert texts(here.mine) == ["Find him a partner", "Say no once"]


def test_a_person_s_page_leads_here_and_a_row_to_its_meeting(window: MainWindow, helen: int, meeting: int) -> None:
    window.navigation.show_person(helen)
    window.show_pane("goals")
    person = cast("PersonPane", window.pane("person"))
    person.owed_requested.emit(helen)
    assert (window.current, window.navigation.scope) == ("actions", helen)
    row = pane(window).mine.rows()[0]
    assert row.place.text() == "Which one · 28 May"
    click(row.place)
    assert window.current == "meetings"
    assert window.pane("meetings").current_id() == meeting


def test_a_long_column_goes_on_with_a_click(window: MainWindow, journal: Journal) -> None:
    here = pane(window)
    with journal.transaction():
        for number in range(PAGE):
            journal.actions.add(f"Number {number}", owner=Side.THEM)
    assert (len(texts(here.theirs)), here.theirs.header.count()) == (PAGE, str(PAGE + 1))
    click(here.theirs.more)
    assert len(texts(here.theirs)) == PAGE + 1
    assert not here.theirs.more.isVisible()


def test_what_is_typed_is_kept_when_one_goes_elsewhere(window: MainWindow, journal: Journal) -> None:
    here = pane(window)
    here.begin_new()
    write(here.new.line.line, "Not confirmed yet")
    window.show_pane("goals")
    assert "Not confirmed yet" in [one.text for one in journal.actions.open()]


def test_one_column_lies_under_the_other_in_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    here = pane(window)
    assert here.mine.y() == here.theirs.y()
    window.resize(960, 700)
    qtbot.waitUntil(lambda: here.theirs.y() > here.mine.y())
    assert here.mine.x() == here.theirs.x()
