"""A journal that somebody else holds can be read; what others do to an open one's files is said."""

import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLockFile
from pytestqt.qtbot import QtBot

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.lock import LOCK_FILE
from ui.app import Program
from ui.settings import Settings
from ui.single import Claim


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "config"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Journal.create(tmp_path / "held", "Nora Castell") as journal:
        journal.goals.add("Read this")
    return tmp_path / "held"


@pytest.fixture
def program(qtbot: QtBot, clock: Clock) -> Iterator[Program]:
    made = Program(Settings(), clock)
    qtbot.addWidget(made.window)
    yield made
    made.leave()


@pytest.fixture
def held(folder: Path) -> Iterator[Path]:
    """Its folder, which another window holds that does not answer."""
    lock = QLockFile(str(folder / LOCK_FILE))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    yield folder
    assert lock.isLocked()
    lock.unlock()


def _opened(qtbot: QtBot, program: Program) -> Journal:
    qtbot.waitUntil(lambda: program.window.journal is not None, timeout=10_000)
    assert program.window.journal is not None
    return program.window.journal


def test_a_held_journal_is_offered_for_reading_and_read(qtbot: QtBot, program: Program, held: Path) -> None:
    program.start(held)
    qtbot.waitUntil(lambda: program.window.entrance.currentWidget() is not program.window.shell)
    welcome = program.window.entrance.welcome
    assert welcome.read.isVisible()
    welcome.read.click()
    journal = _opened(qtbot, program)
    assert journal.read_only
    assert program.window.shell.sidebar.status.accessibleName() == "Open for reading only"
    assert [one.goal.title for one in journal.goals.outlines()] == ["Read this"]


@pytest.mark.skipif(sys.platform != "linux", reason="told on Linux only")
def test_a_number_that_another_process_has_by_now_holds_no_window_up(folder: Path) -> None:
    file = folder / LOCK_FILE
    program = Path(os.path.realpath("/proc/self/exe")).name
    file.write_text(f"{os.getpid()}\n{program}\n{platform.node()}\n\n\n")
    os.utime(file, (1e9, 1e9))
    claim = Claim(folder)
    assert not claim.read_only
    claim.release()


def test_the_offer_goes_with_its_sentence(qtbot: QtBot, program: Program, held: Path) -> None:
    program.start(held)
    welcome = program.window.entrance.welcome
    qtbot.waitUntil(lambda: welcome.read.isVisible())
    welcome.show_trouble("")
    assert not welcome.read.isVisible()


def test_a_file_that_may_not_be_written_is_opened_for_reading(
    qtbot: QtBot, program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.single.os.access", lambda *_: False)  # whoever runs the tests may write any file
    program.start(folder)
    assert _opened(qtbot, program).read_only


def test_coming_back_to_the_window_tells_of_files_that_others_changed(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    program.start(folder)
    _opened(qtbot, program)
    (folder / "journal.db").rename(folder / "aside")
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    program.window.changeEvent(QEvent(QEvent.Type.ActivationChange))
    assert "Another program has changed the files" in program.window.shell.toast.words()
    (folder / "aside").rename(folder / "journal.db")


def test_a_copy_of_a_synchronising_program_is_told_of_at_opening(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    (folder / "journal.sync-conflict-20260609-120000-ABCDEFG.db").write_bytes(b"x")
    program.start(folder)
    _opened(qtbot, program)
    assert "has left a copy of this journal" in program.window.shell.toast.words()
