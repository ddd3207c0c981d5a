"""Files given to a private note: they are its own, wherever in its block they come in, and hidden with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import Role
from tests.ui.conftest import TODAY
from tests.ui.files_given import drop, file_at, files_data, names, shown_names, wait_for
from tests.ui.meetings_shown import Shown


@pytest.fixture
def meeting(journal: Journal) -> int:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    return journal.meetings.add(journal.clock.at(TODAY, 10), mentorship_id=helen, title="Opportunity map")


@pytest.fixture
def shown(journal: Journal, meeting: int, qtbot: QtBot) -> Shown:
    made = Shown(journal, qtbot)
    made.pane.show_record(meeting)
    return made


def test_what_is_given_to_a_private_note_stays_private(
    shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot
) -> None:
    private, journal = shown.pane.detail.private, shown.journal
    attaching = private.edits()[0].attaching
    private.edits()[0].edit.insertFromMimeData(files_data(file_at(tmp_path, "What he earns.txt")))
    wait_for(qtbot, attaching)
    (note,) = journal.private_notes.for_meeting(meeting)
    assert names(journal.private_notes.attachments, note.id) == ["What he earns.txt"]
    assert journal.attachments.of(meeting) == []
    assert shown_names(attaching) == ["What he earns.txt"]
    assert shown.toasts[-1][0] == "1 file attached"  # the name is not said outside the block
    assert meeting in journal.private_notes.meetings_with_notes()
    shown.pane.set_private_hidden(True)
    assert not attaching.chips.isVisibleTo(shown.pane)


def test_what_is_dropped_beside_the_note_does_not_fall_through_to_the_meeting(
    shown: Shown, meeting: int, tmp_path: Path, qtbot: QtBot
) -> None:
    private = shown.pane.detail.private
    shown.journal.private_notes.add("x", meeting_id=meeting)
    shown.pane.reload()
    shown.pane.set_private_hidden(True)
    assert drop(private, files_data(file_at(tmp_path, "secret.txt"))) == Qt.DropAction.CopyAction
    assert not private.edits()[0].attaching.busy()
    shown.pane.set_private_hidden(False)
    drop(private, files_data(file_at(tmp_path, "secret.txt")))
    wait_for(qtbot, private.edits()[0].attaching)
    assert shown.journal.attachments.of(meeting) == []
    (note,) = shown.journal.private_notes.for_meeting(meeting)
    assert names(shown.journal.private_notes.attachments, note.id) == ["secret.txt"]


def test_the_clip_of_the_private_block_shows_with_the_focus_alone(shown: Shown) -> None:
    private = shown.pane.detail.private
    button = private.note_files.button
    shown.pane.detail.notes.edit.setFocus()
    assert not button.isVisibleTo(shown.pane)
    private.edits()[0].edit.setFocus()
    assert button.isVisibleTo(shown.pane)
    shown.pane.set_private_hidden(True)
    assert not button.isVisibleTo(shown.pane)
