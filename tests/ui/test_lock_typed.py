"""What is being typed over the window when the journal is locked is not lost, and is nowhere to be read."""

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal import prospects
from pmjournal.clock import Clock
from pmjournal.records import MentorshipStatus, Role
from tests.ui.conftest import TODAY
from tests.ui.keyboard import keys, typed
from tests.ui.locked_journals import unlock
from ui.app import Program
from ui.prep import PrepDialog


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
    keys("Ctrl+L")
    kept = unlock(qtbot, program)
    assert [note.title for note in kept.private_notes.all()] == ["The fee"]
    assert kept.log_notes.draft()[1] == ""


def test_a_brief_is_saved(qtbot: QtBot, program: Program, locked: Path, clock: Clock) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    meeting = journal.meetings.add(clock.at(TODAY, 16), mentorship_id=helen)
    program.window.requests.prepare(meeting)
    (dialog,) = (one for one in program.window.findChildren(PrepDialog) if one.isVisible())
    QTest.keyClicks(dialog.edit, "The map")
    program.locking.lock()
    assert "The map" in unlock(qtbot, program).meetings.get(meeting).brief


def test_a_message_to_a_prospect_is_saved(qtbot: QtBot, program: Program, locked: Path) -> None:
    program.start(locked)
    journal = unlock(qtbot, program)
    wish = journal.people.add("Priya Raman", Role.MENTEE, status=MentorshipStatus.PROSPECT)
    program.window.show_pane("prospects")
    pane = program.window.pane("prospects")
    pane.show_record(wish)
    pane.dealings._write()  # type: ignore[attr-defined]
    typed("Dear Priya")
    program.locking.lock()
    (draft,) = prospects.drafts(unlock(qtbot, program), wish)
    assert "Dear Priya" in draft.body
