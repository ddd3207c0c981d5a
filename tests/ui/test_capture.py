"""Quick capture over the window: by keyboard alone, with the kind by a letter, and never a word lost."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.errors import NoSpace
from pmjournal.journal import Journal
from pmjournal.records import EntryKind, NoteHeading
from tests.ui.keyboard import fill, focused, keys, opened, typed
from ui.capture import Capture
from ui.capture.typed import KINDS, kind_of, kind_typed, letter_of, name_typed, without_name
from ui.log_words import DISAGREEMENT
from ui.main_window import MainWindow
from ui.widgets.chips import Chip

QUICK_S = 10


@pytest.fixture
def window(qtbot: QtBot, journal: Journal, tmp_path: Path) -> Iterator[MainWindow]:
    fill(journal)
    with opened(qtbot, journal, tmp_path) as made:
        yield made


def _capture(window: MainWindow) -> Capture:
    found = window.capturing.capture
    assert found is not None
    return found


def _entries(journal: Journal) -> list[tuple[EntryKind, str]]:
    return [(one.kind, one.title) for one in journal.entries.all()]


def test_a_question_is_kept_from_anywhere_in_a_few_keys(window: MainWindow, journal: Journal) -> None:
    window.show_pane("meetings")
    began, before = time.monotonic(), focused()
    keys("Ctrl+Shift+Q")
    typed("When is a no a real no?")
    keys("Return")
    assert time.monotonic() - began < QUICK_S
    assert _entries(journal) == [(EntryKind.QUESTION, "When is a no a real no?")]
    assert not _capture(window).isVisible()
    assert focused() is before
    toast = window.shell.toast
    assert toast.words() == "Question kept"
    assert [button.text() for button in toast.offered()] == ["Undo", "Open"]
    toast.offered()[1].click()
    assert (window.current, window.pane("log").current_id()) == ("log", journal.entries.all()[0].id)
    keys("Ctrl+Z")
    assert journal.entries.all() == []


def test_a_letter_chooses_the_kind_and_a_name_the_person(window: MainWindow, journal: Journal) -> None:
    keys("Ctrl+Shift+Q")
    typed("w Support quoted us @oka")
    keys("Tab")
    assert _capture(window).box.person.text() == "Helen Okafor"
    keys("Ctrl+Return")
    assert _capture(window).isVisible()
    keys("Alt+I")
    typed("Ask those who left")
    keys("Return")
    assert {(one.kind, one.title, one.mentorship_id is not None) for one in journal.entries.all()} == {
        (EntryKind.WIN, "Support quoted us", True),
        (EntryKind.IDEA, "Ask those who left", True),
    }


def test_the_box_is_as_high_as_before_once_somebody_is_chosen(window: MainWindow) -> None:
    keys("Ctrl+Shift+Q")
    before = _capture(window).box.height()
    typed("Ask @helen")
    assert _capture(window).box.height() > before
    keys("Tab")
    assert _capture(window).box.height() == before


def test_where_nothing_had_the_focus_the_toast_does_not_take_it(window: MainWindow, journal: Journal) -> None:
    focused().clearFocus()
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    typed("Kept")
    keys("Return")
    assert QApplication.focusWidget() not in window.shell.toast.offered()
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert _entries(journal) == [(EntryKind.QUESTION, "Kept")]


def test_a_letter_that_was_meant_as_a_word_is_put_back(window: MainWindow, journal: Journal) -> None:
    keys("Ctrl+Shift+Q")
    typed("i ")
    assert _capture(window).box.pills.current() == EntryKind.IDEA
    keys("Backspace")
    typed("think it over")
    keys("Return")
    assert _entries(journal) == [(EntryKind.QUESTION, "i think it over")]


def test_the_scope_is_whom_it_is_with_until_it_is_taken_away(window: MainWindow, journal: Journal) -> None:
    helen = journal.people.contacts()[0].mentorship.id
    window.set_scope(helen)
    keys("Ctrl+Shift+Q")
    typed("About the story")
    keys("Return")
    keys("Ctrl+Shift+Q")
    person = _capture(window).box.person
    assert isinstance(person, Chip)
    assert person.isVisible()
    person.removed.emit()
    typed("About nobody")
    keys("Return")
    assert [one.mentorship_id for one in journal.entries.all()] == [None, helen]


def test_escape_keeps_the_words_for_next_time(window: MainWindow, journal: Journal) -> None:
    keys("Ctrl+Shift+Q")
    typed("c Half a thought")
    keys("Esc")
    assert journal.log_notes.draft() == (EntryKind.CHALLENGE, "Half a thought")
    assert _entries(journal) == []
    keys("Ctrl+Shift+Q")
    assert _capture(window).box.line.text() == "Half a thought"
    assert _capture(window).box.pills.current() == EntryKind.CHALLENGE
    keys("Return")
    assert _entries(journal) == [(EntryKind.CHALLENGE, "Half a thought")]
    assert journal.log_notes.draft()[1] == ""


def test_words_that_wait_are_with_whom_they_were(window: MainWindow, journal: Journal) -> None:
    helen = journal.people.contacts()[0].mentorship.id
    keys("Ctrl+Shift+Q")
    typed("About pricing @helen")
    keys("Tab")
    keys("Esc")
    keys("Ctrl+Shift+Q")
    assert _capture(window).box.person.isVisible()
    keys("Return")
    assert [(one.title, one.mentorship_id) for one in journal.entries.all()] == [("About pricing", helen)]
    keys("Ctrl+Shift+Q")
    assert not _capture(window).box.person.isVisible()


def test_what_is_typed_is_safe_when_the_window_saves(window: MainWindow, journal: Journal) -> None:
    keys("Ctrl+Shift+Q")
    typed("Not sent yet")
    assert window.flush()
    assert journal.log_notes.draft()[1] == "Not sent yet"


def test_a_disagreement_half_typed_waits_until_the_box_or_the_journal_is_closed(
    window: MainWindow, journal: Journal
) -> None:
    keys("Ctrl+Shift+Q")
    typed("x Whose call")
    assert window.flush()  # as when another window comes to the front
    assert journal.private_notes.all() == []
    assert _capture(window).box.line.text() == "Whose call"
    assert window.detach() is journal
    assert [one.title for one in journal.private_notes.all()] == ["Whose call"]


def test_words_that_cannot_be_kept_stay_in_the_box(
    window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_fields: object) -> None:
        raise NoSpace("The disk is full.")

    keys("Ctrl+Shift+Q")
    typed("Not lost")
    with monkeypatch.context() as broken:
        broken.setattr(journal.entries, "add", full)
        broken.setattr(journal.log_notes, "keep_draft", full)
        keys("Return")
        assert _capture(window).box.trouble.text() == "The disk is full."
        keys("Esc")
        assert _capture(window).box.line.text() == "Not lost"
    keys("Esc")
    assert not _capture(window).isVisible()
    assert journal.log_notes.draft()[1] == "Not lost"


def test_escape_takes_the_list_of_people_away_first(window: MainWindow) -> None:
    keys("Ctrl+Shift+Q")
    typed("Ask @he")
    assert _capture(window).box.view.isVisible()
    keys("Esc")
    assert _capture(window).isVisible()
    assert not _capture(window).box.view.isVisible()
    keys("Esc")
    assert not _capture(window).isVisible()


def test_a_disagreement_is_kept_apart_and_offered_only_in_sight(window: MainWindow, journal: Journal) -> None:
    keys("Ctrl+Shift+Q")
    typed("x Whose call it is")
    keys("Esc")
    (note,) = journal.private_notes.all()
    assert (note.heading, note.title) == (NoteHeading.DISAGREEMENT, "Whose call it is")
    assert "Whose call" not in journal.log_notes.draft()[1]
    assert _entries(journal) == []
    window.switches.toggle_private()
    keys("Ctrl+Shift+Q")
    assert not _capture(window).box.pills.offers(DISAGREEMENT)
    typed("x is unknown")
    assert _capture(window).box.line.text() == "x is unknown"
    keys("Esc")


def test_nothing_typed_and_very_long_lines_are_answered(window: MainWindow, journal: Journal) -> None:
    keys("Ctrl+Shift+Q")
    keys("Return")
    assert _capture(window).box.trouble.text() == "Type a few words first. One line is enough."
    _capture(window).box.line.setText("wort " * 3000)
    keys("Return")
    (kept,) = _entries(journal)
    assert kept[1].split() == ["wort"] * 3000


def test_every_kind_has_a_letter_of_its_own() -> None:
    assert [kind_of(letter_of(kind)) for kind in KINDS] == list(KINDS)
    assert kind_typed("q ") == EntryKind.QUESTION
    assert kind_typed("I ") is None
    assert kind_typed("is") is None
    assert name_typed("Ask @he") == "he"
    assert name_typed("mail me@home") is None
    assert without_name("Ask @he") == "Ask "
