"""Reminders: off until wanted, quiet when asked to be, and nothing in them but numbers."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role, Side
from pmjournal.records.reminders import Wanted
from tests.ui.conftest import TODAY
from tests.ui.hands import click, write
from ui import reminder_choice
from ui.main_window import MainWindow
from ui.panes.settings import SettingsPane
from ui.reminder_choice import ReminderChoice
from ui.reminders import Reminders
from ui.settings import Settings

AWAKE = Wanted(quiet_from=time(23), quiet_until=time(6))


class Shown:
    """A desktop's tray, with what it showed."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.shown = False

    def is_there(self) -> bool:
        return True

    def set_shown(self, shown: bool) -> None:
        self.shown = shown

    def say(self, words: str) -> None:
        self.said.append(words)


@pytest.fixture
def tray() -> Shown:
    return Shown()


@pytest.fixture
def window(journal: Journal, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    reminder_choice.choose(ReminderChoice())
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.attach(journal)
    return window


@pytest.fixture
def reminders(window: MainWindow, tray: Shown) -> Reminders:
    made = Reminders(window, tray)
    window.switches.reminders_changed.connect(made.begin)
    made.begin()
    return made


def wait_for(journal: Journal) -> None:
    """Have one of each wait: an overdue action, somebody to call, an agreement, a meeting in ten minutes."""
    ravi = journal.people.add("Ravi Menon", Role.MENTOR, started_on=TODAY - timedelta(90), cadence_every=2)
    journal.actions.add("Tell Ravi the secret", owner=Side.ME, mentorship_id=ravi, due_on=TODAY - timedelta(1))
    journal.agreements.write(ravi, focus="Saying no", review_on=TODAY)
    journal.agreements.agree(ravi, on=TODAY - timedelta(30))
    soon = journal.clock.now() + timedelta(minutes=10)
    journal.meetings.add(soon, title="The merger", status=MeetingStatus.PLANNED)


def test_nothing_is_said_until_it_is_wanted(journal: Journal, reminders: Reminders, tray: Shown) -> None:
    wait_for(journal)
    reminders.look()
    assert (tray.said, tray.shown, reminders._timer.isActive()) == ([], False, False)


def test_what_waits_is_said_once_and_only_in_numbers(
    window: MainWindow, journal: Journal, reminders: Reminders, tray: Shown
) -> None:
    wait_for(journal)
    window.switches.apply_reminders(ReminderChoice(True, AWAKE))
    assert tray.shown
    reminders.look()
    said = "1 action is overdue. 1 person to call. 1 agreement to look at again."
    assert tray.said == ["A meeting in 10 minutes", said]
    assert not {"Ravi", "secret", "merger", "Saying"} & set(" ".join(tray.said).split())
    reminders.look()
    assert len(tray.said) == 2


def test_the_quiet_hours_are_kept(window: MainWindow, journal: Journal, reminders: Reminders, tray: Shown) -> None:
    wait_for(journal)
    noon = journal.clock.local(journal.clock.now()).time()
    window.switches.apply_reminders(
        ReminderChoice(True, replace(AWAKE, quiet_from=time(11), quiet_until=time(22)))
    )
    reminders.look()
    assert tray.said == []
    window.switches.apply_reminders(ReminderChoice(True, replace(AWAKE, quiet_from=time(11), quiet_until=noon)))
    reminders.look()
    assert len(tray.said) == 2


def test_a_journal_that_is_locked_or_closed_says_nothing(
    window: MainWindow, journal: Journal, reminders: Reminders, tray: Shown
) -> None:
    wait_for(journal)
    window.switches.apply_reminders(ReminderChoice(True, AWAKE))
    window.detach()
    reminders.look()
    assert tray.said == []


def test_only_what_is_wanted_is_said(
    window: MainWindow, journal: Journal, reminders: Reminders, tray: Shown
) -> None:
    wait_for(journal)
    wanted = replace(AWAKE, meetings=False, calls=False, reviews=False)
    window.switches.apply_reminders(ReminderChoice(True, wanted))
    reminders.look()
    assert tray.said == ["1 action is overdue."]


def test_they_are_chosen_in_the_settings_and_remembered(window: MainWindow) -> None:
    pane = window.pane("settings")
    window.show_pane("settings")
    assert isinstance(pane, SettingsPane)
    section = pane.reminders
    assert not section.on.isChecked()
    assert section.kinds.isHidden()
    click(section.on)
    click(section.calls)
    section.quiet_from.line.selectAll()
    write(section.quiet_from.line, "9pm")
    section.quiet_from.line.returnPressed.emit()
    kept = reminder_choice.kept(Settings(window.settings._file))
    assert kept == ReminderChoice(True, Wanted(calls=False, quiet_from=time(21)))
    section.quiet_until.line.selectAll()
    write(section.quiet_until.line, "whenever")
    section.quiet_until.line.returnPressed.emit()
    assert "not a time" in section.quiet_until.error()
    assert reminder_choice.chosen().wanted.quiet_until == time(8)


def test_without_a_tray_the_setting_says_so(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    pane = window.pane("settings")
    assert isinstance(pane, SettingsPane)
    pane.reminders.reload()
    assert not pane.reminders.on.isEnabled()
    assert (
        pane.reminders.state.text() == "This desktop has no tray that could show reminders. Today says the same."
    )


def test_a_time_that_cannot_be_read_is_the_usual_one(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set(quiet_from="late", quiet_until="07:30")
    assert reminder_choice.kept(settings).wanted == Wanted(quiet_until=time(7, 30))


def test_each_of_the_quiet_hours_is_kept_by_itself_and_shown_as_it_is_kept(window: MainWindow) -> None:
    reminder_choice.choose(ReminderChoice(on=True))
    pane = window.pane("settings")
    window.show_pane("settings")
    assert isinstance(pane, SettingsPane)
    section = pane.reminders
    said = {
        "": "Type a time, such as 10:30 or 2pm.",
        "99:99": "There is no such time. Try 10:30 or 2pm.",
        "-1": "“-1” is not a time. Try 10:30 or 2pm.",
        "1e9": "“1e9” is not a time. Try 10:30 or 2pm.",
    }
    for typed, sentence in said.items():
        section.quiet_from.line.setText(typed)
        section.quiet_from.line.returnPressed.emit()
        assert section.quiet_from.error() == sentence
    section.quiet_until.line.setText("7")
    section.quiet_until.line.returnPressed.emit()
    assert (section.quiet_until.text(), section.quiet_from.text()) == ("07:00", "1e9")
    assert reminder_choice.kept(Settings(window.settings._file)).wanted == Wanted(quiet_until=time(7))


def test_hours_half_typed_are_taken_when_the_page_is_left_and_none_are_quiet_where_both_are_the_same(
    window: MainWindow,
) -> None:
    reminder_choice.choose(ReminderChoice(on=True))
    pane = window.pane("settings")
    window.show_pane("settings")
    assert isinstance(pane, SettingsPane)
    section = pane.reminders
    assert section.none.isHidden()
    section.quiet_from.line.selectAll()
    write(section.quiet_from.line, "8")
    assert window.flush()
    assert reminder_choice.kept(Settings(window.settings._file)).wanted == Wanted(quiet_from=time(8))
    assert not section.none.isHidden()
