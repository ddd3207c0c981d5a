"""The words of a disagreement are nowhere in the window while private content is hidden, and in no title ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.inside import inside
from tests.ui.keyboard import keys, opened, typed
from tests.ui.log_shown import disagree
from ui.link_source import LinkSource
from ui.main_window import MainWindow

CANARY = "CANARY"


@pytest.fixture
def note(journal: Journal) -> int:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    body = f"## How I see it\n{CANARY}-BODY\n\n## What I will raise\n[[{helen}|{CANARY}-LINK]]\n"
    return disagree(journal, f"{CANARY}-TITLE", body, helen)


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, note: int, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _said(window: MainWindow) -> str:
    """Everything the window holds, for the eye and for a screen reader, seen or not."""
    found = [window.windowTitle(), window.shell.toast.words()]
    for widget in inside(window, QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
        elif isinstance(widget, QTextEdit):
            found.append(widget.toPlainText())
    return "\n".join(found)


def test_hidden_it_is_nowhere_and_shown_it_is_in_no_title(window: MainWindow, journal: Journal, note: int) -> None:
    pane = window.pane("log")
    window.show_pane("log")
    pane.show_record(-note)
    assert CANARY in _said(window)
    assert CANARY not in window.windowTitle()
    keys("Ctrl+K")
    palette = window.finding.palette
    assert palette is not None
    rows = [str(row) for row in palette.box.list.rows.rows]  # what was opened lately
    assert CANARY not in "".join(rows)
    keys("Esc")
    window.switches.toggle_private()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the window's loop would
    assert CANARY not in _said(window)
    window.open_record("private_note", note)
    assert CANARY not in _said(window)


def test_search_and_links_never_offer_it_while_it_is_hidden(window: MainWindow, journal: Journal) -> None:
    window.switches.toggle_private()
    keys("Ctrl+K")
    typed(CANARY)
    palette = window.finding.palette
    assert palette is not None
    palette.answer_now()
    assert f"{CANARY}-" not in "".join(str(row) for row in palette.box.list.rows.rows)
    keys("Esc")
    assert LinkSource(journal)(CANARY) == []


def test_a_search_that_may_find_it_opens_it_in_the_log(window: MainWindow, journal: Journal) -> None:
    alone = disagree(journal, f"{CANARY}-ALONE")
    pane = window.pane("log")
    window.open_record("private_note", alone)
    for _ in range(1000):
        if pane.current_id() == -alone:
            break
        QTest.qWait(1)
    assert (window.current, pane.current_id()) == ("log", -alone)


def test_one_that_is_being_typed_goes_when_private_content_is_hidden(window: MainWindow, journal: Journal) -> None:
    keys("Ctrl+Shift+Q")
    typed(f"x {CANARY}-TYPED")
    window.switches.toggle_private()
    assert CANARY not in _said(window)
    assert CANARY not in journal.log_notes.draft()[1]
    assert f"{CANARY}-TYPED" in [one.title for one in journal.private_notes.all()]
