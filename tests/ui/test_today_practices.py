"""The practices that Today serves, each done and found in the window as a person would."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.questions import question_today
from pmjournal.records import (
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    MentorshipStatus,
    MilestoneStatus,
    Role,
)
from tests.ui.conftest import TODAY
from tests.ui.hands import click, press, write
from tests.ui.today_shown import milestones, nudges, pane_of, window_on, wins, words
from ui.main_window import MainWindow
from ui.panes.goals import GoalsPane


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.fixture
def helen(journal: Journal) -> int:
    """A mentor of mine whom nobody has met yet."""
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def window(journal: Journal, qtbot: QtBot, tmp_path: Path, helen: int) -> MainWindow:
    return window_on(journal, qtbot, tmp_path)


def test_practice_10_milestones_due_are_on_today_and_ticked_there(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    goal = journal.goals.add("Tell the story")
    window.show_pane("goals")
    pane = window.pane("goals")
    pane.show_record(goal)
    _type_milestone(window, qtbot, "Dry-run of the story", "8 jun")
    today = pane_of(window)
    (row,) = milestones(today)
    assert row.line.accessibleName() == "Dry-run of the story, Tell the story, 2 days overdue"
    assert today.page.milestones.header.count() == "1 overdue"
    click(row.box)
    (step,) = journal.goals.milestones(goal)
    assert step.status is MilestoneStatus.DONE
    assert "Nothing is due in the next two weeks." in words(today)
    window.undoing.undo()
    assert "Nothing is due in the next two weeks." not in words(today)


def _type_milestone(window: MainWindow, qtbot: QtBot, *typed: str) -> None:
    """As a person adds one to the goal that is shown: its words, Tab, its day."""
    pane = window.pane("goals")
    assert isinstance(pane, GoalsPane)
    section = pane.detail.milestones
    click(section.head.action)
    for words_typed in typed:
        qtbot.waitUntil(lambda: section.table.open_editor() is QApplication.focusWidget() is not None)
        write(QApplication.focusWidget(), words_typed)
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_practice_30_a_question_each_day_and_wins_to_read_again(
    window: MainWindow, journal: Journal, qtbot: QtBot, helen: int
) -> None:
    journal.entries.add(EntryKind.WIN, "Jonas shipped his first solo PRD", occurred_on=on(-4))
    journal.feedback.add(
        "Your questions got shorter. People told you more.",
        direction=FeedbackDirection.RECEIVED,
        kind=FeedbackKind.STRENGTH,
        mentorship_id=helen,
        given_on=on(-12),
    )
    pane = pane_of(window)
    assert pane.page.question.question.text() == question_today(journal)
    found = [row.line.accessibleName() for row in wins(pane)]
    assert found == [
        "Jonas shipped his first solo PRD, 6 Jun",
        "“Your questions got shorter.”, Helen, 29 May, with Helen Okafor",
    ]


def test_practice_54_who_was_to_be_heard_of_again_is_on_the_list(window: MainWindow, journal: Journal) -> None:
    ingrid = journal.people.add("Ingrid Sørbø", Role.MENTEE, started_on=on(-400), ended_on=on(-100))
    journal.people.write_mentorship(
        ingrid, status=MentorshipStatus.ALUMNI, keep_in_touch_months=3, in_touch_on=on(-100)
    )
    pane = pane_of(window)
    (row,) = nudges(pane)
    assert row.said.text() == "Time to hear from Ingrid again"
    assert row.below.text() == "You meant to keep in touch every 3 months."
    click(row.done)
    assert journal.people.contact(ingrid).mentorship.in_touch_on == TODAY
    assert "Nobody is waiting to hear from you." in words(pane)
