"""Backups that the window makes by itself and on request: what is said of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from ui.backing_up import BackingUp
from ui.main_window import MainWindow
from ui.settings import Settings


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window says."""
    words: list[str] = []
    monkeypatch.setattr(MainWindow, "say", lambda _window, text, _change: words.append(text))
    monkeypatch.setattr(MainWindow, "tell", lambda _window, error: words.append(str(error)))
    return words


@pytest.fixture
def backing_up(
    qtbot: QtBot, journal: Journal, tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[BackingUp]:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "config"))
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.take_journal(journal)
    yield BackingUp(window, window)
    window.detach()


def _done(qtbot: QtBot, backing_up: BackingUp) -> None:
    qtbot.waitUntil(lambda: backing_up._task is not None and not backing_up._task.running, timeout=10_000)


def test_one_that_was_asked_for_is_told_and_the_hourly_one_is_not(
    qtbot: QtBot, backing_up: BackingUp, said: list[str]
) -> None:
    backing_up.make_if_due()
    _done(qtbot, backing_up)
    assert said == []
    backing_up.make()
    _done(qtbot, backing_up)
    assert said == ["Backed up and checked"]


def test_a_failure_that_comes_back_unasked_is_told_once(
    qtbot: QtBot, backing_up: BackingUp, said: list[str], journal: Journal
) -> None:
    journal.backups.folder.rmdir()
    journal.backups.folder.write_bytes(b"in the way")
    for _ in range(3):
        backing_up.make_if_due()
        _done(qtbot, backing_up)
    assert len(said) == 1
    assert "is a file" in said[0]
    backing_up.make()
    _done(qtbot, backing_up)
    assert len(said) == 2


def test_a_backup_that_failed_is_no_text_that_could_not_be_saved(
    qtbot: QtBot, backing_up: BackingUp, said: list[str], journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    unsaved: list[Exception] = []  # what the window tells of so is named in the status line
    monkeypatch.setattr(MainWindow, "tell", lambda _window, error: unsaved.append(error))
    journal.backups.folder.rmdir()
    journal.backups.folder.write_bytes(b"in the way")
    backing_up.make()
    _done(qtbot, backing_up)
    assert len(said) == 1
    assert unsaved == []


def test_a_second_folder_that_is_not_there_is_told_once(
    qtbot: QtBot, backing_up: BackingUp, said: list[str], journal: Journal, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    journal.backup_settings.choose_second(tmp_path / "disk")
    (tmp_path / "disk").rename(tmp_path / "unplugged")
    for number in range(2):
        backing_up.make(quiet=True)
        _done(qtbot, backing_up)
        assert len(said) == 1, number
    assert "cannot be reached" in said[0]
    backing_up.make()
    _done(qtbot, backing_up)
    assert said[1] == said[0]
