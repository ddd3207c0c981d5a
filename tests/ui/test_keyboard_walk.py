"""The main job without a mouse: goal, milestone, tick, meeting, reflection, search, review."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.keyboard import focused, keys, opened, typed
from ui.main_window import MainWindow

GOAL = "Get a first change merged"


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    journal.people.add("Helen Okafor", Role.MENTEE)
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _tab_to(window: MainWindow, name: str) -> None:
    """Press Tab until the focus is on what has this name."""
    for _ in range(60):
        QTest.qWait(0)  # what was just made is shown in the next turn
        if name in (focused().accessibleName(), getattr(focused(), "text", str)()):
            return
        keys("Tab")
    raise AssertionError(f"Tab does not lead to {name!r}")


def _begin_goal(window: MainWindow, journal: Journal) -> int:
    keys("Ctrl+Shift+G")
    typed(GOAL)
    keys("Return")
    (outline,) = journal.goals.outlines()
    _tab_to(window, "Add the first step")
    keys("Return")
    return outline.goal.id


def _hold_meeting(window: MainWindow, journal: Journal) -> int:
    keys("Ctrl+Shift+M")
    _tab_to(window, "Person")
    keys("Down")  # with Helen
    _tab_to(window, "Add meeting")
    keys("Return")
    (meeting,) = journal.meetings.summaries()
    typed("What to do next")  # the line for a topic is open
    keys("Return")
    keys("Esc")
    return meeting.id


def test_the_main_job_needs_no_mouse(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    goal = _begin_goal(window, journal)
    qtbot.waitUntil(lambda: "Milestone" in focused().accessibleName() or focused().inherits("QLineEdit"))
    typed("Read the guide")
    keys("Return")
    qtbot.waitUntil(lambda: len(journal.goals.milestones(goal)) == 1)
    qtbot.waitUntil(lambda: focused().inherits("QLineEdit"))  # the next row is open
    keys("Esc")
    _tab_to(window, "Milestones")
    keys("Ctrl+Return")
    assert journal.goals.milestones(goal)[0].done_on is not None

    meeting = _hold_meeting(window, journal)
    assert journal.agendas.of(meeting)[-1].text == "What to do next"
    _tab_to(window, "Discussed: What to do next")
    keys("Space")
    assert journal.agendas.of(meeting)[-1].state == "discussed"
    keys("Ctrl+Z")
    assert journal.agendas.of(meeting)[-1].state == "open"

    keys("Ctrl+Shift+R")
    typed("Small steps")
    keys("Return")
    typed("They are looked at the same day.")
    keys("Ctrl+S")
    (reflection,) = journal.reflections.summaries()
    assert reflection.title == "Small steps"

    keys("Ctrl+K")
    typed("merged")
    qtbot.wait(0)
    keys("Return")
    qtbot.waitUntil(lambda: window.current == "goals")
    assert window.pane("goals").current_id() == goal
    keys("Alt+Left")
    assert window.current == "reflections"
    keys("Ctrl+E")
    assert window.current == "review"
    _tab_to(window, "Export PDF…")
