"""Restoring a backup from the page that begins a journal: chosen, looked into, unlocked, restored and opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal import restoring
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records.backups import Why
from pmjournal.secret import Secret
from pmjournal.store.keys import Keyring, new_key, sealed_under, write_keys
from tests.ui.locked_journals import RECOVERY, WORDS, opened
from tests.ui.patience import held_after_a_step
from tests.ui.words_shown import words_of
from ui import dialogs
from ui.app import Program
from ui.welcome.restore_step import RestoreStep

pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def backup(locked: Path, tmp_path: Path, clock: Clock) -> Path:
    """A backup in one file of a journal with a passphrase, and nothing else of that journal."""
    with Journal.open(locked, clock=clock, secret=Secret.passphrase(WORDS)) as journal:
        return journal.backups.make(tmp_path / "kept.zip", why=Why.BY_HAND)


def _asked(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch, chosen: Path, folder: Path
) -> RestoreStep:
    """The step with what a person chose, once that is looked into."""
    monkeypatch.setattr(dialogs, "choose_file", lambda *_args: chosen)
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_args: chosen)
    program.start(None)
    page = program.window.entrance.welcome
    QTest.mouseClick(page.column.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.restoring is not None)
    step = page.restoring
    assert step is not None
    QTest.mouseClick(step.folder if chosen.is_dir() else step.file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: step.rest.isVisible() or bool(step._wrong.text()))
    step.place.line.selectAll()
    QTest.keyClicks(step.place.line, str(folder))
    return step


def _titles(journal: Journal) -> list[str]:
    return [one.goal.title for one in journal.goals.outlines()]


def test_a_backup_with_a_passphrase_is_restored_with_the_right_one_only(
    qtbot: QtBot, program: Program, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = _asked(qtbot, program, monkeypatch, backup, tmp_path / "anew")
    said = str(list(words_of(step)))
    assert "Goals" in said
    assert "Wed 10 Jun" in said
    QTest.keyClicks(step.secret.line, "slow harbour paper lamp\r")
    qtbot.waitUntil(lambda: bool(step.secret.error()))
    assert step.secret.error().startswith("That did not open it.")
    assert not step.secret.line.text()
    assert not (tmp_path / "anew").exists()
    assert step.secret.line.hasFocus()
    QTest.keyClicks(step.secret.line, WORDS + "\r")
    journal = opened(qtbot, program)
    assert journal.folder == tmp_path / "anew"
    assert _titles(journal) == ["Tell the strategy story"]
    assert program.window.shell.toast.accessibleName() == "The backup is restored."
    assert program.window.entrance.welcome.restoring is None


def test_the_recovery_key_restores_it_and_makes_a_new_passphrase(
    qtbot: QtBot, program: Program, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = _asked(qtbot, program, monkeypatch, backup, tmp_path / "anew")
    QTest.keyClicks(step.secret.line, f"{RECOVERY.words}\r")
    page = program.locking.page
    qtbot.waitUntil(lambda: program.locking.locked and page.form is page.renew)
    QTest.mouseClick(page.renew.other, Qt.MouseButton.LeftButton)
    assert _titles(opened(qtbot, program)) == ["Tell the strategy story"]


def test_a_folder_shows_its_backups_and_the_chosen_one_is_restored(
    qtbot: QtBot, program: Program, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("Tell the story", "Lead discovery"):
        journal.goals.add(title)
        journal.backups.run(why=Why.BY_HAND)
    journal.close()
    step = _asked(qtbot, program, monkeypatch, journal.folder, tmp_path / "anew")
    assert step.rows.isVisible()
    assert not step.secret.isVisible()
    QTest.keyClick(step.rows, Qt.Key.Key_Down)
    QTest.mouseClick(program.window.entrance.welcome.start, Qt.MouseButton.LeftButton)
    restored = opened(qtbot, program)
    assert restored.folder == tmp_path / "anew"
    assert _titles(restored) == ["Tell the story"]


@pytest.mark.parametrize("kind", ["picture", "cut", "nothing"])
def test_what_is_no_backup_is_said_in_a_sentence(
    qtbot: QtBot, program: Program, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    chosen = tmp_path / kind
    if kind == "nothing":
        chosen.mkdir()
    else:
        content = {"picture": b"\xff\xd8\xff\xe0 JFIF", "cut": backup.read_bytes()[:-200]}[kind]
        chosen.write_bytes(content)
    step = _asked(qtbot, program, monkeypatch, chosen, tmp_path / "anew")
    QTest.mouseClick(program.window.entrance.welcome.start, Qt.MouseButton.LeftButton)
    assert step._wrong.text().endswith(".")
    assert not (tmp_path / "anew").exists()


def test_a_damaged_backup_and_a_full_folder_are_said_where_one_looks(
    qtbot: QtBot, program: Program, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Dear", "utf-8")
    step = _asked(qtbot, program, monkeypatch, backup, tmp_path / "full")
    QTest.keyClicks(step.secret.line, WORDS + "\r")
    qtbot.waitUntil(lambda: bool(step.place.error()))
    assert "is not empty" in step.place.error()
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    step.place.line.selectAll()
    QTest.keyClicks(step.place.line, f"{tmp_path / 'anew'}\r")
    trouble = program.window.entrance.welcome.column.trouble
    qtbot.waitUntil(lambda: bool(trouble.text()))
    assert trouble.text().startswith(str(backup))
    assert sorted(one.name for one in (tmp_path / "full").iterdir()) == ["letter.txt"]
    assert not (tmp_path / "anew").exists()


def test_a_restore_can_be_stopped_and_nothing_is_left(
    qtbot: QtBot, program: Program, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = held_after_a_step(monkeypatch, restoring, "beside")
    step = _asked(qtbot, program, monkeypatch, backup, tmp_path / "anew")
    QTest.keyClicks(step.secret.line, WORDS + "\r")
    column = program.window.entrance.welcome.column
    QTest.mouseClick(column.stop, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: bool(column.trouble.text()))
    assert column.trouble.text() == "Stopped. Nothing was restored."
    assert not (tmp_path / "anew").exists()
    assert step.isEnabled()


def test_behind_keys_that_nothing_opens_its_backups_are_offered_after_a_wrong_try(
    qtbot: QtBot, program: Program, locked: Path, tmp_path: Path, clock: Clock
) -> None:
    with Journal.open(locked, clock=clock, secret=Secret.passphrase(WORDS)) as journal:
        journal.backups.run()
    write_keys(locked, Keyring(sealed_under(new_key(), [Secret.passphrase("of another journal")])))
    program.start(locked)
    page = program.locking.page
    assert page.foot.restore.isHidden()
    QTest.keyClicks(page.passphrase.line, WORDS + "\r")
    qtbot.waitUntil(page.foot.restore.isVisible)
    QTest.mouseClick(page.foot.restore, Qt.MouseButton.LeftButton)
    welcome = program.window.entrance.welcome
    qtbot.waitUntil(lambda: welcome.restoring is not None and welcome.restoring.rest.isVisible())
    assert welcome.restoring is not None
    assert program.claim is None
    welcome.restoring.place.line.setText(str(tmp_path / "anew"))
    QTest.keyClicks(welcome.restoring.secret.line, WORDS + "\r")
    assert _titles(opened(qtbot, program)) == ["Tell the strategy story"]
