"""The palette, through the real window: commands, people, new goals, filters, saved searches, an empty journal."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.hands import click, press
from tests.ui.palette_shown import (
    act,
    all_said,
    chosen,
    fill,
    go_to,
    is_open,
    keys,
    opened,
    record,
    rows,
    shown,
    typed,
)
from ui import theme
from ui.commands import commands
from ui.main_window import MainWindow
from ui.palette import marked_text
from ui.palette.rows import ActRow, NoteRow
from ui.settings import Settings
from ui.shortcuts import install_shortcuts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


def _window(qtbot: Any, journal: Journal, folder: Path) -> MainWindow:
    made = MainWindow(Settings(folder / "settings.json"))
    qtbot.addWidget(made)
    install_shortcuts(made)
    made.attach(journal)
    made.show()
    return made


@pytest.fixture
def empty(qtbot: Any, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    made = _window(qtbot, journal, tmp_path)
    yield made
    made.finding.close()
    made.journal = None


@pytest.fixture
def window(qtbot: Any, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    made = _window(qtbot, journal, tmp_path)
    yield made
    made.finding.close()
    made.journal = None


# Commands and people -----------------------------------------------------------------------------


def test_a_greater_sign_lists_every_command_under_its_heading(window: MainWindow) -> None:
    palette = opened(window, ">")
    offered = [one for one in commands(window) if one.in_palette]
    assert [row.title for row in rows(palette) if isinstance(row, ActRow)] == [one.title for one in offered]
    assert act(palette, "New goal").keys == "Ctrl+Shift+G"
    assert palette.box.pills.groups["commands"].count() == str(len(offered))
    typed(window, "light betw")
    assert all_said(palette) == ["Journal:", "Change between light and dark"]
    keys(palette, K.Key_Return)
    assert not is_open(window)
    assert theme.theme().dark


def test_a_command_that_fits_is_offered_beside_what_is_found(window: MainWindow) -> None:
    palette = opened(window, "settings")
    assert all_said(palette)[-1] == "Settings"
    keys(palette, K.Key_End, K.Key_Return)
    assert window.current == "settings"


def test_a_letter_or_two_offer_no_commands_beside_what_is_found(window: MainWindow) -> None:
    assert all_said(opened(window, "se"))[-1] == "New goal “se”"
    typed(window, "t")
    assert "Settings" in all_said(shown(window))


def test_no_command_says_so(window: MainWindow) -> None:
    assert all_said(opened(window, "> teapot")) == ["No command for “teapot”."]


def test_keys_of_the_window_work_from_inside_and_close_it(window: MainWindow) -> None:
    palette = opened(window, "discovery")
    press(palette.box.line, K.Key_3, CONTROL)
    assert not is_open(window)
    assert window.current == "meetings"
    palette = opened(window, "some")
    press(palette.box.line, K.Key_Z, CONTROL)
    assert is_open(window)
    assert window.shell.toast.isHidden()


def test_an_at_sign_lists_people(window: MainWindow) -> None:
    palette = opened(window, "@")
    assert sorted(all_said(palette)) == ["Helen Okafor", "People:", "Ravi Menon"]
    assert record(palette, "Helen Okafor").detail == "Mentors you · VP Product"
    typed(window, "menon")
    assert all_said(palette) == ["People:", "Ravi Menon"]
    keys(palette, K.Key_Return)
    assert window.current == "person"
    assert all_said(opened(window, "@zz")) == ["Nobody for “zz”."]


# New goals ---------------------------------------------------------------------------------------


def test_what_is_not_found_becomes_a_goal_of_that_name_and_undo_takes_it_back(
    window: MainWindow, journal: Journal
) -> None:
    palette = opened(window, "okr")
    assert all_said(palette) == ["Do:", "Nothing for “okr”. Create a goal with this name?"]
    assert palette.box.found.text() == "0 results"
    keys(palette, K.Key_Return)
    made = window.pane("goals").current_id()
    assert made is not None
    assert journal.goals.get(made).title == "okr"
    window.undoing.undo()
    assert "okr" not in [one.goal.title for one in journal.goals.outlines()]


def test_the_keys_of_a_new_goal_take_the_typed_name(window: MainWindow, journal: Journal) -> None:
    palette = opened(window, "Write a memo")
    press(palette.box.line, K.Key_G, CONTROL | SHIFT)
    assert "Write a memo" in [one.goal.title for one in journal.goals.outlines()]


def test_a_name_is_without_the_words_that_narrow(window: MainWindow) -> None:
    assert "New goal “discovery”" in all_said(opened(window, "kind:goal discovery"))
    window.finding.toggle()
    assert not [one for one in all_said(opened(window, "kind:meeting ")) if "goal" in one]


# Filters and saved searches ----------------------------------------------------------------------


def test_words_that_narrow_are_offered_and_completed(window: MainWindow) -> None:
    palette = opened(window)
    words = palette.box.pills.words
    assert [pill.text() for pill in words.values() if pill.isVisible()] == [
        "person:", "tag:", "goal:", "kind:", "before:", "after:",
    ]  # fmt: skip
    click(words["person"])  # type: ignore[index]
    palette.answer_now()
    assert all_said(palette) == ["Narrow with:", 'person:"Helen Okafor"', 'person:"Ravi Menon"']
    keys(palette, K.Key_Down, K.Key_Return)
    assert palette.box.line.text() == 'person:"Ravi Menon" '
    assert all_said(palette)[:2] == ["Goals:", "Say no with evidence"]


def test_a_filter_that_names_nothing_says_so_in_the_lists_place(window: MainWindow) -> None:
    palette = opened(window, "before:teatime discovery")
    assert len(rows(palette)) == 1
    note = rows(palette)[0]
    assert isinstance(note, NoteRow)
    assert "teatime" in note.text


def test_a_search_is_saved_run_and_removed(window: MainWindow, journal: Journal) -> None:
    palette = opened(window, "kind:meeting discovery")
    keys(palette, K.Key_End)
    assert chosen(palette) == "Save this search…"
    keys(palette, K.Key_Return)
    assert all_said(palette) == ["Type a name for “kind:meeting discovery”, then press Enter."]
    typed(window, "Talks")
    keys(palette, K.Key_Return)
    assert [(one.name, one.query) for one in journal.search.saved()] == [("Talks", "kind:meeting discovery")]
    assert palette.box.line.text() == "kind:meeting discovery"
    palette.box.line.clear()
    typed(window, "")
    go_to(palette, "Talks")
    keys(palette, K.Key_Return)
    assert palette.box.line.text() == "kind:meeting discovery"
    assert "Meeting 5" in all_said(palette)
    palette.box.line.clear()
    typed(window, "")
    go_to(palette, "Talks")
    keys(palette, K.Key_Delete)
    assert "Talks" not in all_said(palette)
    assert journal.search.saved() == []
    window.undoing.undo()
    assert [one.name for one in journal.search.saved()] == ["Talks"]


def test_a_click_on_its_x_removes_a_saved_search(window: MainWindow, journal: Journal) -> None:
    journal.search.save("Talks", "kind:meeting")
    palette = opened(window)
    view = palette.box.list
    place = view.visualRect(view.rows.index(all_said(palette).index("Talks")))
    click(view.viewport(), QPoint(place.right() - 26, place.center().y()))
    assert journal.search.saved() == []
    assert is_open(window)


def test_escape_leaves_the_naming_first(window: MainWindow) -> None:
    palette = opened(window, "kind:meeting discovery")
    keys(palette, K.Key_End, K.Key_Return, K.Key_Escape)
    assert palette.box.line.text() == "kind:meeting discovery"
    keys(palette, K.Key_Escape)
    assert not is_open(window)


# Before anything is typed, and with nothing there ------------------------------------------------


def test_what_was_opened_lately_comes_first_and_only_while_it_is_there(
    window: MainWindow, journal: Journal
) -> None:
    goal, other = (one.goal.id for one in journal.goals.outlines())
    meeting = journal.meetings.summaries()[0].id
    window.open_record("meeting", meeting)
    window.open_record("goal", other)
    window.open_record("goal", goal)
    palette = opened(window)
    titles = [journal.goals.get(one).title for one in (goal, other)]
    assert all_said(palette)[:4] == ["Opened lately:", *titles, "Meeting 5"]
    keys(palette, K.Key_Escape)
    journal.bin.put(other)
    assert titles[1] not in all_said(opened(window))


def test_an_empty_journal_offers_what_can_be_done(empty: MainWindow) -> None:
    palette = opened(empty)
    assert all_said(palette)[0].startswith("Do: ")
    keys(palette, K.Key_Up, K.Key_Return)
    assert palette.box.line.text() == ">"
    palette.box.line.clear()
    typed(empty, "@")
    assert all_said(palette) == ["Nobody here yet."]


def test_it_follows_what_changes_while_it_is_open(qtbot: Any, empty: MainWindow, journal: Journal) -> None:
    palette = opened(empty, "pricing")
    assert chosen(palette).startswith("Nothing for")
    journal.goals.add("Run a pricing experiment")
    qtbot.waitUntil(lambda: chosen(palette) == "Run a pricing experiment")


def test_names_of_every_script_and_emoji_are_found(empty: MainWindow, journal: Journal) -> None:
    journal.people.add("ליאור כהן", Role.MENTOR)
    journal.goals.add("我们的产品战略很清楚")
    journal.goals.add("Ship 🚀 it")
    assert "ליאור כהן" in all_said(opened(empty, "ליאור"))
    empty.finding.toggle()
    assert "我们的产品战略很清楚" in all_said(opened(empty, "战略"))
    empty.finding.toggle()
    palette = opened(empty, "🚀")
    assert record(palette, "Ship 🚀 it").title == "Ship \x02🚀\x03 it"
    assert not shown(empty).grab().isNull()


def test_a_low_or_narrow_window_keeps_all_of_it_in_sight(qapp: QApplication, window: MainWindow) -> None:
    window.resize(880, 600)
    palette = opened(window, ">")
    box = palette.box.geometry()
    assert palette.rect().contains(box)
    assert box.width() == 680
    keys(palette, K.Key_End)
    last = palette.box.list.visualRect(palette.box.list.currentIndex())
    assert palette.box.list.viewport().rect().contains(last)
    theme.apply(qapp, "light", 1.3)
    palette.answer_now()
    assert palette.box.width() == 880 - 96
    assert palette.rect().contains(palette.box.geometry())


def test_marks_are_counted_in_letters_as_qt_counts_them() -> None:
    """An emoji takes two places in Qt's text: marks after it must not slip."""
    text, spans = marked_text.split("Ship 🚀 \x02it\x03 now")
    assert text == "Ship 🚀 it now"
    start, end = spans[0]
    assert bytes(text, "utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "it"
    assert QTextLayout(text).isValidCursorPosition(start)
