"""The settings: saved as they are typed, asked for by signal, and the way back out of the bin."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal import faults
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import Role
from ui import theme
from ui.panes.settings import SettingsPane


@pytest.fixture(autouse=True)
def _own_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "config"))


@pytest.fixture
def pane(qtbot: QtBot, journal: Journal) -> Iterator[SettingsPane]:
    made = _pane(qtbot, journal)
    yield made
    made.flush()


def _pane(qtbot: QtBot, journal: Journal) -> SettingsPane:
    made = SettingsPane(journal)
    qtbot.addWidget(made)
    made.resize(1056, 768)
    made.show()
    return made


def _titles(pane: SettingsPane) -> list[str]:
    return [row.title.text() for row in pane.bin.rows]


# You ------------------------------------------------------------------------------------------------


def test_what_is_typed_is_saved(pane: SettingsPane, qtbot: QtBot, journal: Journal) -> None:
    with qtbot.waitSignal(pane.saved):
        QTest.keyClicks(pane.owner.title.line, "Group PM")
    assert journal.owner.get().title == "Group PM"
    assert journal.owner.get().name == "Nora Castell"


def test_flush_saves_at_once(pane: SettingsPane, qtbot: QtBot, journal: Journal) -> None:
    QTest.keyClicks(pane.owner.organisation.line, "Fernhill")
    assert pane.flush()
    assert journal.owner.get().organisation == "Fernhill"


def test_an_empty_name_is_told_and_the_old_one_kept(pane: SettingsPane, qtbot: QtBot, journal: Journal) -> None:
    pane.owner.name.line.selectAll()
    QTest.keyClicks(pane.owner.name.line, " ")
    pane.owner.name.line.left.emit()
    assert pane.owner.name.error() == "Type your name. It stands on what you export."
    assert pane.flush()
    assert journal.owner.get().name == "Nora Castell"


def test_the_month_is_written_when_it_is_chosen(pane: SettingsPane, journal: Journal) -> None:
    pane.owner.month.chosen.emit(2)
    assert journal.owner.get().fiscal_month == 2


def test_typing_is_not_overwritten_by_a_reload(pane: SettingsPane, qtbot: QtBot, journal: Journal) -> None:
    QTest.keyClicks(pane.owner.title.line, "Group PM")
    with journal.transaction():
        journal.owner.write(organisation="Fernhill")
    pane.reload()
    assert pane.owner.title.text() == "Group PM"


# Look -----------------------------------------------------------------------------------------------


def test_theme_and_text_size_are_asked_for(pane: SettingsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.look_chosen) as chosen:
        pane.look.themes.set_current(2)
        pane.look.themes.chosen.emit(2)
    assert chosen.args == ["dark", 1.0]
    with qtbot.waitSignal(pane.look_chosen) as chosen:
        pane.look.sizes.set_current(4)
        pane.look.sizes.chosen.emit(4)
    assert chosen.args == ["dark", 1.3]


def test_the_switchers_follow_what_is_put_on_elsewhere(pane: SettingsPane, qapp: QApplication) -> None:
    theme.apply(qapp, "dark", 1.2)
    assert pane.look.themes.current() == 2
    assert pane.look.sizes.current() == 3


# Journal --------------------------------------------------------------------------------------------


def test_the_window_is_asked_for_what_only_it_can_do(pane: SettingsPane, qtbot: QtBot) -> None:
    for button, signal in (
        (pane.place.open_button, pane.open_other_requested),
        (pane.place.import_button, pane.import_requested),
        (pane.backups.make, pane.backup_requested),
        (pane.backups.look, pane.backups_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_a_new_backup_is_told_of_by_itself(pane: SettingsPane, qtbot: QtBot, journal: Journal) -> None:
    assert pane.backups.age.text() == "No backup yet"
    journal.backups.make()
    qtbot.waitUntil(lambda: pane.backups.age.text() == "Last backup just now")


def test_a_folder_that_cannot_be_shown_is_said(
    pane: SettingsPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    with qtbot.waitSignal(pane.toast_requested) as told:
        pane.place.show_button.click()
    assert told.args is not None
    assert "no window to show a folder" in told.args[0]


# The bin --------------------------------------------------------------------------------------------


def test_an_empty_bin_says_so(pane: SettingsPane) -> None:
    assert pane.bin.rows == []
    assert pane.bin.sentence.text() == "The bin is empty. What you delete stays here for 60 days."


def test_what_was_deleted_is_told_with_kind_and_days(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    with Journal.create(folder, "Nora", clock=Clock(date(2026, 5, 1), "UTC")) as journal:
        journal.bin.put(journal.goals.add("Tell the story"))
    with Journal.open(folder, clock=Clock(date(2026, 6, 10), "UTC")) as journal:
        pane = _pane(qtbot, journal)
        assert _titles(pane) == ["Tell the story"]
        assert pane.bin.rows[0].facts.text() == "Goal · deleted 5 weeks ago, 20 days left"


def test_a_record_is_restored_and_the_toast_can_undo_it(
    pane: SettingsPane, qtbot: QtBot, journal: Journal
) -> None:
    goal = journal.goals.add("Tell the story")
    journal.bin.put(goal)
    pane.reload()
    with qtbot.waitSignal(pane.toast_requested) as told:
        pane.bin.rows[0].restore.click()
    assert told.args is not None
    assert told.args[0] == "“Tell the story” is back"
    assert journal.goals.get(goal).title == "Tell the story"
    assert pane.bin.rows == []
    journal.undo(told.args[1])
    assert [one.id for one in journal.bin.items()] == [goal]


def test_private_notes_are_in_the_bin_unless_they_are_hidden(
    pane: SettingsPane, qtbot: QtBot, journal: Journal
) -> None:
    person = journal.people.add("Ravi", Role.MENTOR)
    note = journal.private_notes.add("Ready for more", mentorship_id=person)
    journal.private_notes.to_bin(note)
    pane.reload()
    assert _titles(pane) == ["Ready for more"]
    pane.set_private_hidden(True)
    assert _titles(pane) == []
    assert pane.bin.hidden_words.isVisibleTo(pane)
    pane.set_private_hidden(False)
    with qtbot.waitSignal(pane.toast_requested) as told:
        pane.bin.rows[0].restore.click()
    assert told.args is not None
    assert "Ready" not in told.args[0]
    assert journal.private_notes.get(note).body == "Ready for more"


def test_a_long_bin_is_shown_in_parts(pane: SettingsPane, journal: Journal) -> None:
    with journal.transaction():
        for number in range(25):
            journal.bin.put(journal.goals.add(f"Goal {number}"))
    pane.reload()
    assert len(pane.bin.rows) == 20
    assert pane.bin.more.text() == "Show 5 more"
    pane.bin.more.click()
    assert len(pane.bin.rows) == 25
    assert not pane.bin.more.isVisibleTo(pane)


def test_hundreds_are_searched_by_title_and_kind(pane: SettingsPane, journal: Journal) -> None:
    assert not pane.bin.finder.isVisibleTo(pane)
    with journal.bulk():
        for number in range(150):
            journal.bin.put(journal.goals.add(f"Goal {number}"))
            journal.bin.put(journal.reflections.add(title=f"Rain {number}"))
    pane.reload()
    assert len(pane.bin.rows) == 20
    assert pane.bin.finder.isVisibleTo(pane)
    QTest.keyClicks(pane.bin.finder, "reflection 149")
    assert _titles(pane) == ["Rain 149"]
    pane.bin.rows[0].restore.click()
    assert _titles(pane) == []
    assert pane.bin.nothing.isVisibleTo(pane)
    pane.bin.finder.clear()
    assert len(pane.bin.rows) == 20
    assert not pane.bin.nothing.isVisibleTo(pane)


def test_restoring_what_is_gone_is_told(pane: SettingsPane, qtbot: QtBot, journal: Journal) -> None:
    goal = journal.goals.add("Tell the story")
    journal.bin.put(goal)
    pane.reload()
    journal.bin.restore(goal)
    with qtbot.waitSignal(pane.trouble):
        pane.bin.rows[0].restore.click()
    assert pane.bin.rows == []


# Help -----------------------------------------------------------------------------------------------


def test_without_a_problem_there_is_nothing_to_copy(pane: SettingsPane) -> None:
    assert not pane.help.copy.isVisibleTo(pane)
    assert "Nothing has gone wrong" in pane.help.sentence.text()


def test_the_last_problem_can_be_copied(pane: SettingsPane, qtbot: QtBot) -> None:
    faults.report(ValueError("a private word"), "window")
    pane.reload()
    with qtbot.waitSignal(pane.toast_requested):
        pane.help.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "private word" not in copied


def test_a_journal_for_reading_offers_nothing_that_writes(qtbot: QtBot, journal: Journal) -> None:
    journal.bin.put(journal.goals.add("Tell the story"))
    with Journal.open(journal.folder, clock=journal.clock, read_only=True) as reading:
        pane = _pane(qtbot, reading)
        assert not pane.owner.isEnabled()
        assert not pane.place.import_button.isEnabled()
        assert not pane.backups.make.isEnabled()
        assert not pane.bin.rows[0].restore.isEnabled()
        assert pane.place.open_button.isEnabled()
        assert pane.flush()
