"""What is done to a meeting in its pane: ticking, adding, wording, changing, undoing."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmjournal.journal import Journal
from pmjournal.records import ActionState, AgendaState, EntryKind, MeetingStatus, Role, Side
from tests.ui.conftest import TODAY
from tests.ui.meetings_shown import Meet, Shown, facts, maker, rows
from tests.ui.writing import type_into
from ui import theme


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, usual_minutes=50)


@pytest.fixture
def meet(journal: Journal, helen: int) -> Meet:
    return maker(journal, helen)


@pytest.fixture
def shown(journal: Journal, qtbot: QtBot) -> Callable[[], Shown]:
    return lambda: Shown(journal, qtbot)


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


def test_what_else_the_log_keeps_of_a_meeting_is_no_decision(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1)
    journal.entries.add(EntryKind.QUESTION, "When is it a reproach?", meeting_id=meeting)
    journal.entries.add(EntryKind.DECISION, "No more recruiting.", meeting_id=meeting)
    here = shown()
    here.pane.show_record(meeting)
    assert here.pane.detail.decisions.header.count() == "1"


def test_a_new_meeting_is_stored_only_once_it_is_confirmed(
    journal: Journal, helen: int, meet: Meet, shown: Callable[[], Shown]
) -> None:
    journal.agendas.add(meet(-13, "before"), "Left open")
    here = shown()
    pane, form = here.pane, here.pane.frame.new.form
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
    pane, form = here.pane, here.pane.frame.new.form
    pane.frame.empty.primary.click()
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


def test_the_only_person_there_is_stands_in_a_new_meeting(
    journal: Journal, helen: int, shown: Callable[[], Shown]
) -> None:
    form = shown().pane.frame.new.form
    form.begin(journal.people.contacts(), None, datetime(2026, 6, 12, 14))
    assert form.mentorship_id() == helen
    assert form.times.planned.text() == "50"
    assert form.person.itemText(0) == "Helen Okafor"


def test_a_new_meeting_begins_with_what_is_not_known_yet(
    journal: Journal, helen: int, shown: Callable[[], Shown]
) -> None:
    journal.people.add("Ravi Menon", Role.MENTOR)
    form = shown().pane.frame.new.form
    form.begin(journal.people.contacts(), None, datetime(2026, 6, 12, 14))
    assert form.focusProxy() is form.person
    form.begin(journal.people.contacts(), helen, datetime(2026, 6, 12, 14))
    assert form.focusProxy() is form.times.day


def test_somebody_has_to_be_chosen(journal: Journal, helen: int, shown: Callable[[], Shown]) -> None:
    journal.people.add("Ravi Menon", Role.MENTOR)
    pane = shown().pane
    pane.begin_new()
    pane.frame.new.form.yes.click()
    assert journal.meetings.count() == 0
    pane.frame.new.form.person.set_value(None)
    pane.frame.new.form.yes.click()
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


def test_a_title_that_was_emptied_comes_back_by_undo(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(-1, "Before")
    pane = shown().pane
    title = pane.detail.header.title
    title.setFocus()
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_Delete)
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert journal.meetings.get(meeting).title == ""
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert journal.meetings.get(meeting).title == "Before"


def test_action_items_keep_their_colour_where_a_narrow_window_puts_them(
    journal: Journal, meet: Meet, shown: Callable[[], Shown], qapp: QApplication
) -> None:
    action = journal.actions.add("Ring her", owner=Side.ME, meeting_id=meet(-1))
    pane = shown().pane
    theme.apply(qapp, "dark")
    pane.set_narrow(True)
    said = pane.detail.to_do.row(action).words
    assert said.palette().color(QPalette.ColorRole.Text) == theme.theme().color("ink")


def test_a_meeting_goes_to_the_bin_and_back(journal: Journal, meet: Meet, shown: Callable[[], Shown]) -> None:
    first, second = meet(-1, "first"), meet(-2, "second")
    here = shown()
    here.pane.show_record(first)
    here.pane.detail.header.bin_requested.emit()
    assert here.pane.current_id() == second
    assert rows(here.pane) == ["June 1", "second"]
    here.undo()
    assert rows(here.pane) == ["June 2", "first", "second"]


def test_an_action_half_typed_is_kept_when_another_meeting_is_shown(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    first, second = meet(-1), meet(-2)
    pane = shown().pane
    pane.show_record(first)
    pane.detail.to_do.begin()
    type_into(pane.detail.to_do.adder.line, "Call Finance")
    type_into(pane.detail.to_do.adder.due.line, "31 feb")
    pane.show_record(second)
    assert pane.current_id() == second
    assert [(item.text, item.due_on) for item in journal.actions.for_meeting(first)] == [
        ("Call Finance (31 feb)", None)
    ]


def test_a_meeting_whose_time_has_passed_asks_what_became_of_it(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    following = meet(5)
    meeting = meet(-1, status=MeetingStatus.PLANNED)
    journal.agendas.add(meeting, "Left open")
    here = shown()
    here.pane.show_record(meeting)
    assert here.pane.detail.header.facts.held.isVisible()
    assert facts(here.pane, meeting) == ["Not held yet"]
    here.pane.detail.header.status_chosen.emit(journal.meetings.get(meeting), MeetingStatus.HELD)
    assert journal.meetings.get(meeting).status is MeetingStatus.HELD
    assert [point.text for point in journal.agendas.of(following)] == ["Left open"]
    assert not here.pane.detail.header.facts.held.isVisible()
    here.undo()
    assert journal.agendas.of(following) == []


def test_a_link_to_a_meeting_can_be_pasted_into_any_text(meet: Meet, shown: Callable[[], Shown]) -> None:
    meeting = meet(-1, "Which [one] to back")
    shown().pane.detail.header.link.click()
    assert QGuiApplication.clipboard().text() == f"[[{meeting}|Which one to back]]"


def test_the_form_changes_what_was_changed_in_it_and_nothing_else(
    journal: Journal, meet: Meet, shown: Callable[[], Shown]
) -> None:
    meeting = meet(1)
    header = shown().pane.detail.header
    header.edit.click()
    assert header._meeting is not None
    header.status_chosen.emit(header._meeting, MeetingStatus.HELD)
    type_into(header.form.place.line, "Room 5")
    header.form.yes.click()
    stored = journal.meetings.get(meeting)
    assert (stored.status, stored.place) == (MeetingStatus.HELD, "Room 5")
