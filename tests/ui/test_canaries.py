"""The sample journal in the window while private content is hidden: no canary in anything it says."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.links import link_text
from pmjournal.papers import Paper, as_text
from pmjournal.papers.document import data_of
from pmjournal.records import MeetingStatus, NoteHeading
from pmjournal.stories import KINDS
from tests.new_journals import sample_journal
from tests.ui.conftest import TODAY
from tests.ui.hands import click, write
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import inside
from tests.ui.keyboard import keys, opened, typed
from ui import accessible
from ui.backups.dialog import BackupsDialog
from ui.capture import Capture
from ui.main_window import MainWindow
from ui.pane_list import entries
from ui.panes.person.tabs import entries as tab_entries
from ui.prep import PrepDialog
from ui.text_place import TextPlace
from ui.versions import VersionsDialog

CANARY, PERSONAL = "PRIVATE-CANARY", "PERSONAL-CANARY"


@pytest.fixture(autouse=True)
def _speakers(qapp: QApplication) -> None:
    accessible.install()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    clock = Clock(TODAY, "Europe/Berlin")  # as in other tests, for which it is built once
    with sample_journal(tmp_path_factory.mktemp("sample") / "journal", clock) as made:
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


def _said(window: QWidget) -> str:
    """Everything a window says: to a screen reader, in its title and on its toast, and in what is seen."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the window's loop would
    speaker = QAccessible.queryAccessibleInterface(window)
    assert speaker is not None
    found = [window.windowTitle(), *_told(speaker)]
    found += [window.shell.toast.words()] if isinstance(window, MainWindow) else []
    for widget in inside(window, QWidget):
        if widget.isVisible():
            found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            found += [widget.text()] if isinstance(widget, QLabel | QLineEdit) else []
            found += [widget.toPlainText()] if isinstance(widget, QTextEdit) else []
            found += _rows(widget) if isinstance(widget, QAbstractItemView) else []
    return "\n".join(found)


def _rows(view: QAbstractItemView) -> list[str]:
    """All that the rows of a list are drawn and spoken from."""
    model, own = view.model(), range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 8)
    if model is None:
        return []
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, *own)
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [repr(model.data(row, role)) for row in rows for role in roles]


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
        for tab in tab_entries():
            tabs.open(tab.key)
        assert CANARY not in _said(window), id


def test_hidden_no_canary_is_at_any_meeting_or_in_any_pane(window: MainWindow, sample: Journal) -> None:
    meetings = window.pane("meetings")
    window.show_pane("meetings")
    for number, id in enumerate(_private_meetings(sample)):
        meetings.show_record(id)
        assert CANARY not in window.windowTitle()
        if number % 12 == 0:
            assert CANARY not in _said(window), id
    for entry in entries():
        window.pane(entry.key)
        window.show_pane(entry.key)
        assert CANARY not in _said(window), entry.key


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


def test_what_was_in_sight_goes_at_once_when_it_is_hidden(window: MainWindow, sample: Journal) -> None:
    """Wherever it was open: what lies behind other panes, too."""
    window.switches.toggle_private()
    assert not window.open_panes.private_hidden
    fee = next(note for note in sample.private_notes.all() if note.heading is NoteHeading.DISAGREEMENT)
    window.pane("settings")
    window.pane("log").show_record(-fee.id)
    window.show_pane("meetings")
    window.pane("meetings").show_record(_private_meetings(sample)[0])
    (lea,) = sample.people.find("Léa Fontaine")
    window.navigation.show_person(lea.mentorship.id)
    tabs = window.pane("person").views
    assert tabs is not None
    for tab in tab_entries():
        tabs.open(tab.key)
    assert CANARY in _said(window)
    window.switches.toggle_private()
    assert CANARY not in _said(window)
    for place in ("log", "meetings", "settings", "person"):
        window.show_pane(place)
        assert CANARY not in _said(window), place


def test_hidden_it_is_in_no_dialog(window: MainWindow, sample: Journal) -> None:
    meeting = _private_meetings(sample)[-1]
    note = next(
        note.id for note in sample.private_notes.all() if sample.private_notes.versions(note.id, "body")[1:]
    )
    ways: list[tuple[type[QWidget], Callable[[], None]]] = [
        (PrepDialog, lambda: window.requests.prepare(meeting)),
        (BackupsDialog, window.restoring.open),
        (VersionsDialog, lambda: window.requests.show_versions(TextPlace(note, "body", "Note", private=True))),
        (Capture, lambda: keys("Ctrl+Shift+Q")),
    ]
    for kind, open_it in ways:
        open_it()
        found = [one for one in inside(window, kind) if one.isVisible()]
        assert len(found) == (kind is not VersionsDialog), kind
        assert CANARY not in "".join(map(_said, [window, *found])), kind
        for one in found:
            one.hide()


def test_a_personal_story_is_not_offered_and_on_no_page_whoever_links_to_it(
    window: MainWindow, sample: Journal
) -> None:
    """The page of a brief that has a link to every story of the log."""
    every = sample.entries.all(kinds=KINDS)
    assert any(PERSONAL in one.title for one in every)
    meeting = next(one.id for one in sample.meetings.summaries() if one.status is MeetingStatus.PLANNED)
    window.requests.prepare(meeting)
    dialog = open_dialog(PrepDialog)
    dialog.telling.offer(dialog.story)
    box = dialog.telling.picker
    assert box is not None
    assert len(box.choices()) == 5
    assert PERSONAL not in _said(box)
    write(box.line, PERSONAL)
    assert box.choices() == []
    box.close()
    dialog.edit.set_markdown("\n".join(link_text(one.id, one.title) for one in every))
    pages: list[Paper] = []
    window.requests.paper_wanted.disconnect()
    window.requests.paper_wanted.connect(lambda paper, _name: pages.append(paper))
    click(dialog.page)
    said = as_text.plain(pages[0])
    assert "What is fine?" in said
    assert PERSONAL not in said + data_of(pages[0]).decode()


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
