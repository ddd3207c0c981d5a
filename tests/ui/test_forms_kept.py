"""What is kept of forms over a lock: nothing of it is lost to another form, another name or another day, and none
of it goes where the journal's owner does not expect it.
"""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.conftest import TODAY
from tests.ui.hands import write
from tests.ui.keyboard import opened
from ui.app import Program
from ui.main_window import MainWindow
from ui.panes.goals import GoalsPane
from ui.panes.meetings import MeetingsPane
from ui.panes.meetings.form import MeetingForm

HALF = "half of a sen"


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path, helen: int) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as shown:
        yield shown


def goals(window: MainWindow) -> GoalsPane:
    return cast(GoalsPane, window.pane("goals"))


def begin_drop(window: MainWindow, goal: int, reason: str) -> None:
    """Begin to say why a goal is dropped."""
    window.open_record("goal", goal)
    goals(window).show_record(goal)
    goals(window).dealings.ask_drop()
    write(goals(window).detail.reason.field.line, reason)


def begin_meeting(window: MainWindow) -> MeetingForm:
    window.show_pane("meetings")
    pane = cast(MeetingsPane, window.pane("meetings"))
    pane.begin_new()
    return pane.frame.new.form


def again(qtbot: QtBot, window: MainWindow) -> MeetingForm:
    """The form of a new meeting, once it is open again."""
    pane = cast(MeetingsPane, window.pane("meetings"))
    qtbot.waitUntil(pane.frame.shows_new)
    qtbot.waitUntil(lambda: pane.frame.new.form.title.text() != "")
    return pane.frame.new.form


def lock(window: MainWindow, journal: Journal) -> None:
    window.half_typed.note()
    assert window.detach() is journal


def test_what_waits_for_one_goal_stays_while_the_same_is_typed_for_another(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    one, other = journal.goals.add("Tell the story"), journal.goals.add("Say no")
    begin_drop(window, one, HALF)
    lock(window, journal)
    window.attach(journal)
    begin_drop(window, other, "too soon")
    qtbot.wait(20)
    lock(window, journal)
    assert HALF in journal.half_typed.kept()
    assert "too soon" in journal.half_typed.kept()


def test_of_two_people_with_one_name_the_chosen_one_stays_chosen(
    qtbot: QtBot, window: MainWindow, journal: Journal, helen: int
) -> None:
    other = journal.people.add("Helen Okafor", Role.MENTOR)
    form = begin_meeting(window)
    form.person.set_value(other)
    write(form.title.line, HALF)
    lock(window, journal)
    window.attach(journal)
    assert again(qtbot, window).person.value() == other


def test_tomorrow_is_the_same_day_after_a_night(
    qtbot: QtBot, window: MainWindow, journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = begin_meeting(window)
    write(form.title.line, HALF)
    form.times.day.line.selectAll()
    write(form.times.day.line, "tomorrow")
    lock(window, journal)
    monkeypatch.setattr(clock, "_frozen", TODAY + timedelta(1))
    window.attach(journal)
    assert again(qtbot, window).times.day.date() == TODAY + timedelta(1)


def test_a_word_that_is_still_composed_is_kept(
    window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Composing:
        def commit(self) -> None:
            event = QInputMethodEvent()
            event.setCommitString("ねこ")
            QApplication.sendEvent(goals(window).detail.reason.field.line, event)

    begin_drop(window, journal.goals.add("Tell the story"), HALF)
    with monkeypatch.context() as patched:
        patched.setattr(QApplication, "inputMethod", Composing)
        lock(window, journal)
    assert f"{HALF}ねこ" in str(json.loads(journal.half_typed.kept()))


def test_it_goes_for_good_with_its_record(
    qtbot: QtBot, window: MainWindow, journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal = journal.goals.add("Tell the story")
    begin_drop(window, goal, HALF)
    lock(window, journal)
    journal.bin.put(goal)
    for days, kept in ((1, True), (70, False)):
        monkeypatch.setattr(clock, "_frozen", TODAY + timedelta(days))
        journal.bin.sweep()
        window.attach(journal)
        lock(window, journal)
        assert (HALF in journal.half_typed.kept()) == kept


@pytest.mark.parametrize(
    "kept",
    [
        [],
        {"goals": 3},
        {"": [{"record": None, "forms": {"person": 3}}]},
        {"": [{"record": None, "forms": {"plan": [99, []]}}]},
        {"meetings": [{"record": None, "forms": {"became": ["never", [["Field", "x", None]]]}}]},
        {"person": [{"record": None, "forms": {"course": ["NEVER", []], "new": [None, []]}}]},
    ],
)
def test_what_another_version_kept_is_no_trouble(
    qtbot: QtBot, window: MainWindow, journal: Journal, helen: int, kept: object
) -> None:
    assert window.detach() is journal
    journal.half_typed.keep(json.dumps(kept))
    window.attach(journal)
    for key in ("goals", "meetings"):
        window.show_pane(key)
        window.pane(key)
    window.navigation.show_person(helen)
    qtbot.wait(20)  # what goes wrong in it fails the test


def test_it_is_in_no_export_and_comes_with_none(
    window: MainWindow, journal: Journal, tmp_path: Path, clock: Clock
) -> None:
    begin_drop(window, journal.goals.add("Tell the story"), HALF)
    lock(window, journal)
    file = tmp_path / "all.json"
    list(journal.exports.json(file))
    text = file.read_text("utf-8")
    assert HALF not in text
    file.write_text(
        text.replace('"setting": [', '"setting": [{"key": "window.half_typed", "value": "x"},'), "utf-8"
    )
    with Journal.create(tmp_path / "other", "Nora Castell", clock=clock) as other:
        list(other.whole_import.json(file))
        assert other.half_typed.kept() == ""


def test_it_is_there_after_the_program_was_closed_or_ended_with_the_session(
    qtbot: QtBot, program: Program, tmp_path: Path, clock: Clock
) -> None:
    with Journal.create(tmp_path / "open", "Nora Castell", clock=clock) as made:
        goal = made.goals.add("Tell the story")
    program.start(tmp_path / "open")
    window = program.window
    qtbot.waitUntil(lambda: window.journal is not None and bool(window.panes))
    assert window.journal is not None
    begin_drop(window, goal, HALF)
    program._before_the_end()
    assert HALF in window.journal.half_typed.kept()
    goals(window).detail.reason.field.setText("changed since")
    window.close()
    with Journal.open(tmp_path / "open", clock=clock) as kept:
        assert "changed since" in kept.half_typed.kept()
        assert HALF not in kept.half_typed.kept()
