"""The sample journal in the window while private content is hidden: no canary in anything it says."""

import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.demo import build
from pmjournal.journal import Journal
from tests.ui.keyboard import keys, opened, typed
from ui import accessible
from ui.main_window import MainWindow

CANARY = "PRIVATE-CANARY"


@pytest.fixture(autouse=True)
def _speakers(qapp: QApplication) -> None:
    accessible.install()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    with build(tmp_path_factory.mktemp("sample") / "journal", clock=Clock(date(2026, 6, 9))) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, sample: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, sample, tmp_path) as made:
        made.switches.toggle_private()
        yield made


def _told(one: QAccessibleInterface) -> Iterator[str]:
    """What a screen reader can come by, from here on down, seen or not."""
    for part in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield one.text(part)
    for number in range(one.childCount()):
        child = one.child(number)
        if child is not None:
            yield from _told(child)


def _said(window: MainWindow) -> str:
    """Everything the window says: to a screen reader, in its title and on its toast, and in what is seen."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the window's loop would
    speaker = QAccessible.queryAccessibleInterface(window)
    assert speaker is not None
    found = [window.windowTitle(), window.shell.toast.words(), *_told(speaker)]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            found += [widget.text()] if isinstance(widget, QLabel | QLineEdit) else []
            found += [widget.toPlainText()] if isinstance(widget, QTextEdit) else []
    return "\n".join(found)


def _private_meetings(journal: Journal) -> list[int]:
    """The meetings that somebody who reads over a shoulder should not read of."""
    there = {one.id for one in journal.meetings.summaries()}
    rated = {id for id in there if (rating := journal.ratings.of_meeting(id)) and CANARY in rating.comment}
    noted = {one.meeting_id for one in journal.private_notes.all() if CANARY in one.body + one.title}
    return sorted(rated | {id for id in noted if id is not None})


def test_hidden_no_canary_is_on_anybodys_page(window: MainWindow, sample: Journal) -> None:
    noted = {note.mentorship_id for note in sample.private_notes.all()}
    for id in sorted(id for id in noted if id is not None):
        window.navigation.show_person(id)
        tabs = window.pane("person").views
        assert tabs is not None
        for key in ("overview", "agreement", "meetings", "goals", "feedback", "closing", "private"):
            tabs.open(key)
        assert CANARY not in _said(window), id


def test_hidden_no_canary_is_at_any_meeting_or_in_any_pane(window: MainWindow, sample: Journal) -> None:
    meetings = window.pane("meetings")
    window.show_pane("meetings")
    for number, id in enumerate(_private_meetings(sample)):
        meetings.show_record(id)
        assert CANARY not in window.windowTitle()
        if number % 12 == 0:
            assert CANARY not in _said(window), id
    panes = (
        "today",
        "goals",
        "reflections",
        "feedback",
        "log",
        "actions",
        "me",
        "prospects",
        "review",
        "settings",
    )
    for pane in panes:
        window.show_pane(pane)
        assert CANARY not in _said(window), pane


def test_hidden_it_is_found_by_nothing_and_opened_by_nothing(window: MainWindow, sample: Journal) -> None:
    for note in sample.private_notes.all()[::8]:
        window.open_record("private_note", note.id)
        assert CANARY not in _said(window), note.id
    keys("Ctrl+K")
    palette = window.finding.palette
    assert palette is not None
    typed(CANARY)
    palette.answer_now()
    assert f"{CANARY}-" not in "".join(str(row) for row in palette.box.list.rows.rows)


def test_shown_it_is_on_the_page_and_in_no_title_and_no_log(
    window: MainWindow, sample: Journal, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    window.switches.toggle_private()
    (lea,) = sample.people.find("Léa Fontaine")
    window.navigation.show_person(lea.mentorship.id)
    tabs = window.pane("person").views
    assert tabs is not None
    tabs.open("private")
    assert CANARY in _said(window)
    window.show_pane("meetings")
    for id in _private_meetings(sample)[:8]:
        window.pane("meetings").show_record(id)
        assert CANARY not in window.windowTitle()
    assert CANARY not in caplog.text
