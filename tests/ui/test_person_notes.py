"""The tab of private notes on a person's page: they stay private, and nothing typed is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import (
    NoteHeading,
    PrivateNote,
    Role,
)
from tests.ui.hands import click
from tests.ui.person_shown import Shown, add_amara, meet, notes_of, notes_tab_of
from tests.ui.writing import held_by_another, type_into
from ui.widgets import person_notes


@pytest.fixture
def amara(journal: Journal) -> int:
    return add_amara(journal)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot, amara: int) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot, amara, "private")


def test_a_private_note_is_stored_once_something_is_typed(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    here = shown()
    private = notes_of(here.pane)
    private.begin(NoteHeading.READINESS)
    assert journal.private_notes.count() == 0
    type_into(private.edits()[0].edit, "Ready for more than she asks for.")
    assert here.pane.flush()
    note = journal.private_notes.for_mentorship(amara)[0]
    assert (note.body, note.heading) == ("Ready for more than she asks for.", NoteHeading.READINESS)
    private.edits()[0].edit.moveCursor(private.edits()[0].edit.textCursor().MoveOperation.End)
    type_into(private.edits()[0].edit, " Offer Waitlist.")
    assert here.pane.flush()
    assert [one.body for one in journal.private_notes.for_mentorship(amara)] == [
        "Ready for more than she asks for. Offer Waitlist."
    ]


@pytest.mark.parametrize("heading", [NoteHeading.MENTORING, NoteHeading.DISAGREEMENT])
def test_a_note_can_begin_with_prompts(journal: Journal, shown: Callable[[], Shown], heading: NoteHeading) -> None:
    pane = shown().pane
    notes_of(pane).begin(heading)
    assert notes_of(pane).edits()[0].edit.markdown().startswith("## ")
    assert pane.flush()
    assert journal.private_notes.count() == 0  # prompts alone are no note


def test_a_note_under_another_heading_shows_all_again(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    journal.private_notes.add("She is ready.", mentorship_id=amara, heading=NoteHeading.READINESS)
    pane = shown().pane
    click(notes_tab_of(pane).pills.pills["readiness"])
    notes_of(pane).begin(NoteHeading.GOALS)
    assert notes_tab_of(pane).pills.current() == "all"
    assert len(notes_of(pane).edits()) == 2
    pane.set_private_hidden(True)
    assert not notes_tab_of(pane).pills.isVisible()


def test_a_note_goes_to_the_bin_and_back(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    journal.private_notes.add("Goes quiet when Jonas is in the room.", mentorship_id=amara)
    here = shown()
    notes_of(here.pane)._to_bin(notes_of(here.pane).edits()[0])
    assert journal.private_notes.count() == 0
    assert notes_of(here.pane).edits() == []
    here.undo()
    assert [edit.edit.markdown() for edit in notes_of(here.pane).edits()] == [
        "Goes quiet when Jonas is in the room."
    ]


def test_notes_go_to_the_person_they_were_typed_for(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    pane = shown().pane
    notes_of(pane).begin()
    type_into(notes_of(pane).edits()[0].edit, "On Amara")
    pane.show_record(jonas)
    assert notes_of(pane).edits() == []
    assert [note.body for note in journal.private_notes.for_mentorship(amara)] == ["On Amara"]
    assert journal.private_notes.for_mentorship(jonas) == []


def test_a_failed_save_keeps_the_text_and_the_person(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    pane = shown().pane
    notes_of(pane).begin()
    with held_by_another(journal):
        type_into(notes_of(pane).edits()[0].edit, "Not to be lost")
        assert not pane.flush()
        pane.show_record(jonas)
        assert pane.current_id() == amara
        pane.reload()
        assert notes_of(pane).edits()[0].edit.markdown() == "Not to be lost"
    assert pane.flush()
    assert [note.body for note in journal.private_notes.for_mentorship(amara)] == ["Not to be lost"]


def test_a_change_elsewhere_keeps_half_typed_words(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    pane = shown().pane
    notes_of(pane).begin()
    edit = notes_of(pane).edits()[0].edit
    type_into(edit, "Half a sen")
    meet(journal, amara, -1)
    assert edit.hasFocus()
    QTest.keyClicks(edit, "tence")
    assert pane.flush()
    assert [note.body for note in journal.private_notes.for_mentorship(amara)] == ["Half a sentence"]


def test_the_editors_of_many_notes_are_built_in_steps(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journal.bulk():
        for number in range(12):
            journal.private_notes.add(f"Note {number}", mentorship_id=amara)
    here = shown()
    notes = notes_of(here.pane)
    here.pane.show_record(journal.people.add("Jonas Weber", Role.MENTOR))
    here.pane.show_record(amara)
    assert len(notes.edits()) == person_notes.AT_ONCE
    build_on, grown = notes._build_on, []

    def counted(coming: list[tuple[int, PrivateNote]]) -> bool:
        before = len(notes.edits())
        assert notes._more_link.isHidden()
        more = build_on(coming)
        grown.append(len(notes.edits()) - before)
        return more

    monkeypatch.setattr(notes, "_build_on", counted)
    notes.begin()  # in the middle of it: the new note stays the first
    type_into(notes.edits()[0].edit, "New")
    qtbot.waitUntil(lambda: not notes._more_link.isHidden())
    assert len(notes.edits()) == 1 + person_notes.FIRST_SHOWN
    assert set(grown) == {1}
    in_sight = [notes._list.indexOf(row) for row in notes._rows.values()]
    assert in_sight == list(range(1, 1 + person_notes.FIRST_SHOWN))
    newest = [f"Note {number}" for number in range(11, 3, -1)]
    assert [edit.edit.markdown() for edit in notes.edits()] == ["New", *newest]


def test_notes_that_are_still_to_be_built_are_not_built_for_somebody_else(
    journal: Journal, amara: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    with journal.bulk():
        for number in range(6):
            journal.private_notes.add(f"Note {number}", mentorship_id=amara)
    pane = shown().pane
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    pane.show_record(jonas)
    pane.show_record(amara)
    pane.show_record(jonas)
    qtbot.wait(60)
    assert notes_of(pane).edits() == []


def test_hiding_private_content_folds_the_notes(journal: Journal, amara: int, shown: Callable[[], Shown]) -> None:
    journal.private_notes.add("CANARY", mentorship_id=amara)
    here = shown()
    here.pane.set_private_hidden(True)
    assert notes_of(here.pane).folded()
    assert not notes_of(here.pane).edits()[0].isVisible()
    assert "Private notes hidden" in here.words()


def test_a_note_that_is_gone_under_its_editor_is_kept_as_a_new_one(
    journal: Journal, amara: int, shown: Callable[[], Shown]
) -> None:
    gone = journal.private_notes.add("Before", mentorship_id=amara, heading=NoteHeading.READINESS)
    here = shown()
    edit = notes_of(here.pane).edits()[0].edit
    type_into(edit, "Still here. ")
    journal.private_notes.to_bin(gone)
    assert here.pane.flush()
    (note,) = journal.private_notes.for_mentorship(amara)
    assert (note.heading, note.body) == (NoteHeading.READINESS, "Still here. Before")
