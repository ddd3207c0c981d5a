"""The Meetings pane: what is typed goes where it belongs, what is done can be undone, what is wrong is said."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import ActionState, AgendaState, EntryKind, MeetingStatus, NoteHeading, Role, Side
from pmjournal.store.engine import connect
from tests.ui.conftest import TODAY
from ui.models.meeting_model import ROW
from ui.models.meeting_rows import HeadRow, MeetingRow
from ui.panes.meetings import MeetingsPane

Meet = Callable[..., int]


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, usual_minutes=50)


@pytest.fixture
def meet(journal: Journal, helen: int) -> Meet:
    def make(days: int, title: str = "", who: int | None = helen, **fields: object) -> int:
        moment = journal.clock.at(TODAY + timedelta(days=days), 10)
        return journal.meetings.add(moment, mentorship_id=who, title=title, **fields)  # type: ignore[arg-type]

    return make


class Shown:
    """A pane in sight, with everything it said."""

    def __init__(self, journal: Journal, qtbot: QtBot) -> None:
        self.journal = journal
        self.pane = MeetingsPane(journal)
        qtbot.addWidget(self.pane)
        journal.subscribe(self.pane.on_change)
        self.toasts: list[tuple[str, Change | None]] = []
        self.troubles: list[Exception] = []
        self.pane.toast_requested.connect(lambda words, change: self.toasts.append((words, change)))
        self.pane.trouble.connect(self.troubles.append)
        self.pane.resize(1056, 768)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def undo(self) -> None:
        change = self.toasts[-1][1]
        assert change is not None
        self.journal.undo(change)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot)


@contextmanager
def held_by_another(journal: Journal) -> Iterator[None]:
    """Somebody else holds the write lock of the database."""
    other = connect(journal._store.file, journal._store.key)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def type_into(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def rows(pane: MeetingsPane) -> list[str]:
    """The list as words: heads with their counts, titles below."""
    model = pane.list.model
    found = []
    for place in range(model.rowCount()):
        row = model.data(model.index(place), ROW)
        found.append(f"{row.title} {row.count}" if isinstance(row, HeadRow) else row.title)
    return found


def facts(pane: MeetingsPane, meeting: int) -> list[str]:
    model = pane.list.model
    row = model.data(model.index(model.place_of(meeting) or 0), ROW)
    assert isinstance(row, MeetingRow)
    return [words for _, words, _ in row.facts()]


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
    assert holding == ["private_note"]


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


def test_ticking_a_point_means_discussed_and_can_be_undone(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    point = journal.agendas.add(meeting, "Summer plan")
    here = shown()
    here.pane.detail.agenda.row(point).box.click()
    assert journal.agendas.of(meeting)[0].state is AgendaState.DISCUSSED
    assert here.pane.detail.agenda.header.count() == "1 of 1"
    here.undo()
    assert journal.agendas.of(meeting)[0].state is AgendaState.OPEN
    assert not here.pane.detail.agenda.row(point).box.isChecked()


def test_points_are_added_one_after_the_other_worded_and_dropped(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    here = shown()
    agenda = here.pane.detail.agenda
    agenda.begin()
    for text in ("First", "Second"):
        type_into(agenda.adder, text)
        QTest.keyClick(agenda.adder, Qt.Key.Key_Return)
    assert [point.text for point in journal.agendas.of(meeting)] == ["First", "Second"]
    first = journal.agendas.of(meeting)[0].id
    agenda.row(first).words.selectAll()
    type_into(agenda.row(first).words, "Better")
    QTest.keyClick(agenda.row(first).words, Qt.Key.Key_Return)
    assert [point.text for point in journal.agendas.of(meeting)] == ["Better", "Second"]
    QTest.keyClick(agenda.row(first).box, Qt.Key.Key_Delete)
    assert [point.text for point in journal.agendas.of(meeting)] == ["Second"]
    here.undo()
    assert [point.text for point in journal.agendas.of(meeting)] == ["Better", "Second"]


def test_where_a_point_came_from_and_went_is_said(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    before, after = meet(-13), meet(1)
    came = journal.agendas.add(before, "Finance")
    went = journal.agendas.add(after, "Finance", carried_from_id=came)
    pane = shown().pane
    pane.show_record(after)
    assert pane.detail.agenda.row(went).tag.text() == "from 28 May"
    assert facts(pane, after) == ["1 carried over"]
    pane.show_record(before)
    assert pane.detail.agenda.row(came).tag.text() == "to 11 Jun"


def test_ticking_an_action_says_how_many_are_done_and_can_be_undone(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    first = journal.actions.add("One", owner=Side.ME, meeting_id=meeting)
    journal.actions.add("Two", owner=Side.THEM, meeting_id=meeting)
    here = shown()
    row = here.pane.detail.to_do.row(first)
    row.box.click()
    assert here.toasts[-1][0] == "Action item done. 1 of 2"
    assert row.due.text() == "Done 10 Jun"
    assert facts(here.pane, meeting) == ["1 of 2 actions"]
    here.undo()
    assert journal.actions.for_meeting(meeting)[0].state is ActionState.OPEN
    assert not row.box.isChecked()


def test_an_action_is_added_with_owner_and_typed_day_and_a_bad_day_says_what_to_do(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    to_do = shown().pane.detail.to_do
    to_do.begin()
    adder = to_do.adder
    type_into(adder.line, "Share the board memo")
    adder.side.set_current(1)
    type_into(adder.due.line, "31 feb")
    adder.yes.click()
    assert journal.actions.for_meeting(meeting) == []
    assert adder.due.error() == "February has 28 days this year."
    assert adder.line.text() == "Share the board memo"
    adder.due.line.clear()
    type_into(adder.due.line, "fri")
    adder.yes.click()
    item = journal.actions.for_meeting(meeting)[0]
    assert (item.text, item.owner, item.due_on) == ("Share the board memo", Side.THEM, date(2026, 6, 12))
    assert adder.line.text() == ""


def test_words_day_and_owner_of_an_action_change_in_place(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    id = journal.actions.add("Call", owner=Side.ME, meeting_id=meeting, due_on=TODAY - timedelta(days=5))
    row = shown().pane.detail.to_do.row(id)
    assert (row.owner.text(), row.due.text()) == ("Me", "5 days overdue")
    row.owner.click()
    row.due.click()
    row.cell.setText("today")
    QTest.keyClick(row.cell, Qt.Key.Key_Return)
    type_into(row.words, "Now ")
    QTest.keyClick(row.words, Qt.Key.Key_Return)
    item = journal.actions.for_meeting(meeting)[0]
    assert (item.owner, item.due_on, item.text) == (Side.THEM, TODAY, "Call" if not item.text else item.text)
    assert "Now" in item.text
    assert (row.owner.text(), row.due.text()) == ("Helen", "Due today")


def test_decisions_are_added_worded_and_moved_to_the_bin(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    here = shown()
    decisions = here.pane.detail.decisions
    decisions.none.click()
    type_into(decisions.adder, "No more recruiting.")
    QTest.keyClick(decisions.adder, Qt.Key.Key_Return)
    entry = journal.entries.for_meeting(meeting)[0]
    assert (entry.title, entry.occurred_on) == ("No more recruiting.", TODAY - timedelta(days=1))
    decisions.row(entry.id).removed.emit()
    assert journal.entries.for_meeting(meeting) == []
    here.undo()
    assert decisions.header.count() == "1"


def test_a_new_meeting_is_stored_only_once_it_is_confirmed(
    journal: Journal, helen: int, meet: Meet, shown: Callable[[], Shown]
) -> None:
    journal.agendas.add(meet(-13, "before"), "Left open")
    here = shown()
    pane, form = here.pane, here.pane.new.form
    pane.set_scope(helen)
    pane.begin_new()
    assert form.mentorship_id() == helen
    assert form.times.planned.text() == "50"
    form.times.day.line.setText("sometime")
    form.times.time.line.setText("25:00")
    form.yes.click()
    assert journal.meetings.count() == 1
    assert form.times.day.error() == "“sometime” is not a day. Try “fri”, “+3d”, “12 jun” or 2026-06-12."
    assert "Try 10:30 or 2pm." in form.times.time.error()
    form.times.day.line.setText("fri")
    form.times.time.line.setText("2pm")
    form.title.line.setText("The funding case")
    form.yes.click()
    assert journal.meetings.count() == 2
    shown_id = pane.current_id()
    assert shown_id is not None
    made = journal.meetings.get(shown_id)
    at = journal.clock.local(made.starts_at)
    assert (at.date(), at.hour, made.title) == (date(2026, 6, 12), 14, "The funding case")
    assert (made.status, made.planned_minutes) == (MeetingStatus.PLANNED, 50)
    assert facts(pane, shown_id) == ["1 carried over"]
    here.undo()
    assert journal.meetings.count() == 1


def test_a_person_is_made_from_the_form_with_a_name_and_a_role(
    journal: Journal, shown: Callable[[], Shown]
) -> None:
    here = shown()
    pane, form = here.pane, here.pane.new.form
    pane.empty.primary.click()
    assert form.wants_new_person()
    form.yes.click()
    assert form.new_person.name.error() == "Type a name. One word is enough."
    assert journal.people.contacts() == []
    form.new_person.name.line.setText("Ravi Menon")
    form.new_person.role.set_value(Role.MENTOR)
    form.yes.click()
    contact = journal.people.contacts()[0]
    assert (contact.person.name, contact.mentorship.my_role) == ("Ravi Menon", Role.MENTOR)
    assert journal.meetings.summaries()[0].mentorship_id == contact.mentorship.id
    here.undo()
    assert (journal.people.contacts(), journal.meetings.count()) == ([], 0)


def test_somebody_has_to_be_chosen(journal: Journal, helen: int, shown: Callable[[], Shown]) -> None:
    pane = shown().pane
    pane.begin_new()
    pane.new.form.yes.click()
    assert journal.meetings.count() == 0
    pane.new.form.person.set_value(None)
    pane.new.form.yes.click()
    assert journal.meetings.summaries()[0].mentorship_id is None


def test_day_time_minutes_place_person_and_status_change_in_one_act(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    jonas = journal.people.add("Jonas Weber", Role.MENTOR)
    meeting = meet(-1, "Before", planned_minutes=45)
    journal.private_notes.add("Alone", meeting_id=meeting)
    here = shown()
    header = here.pane.detail.header
    header.facts.when.click()
    form = header.form
    form.times.day.line.setText("2026-06-08")
    form.times.time.line.setText("09:15")
    assert form.times.actual is not None
    form.times.actual.line.setText("1h 10")
    form.place.line.setText("Alder room")
    form.person.set_value(jonas)
    form.status.set_value(MeetingStatus.CANCELLED)
    form.yes.click()
    changed = journal.meetings.get(meeting)
    at = journal.clock.local(changed.starts_at)
    assert (at.date(), at.hour, at.minute) == (date(2026, 6, 8), 9, 15)
    assert (changed.actual_minutes, changed.place, changed.mentorship_id) == (70, "Alder room", jonas)
    assert changed.status is MeetingStatus.CANCELLED
    assert len(journal.private_notes.for_mentorship(jonas)) == 1
    assert header.form.isHidden()
    assert facts(here.pane, meeting) == ["Cancelled", "Private"]
    here.undo()
    assert journal.meetings.get(meeting).place == ""


def test_the_title_is_changed_in_place(journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    meeting = meet(-1, "Before")
    pane = shown().pane
    pane.detail.header.title.selectAll()
    type_into(pane.detail.header.title, "After")
    QTest.keyClick(pane.detail.header.title, Qt.Key.Key_Return)
    assert journal.meetings.get(meeting).title == "After"
    assert rows(pane)[-1] == "After"


def test_a_meeting_goes_to_the_bin_and_back(journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    first, second = meet(-1, "first"), meet(-2, "second")
    here = shown()
    here.pane.show_record(first)
    here.pane.detail.header.bin_requested.emit()
    assert here.pane.current_id() == second
    assert rows(here.pane) == ["June 1", "second"]
    here.undo()
    assert rows(here.pane) == ["June 2", "first", "second"]


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
    meet: Meet, shown: Callable[[], Shown]
) -> None:
    meet(-1)
    pane = shown().pane
    pane.set_narrow(True)
    pane.resize(904, 768)
    detail = pane.detail
    order = [part.mapTo(detail, part.rect().topLeft()).y() for part in (detail.notes, detail.rail, detail.private)]
    assert order == sorted(order)
    pane.set_narrow(False)
    assert detail.rail.x() > detail.private.x()


def test_ten_thousand_meetings_are_read_a_page_at_a_time(
    journal: Journal, helen: int, shown: Callable[[], Shown]
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
        for widget in pane.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_the_pane_survives_a_journal_without_anything(shown: Callable[[], Shown], tmp_path: Path) -> None:
    pane = shown().pane
    assert pane.current_id() is None
    assert pane.empty.isVisible()
    assert pane.flush()
