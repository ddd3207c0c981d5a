"""The passphrase in the settings: set, changed and removed while the journal is open in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmjournal import recovery_key
from pmjournal.clock import Clock
from pmjournal.errors import WrongSecret
from pmjournal.journal import Journal
from pmjournal.protection import needs_secret
from pmjournal.secret import Secret
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import inside
from tests.ui.locked_journals import RECOVERY, WORDS, opened, unlock
from ui import clipboard, dialogs, lock_choice
from ui.app import Program
from ui.lock_choice import LockChoice
from ui.panes.settings import SettingsPane
from ui.passphrase.acts import Act
from ui.passphrase.changing import Changing
from ui.passphrase.dialog import PassphraseDialog
from ui.widgets.recovery_view import RecoveryView

OTHER = "four other words here"


@pytest.fixture
def plain(tmp_path: Path, clock: Clock) -> Path:
    with Journal.create(tmp_path / "plain", "Nora Castell", clock=clock) as journal:
        journal.goals.add("Tell the strategy story")
        journal.backups.make()
    return tmp_path / "plain"


def _settings(program: Program) -> SettingsPane:
    program.window.open_panes.get("settings")
    program.window.show_pane("settings")
    pane = program.window.pane("settings")
    assert isinstance(pane, SettingsPane)
    return pane


def _dialog(program: Program, act: Act) -> PassphraseDialog:
    _settings(program).lock.buttons[act].click()
    return open_dialog(PassphraseDialog)


def _type(widget: QWidget | None, words: str) -> None:
    assert widget is not None
    QTest.keyClicks(widget, words)


def _old(dialog: PassphraseDialog) -> QWidget:
    assert dialog.old is not None
    return dialog.old.line


def _ended(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(
        lambda: not [one for one in program.window.children() if isinstance(one, Changing)], timeout=10_000
    )


def _view(qtbot: QtBot, dialog: PassphraseDialog) -> RecoveryView:
    qtbot.waitUntil(lambda: bool(inside(dialog, RecoveryView)), timeout=15_000)
    return inside(dialog, RecoveryView)[0]


def test_a_passphrase_is_set_and_its_recovery_key_kept(qtbot: QtBot, program: Program, plain: Path) -> None:
    program.start(plain)
    opened(qtbot, program)
    dialog = _dialog(program, Act.ADD)
    assert dialog.new is not None
    _type(dialog.new.first.line, WORDS + "\r")
    _type(dialog.new.again.line, WORDS + "\r")
    view = _view(qtbot, dialog)
    assert program.window.journal is not None
    assert not needs_secret(plain)  # before the key is kept
    key = Secret.recovery(view.shown.label.text())
    _type(view.fields[0].line, "ABCD\r")
    _type(view.fields[1].line, "ABCD\r")
    assert view.fields[0].error() == "That is not this group. Look at the paper again."
    for place, field in zip(view.asked, view.fields, strict=True):
        field.line.clear()
        _type(field.line, recovery_key.groups(key)[place].lower())
    dialog.yes.click()
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.heading.text() == "Older backups", timeout=10_000)
    dialog.yes.click()
    _ended(qtbot, program)
    assert program.window.shell.toast.words() == "The older backups are encrypted anew"
    assert needs_secret(plain)
    assert opened(qtbot, program).folder == plain
    assert program.window.current == "settings"
    assert _settings(program).lock.buttons[Act.CHANGE].isVisible()
    program.locking.lock()
    unlock(qtbot, program)
    program.leave()
    Journal.open(plain, secret=key).close()


def test_a_wrong_passphrase_changes_nothing_and_the_journal_stays_open(
    qtbot: QtBot, program: Program, locked: Path
) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)
    dialog = _dialog(program, Act.CHANGE)
    assert dialog.old is not None
    assert dialog.new is not None
    dialog.new.first.line.setText(OTHER)
    dialog.new.again.line.setText(OTHER)
    _type(dialog.old.line, "not this one")
    dialog.yes.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()), timeout=5000)
    assert program.window.journal is journal
    dialog.reject()
    _ended(qtbot, program)


def test_it_is_changed(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    dialog = _dialog(program, Act.CHANGE)
    assert dialog.old is not None
    assert dialog.new is not None
    _type(dialog.old.line, WORDS + "\r")
    _type(dialog.new.first.line, OTHER + "\r")
    _type(dialog.new.again.line, OTHER + "\r")
    _ended(qtbot, program)
    opened(qtbot, program)
    program.leave()
    with pytest.raises(WrongSecret):
        Journal.open(locked, secret=Secret.passphrase(WORDS))
    Journal.open(locked, secret=Secret.passphrase(OTHER)).close()


@pytest.mark.parametrize("act", [Act.RECOVERY, Act.REKEY])
def test_there_is_a_new_recovery_key(qtbot: QtBot, program: Program, locked: Path, act: Act) -> None:
    program.start(locked)
    unlock(qtbot, program)
    before = (locked / "journal.db").read_bytes()[:16]
    dialog = _dialog(program, act)
    assert dialog.old is not None
    _type(dialog.old.line, WORDS + "\r")
    key = Secret.recovery(_view(qtbot, dialog).shown.label.text())
    dialog.skip.click()
    if act is Act.REKEY:  # the backup that is made before it is under the old key
        qtbot.waitUntil(lambda: dialog.isVisible() and dialog.heading.text() == "Older backups", timeout=10_000)
        dialog.reject()
    _ended(qtbot, program)
    program.leave()
    assert ((locked / "journal.db").read_bytes()[:16] != before) is (act is Act.REKEY)
    Journal.open(locked, secret=key).close()
    Journal.open(locked, secret=Secret.passphrase(WORDS)).close()
    with pytest.raises(WrongSecret):
        Journal.open(locked, secret=RECOVERY)


def test_a_lock_while_the_dialog_is_open_closes_it(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    dialog = _dialog(program, Act.CHANGE)
    assert dialog.old is not None
    _type(dialog.old.line, WORDS)
    QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.locking.locked)
    _ended(qtbot, program)
    assert program.window.journal is None
    unlock(qtbot, program)


def _nothing_was_changed(program: Program, folder: Path) -> None:
    program.leave()
    for secret in (Secret.passphrase(WORDS), RECOVERY):
        Journal.open(folder, secret=secret).close()


@pytest.mark.parametrize("act", [Act.RECOVERY, Act.REKEY])
def test_a_key_that_was_shown_opens_nothing_before_it_is_kept(
    qtbot: QtBot, program: Program, locked: Path, act: Act
) -> None:
    """A lock takes the dialog away with the key in it: the sheet of before is still the right one."""
    program.start(locked)
    unlock(qtbot, program)
    dialog = _dialog(program, act)
    _type(_old(dialog), WORDS + "\r")
    _view(qtbot, dialog)
    program.locking.lock()
    assert not dialog.isVisible()
    _ended(qtbot, program)
    assert program.locking.locked
    unlock(qtbot, program)
    _nothing_was_changed(program, locked)


def test_a_lock_while_the_passphrase_is_tried_stops_the_act(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    dialog = _dialog(program, Act.REMOVE)
    _type(_old(dialog), WORDS + "\r")
    assert dialog.busy
    program.locking.lock()
    assert not dialog.isVisible()
    _ended(qtbot, program)
    qtbot.wait(50)
    assert program.locking.locked
    assert needs_secret(locked)
    unlock(qtbot, program)


def test_a_lock_that_is_asked_for_while_it_is_changed_comes_once_it_is(
    qtbot: QtBot, program: Program, locked: Path
) -> None:
    program.start(locked)
    unlock(qtbot, program)
    dialog = _dialog(program, Act.CHANGE)
    _type(_old(dialog), WORDS)
    assert dialog.new is not None
    _type(dialog.new.first.line, OTHER)
    _type(dialog.new.again.line, OTHER + "\r")
    qtbot.waitUntil(lambda: dialog.held)
    dialog.reject()
    assert dialog.isVisible()
    with qtbot.assertNotEmitted(program.locking.settled):  # sleep waits for it
        program.away.gone.emit("Locked with the screen")
    with qtbot.waitSignal(program.locking.settled, timeout=10_000):
        qtbot.waitUntil(lambda: program.locking.locked, timeout=10_000)
    _ended(qtbot, program)
    assert program.locking.page.isVisible()
    unlock(qtbot, program, OTHER)
    assert program.window.current == "settings"


def test_a_copied_recovery_key_leaves_the_clipboard_with_the_program_at_the_latest(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also at the beginning, where there is no journal yet, and where copied text is to stay."""
    program.start(None)
    monkeypatch.setattr(clipboard, "_is_ours", lambda *_: True)
    monkeypatch.setattr(lock_choice, "_chosen", [LockChoice(clear_copied=False)])
    page = program.window.entrance.welcome
    page.name.line.setText("Nora Castell")
    for field in (page.passphrase.first, page.passphrase.again):
        field.line.setText(WORDS)
    page.start.click()
    assert page.second is not None
    label = page.second.view.shown.label
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert recovery_key.is_one(QGuiApplication.clipboard().text())
    assert program.copied._timer.isActive()
    program.copied.end()
    assert QGuiApplication.clipboard().text() == ""


def test_it_is_removed(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    assert program.settings.values.first_name == "Nora"
    dialog = _dialog(program, Act.REMOVE)
    assert dialog.old is not None
    _type(dialog.old.line, WORDS + "\r")
    _ended(qtbot, program)
    opened(qtbot, program)
    assert not needs_secret(locked)
    assert program.settings.values.first_name == ""
    assert _settings(program).lock.buttons[Act.ADD].isVisible()


def test_the_sheet_is_saved_where_one_says(
    qtbot: QtBot, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = RecoveryView(recovery_key.new(), "Nora Castell", clock.today())
    qtbot.addWidget(view)
    monkeypatch.setattr(dialogs, "save_file", lambda *_: tmp_path / "key.pdf")
    view.save.click()
    qtbot.waitUntil(lambda: "key.pdf" in view.told.text(), timeout=20_000)
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
