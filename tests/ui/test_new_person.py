"""Adding a person from the window."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmjournal.changes import Change
from pmjournal.journal import Journal
from pmjournal.records import CadenceUnit, Role
from tests.ui.hands import press
from tests.ui.inside import inside
from ui.new_person import NewPersonDialog
from ui.widgets.labels import Label
from ui.widgets.line_field import ErrorLine


@pytest.fixture
def dialog(qtbot: QtBot, journal: Journal) -> NewPersonDialog:
    made = NewPersonDialog(journal)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_name_and_a_role_are_enough(dialog: NewPersonDialog, qtbot: QtBot, journal: Journal) -> None:
    QTest.keyClicks(dialog.form.fields.name.line, "Ravi Menon")
    dialog.form.fields.role.set_value(Role.MENTOR)
    dialog.form.yes.click()
    assert dialog.mentorship_id is not None
    contact = journal.people.contact(dialog.mentorship_id)
    assert (contact.person.name, contact.mentorship.my_role) == ("Ravi Menon", Role.MENTOR)


def test_what_else_is_known_is_stored_too(dialog: NewPersonDialog, journal: Journal) -> None:
    fields = dialog.form.fields
    fields.name.setText("Helen Ortega")
    fields.title.setText("VP product")
    fields.cadence.every.setText("2")
    fields.minutes.setText("45")
    dialog.form.yes.click()
    assert dialog.mentorship_id is not None
    contact = journal.people.contact(dialog.mentorship_id)
    assert contact.person.title == "VP product"
    assert contact.mentorship.cadence_every == 2
    assert contact.mentorship.cadence_unit is CadenceUnit.WEEK
    assert contact.mentorship.usual_minutes == 45


def test_enter_in_any_line_adds_the_person(qtbot: QtBot, journal: Journal) -> None:
    for line in range(7):
        dialog = NewPersonDialog(journal)
        qtbot.addWidget(dialog)
        dialog.form.fields.name.setText(f"Helen {line}")
        press(dialog.form.fields.lines()[line], Qt.Key.Key_Return)
        assert dialog.mentorship_id is not None


def test_without_a_name_nobody_is_added(dialog: NewPersonDialog, journal: Journal) -> None:
    dialog.form.yes.click()
    assert dialog.isVisible()
    assert dialog.form.fields.name.error()
    assert journal.people.contacts() == []


def test_a_second_person_of_a_name_is_confirmed_once_more(dialog: NewPersonDialog, journal: Journal) -> None:
    journal.people.add("Sam Whitlock", Role.PEER)
    dialog.form.fields.name.setText("sam whitlock")
    dialog.form.yes.click()
    assert dialog.trouble.text() == "sam whitlock is here already. Add again if this is somebody else."
    assert len(journal.people.contacts()) == 1
    dialog.form.yes.click()
    assert len(journal.people.contacts()) == 2


def test_it_is_one_act(dialog: NewPersonDialog, journal: Journal) -> None:
    changes: list[Change] = []
    journal.subscribe(changes.append)
    dialog.form.fields.name.setText("متين رضا")
    dialog.form.yes.click()
    assert len(changes) == 1
    journal.undo(changes[0])
    assert journal.people.contacts() == []


def test_escape_adds_nobody(dialog: NewPersonDialog, journal: Journal) -> None:
    QTest.keyClicks(dialog.form.fields.name.line, "Ravi Menon")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert journal.people.contacts() == []


def test_what_is_wrong_is_said_in_full(dialog: NewPersonDialog, qtbot: QtBot) -> None:
    fields = dialog.form.fields
    fields.cadence.every.setText("abc")
    fields.minutes.setText("99999")
    dialog.form.yes.click()
    for field in (fields.name, fields.cadence.every, fields.minutes):
        words = next(label for label in inside(fields, Label) if label.text() == field.error())
        qtbot.waitUntil(partial(_stands_in_full, words))


def _stands_in_full(words: Label) -> bool:
    return words.height() >= words.heightForWidth(words.width())


def test_the_dialog_is_as_high_again_as_before_when_what_was_wrong_is_mended(
    dialog: NewPersonDialog, qtbot: QtBot
) -> None:
    before = dialog.height()
    dialog.form.yes.click()
    qtbot.waitUntil(lambda: dialog.height() > before)
    QTest.keyClicks(dialog.form.fields.name.line, "R")
    qtbot.waitUntil(lambda: dialog.height() == before)


def test_typing_another_name_takes_back_what_was_said_of_the_first(
    dialog: NewPersonDialog, journal: Journal
) -> None:
    journal.people.add("Sam Whitlock", Role.PEER)
    dialog.form.fields.name.setText("Sam Whitlock")
    dialog.form.yes.click()
    assert dialog.trouble.text()
    QTest.keyClicks(dialog.form.fields.name.line, "s")
    assert not dialog.trouble.text()


def test_what_is_wrong_with_a_cadence_stands_below_number_and_unit(dialog: NewPersonDialog, qtbot: QtBot) -> None:
    fields = dialog.form.fields
    fields.cadence.every.setText("often")
    assert not fields.cadence.every.valid()
    told = next(line for line in inside(fields, ErrorLine) if line.text())
    qtbot.waitUntil(lambda: told.width() > fields.cadence.unit.geometry().width() + fields.cadence.every.width())
    assert told.height() <= 3 * 16
    assert not fields.cadence.every.isAncestorOf(told)


def test_a_cadence_may_be_a_weekday_of_the_month(dialog: NewPersonDialog, journal: Journal, qtbot: QtBot) -> None:
    fields = dialog.form.fields
    QTest.keyClicks(fields.name.line, "Ravi Menon")
    assert not fields.cadence.nth.isVisible()
    QTest.keyClicks(fields.cadence.unit, "m")
    qtbot.waitUntil(fields.cadence.nth.isVisible)
    assert not fields.cadence.weekday.isVisible()
    QTest.keyClicks(fields.cadence.nth, "t")
    qtbot.waitUntil(fields.cadence.weekday.isVisible)
    QTest.keyClicks(fields.cadence.weekday, "th")
    dialog.form.yes.click()
    assert dialog.mentorship_id is not None
    made = journal.people.contact(dialog.mentorship_id).mentorship
    assert (made.cadence_every, made.cadence_nth, made.cadence_weekday) == (1, 3, 3)
    fields.cadence.put(made)
    assert (fields.cadence.every.text(), fields.cadence.nth.value(), fields.cadence.weekday.value()) == ("1", 3, 3)
    fields.cadence.unit.set_value(CadenceUnit.WEEK)
    assert fields.cadence.fields()["cadence_nth"] is None
