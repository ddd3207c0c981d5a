"""Locking and unlocking the journal in the window."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from pmjournal import recovery_key
from pmjournal.clock import Clock
from pmjournal.errors import Busy
from pmjournal.journal import Journal
from pmjournal.lock import holder
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import inside
from tests.ui.locked_journals import RECOVERY, WORDS, drawn, opened, settled, type_in, unlock
from tests.ui.words_shown import words_of
from tests.ui.writing import held_by_another
from ui import clipboard, dialogs
from ui.app import Program
from ui.commands import commands
from ui.main_window import MainWindow
from ui.passphrase.dialog import PassphraseDialog
from ui.settings import Settings
from ui.window.forgetting import KEPT


def _key(program: Program, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(program.window, key, modifier)


def _lock(program: Program) -> None:
    _key(program, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _words_in(window: QWidget) -> str:
    """Everything that any widget shows, or tells a screen reader, and what is typed."""
    found = [text for _, text in words_of(window)]
    found += [line.text() for line in inside(window, QLineEdit)]
    found += [editor.toPlainText() for editor in inside(window, QTextEdit)]
    return "\n".join(found)


def test_a_locked_journal_asks_for_its_passphrase_at_the_start(
    qtbot: QtBot, program: Program, locked: Path
) -> None:
    program.start(locked)
    page = program.window.entrance.unlock
    assert page.isVisible()
    assert page.title.text() == "Welcome back"
    assert page.sentence.text() == "Your journal is locked."
    journal = unlock(qtbot, program)
    assert program.window.shell.isVisible()
    assert Settings().values.first_name == "Nora"
    status = program.window.shell.sidebar.status
    assert status.accessibleName() == "Encrypted · no backup yet"
    journal.backups.make()
    program.window.refresh_shell()
    assert status.accessibleName() == "Encrypted · backed up just now"


def test_it_is_locked_and_unlocked_by_keys_alone(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    _lock(program)
    page = program.window.entrance.unlock
    assert program.window.entrance.currentWidget() is page
    assert program.window.journal is None
    assert holder(locked) is not None
    assert page.title.text() == "Welcome back, Nora"
    assert page.passphrase.line.hasFocus()
    unlock(qtbot, program)
    assert page.passphrase.line.text() == ""


def test_a_wrong_passphrase_is_said_and_the_next_try_waits(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    form = program.locking.page.passphrase
    for seconds in (1, 2):
        type_in(form.line, "somewhere else\r")
        qtbot.waitUntil(form.waits, timeout=5000)
        assert form.error.text() == "That did not open it. Check the keyboard layout and Caps Lock."
        assert form.button.text() == ("Try again in 1 second" if seconds == 1 else "Try again in 2 seconds")
        assert not form.button.isEnabled()
        assert form.line.selectedText() == "somewhere else"
        for _ in range(seconds):
            form._count_down()
        assert form.button.text() == "Unlock"
    assert "Tell the strategy story" not in _words_in(program.window)


def test_caps_lock_is_noticed(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    form = program.locking.page.passphrase
    type_in(form.line, "slow")
    assert not form.caps.is_on()
    QTest.keyClick(form.line, Qt.Key.Key_CapsLock)
    assert form.caps.is_on()
    type_in(form.line, "h")
    assert not form.caps.is_on()


def test_the_recovery_key_makes_a_new_passphrase(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    page = program.locking.page
    page.passphrase.other.click()
    type_in(page.recovery.line, recovery_key.grouped(RECOVERY).lower() + "\r")
    qtbot.waitUntil(page.renew.isVisible, timeout=5000)
    assert program.window.journal is None
    type_in(page.renew.passphrase.first.line, "four other words here\r")
    type_in(page.renew.passphrase.again.line, "four other words\r")
    assert page.renew.passphrase.again.error() == "That is not the same passphrase. Type it again."
    type_in(page.renew.passphrase.again.line, " here\r")
    opened(qtbot, program)
    _lock(program)
    unlock(qtbot, program, "four other words here")


def test_a_slip_in_the_recovery_key_is_found_before_it_is_tried(
    qtbot: QtBot, program: Program, locked: Path
) -> None:
    program.start(locked)
    form = program.locking.page.recovery
    program.locking.page.passphrase.other.click()
    with qtbot.assertNotEmitted(form.secret_given):
        type_in(form.line, "ABCD\r")
    assert form.error.text() == "A recovery key has 26 letters and digits. Here are 4."


def test_a_recovery_key_may_open_it_without_a_new_passphrase(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    page = program.locking.page
    page.passphrase.other.click()
    type_in(page.recovery.line, RECOVERY.words + "\r")
    qtbot.waitUntil(page.renew.isVisible, timeout=5000)
    page.renew.other.click()
    opened(qtbot, program)
    _lock(program)
    unlock(qtbot, program)


def test_what_is_being_typed_is_saved_before_it_is_locked(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    program.window.show_pane("settings")
    owner = program.window.pane("settings").owner  # type: ignore[attr-defined]
    owner.title.line.setFocus()
    type_in(owner.title.line, "Product manager")
    _lock(program)
    assert program.window.journal is None
    assert unlock(qtbot, program).owner.get().title == "Product manager"


def test_one_is_back_at_the_same_place(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.start(drawn(tmp_path / "drawn"))
    journal = unlock(qtbot, program)
    window = program.window
    window.resize(1000, 620)
    meeting = _meeting(journal)
    window.open_panes.get("meetings")
    window.open_record("meeting", meeting)
    editor = _notes(window)
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(11, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    chosen = cursor.selectedText()
    assert chosen
    scrolled = _scrolled(window)
    assert scrolled
    _lock(program)
    settled()
    unlock(qtbot, program)
    assert window.current == "meetings"
    qtbot.waitUntil(lambda: window.pane("meetings").current_id() == meeting)
    again = _notes(window)
    assert again is not editor
    qtbot.waitUntil(lambda: again.textCursor().selectedText() == chosen)
    assert again.hasFocus()
    qtbot.waitUntil(lambda: _scrolled(window) == scrolled)


def _meeting(journal: Journal) -> int:
    found = {one.title: one.id for one in journal.meetings.summaries()}
    return found["Which opportunity to back first"]


def _notes(window: QWidget) -> QTextEdit:
    return max(inside(window, QTextEdit), key=lambda one: len(one.toPlainText()))


def _replace(editor: QTextEdit, words: str) -> None:
    editor.setFocus()
    editor.selectAll()
    editor.insertPlainText(words)


def _scrolled(window: MainWindow) -> list[int]:
    areas = inside(window.pane(window.current), QAbstractScrollArea)
    return [area.verticalScrollBar().value() for area in areas if area.verticalScrollBar().value()]


@contextmanager
def _full_disk(journal: Journal) -> Iterator[None]:
    """The database cannot grow any more."""

    def full(connection: Any, *_rest: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    def free(connection: Any, *_rest: object) -> None:
        connection.execute("PRAGMA max_page_count = 1000000")

    engine = journal._store._engine
    event.listen(engine, "checkout", full)
    yield
    event.remove(engine, "checkout", full)
    event.listen(engine, "checkout", free)


HINDERED = {"held": held_by_another, "full": _full_disk}


@pytest.fixture
def typed(qtbot: QtBot, program: Program, tmp_path: Path) -> tuple[int, str]:
    """The drawn journal, opened at a meeting; its id, and what is typed in the tests that follow."""
    program.start(drawn(tmp_path / "drawn"))
    journal = unlock(qtbot, program)
    meeting = _meeting(journal)
    program.window.open_panes.get("meetings")
    program.window.open_record("meeting", meeting)
    return meeting, "Kept and found again. " * 5000


@pytest.mark.parametrize("hindered", ["held", "full"])
def test_a_save_that_fails_is_covered_and_done_after_unlocking(
    qtbot: QtBot, program: Program, typed: tuple[int, str], hindered: str
) -> None:
    window, journal, (meeting, words) = program.window, program.window.journal, typed
    assert journal is not None
    editor = _notes(window)
    with HINDERED[hindered](journal):
        _replace(editor, words)
        _lock(program)
        page = window.entrance.unlock
        assert window.entrance.currentWidget() is page
        assert window.journal is journal
        _key(program, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert window.finding.palette is None
        type_in(page.passphrase.line, "somewhere else\r")
        qtbot.waitUntil(page.passphrase.waits, timeout=5000)
        assert not window.shell.isVisible()
        page.passphrase._count_down()
        type_in(page.passphrase.line, WORDS + "\r")
        qtbot.waitUntil(window.shell.isVisible, timeout=5000)
        assert editor.toPlainText() == words
    assert window.flush()
    assert journal.meetings.get(meeting).notes == words


def test_what_is_saved_behind_the_cover_is_closed_then(
    qtbot: QtBot, program: Program, typed: tuple[int, str]
) -> None:
    window, journal, (meeting, words) = program.window, program.window.journal, typed
    assert journal is not None
    with held_by_another(journal):
        _replace(_notes(window), words)
        _lock(program)
        assert window.journal is journal
    program.locking._again.timeout.emit()
    assert window.journal is None
    assert unlock(qtbot, program).meetings.get(meeting).notes == words


def test_a_database_that_nobody_can_read_is_covered_all_the_same(
    qtbot: QtBot, program: Program, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)

    def held(*_: object) -> None:
        raise Busy("The journal is held by another program for a moment. Try again.")

    monkeypatch.setattr(type(journal.owner), "get", held)
    _lock(program)
    assert program.window.journal is None
    assert program.locking.page.title.text() == "Welcome back, Nora"


def test_a_journal_is_closed_in_the_background_and_opened_again_once_it_is(
    qtbot: QtBot, program: Program, locked: Path
) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)
    copying = journal.backups._live._copying
    copying.acquire()  # as a backup under way does
    _lock(program)
    assert program.window.entrance.currentWidget() is program.locking.page
    type_in(program.locking.page.passphrase.line, WORDS + "\r")
    closing = program.locking.closing
    assert closing is not None
    assert closing.running
    copying.release()
    opened(qtbot, program)


def test_a_dialog_and_what_was_copied_do_not_outlive_the_lock(
    qtbot: QtBot, program: Program, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    program.window.requests.open_import()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    monkeypatch.setattr(clipboard, "_is_ours", lambda *_: True)
    QApplication.clipboard().setMimeData(clipboard.text_data("Tell the strategy story"))
    program.locking.lock()
    assert not dialog.isVisible()
    assert QApplication.clipboard().text() == ""


def test_what_another_program_copied_stays(
    qtbot: QtBot, program: Program, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    monkeypatch.setattr(clipboard, "_is_ours", lambda *_: False)
    QApplication.clipboard().setText("of another")
    program.locking.lock()
    assert QApplication.clipboard().text() == "of another"


def test_without_a_passphrase_the_key_offers_to_set_one(
    qtbot: QtBot, program: Program, tmp_path: Path, clock: Clock
) -> None:
    Journal.create(tmp_path / "open", "Nora Castell", clock=clock).close()
    program.start(tmp_path / "open")
    opened(qtbot, program)
    assert [one.title for one in commands(program.window) if one.key == "lock"] == ["Set a passphrase…"]
    _lock(program)
    dialog = open_dialog(PassphraseDialog)
    assert program.window.journal is not None
    dialog.reject()


def test_another_journal_can_be_opened_from_the_page(
    qtbot: QtBot, program: Program, locked: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    Journal.create(tmp_path / "open", "Ines", clock=clock).close()
    program.start(locked)
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: tmp_path / "open")
    qtbot.waitUntil(lambda: program.claim is not None)
    program.locking.page.foot.other.click()
    assert opened(qtbot, program).owner.get().name == "Ines"
    assert holder(locked) is None
    assert not program.locking.locked


def test_all_that_is_kept_for_speed_is_emptied() -> None:
    """Every function that keeps what it made of a journal's words is among those that are emptied."""
    harmless = {"_drawn"}  # icons
    root = Path(__file__).parent.parent.parent
    found = {
        match
        for part in ("ui", "pmjournal")
        for path in (root / part).rglob("*.py")
        for match in re.findall(r"@lru_cache.*\n(?:@.*\n)*def (\w+)|(\w+) = lru_cache", path.read_text("utf-8"))
    }
    assert {one or other for one, other in found} - harmless == {name for _, name in KEPT}
