"""Backups in the window: looked at, compared, restored beside the journal or in its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmjournal import passphrases
from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records.backups import UnderKeys, Why
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import sealing
from tests.ui.inside import dialog as open_dialog
from tests.ui.inside import in_front, inside
from ui import dialogs
from ui.backups import BackupsDialog
from ui.main_window import MainWindow
from ui.settings import Settings


@pytest.fixture
def journal(journal: Journal) -> Journal:
    journal.goals.add("Tell the story")
    journal.reflections.add(title="The week", body="It rained.")
    journal.backups.make(why=Why.HOURLY)
    journal.goals.add("Lead discovery")
    journal.private_notes.add("She is tired of the debates.")
    return journal


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.attach(journal)
    made.show()
    yield made
    made.detach()


def _opened(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    window.restoring.open()
    dialog = open_dialog(BackupsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    return dialog


def _idle(dialog: BackupsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.acts.work is None, timeout=20_000)


def _said(dialog: BackupsDialog) -> str:
    body = dialog.details.area.widget()
    assert body is not None
    return "\n".join(label.text() for label in inside(body, QLabel))


def _titles(journal: Journal) -> set[str]:
    return {one.goal.title for one in journal.goals.outlines()}


def _answer(monkeypatch: pytest.MonkeyPatch, answer: bool) -> list[str]:
    asked: list[str] = []

    def confirm(*arguments: object, **_more: object) -> bool:
        asked.append(str(arguments[1]))
        return answer

    monkeypatch.setattr(dialogs, "confirm", confirm)
    return asked


def test_a_backup_is_told_of(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _opened(window, qtbot)
    row = dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith("Wed 10 Jun, 14:00, just now, 2 records · ")
    assert row.endswith("made by itself, Checked when it was made")
    said = _said(dialog)
    assert "Goals\n1" in said
    assert "Reflections\n1" in said
    assert "Private notes" not in said
    dialog.reject()


def test_comparing_says_what_a_restore_would_change(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _opened(window, qtbot)
    dialog.foot.compare.click()
    _idle(dialog, qtbot)
    said = _said(dialog)
    assert "Goal · Lead discovery\nis not in it" in said
    assert "Tell the story" not in said
    dialog.reject()


def test_private_notes_are_only_counted_while_they_are_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.switches.toggle_private()
    dialog = _opened(window, qtbot)
    dialog.foot.compare.click()
    _idle(dialog, qtbot)
    assert "tired" not in _said(dialog)
    assert "1 private note\nhidden" in _said(dialog)
    dialog.reject()


def test_restoring_shows_the_journal_as_it_was_and_keeps_what_it_was(
    window: MainWindow, qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answer(monkeypatch, True)
    dialog = _opened(window, qtbot)
    dialog.foot.restore.click()
    qtbot.waitUntil(lambda: _titles(journal) == {"Tell the story"}, timeout=20_000)
    assert asked == ["Restore the backup of Wed 10 Jun, 14:00?"]
    assert window.journal is journal
    assert "The backup is restored" in window.shell.toast.accessibleName()
    window.undoing.undo()
    assert _titles(journal) == {"Tell the story"}
    assert not [one for one in journal.backups.folder.iterdir() if one.name.startswith(".")]
    qtbot.waitUntil(lambda: in_front(BackupsDialog) is None)
    again = _opened(window, qtbot)
    assert again.model.backups[0].why is Why.RESTORE
    again.foot.restore.click()
    qtbot.waitUntil(lambda: _titles(journal) == {"Tell the story", "Lead discovery"}, timeout=20_000)


def test_nothing_is_restored_without_a_yes(
    window: MainWindow, qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, False)
    dialog = _opened(window, qtbot)
    dialog.foot.restore.click()
    assert dialog.acts.work is None
    assert _titles(journal) == {"Tell the story", "Lead discovery"}
    dialog.reject()


def test_a_restore_that_is_left_leaves_nothing(
    window: MainWindow, qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, True)
    dialog = _opened(window, qtbot)
    dialog.foot.restore.click()
    task = dialog.acts.work._task if dialog.acts.work is not None else None
    assert task is not None
    dialog.reject()
    qtbot.waitUntil(lambda: not task.running, timeout=20_000)
    assert _titles(journal) == {"Tell the story", "Lead discovery"}
    qtbot.waitUntil(lambda: all(one.suffix == ".zip" for one in journal.backups.folder.iterdir() if one.is_file()))


def test_a_backup_is_restored_beside_and_may_be_opened(
    window: MainWindow, qtbot: QtBot, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, True)
    (tmp_path / "beside").mkdir()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: tmp_path / "beside")
    dialog = _opened(window, qtbot)
    with qtbot.waitSignal(window.restoring.folder_wanted, timeout=20_000) as wanted:
        dialog.foot.beside.click()
    assert wanted.args is not None
    folder = wanted.args[0]
    assert folder == tmp_path / "beside" / "PM Journal 2026-06-10"
    with Journal.open(folder) as other:
        assert _titles(other) == {"Tell the story"}
    assert _titles(journal) == {"Tell the story", "Lead discovery"}


def test_a_backup_made_in_the_dialog_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _opened(window, qtbot)
    dialog.foot.make.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=20_000)
    assert "Backed up and checked" in window.shell.toast.accessibleName()
    dialog.reject()


# Under older keys ---------------------------------------------------------------------------------


@pytest.fixture
def older(qtbot: QtBot, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window on a journal whose one backup was made under another passphrase and data key."""
    cheap = sealing.Cost(1 << 20, 3)
    monkeypatch.setattr(sealing, "LEAST_MEMORY", cheap.memory)
    monkeypatch.setattr(sealing, "calibrated", lambda: cheap)
    folder, old, new = tmp_path / "older", Secret.passphrase("old words"), Secret.passphrase("new words")
    with Journal.create(folder, "Nora Castell", clock=clock, secrets=[old]) as made:
        made.goals.add("Tell the story")
        made.backups.make()
    finish(passphrases.rekey(folder, old, new, clock=clock))
    with Journal.open(folder, clock=clock, secret=new) as journal:
        window = MainWindow(Settings(tmp_path / "settings.json"))
        qtbot.addWidget(window)
        window.attach(journal)
        window.show()
        yield window
        window.detach()


def _choose_older(dialog: BackupsDialog) -> None:
    rows = [number for number, one in enumerate(dialog.model.backups) if one.keys is UnderKeys.OLDER]
    dialog.rows.setCurrentIndex(dialog.model.index(rows[-1]))


def test_a_backup_under_an_older_passphrase_asks_for_it(older: MainWindow, qtbot: QtBot) -> None:
    dialog = _opened(older, qtbot)
    _choose_older(dialog)
    assert "Opened by an older passphrase" in _said(dialog)
    dialog.foot.compare.click()
    qtbot.waitUntil(dialog.foot.secret.isVisible, timeout=20_000)
    assert not dialog.foot.wrong.isVisible()
    QTest.keyClicks(dialog.foot.secret, "new words")
    QTest.keyClick(dialog.foot.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.foot.wrong.isVisible, timeout=20_000)
    assert dialog.foot.secret.text() == ""
    QTest.keyClicks(dialog.foot.secret, "old words")
    dialog.foot.open.click()
    _idle(dialog, qtbot)
    assert "Nothing differs from the journal now." in _said(dialog)
    dialog.reject()


def test_backups_under_older_keys_are_encrypted_anew_with_what_opened_them(
    older: MainWindow, qtbot: QtBot
) -> None:
    dialog = _opened(older, qtbot)
    assert dialog.note.isVisible()
    dialog.renew.click()
    qtbot.waitUntil(dialog.foot.secret.isVisible, timeout=20_000)
    QTest.keyClicks(dialog.foot.secret, "other words")
    dialog.foot.open.click()
    qtbot.waitUntil(dialog.foot.wrong.isVisible, timeout=20_000)
    QTest.keyClicks(dialog.foot.secret, "old words")
    dialog.foot.open.click()
    qtbot.waitUntil(lambda: not dialog.note.isVisible(), timeout=20_000)
    assert {one.keys for one in dialog.model.backups} == {UnderKeys.SAME}
    dialog.reject()


def test_backups_under_older_keys_are_removed_once_there_is_another(
    older: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answer(monkeypatch, True)
    dialog = _opened(older, qtbot)
    dialog.remove.click()
    qtbot.waitUntil(lambda: not dialog.note.isVisible(), timeout=20_000)
    assert asked == ["Remove the backups under older keys?"]
    assert {one.keys for one in dialog.model.backups} == {UnderKeys.SAME}
    dialog.reject()
