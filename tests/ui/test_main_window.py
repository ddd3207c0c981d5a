"""The window: panes work together, nothing typed is lost, and one journal has one window."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmjournal.journal import Journal
from pmjournal.records import Kind, Role
from pmjournal.store.engine import connect
from tests.ui.inside import inside
from ui import dialogs, theme
from ui.main_window import MainWindow
from ui.panes.pane import Pane
from ui.settings import Settings
from ui.widgets.labels import Icon
from ui.widgets.markdown_edit import MarkdownEdit

PANES = ["today", "goals", "meetings", "reflections", "feedback", "log", "me", "prospects", "review", "settings"]


@pytest.fixture
def helen(journal: Journal) -> int:
    """A mentor with a goal, a meeting and a reflection."""
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    journal.goals.add("Tell the story", mentorship_id=helen)
    journal.goals.add("Say no with evidence", mentorship_id=ravi)
    journal.meetings.add(datetime(2026, 5, 28, 8, tzinfo=UTC), mentorship_id=helen, title="Which one")
    journal.reflections.add(title="Shorter questions", mentorship_id=helen)
    return helen


@pytest.fixture
def window(qtbot: Any, journal: Journal, helen: int, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.attach(journal)
    made.show()
    yield made
    made.journal = None


def _toast(window: MainWindow) -> str:
    return window.shell.toast.accessibleName()


@pytest.mark.parametrize("key", PANES)
def test_every_pane_shows_with_and_without_records(qtbot: Any, window: MainWindow, key: str) -> None:
    window.show_pane(key)
    qtbot.waitUntil(lambda: isinstance(window.shell.stack.currentWidget(), Pane))
    assert window.shell.sidebar.nav.get(key) is None or window.shell.sidebar.nav[key].isChecked()


@pytest.mark.parametrize("key", PANES)
def test_every_pane_shows_in_an_empty_journal(qtbot: Any, journal: Journal, tmp_path: Path, key: str) -> None:
    empty = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(empty)
    empty.attach(journal)
    empty.show()
    empty.show_pane(key)
    qtbot.waitUntil(lambda: empty.shell.stack.currentWidget() is empty.panes.get(key))
    assert empty.detach() is journal


def test_people_stand_under_their_headings_and_open_their_page(window: MainWindow, helen: int) -> None:
    row = window.shell.sidebar.people[helen]
    assert row.line.guides_me
    row.click()
    assert window.current == "person"
    assert window.shell.sidebar.current_person() == helen
    assert window.shell.top_bar.scope.text() == "Helen Okafor"


def test_the_scope_narrows_every_pane_and_resets_with_its_x(window: MainWindow, helen: int) -> None:
    window.set_scope(helen)
    window.show_pane("goals")
    assert window.pane("goals").scope == helen
    assert window.pane("meetings").scope == helen
    window.shell.top_bar.scope.removed.emit()
    assert window.pane("goals").scope is None
    assert window.shell.top_bar.scope.text() == "All mentorships"


def test_a_link_opens_the_record_in_its_own_pane(window: MainWindow, journal: Journal) -> None:
    page = journal.reflections.summaries()[0].id
    window.pane("goals").open_requested.emit(Kind.REFLECTION.value, page)
    assert window.current == "reflections"
    assert window.pane("reflections").current_id() == page


def test_the_sidebar_counts_active_goals_and_follows_changes(
    qtbot: Any, window: MainWindow, journal: Journal
) -> None:
    assert window.shell.sidebar.nav["goals"].accessibleName() == "Goals, 2 active"
    journal.goals.add("A third")
    qtbot.waitUntil(lambda: window.shell.sidebar.nav["goals"].accessibleName() == "Goals, 3 active")
    journal.people.add("Amara Diallo", Role.MENTOR)
    qtbot.waitUntil(lambda: len(window.shell.sidebar.people) == 3)


def test_a_toast_undoes_the_act_and_ctrl_shift_z_does_it_again(window: MainWindow, journal: Journal) -> None:
    goal = journal.goals.outlines()[0].goal.id
    with journal.transaction() as act:
        journal.bin.put(goal)
    window.say("Goal moved to the bin", act.change)
    window.shell.toast.action_clicked.emit()
    assert journal.goals.outlines()[0].goal.id == goal
    window.undoing.redo()
    assert goal not in [one.goal.id for one in journal.goals.outlines()]
    window.undoing.undo()
    window.undoing.undo()
    assert _toast(window) == "There is nothing to undo"


def test_an_act_that_changed_since_is_not_undone(window: MainWindow, journal: Journal) -> None:
    goal = journal.goals.outlines()[0].goal.id
    with journal.transaction() as act:
        journal.goals.write(goal, title="Second words")
    window.say("Renamed", act.change)
    journal.goals.write(goal, title="Third words")
    window.undoing.undo()
    assert "no longer be undone" in _toast(window)
    assert journal.goals.get(goal).title == "Third words"


def test_hiding_private_content_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.show_pane("meetings")
    window.switches.toggle_private()
    assert window.pane("meetings").private_hidden
    assert Settings(tmp_path / "settings.json").values.private_hidden
    window.switches.toggle_private()
    assert not window.pane("meetings").private_hidden


def test_the_theme_changes_at_once_and_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.switches.next_theme()
    assert theme.theme().dark
    assert Settings(tmp_path / "settings.json").values.theme == "dark"
    window.switches.apply_theme("light", 1.3)
    assert (theme.theme().dark, theme.theme().scale) == (False, 1.3)


def test_a_narrow_window_has_a_rail(qtbot: Any, window: MainWindow) -> None:
    window.resize(960, 820)
    qtbot.waitUntil(lambda: window.shell.sidebar.width() == 56)
    assert window.panes["today"].narrow
    window.resize(1280, 820)
    qtbot.waitUntil(lambda: window.shell.sidebar.width() == 224)


def test_larger_text_needs_a_wider_window_and_smaller_text_no_narrower_one(qtbot: Any, window: MainWindow) -> None:
    window.resize(1280, 820)
    qtbot.waitUntil(lambda: window.width() == 1280)
    sidebar, reflections = window.shell.sidebar, window.pane("reflections")
    for scale, rail in ((1.0, False), (1.3, True), (0.9, False)):
        window.switches.apply_theme("light", scale)
        assert sidebar.width() == (56 if rail else theme.theme().px(224))
        assert reflections.narrow is rail


def test_in_the_rail_the_shield_stands_under_the_switches(qtbot: Any, window: MainWindow) -> None:
    window.resize(960, 820)
    sidebar = window.shell.sidebar
    qtbot.waitUntil(lambda: sidebar.width() == 56)
    shield = next(iter(inside(sidebar.status, Icon)), None)
    assert isinstance(shield, Icon)
    qtbot.waitUntil(lambda: abs(_middle(shield, sidebar) - _middle(sidebar.theme, sidebar)) <= 1)


def _middle(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, widget.rect().center()).x()


def _notes(window: MainWindow) -> MarkdownEdit:
    pane = window.pane("meetings")
    return next(
        editor
        for editor in inside(pane, MarkdownEdit)
        if editor.isVisible() and "private" not in editor.accessibleName().lower()
    )


def test_closing_in_mid_sentence_keeps_the_sentence(qtbot: Any, window: MainWindow, journal: Journal) -> None:
    meeting = journal.meetings.summaries()[0].id
    window.open_record("meeting", meeting)
    qtbot.keyClicks(_notes(window), "In mid-sen")
    window.close()
    assert journal.meetings.get(meeting).notes == "In mid-sen"


def test_a_save_that_fails_keeps_the_text_and_says_so_and_the_window_open(
    qtbot: Any, window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def keep_it_open(parent: object, title: str, *words: str, danger: bool) -> bool:
        asked.append(title)
        return False

    monkeypatch.setattr(dialogs, "confirm", keep_it_open)
    meeting = journal.meetings.summaries()[0].id
    window.open_record("meeting", meeting)
    qtbot.keyClicks(_notes(window), "Kept")
    other = connect(journal._store.file, journal._store.key)
    other.execute("BEGIN EXCLUSIVE")
    assert not window.flush()
    assert "Could not save" in window.shell.sidebar.status.accessibleName()
    assert not window.close()
    assert asked == ["Close without saving?"]
    assert "Kept" in _notes(window).markdown()
    other.execute("ROLLBACK")
    other.close()
    status = window.shell.sidebar.status
    assert status.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(status, Qt.Key.Key_Return)
    assert journal.meetings.get(meeting).notes == "Kept"
    assert "Could not save" not in window.shell.sidebar.status.accessibleName()


def _requests(window: MainWindow, key: str) -> Any:
    """A pane, for the signals that only it has."""
    return window.pane(key)


def test_the_foot_of_the_sidebar_stands_still_while_something_is_saved(window: MainWindow) -> None:
    status = window.shell.sidebar.status
    status.rest()
    at_rest = status.height()
    assert at_rest > theme.theme().px(16) + 8, "the sentence of rest takes two lines"
    status.saving()
    assert status.accessibleName() == "Saving…"
    assert status.height() == at_rest


def test_every_request_of_a_pane_is_heard(window: MainWindow, helen: int) -> None:
    window.navigation.show_person(helen)
    _requests(window, "person").review_requested.emit(helen)
    assert window.current == "review"
    window.show_pane("settings")
    _requests(window, "settings").look_chosen.emit("dark", 1.0)
    assert theme.theme().dark
    asked: list[str] = []
    window.journal_requested.connect(lambda: asked.append("journal"))
    window.backup_requested.connect(lambda: asked.append("backup"))
    _requests(window, "settings").open_other_requested.emit()
    _requests(window, "settings").backup_requested.emit()
    assert asked == ["journal", "backup"]
    window.navigation.show_person(helen)
    _requests(window, "person").meeting_requested.emit(helen)
    assert window.current == "meetings"
