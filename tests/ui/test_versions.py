"""Earlier versions of a text: asked for where it is written, compared, copied, and put back with Undo."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.text_changes import compare
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import in_front
from ui.commands import commands
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.text_place import TextPlace
from ui.versions import VersionsDialog
from ui.versions.marked_text import MarkedText

MORNING = datetime(2026, 6, 9, 8, tzinfo=UTC)
FIRST = "What I want to remember of the walk along the river, slowly."
SECOND = "What I want to remember of the walk along the quiet river.\n\nAnd what Helen said 🌧 of the rain."


class Watch(Clock):
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        super().__init__(zone="UTC")
        self.moment = MORNING

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    watch = Watch()
    with Journal.create(tmp_path / "journal", "Nora Castell", clock=watch) as made:
        meeting = made.meetings.add(MORNING, title="Rain", notes=FIRST)
        made.private_notes.add(FIRST, meeting_id=meeting)
        watch.moment += timedelta(hours=2)
        made.meetings.write(meeting, notes=SECOND)
        made.private_notes.write(1, body=SECOND)
        yield made


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.attach(journal)
    made.show()
    made.show_pane("meetings")
    made.pane("meetings").show_record(_meeting(journal))
    yield made
    made.detach()


def _meeting(journal: Journal) -> int:
    return journal.meetings.summaries()[0].id


def _shown(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    dialog = open_dialog(VersionsDialog)
    qtbot.waitUntil(lambda: len(dialog._compared) == len(dialog._versions))
    return dialog


def _ask(window: MainWindow) -> None:
    next(one for one in commands(window) if one.key == "versions").act()


def test_the_version_before_is_shown_and_restored_with_undo(
    window: MainWindow, qtbot: QtBot, journal: Journal
) -> None:
    _ask(window)
    dialog = _shown(window, qtbot)
    assert dialog.number() == 1
    assert dialog.text.markdown() == FIRST
    assert dialog.restore.isEnabled()
    dialog.restore.click()
    meeting = _meeting(journal)
    assert journal.meetings.get(meeting).notes == FIRST
    toast = window.shell.toast
    assert "Tue 9 Jun, 08:00" in toast.accessibleName()
    window.undoing.undo()
    assert journal.meetings.get(meeting).notes == SECOND
    assert [one.text for one in journal.revisions.of(meeting, "notes")][-1] == FIRST


def test_what_changed_is_marked_and_told_in_words(window: MainWindow, qtbot: QtBot) -> None:
    _ask(window)
    dialog = _shown(window, qtbot)
    QTest.keyClick(dialog.rows, Qt.Key.Key_Up)
    assert dialog.number() == 0
    assert not dialog.restore.isEnabled()
    assert dialog.said.text() == "8 words added, 1 removed"
    row = dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row == "Now, Tue 9 Jun, 10:00, 20 words · 8 words added, 1 removed, Added “quiet”"
    assert "Added: quiet" in dialog.text.accessibleDescription()
    assert "Removed: , slowly" in dialog.text.accessibleDescription()
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return)
    assert dialog.text.hasFocus()
    dialog.reject()


def test_a_version_is_copied_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    _ask(window)
    dialog = _shown(window, qtbot)
    dialog.ways.set_current(1)
    dialog.ways.chosen.emit(1)
    assert "quiet" in dialog.text.markdown()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == FIRST
    QGuiApplication.clipboard().clear()  # what Python put there must not be there at its end
    dialog.reject()


def test_marks_lie_on_what_changed_whatever_letters_are_before_it(qtbot: QtBot) -> None:
    text = MarkedText("Notes")
    qtbot.addWidget(text)
    text.show_pieces(compare("🌧🌧 rain\nstays\n", "🌧🌧 rain again\nstays\nmore\n"))
    marked = [one.cursor.selectedText() for one in text.extraSelections()]
    assert marked == [" again", "more"]
    assert all(one.format.fontUnderline() for one in text.extraSelections())
    text.show_pieces(compare("all of it stays", "all it stays"))
    assert [one.format.fontStrikeOut() for one in text.extraSelections()] == [True]


def test_private_versions_are_in_plum_and_stay_hidden(window: MainWindow, qtbot: QtBot, journal: Journal) -> None:
    place = TextPlace(1, "body", "Private note", private=True)
    window.requests.show_versions(place)
    dialog = _shown(window, qtbot)
    dialog.restore.click()
    assert journal.private_notes.get(1).body == FIRST
    assert "river" not in window.shell.toast.accessibleName()
    qtbot.waitUntil(lambda: in_front(VersionsDialog) is None)
    window.switches.toggle_private()
    window.requests.show_versions(place)
    assert in_front(VersionsDialog) is None
    assert window.shell.toast.accessibleName() == "Private content is hidden"


def test_a_text_without_versions_says_so(window: MainWindow, qtbot: QtBot, journal: Journal) -> None:
    page = journal.reflections.add(body="Short.")
    window.requests.show_versions(TextPlace(page, "body", "Reflection"))
    dialog = _shown(window, qtbot)
    assert dialog.said.text().startswith("There is no earlier version yet")
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_versions_can_be_asked_for_from_a_goal_and_a_reflection(
    window: MainWindow, qtbot: QtBot, journal: Journal
) -> None:
    for pane, record in (
        ("goals", journal.goals.add("Tell it", why=FIRST)),
        ("reflections", journal.reflections.add()),
    ):
        window.show_pane(pane)
        window.pane(pane).show_record(record)
        _ask(window)
        dialog = _shown(window, qtbot)
        dialog.reject()
        qtbot.waitUntil(lambda: in_front(VersionsDialog) is None)
