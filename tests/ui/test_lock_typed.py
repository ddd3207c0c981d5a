"""What is being typed over the window when the journal is locked is not lost, and is nowhere to be read."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.keyboard import keys, typed
from tests.ui.locked_journals import unlock
from ui.app import Program


def test_a_line_in_the_quick_capture_waits_for_the_next_time(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    keys("Ctrl+Shift+Q")
    typed("What do you read")
    program.locking.lock()
    assert program.window.journal is None
    assert program.window.capturing.capture is None
    assert unlock(qtbot, program).log_notes.draft()[1] == "What do you read"


def test_a_disagreement_in_the_quick_capture_is_kept_as_one(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    keys("Ctrl+Shift+Q")
    typed("x The fee")
    program.locking.lock()
    kept = unlock(qtbot, program)
    assert [note.title for note in kept.private_notes.all()] == ["The fee"]
    assert kept.log_notes.draft()[1] == ""


def test_the_key_locks_from_the_quick_capture(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    unlock(qtbot, program)
    keys("Ctrl+Shift+Q")
    typed("x The fee")
    keys("Ctrl+L")
    assert program.window.journal is None
