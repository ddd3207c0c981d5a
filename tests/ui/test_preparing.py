"""What is made ready in the background: every pane is there before it is asked for."""

import gc
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from pmjournal.journal import Journal
from pmjournal.records import Role
from ui.main_window import MainWindow
from ui.panes.pane import Pane
from ui.settings import Settings
from ui.window import preparing
from ui.window.preparing import Preparing, keep_for_good


@pytest.fixture
def window(qtbot: Any, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(preparing, "PAUSE_MS", 0)
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.attach(journal)
    return made


def test_the_panes_are_built_before_anybody_asks(qtbot: Any, window: MainWindow) -> None:
    ready = Preparing(window.open_panes, window.shell.panes, window)
    assert set(window.panes) == {"today"}
    ready.start()
    qtbot.waitUntil(lambda: set(window.panes) == set(window.shell.panes), timeout=10_000)
    assert window.current == "today"
    assert window.shell.stack.currentWidget() is window.panes["today"]


def test_nothing_is_built_for_a_journal_that_is_gone(qtbot: Any, window: MainWindow, journal: Journal) -> None:
    ready = Preparing(window.open_panes, window.shell.panes, window)
    ready.start()
    ready.stop()
    assert window.detach() is journal
    assert not window.panes
    assert not ready._timer.isActive()


def test_a_journal_is_shown_by_steps(qtbot: Any, journal: Journal, tmp_path: Path) -> None:
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.take_journal(journal)
    assert window.shell.sidebar.owner.accessibleName().startswith("Nora Castell")
    assert not window.panes
    window.navigation.start()
    assert set(window.panes) == {"today"}


def test_a_pane_that_is_not_shown_is_narrowed_when_it_is(window: MainWindow, journal: Journal) -> None:
    helen = journal.people.add("Helen Ward", Role.MENTEE)
    window.show_pane("meetings")
    assert window.pane("meetings").scope is None
    window.show_pane("goals")
    window.set_scope(helen)
    assert window.pane("goals").scope == helen
    assert window.pane("meetings").scope is None
    window.show_pane("meetings")
    assert window.pane("meetings").scope == helen


def test_a_pane_that_is_not_ready_comes_in_steps_and_the_frame_says_so_at_once(
    window: MainWindow, journal: Journal
) -> None:
    window.show()
    steps: list[bool] = []
    window.show_pane("meetings")
    assert window.shell.sidebar.nav["meetings"].isChecked()
    assert not isinstance(window.shell.stack.currentWidget(), Pane), "bare ground, not the pane that was left"
    while window.shell.stack.currentWidget() is not window.panes.get("meetings"):
        steps.append("meetings" in window.panes)
        QApplication.processEvents()  # one turn; a wait may be several on a busy machine
    assert steps[0] is False, "nothing of it is built when it is asked for"
    assert steps.count(True) >= 2, "building it, reading the list and reading the page are steps of their own"


def test_what_is_asked_of_a_pane_on_its_way_is_done_at_once(window: MainWindow, journal: Journal) -> None:
    window.show_pane("meetings")
    assert "meetings" not in window.panes
    window.requests.begin_new()
    assert window.shell.stack.currentWidget() is window.pane("meetings")
    assert window.pane("meetings").frame.shows_new()  # type: ignore[attr-defined]


def test_a_record_of_a_pane_on_its_way_is_shown_when_it_comes(
    qtbot: Any, window: MainWindow, journal: Journal
) -> None:
    first, second = (journal.reflections.add(body=words) for words in ("One", "Two"))
    window.open_record("reflection", first)
    assert "reflections" not in window.panes
    assert window.navigation.here().record == first
    qtbot.waitUntil(lambda: window.shell.stack.currentWidget() is window.panes.get("reflections"))
    assert window.pane("reflections").current_id() == first
    window.open_record("reflection", second)
    window.navigation.back()
    assert window.pane("reflections").current_id() == first


def test_a_pane_that_was_left_on_its_way_does_not_come(qtbot: Any, window: MainWindow, journal: Journal) -> None:
    window.show_pane("meetings")
    window.show_pane("today")
    qtbot.wait(30)
    assert window.shell.stack.currentWidget() is window.panes["today"]
    window.pane("meetings")
    assert window.shell.stack.currentWidget() is window.panes["today"]


def test_nothing_comes_of_a_journal_that_is_closed_on_the_way(
    qtbot: Any, window: MainWindow, journal: Journal
) -> None:
    window.show_pane("meetings")
    assert window.detach() is journal
    qtbot.wait(30)
    assert not window.panes


def test_what_is_loaded_is_there_to_stay() -> None:
    gc.disable()
    try:
        keep_for_good()
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


def test_between_two_long_steps_the_window_answers(qtbot: Any, window: MainWindow) -> None:
    order: list[str] = []
    waiting = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer)
    waiting.timeout.connect(lambda: order.append("answer"))

    def long_step() -> None:
        order.append("step")
        begun = time.perf_counter()
        while time.perf_counter() - begun < 0.01:
            pass

    ready = Preparing(window.open_panes, window.shell.panes, window)
    ready._steps = [long_step] * 5
    waiting.start()
    ready._timer.start(0)
    qtbot.waitUntil(lambda: order.count("step") == 5)
    assert ("step", "step") not in pairwise(order)
