"""A journal that cannot be opened: its newest backup put back, or what can be read saved, from the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmjournal import replacing
from pmjournal.clock import Clock
from pmjournal.files import DATABASE, KEYS_FILE
from pmjournal.journal import Journal
from pmjournal.secret import Secret
from tests.ui.locked_journals import WORDS, kept, opened, unlock
from tests.ui.patience import held_after_a_step
from ui import dialogs
from ui.app import Program
from ui.damaged.page import DamagedPage

pytestmark = pytest.mark.usefixtures("cheap")


def _damage(file: Path) -> bytes:
    """Turn one bit of the first page; returns what the file is now."""
    content = bytearray(file.read_bytes())
    content[100] ^= 1
    file.write_bytes(content)
    return bytes(content)


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A journal without a passphrase, a backup of it, and one goal more."""
    with Journal.create(tmp_path / "kept", "Nora Castell", clock=clock) as journal:
        journal.goals.add("Tell the story")
        journal.backups.run()
        journal.goals.add("Lead discovery")
    return tmp_path / "kept"


def _click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def _shown(qtbot: QtBot, program: Program) -> DamagedPage:
    """The page, once its newest backup is found."""
    entrance = program.window.entrance
    qtbot.waitUntil(lambda: entrance.has_damaged() and entrance.damaged.isVisible(), timeout=10_000)
    page = entrance.damaged
    qtbot.waitUntil(lambda: page._follows.text() != "", timeout=10_000)
    return page


def _titles(journal: Journal) -> set[str]:
    return {one.goal.title for one in journal.goals.outlines()}


def test_the_newest_backup_is_named_and_put_back_and_the_damaged_file_kept(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    damaged = _damage(folder / DATABASE)
    program.start(folder)
    page = _shown(qtbot, program)
    assert page.sentence.text() == (
        f"{folder / DATABASE} is damaged or does not fit its keys. Nothing was changed."
    )
    assert page.summary is not None
    assert (folder / DATABASE).read_bytes() == damaged
    _click(page.foot.put_back)
    journal = opened(qtbot, program)
    assert journal.folder == folder
    assert _titles(journal) == {"Tell the story"}
    assert [one.read_bytes() for one in folder.glob(f"backups/damaged-*/{DATABASE}")] == [damaged]
    assert program.window.shell.toast.accessibleName() == (
        "The backup is restored. The damaged files are kept among the backups."
    )


def test_what_can_be_read_is_saved_in_a_new_journal(
    qtbot: QtBot, program: Program, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = _damage(folder / DATABASE)
    (tmp_path / "saved").mkdir()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_args: tmp_path / "saved")
    program.start(folder)
    page = _shown(qtbot, program)
    _click(page.foot.rescue)
    qtbot.waitUntil(lambda: not page.foot.open_new.isHidden(), timeout=20_000)
    assert str(tmp_path / "saved" / "PM Journal rescued") in page.sentence.text()
    assert (folder / DATABASE).read_bytes() == damaged
    _click(page.foot.open_new)
    assert opened(qtbot, program).folder == tmp_path / "saved" / "PM Journal rescued"


def test_behind_a_passphrase_it_is_typed_once(
    qtbot: QtBot, program: Program, tmp_path: Path, clock: Clock
) -> None:
    folder = kept(tmp_path / "kept", clock)
    with Journal.open(folder, clock=clock, secret=Secret.passphrase(WORDS)) as journal:
        journal.backups.run()
    _damage(folder / DATABASE)
    program.start(folder)
    QTest.keyClicks(program.locking.page.passphrase.line, WORDS + "\r")
    page = _shown(qtbot, program)
    assert not program.locking.locked
    _click(page.foot.put_back)
    assert _titles(opened(qtbot, program)) == {"Tell the strategy story"}


def test_where_the_file_is_missing_what_was_typed_wrongly_at_first_does_not_stay(
    qtbot: QtBot, program: Program, tmp_path: Path, clock: Clock
) -> None:
    folder = kept(tmp_path / "kept", clock)
    with Journal.open(folder, clock=clock, secret=Secret.passphrase(WORDS)) as journal:
        journal.backups.run()
    (folder / DATABASE).unlink()
    program.start(folder)
    QTest.keyClicks(program.locking.page.passphrase.line, "slow harbour paper lamp\r")
    page = _shown(qtbot, program)
    _click(page.foot.put_back)
    qtbot.waitUntil(page.foot.secret.isVisible, timeout=10_000)
    QTest.keyClicks(page.foot.secret, WORDS + "\r")
    assert _titles(opened(qtbot, program)) == {"Tell the strategy story"}


def test_lost_keys_are_asked_for_and_put_back_alone(
    qtbot: QtBot, program: Program, tmp_path: Path, clock: Clock
) -> None:
    folder = kept(tmp_path / "kept", clock)
    with Journal.open(folder, clock=clock, secret=Secret.passphrase(WORDS)) as journal:
        journal.backups.run()
        journal.goals.add("Lead discovery")
    (folder / KEYS_FILE).unlink()
    program.start(folder)
    page = _shown(qtbot, program)
    assert page.sentence.text() == f"{KEYS_FILE} is missing from {folder}; without it nothing can be read."
    _click(page.foot.put_back)
    qtbot.waitUntil(page.foot.secret.isVisible, timeout=10_000)
    assert not page.foot.wrong.isVisible()
    QTest.keyClicks(page.foot.secret, "slow harbour paper lamp\r")
    qtbot.waitUntil(page.foot.wrong.isVisible, timeout=10_000)
    assert not (folder / KEYS_FILE).exists()
    QTest.keyClicks(page.foot.secret, WORDS + "\r")
    assert _titles(opened(qtbot, program)) == {"Tell the strategy story", "Lead discovery"}


def test_without_a_backup_what_can_be_read_is_offered_and_another_journal(
    qtbot: QtBot, program: Program, folder: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for one in folder.glob("backups/*.zip"):
        one.unlink()
    (folder / DATABASE).write_bytes(b"\xff\xd8\xff\xe0 JFIF" * 1000)
    program.start(folder)
    page = _shown(qtbot, program)
    assert page.summary is None
    assert page.foot.put_back.isHidden()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_args: tmp_path)
    _click(page.foot.rescue)
    qtbot.waitUntil(lambda: bool(page.trouble.text()), timeout=20_000)
    assert page.trouble.text().startswith(f"Nothing in {folder / DATABASE} can be read")
    _click(page.other)
    assert "no journal in that folder" in page.trouble.text()
    other = kept(tmp_path / "other", clock)
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_args: other)
    _click(page.other)
    assert unlock(qtbot, program).folder == other


def test_a_restore_over_a_damaged_journal_can_be_stopped(
    qtbot: QtBot, program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = held_after_a_step(monkeypatch, replacing, "put_back")
    damaged = _damage(folder / DATABASE)
    program.start(folder)
    page = _shown(qtbot, program)
    _click(page.foot.put_back)
    _click(page.foot.stop)
    go_on.set()
    qtbot.waitUntil(lambda: bool(page.trouble.text()))
    assert page.trouble.text() == "Stopped. Nothing was changed."
    assert (folder / DATABASE).read_bytes() == damaged
    assert page.foot.put_back.isVisible()
