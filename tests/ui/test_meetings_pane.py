"""The Meetings pane: what is typed goes where it belongs, what is done can be undone, what is wrong is said."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import EntryKind, MeetingStatus, NoteHeading, Role, Side
from tests.ui.inside import inside
from tests.ui.meetings_shown import Meet, Shown, facts, maker, rows
from tests.ui.writing import held_by_another, type_into


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, usual_minutes=50)


@pytest.fixture
def meet(journal: Journal, helen: int) -> Meet:
    return maker(journal, helen)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot)


def test_upcoming_comes_first_and_soonest_then_months_back_in_time(meet: Meet, shown: Callable[[], Shown]) -> None:
    for days, title in ((9, "later"), (1, "soon"), (-1, "yesterday"), (-20, "in May"), (-300, "last year")):
        meet(days, title)
    pane = shown().pane
    expected = [
        "Upcoming 2",
        "soon",
        "later",
        "June 1",
        "yesterday",
        "May 1",
        "in May",
        "August 2025 1",
        "last year",
    ]
    assert rows(pane) == expected
    assert pane.list.title.text() == "5 meetings"
    pane.list.sort(True)
    assert rows(pane)[:2] == ["August 2025 1", "last year"]
    assert rows(pane)[-3:] == ["Upcoming 2", "soon", "later"]


def test_filters_narrow_the_list_and_say_so(journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    meet(-2, "held")
    meet(-3, "cancelled", status=MeetingStatus.CANCELLED)
    journal.actions.add("Call", owner=Side.ME, meeting_id=meet(-4, "with an action"))
    pane = shown().pane
    pane.list.narrow_to(status=MeetingStatus.CANCELLED)
    assert rows(pane) == ["June 1", "cancelled"]
    pane.list.narrow_to(open_actions=True)
    assert rows(pane) == ["June 1", "with an action"]
    pane.list.narrow_to(status=MeetingStatus.NO_SHOW)
    assert rows(pane) == []
    assert "No meetings match" in pane.list._note_words.text()
    pane.list.note_clicked.emit()
    assert len(rows(pane)) == 4


def test_the_row_says_what_came_of_a_meeting(journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    plain, full, off = meet(-1), meet(-2), meet(-3, status=MeetingStatus.NO_SHOW)
    journal.actions.add("Call", owner=Side.ME, meeting_id=full)
    journal.entries.add(EntryKind.DECISION, "Go", meeting_id=full)
    journal.private_notes.add("Alone", meeting_id=full)
    pane = shown().pane
    assert facts(pane, plain) == []
    assert facts(pane, full) == ["0 of 1", "1 decision", "Private"]
    assert facts(pane, off) == ["No-show"]
    pane.set_private_hidden(True)
    assert facts(pane, full) == ["0 of 1", "1 decision"]


def test_typing_and_switching_at_once_saves_to_the_meeting_that_was_open(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    first, second = meet(-1, "first", notes="Old"), meet(-2, "second", notes="Second")
    pane = shown().pane
    pane.show_record(first)
    type_into(pane.detail.notes.edit, "New ")
    pane.show_record(second)
    assert pane.detail.notes.edit.markdown() == "Second"
    assert journal.meetings.get(first).notes == "New Old"
    assert journal.meetings.get(second).notes == "Second"


def test_a_pause_in_typing_saves(qtbot: QtBot, journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    meeting = meet(-1)
    pane = shown().pane
    with qtbot.waitSignal(pane.saved, timeout=2000):
        type_into(pane.detail.notes.edit, "Three words here")
    assert journal.meetings.get(meeting).notes == "Three words here"


def test_a_private_note_goes_to_its_own_tables_alone(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1, notes="For everybody")
    here = shown()
    pane = here.pane
    edit = pane.detail.private.edits()[0]
    assert journal.private_notes.count() == 0  # nothing is made by looking
    type_into(edit.edit, "CANARY for me alone")
    assert pane.flush()
    assert [note.body for note in journal.private_notes.for_meeting(meeting)] == ["CANARY for me alone"]
    assert journal.meetings.get(meeting).notes == "For everybody"
    assert facts(pane, meeting) == ["Private"]
    with journal._store.reading() as session:
        connection = session.connection()
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        holding = [
            table
            for table in tables
            if any("CANARY" in str(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'))
        ]
    assert set(holding) == {"private_note", "private_search_notes", "private_search_notes_content"}


def test_typing_privately_and_switching_saves_to_the_right_meeting(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    first, second = meet(-1), meet(-2)
    pane = shown().pane
    pane.show_record(first)
    type_into(pane.detail.private.edits()[0].edit, "On the first")
    pane.show_record(second)
    assert pane.detail.private.edits()[0].edit.markdown() == ""
    assert [note.body for note in journal.private_notes.for_meeting(first)] == ["On the first"]
    assert journal.private_notes.for_meeting(second) == []


def test_hiding_private_content_folds_the_block_and_one_click_shows_it(
    meet: Meet, shown: Callable[[], Shown]
) -> None:
    first, second = meet(-1), meet(-2)
    pane = shown().pane
    pane.set_private_hidden(True)
    assert pane.detail.private.folded()
    assert not pane.detail.private.edits()[0].isVisible()
    pane.detail.private._show.click()
    assert not pane.detail.private.folded()
    pane.show_record(second)
    assert pane.detail.private.folded()  # shown for that one meeting, not for the next
    pane.show_record(first)
    pane.set_private_hidden(False)
    assert pane.detail.private.edits()[0].isVisible()


def test_a_failed_save_keeps_the_text_and_the_meeting(
    journal: Journal, meet: Meet, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    first, second = meet(-1, "first"), meet(-2, "second")
    point = journal.agendas.add(first, "Summer plan")
    here = shown()
    pane = here.pane
    pane.show_record(first)
    with held_by_another(journal):
        type_into(pane.detail.notes.edit, "Not to be lost")
        type_into(pane.detail.private.edits()[0].edit, "Nor this")
        type_into(pane.detail.agenda.row(point).words, "Our ")
        assert not pane.flush()
        assert here.troubles
        pane.show_record(second)
        assert pane.current_id() == first
        pane.reload()
        assert pane.detail.notes.edit.markdown() == "Not to be lost"
        assert pane.detail.private.edits()[0].edit.markdown() == "Nor this"
        assert "Our" in pane.detail.agenda.row(point).words.text()
    assert pane.flush()
    assert journal.meetings.get(first).notes == "Not to be lost"
    assert [note.body for note in journal.private_notes.for_meeting(first)] == ["Nor this"]
    assert "Our" in journal.agendas.of(first)[0].text
    pane.show_record(second)
    assert pane.current_id() == second


def test_a_change_elsewhere_keeps_selection_focus_and_half_typed_words(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    first = meet(-1, "first")
    meet(-2, "second")
    pane = shown().pane
    pane.show_record(first)
    pane.detail.agenda.begin()
    type_into(pane.detail.notes.edit, "Half a sen")
    journal.actions.add("From elsewhere", owner=Side.ME, meeting_id=first)
    assert pane.current_id() == first
    assert QApplication.focusWidget() is pane.detail.notes.edit
    QTest.keyClicks(pane.detail.notes.edit, "tence")
    assert pane.detail.notes.edit.markdown() == "Half a sentence"
    assert pane.detail.to_do.header.count() == "0 of 1"


def test_undo_and_redo_work_in_the_notes(meet: Meet, shown: Callable[[], Shown]) -> None:
    meet(-1, notes="Kept")
    edit = shown().pane.detail.notes.edit
    type_into(edit, "abc ")
    edit.undo()
    assert edit.markdown() == "Kept"
    edit.redo()
    assert edit.markdown() == "abc Kept"


def test_one_persons_scope_shows_their_meetings_alone(
    journal: Journal, helen: int, meet: Meet, shown: Callable[[], Shown]
) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    meet(-1, "with Helen")
    other = meet(-2, "with Jonas", jonas)
    pane = shown().pane
    pane.set_scope(jonas)
    assert rows(pane) == ["June 1", "with Jonas"]
    assert pane.current_id() == other
    pane.set_scope(None)
    assert len(rows(pane)) == 3


def test_a_narrow_window_puts_actions_under_the_notes_and_the_private_block_last(
    meet: Meet, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    meet(-1)
    pane = shown().pane
    detail = pane.detail
    parts = (detail.notes, detail.rail, detail.private)

    def tops() -> list[int]:
        return [part.mapTo(detail, part.rect().topLeft()).y() for part in parts]

    pane.set_narrow(True)
    pane.resize(904, 768)
    qtbot.waitUntil(lambda: tops() == sorted(set(tops())))
    pane.set_narrow(False)
    pane.resize(1056, 768)
    qtbot.waitUntil(lambda: detail.rail.x() > detail.private.width())


def test_thousands_of_meetings_are_read_a_page_at_a_time(
    journal: Journal, helen: int, shown: Callable[[], Shown], qtbot: QtBot
) -> None:
    with journal.bulk():
        for number in range(3000):
            moment = journal.clock.now() - timedelta(hours=7 * number + 1)
            journal.meetings.add(moment, mentorship_id=helen, title=str(number))
    pane = shown().pane
    model = pane.list.model
    assert pane.list.title.text() == "3,000 meetings"
    assert model.rowCount() < 1000
    pane.show_record(journal.meetings.summaries(limit=1, offset=2500)[0].id)
    qtbot.waitUntil(lambda: model.place_of(pane.current_id() or 0) is not None, timeout=10_000)
    assert rows(pane)[model.place_of(pane.current_id() or 0) or 0] == "2500"


def test_every_control_has_a_name(meet: Meet, journal: Journal, shown: Callable[[], Shown]) -> None:
    meeting = meet(-1, "first", place="Alder room", planned_minutes=45)
    journal.agendas.add(meeting, "Point")
    journal.actions.add("Call", owner=Side.ME, meeting_id=meeting)
    journal.entries.add(EntryKind.DECISION, "Go", meeting_id=meeting)
    journal.private_notes.add("Alone", meeting_id=meeting, heading=NoteHeading.FREE)
    pane = shown().pane
    pane.detail.to_do.begin()
    pane.detail.agenda.begin()
    nameless = [
        widget
        for widget in inside(pane, QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_the_pane_survives_a_journal_without_anything(shown: Callable[[], Shown], tmp_path: Path) -> None:
    pane = shown().pane
    assert pane.current_id() is None
    assert pane.frame.empty.isVisible()
    assert pane.flush()


def test_notes_on_a_meeting_that_is_gone_are_told_of_once_and_hold_nothing_up(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    gone, other = meet(-1), meet(-2)
    here = shown()
    here.pane.show_record(gone)
    type_into(here.pane.detail.notes.edit, "Too late")
    journal.meetings.write(other, title="Another")
    journal.bin.put(gone)
    for _ in range(3):
        here.pane.detail.notes.flush()
    assert here.pane.flush()
    here.pane.show_record(other)
    assert here.pane.current_id() == other
    assert len(here.troubles) <= 2


def test_going_to_another_meeting_takes_no_focus_for_the_action_that_was_half_typed(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    first, other = meet(-1), meet(-2)
    here = shown()
    here.pane.show_record(first)
    here.pane.detail.to_do.begin()
    type_into(here.pane.detail.to_do.adder.line, "Half typed")
    here.pane.list.rows.setFocus()
    here.pane.show_record(other)
    assert here.pane.list.rows.hasFocus()
    assert [item.text for item in journal.actions.for_meeting(first)] == ["Half typed"]
