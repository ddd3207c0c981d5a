"""The journal is checked in the settings, repaired where that helps, and compared with copies beside it."""

import shutil

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from ui.panes.settings import SettingsPane
from ui.panes.settings.check_section import CheckSection


@pytest.fixture
def section(qtbot: QtBot, journal: Journal) -> CheckSection:
    pane = SettingsPane(journal)
    qtbot.addWidget(pane)
    pane.show()
    return pane.check


def _done(qtbot: QtBot, section: CheckSection) -> str:
    qtbot.waitUntil(lambda: not section.running() and bool(section.report.text()), timeout=10_000)
    return section.report.text()


def _spoil(journal: Journal) -> None:
    """Write into the search index what is nowhere in the journal."""
    journal.reflections.add(title="The truth")
    with journal._store.writing() as session:
        session.connection().exec_driver_sql("UPDATE search_reflections SET title = 'another'")


def test_a_journal_that_is_whole_is_told_of_and_the_report_can_be_copied(
    qtbot: QtBot, section: CheckSection
) -> None:
    assert not section.report.isVisible()
    section.check.click()
    assert section.check.text() == "Stop"
    said = _done(qtbot, section)
    assert said.startswith("Everything is in order: ")
    assert section.check.text() == "Check now"
    assert not section.repair.isVisible()
    section.copy.click()
    assert QGuiApplication.clipboard().text() == said


def test_what_is_wrong_is_repaired_on_request(qtbot: QtBot, section: CheckSection, journal: Journal) -> None:
    _spoil(journal)
    section.check.click()
    assert "The search index is wrong about 1 record." in _done(qtbot, section)
    with qtbot.waitSignal(section.repaired, timeout=10_000):
        section.repair.click()
    assert _done(qtbot, section).startswith("Repaired: the search index, wrong about 1 record.\nNow everything")
    assert not section.repair.isVisible()
    assert journal.search.differences() == []


def test_a_journal_open_for_reading_is_checked_and_offered_no_repair(qtbot: QtBot, journal: Journal) -> None:
    _spoil(journal)
    with Journal.open(journal.folder, read_only=True) as reader:
        pane = SettingsPane(reader)
        qtbot.addWidget(pane)
        pane.show()
        pane.check.check.click()
        assert "wrong about 1 record" in _done(qtbot, pane.check)
        assert not pane.check.repair.isVisible()


def test_a_check_can_be_stopped(qtbot: QtBot, section: CheckSection) -> None:
    section.check.click()
    section.check.click()
    qtbot.waitUntil(lambda: not section.running(), timeout=10_000)
    assert section.check.text() == "Check now"
    assert section.check.isEnabled()


def test_a_copy_beside_the_journal_is_compared(qtbot: QtBot, section: CheckSection, journal: Journal) -> None:
    assert section.compare == []
    copy = journal.folder / "journal (conflicted copy).db"
    shutil.copyfile(journal.folder / "journal.db", copy)
    journal.goals.add("Only here")
    section.reload()
    (button,) = section.compare
    assert copy.name in button.text()
    button.click()
    assert _done(qtbot, section).startswith("Goal: 0 only in the copy, 1 only in the journal, 0 changed.")
    copy.unlink()
    section.reload()
    assert section.compare == []
